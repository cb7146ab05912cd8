import { expect, it } from '@jest/globals';
import { type KeptFor, keptSince } from '../../../src/domain/keeping/retention';

it.each<[string, KeptFor, string | undefined]>([
  ['2026-09-17T06:00:00.000Z', 12, '2025-09-17'],
  ['2026-09-17T06:00:00.000Z', 1, '2026-08-17'],
  ['2026-01-31T06:00:00.000Z', 2, '2025-11-30'],
  ['2024-03-31T06:00:00.000Z', 1, '2024-02-29'],
  ['2026-09-17T06:00:00.000Z', 1200, '1926-09-17'],
  ['2026-09-17T06:00:00.000Z', 'forever', undefined],
])('at %s what is kept for %s is kept since %s', (now, kept, since) => {
  expect(keptSince(now, kept)).toBe(since);
});
