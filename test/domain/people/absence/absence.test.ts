import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Absence,
  type AbsenceTold,
  absenceOn,
  absencesAhead,
  withAbsence,
  withoutAbsence,
} from '../../../../src/domain/people/absence/absence';
import { addDays } from '../../../../src/domain/time/day-arithmetic';

const today = '2024-07-15';
const saying = { at: '2024-07-15T08:00:00.000Z', today };
const absence = (from: string, to: string, deputy?: string): Absence => ({
  from,
  to,
  ...(deputy ? { deputy: { person: deputy } } : {}),
  setBy: 'anna',
});
const stretches = (person: { absences?: Absence[] }) => person.absences?.map(({ from, to }) => `${from} ${to}`);

describe('an absence', () => {
  it('takes the place of an earlier one where they overlap', () => {
    const person = { absences: [absence('2024-07-01', '2024-07-31', 'bo')] };
    const changed = withAbsence(person, absence('2024-07-20', '2024-07-25', 'carl'), saying);
    expect(stretches(changed)).toEqual(['2024-07-01 2024-07-19', '2024-07-20 2024-07-25', '2024-07-26 2024-07-31']);
    expect(absenceOn(changed, '2024-07-22')?.deputy?.person).toBe('carl');
    expect(absenceOn(changed, '2024-07-26')?.deputy?.person).toBe('bo');
  });

  it('that is over is not kept', () => {
    expect(
      stretches(
        withAbsence({ absences: [absence('2024-06-01', '2024-06-02')] }, absence('2024-08-01', '2024-08-02'), saying),
      ),
    ).toEqual(['2024-08-01 2024-08-02']);
  });

  it('under way ends with yesterday; one that began today is called off; else the next one is', () => {
    const later = absence('2024-10-14', '2024-10-18');
    expect(
      stretches(withoutAbsence({ absences: [absence('2024-07-01', '2024-07-31'), later] }, 'anna', saying)),
    ).toEqual(['2024-07-01 2024-07-14', '2024-10-14 2024-10-18']);
    expect(stretches(withoutAbsence({ absences: [absence(today, '2024-07-31'), later] }, 'anna', saying))).toEqual([
      '2024-10-14 2024-10-18',
    ]);
    expect(stretches(withoutAbsence({ absences: [later] }, 'anna', saying))).toEqual([]);
    expect(withoutAbsence({}, 'anna', saying)).toEqual({});
  });

  it('leaves word of who said what, and of nothing where nothing was said', () => {
    const nobody: { told?: AbsenceTold[] } = {};
    const away = withAbsence(nobody, absence('2024-08-01', '2024-08-02', 'bo'), saying);
    expect(withoutAbsence(away, 'coordinator', saying).told).toEqual([
      {
        at: saying.at,
        by: 'anna',
        what: { kind: 'away', from: '2024-08-01', to: '2024-08-02', deputy: { person: 'bo' } },
      },
      { at: saying.at, by: 'coordinator', what: { kind: 'back' } },
    ]);
    expect(withoutAbsence({}, 'anna', saying)).toEqual({});
  });

  it('never overlaps another, and the last said holds on its days', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays(today, days));
    const some = fc.tuple(day, day).map(([a, b]) => (a <= b ? absence(a, b) : absence(b, a)));
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 8 }), (all) => {
        const person = all.reduce((before: { absences?: Absence[] }, one) => withAbsence(before, one, saying), {});
        const ahead = absencesAhead(person, today);
        expect(ahead.every((one, nth) => nth === 0 || (ahead[nth - 1]?.to ?? '') < one.from)).toBe(true);
        const last = all.at(-1);
        expect(absenceOn(person, last?.from ?? '')).toEqual(last);
      }),
    );
  });
});
