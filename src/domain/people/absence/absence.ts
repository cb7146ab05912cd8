import { addDays } from '../../time/day-arithmetic';
import type { Day } from '../../time/instant';

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

type Absent = { absences?: Absence[] };

export function absenceOn({ absences = [] }: Absent, day: Day): Absence | undefined {
  return absences.find(({ from, to }) => from <= day && day <= to);
}

/** Those not over yet, the next one first. */
export function absencesAhead({ absences = [] }: Absent, today: Day): Absence[] {
  return absences.filter(({ to }) => to >= today).sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** With one more. It counts where it overlaps an earlier one, which keeps the days the new one leaves it. */
export function withAbsence<P extends Absent>(person: P, absence: Absence, today: Day): P {
  const kept = absencesAhead(person, today).flatMap((earlier) => without(earlier, absence));
  return { ...person, absences: [...kept, absence].sort((a, b) => (a.from < b.from ? -1 : 1)) };
}

/** Back again: the absence under way ends with yesterday, or else the next one is called off. */
export function withoutAbsence<P extends Absent>(person: P, today: Day): P {
  const [first, ...later] = absencesAhead(person, today);
  if (!first) return person;
  const ended = first.from < today ? [{ ...first, to: addDays(today, -1) }] : [];
  return { ...person, absences: [...ended, ...later] };
}

function without(earlier: Absence, { from, to }: Absence): Absence[] {
  if (earlier.to < from || earlier.from > to) return [earlier];
  return [
    ...(earlier.from < from ? [{ ...earlier, to: addDays(from, -1) }] : []),
    ...(earlier.to > to ? [{ ...earlier, from: addDays(to, 1) }] : []),
  ];
}
