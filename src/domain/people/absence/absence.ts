import { addDays } from '../../time/day-arithmetic';
import type { Day, Instant } from '../../time/instant';

/** Days somebody is away, first and last included, and who answers for them meanwhile. */
export interface Absence {
  from: Day;
  to: Day;
  /** Absent when nobody does. */
  deputy?: Deputy;
  /** Entra object id of who said so: themselves, or a coordinator. */
  setBy: string;
}

export interface Deputy {
  /** As a portfolio names people: an Entra object id or a user principal name, lower case. */
  person: string;
  name?: string;
}

/** What was said of somebody's absences, by whom (Entra object id) and when: absences themselves come and go. */
export interface AbsenceTold {
  at: Instant;
  by: string;
  what: ({ kind: 'away' } & Pick<Absence, 'from' | 'to' | 'deputy'>) | { kind: 'back' };
}

type Absent = { absences?: Absence[]; told?: AbsenceTold[] };

export function absenceOn({ absences = [] }: Absent, day: Day): Absence | undefined {
  return absences.find(({ from, to }) => from <= day && day <= to);
}

/** Those not over yet, the next one first. */
export function absencesAhead({ absences = [] }: Absent, today: Day): Absence[] {
  return absences.filter(({ to }) => to >= today).sort((a, b) => (a.from < b.from ? -1 : 1));
}

interface Saying {
  at: Instant;
  /** Where the person is. */
  today: Day;
}

/** With one more. It counts where it overlaps an earlier one, which keeps the days the new one leaves it. */
export function withAbsence<P extends Absent>(person: P, absence: Absence, { at, today }: Saying): P {
  const kept = absencesAhead(person, today).flatMap((earlier) => without(earlier, absence));
  const { setBy: by, ...away } = absence;
  return {
    ...person,
    absences: [...kept, absence].sort((a, b) => (a.from < b.from ? -1 : 1)),
    told: [...(person.told ?? []), { at, by, what: { kind: 'away', ...away } }],
  };
}

/**
 * Back again: the absence under way ends with yesterday, or else the next one is called off.
 * @param by who says so
 */
export function withoutAbsence<P extends Absent>(person: P, by: string, { at, today }: Saying): P {
  const [first, ...later] = absencesAhead(person, today);
  if (!first) return person;
  const ended = first.from < today ? [{ ...first, to: addDays(today, -1) }] : [];
  return {
    ...person,
    absences: [...ended, ...later],
    told: [...(person.told ?? []), { at, by, what: { kind: 'back' } }],
  };
}

function without(earlier: Absence, { from, to }: Absence): Absence[] {
  if (earlier.to < from || earlier.from > to) return [earlier];
  return [
    ...(earlier.from < from ? [{ ...earlier, to: addDays(from, -1) }] : []),
    ...(earlier.to > to ? [{ ...earlier, from: addDays(to, 1) }] : []),
  ];
}
