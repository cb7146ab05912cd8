import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDay } from '../../../src/domain/time/read-day';
import { readDeadline } from '../../../src/domain/time/read-deadline';

/** A Monday. */
const today = '2024-09-16';

describe('readDeadline', () => {
  it.each([
    ['1/10', '2024-10-01'],
    ['på fredag', '2024-09-20'],
    ['medio oktober', '2024-10-20'],
    ['medio oktober 2025', '2025-10-20'],
    ['uge 41', '2024-10-13'],
    ['week 41', '2024-10-13'],
    ['uge 2', '2025-01-12'],
    ['oktober', '2024-10-31'],
    ['ultimo september', '2024-09-30'],
    ['slutningen af oktober', '2024-10-31'],
    ['inden udgangen af oktober', '2024-10-31'],
    ['primo september', '2025-09-10'],
    ['september', '2024-09-30'],
    ['efteråret 2024', '2024-11-30'],
  ])('%s is %s', (words, day) => {
    expect(readDeadline(words, today)).toBe(day);
  });

  it.each(['', 'snart', 'fra oktober', 'uge 54', '31/2', 'løbende', '12', 'mellem marts og juni eller deromkring'])(
    'does not guess at »%s«',
    (words) => {
      expect(readDeadline(words, today)).toBeUndefined();
    },
  );

  it('takes every day as it is, and reads any words in no time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (words) => {
        const day = readDay(words, today);
        const deadline = readDeadline(words, today);
        if (day !== undefined) expect(deadline).toBe(day);
        else if (deadline !== undefined) expect(deadline).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});
