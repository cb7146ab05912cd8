import { expect, it } from '@jest/globals';
import { isOutlivedRequest } from '../../../src/domain/keeping/outlived';
import type { Round } from '../../../src/domain/round/round';
import { report, request, round, sentAt, times } from '../../builders/round';

const now = '2026-09-17T06:00:00.000Z';
const since = '2025-09-17';
const next = round({ id: 'sample.tss.2025-01-17', dueAt: '2025-01-07T23:00:00.000Z' });
const published: Round['state'] = { kind: 'published', at: times.publish, post: sentAt(times.publish) };

it.each<[string, Round['state'], Round[], boolean]>([
  ['a post that does not show it yet', published, [], false],
  ['a meeting that was cancelled', { kind: 'cancelled', at: times.publish }, [], true],
  [
    'a round without a channel that was asked anew',
    { kind: 'closed', at: times.publish, post: { kind: 'planned' } },
    [next],
    true,
  ],
  ['a round that can be posted still', { kind: 'closed', at: times.publish, post: { kind: 'planned' } }, [], false],
])('what was reviewed, or came late, in %s is kept for that alone', (_, state, later, isOutlived) => {
  const kept = request('1', { reports: [report()], lateUnshown: true });
  expect(isOutlivedRequest(kept, { all: [...later, round({ state })], now }, since)).toBe(isOutlived);
});
