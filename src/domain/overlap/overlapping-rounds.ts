import { isAnswered, type Request } from '../answer/request';
import { type Round, wasHeld } from '../round/round';
import type { Instant } from '../time/instant';

/**
 * Other committees' rounds that ask at the same time, from opening to deadline, about something this one asks about too.
 * What is answered in one of them is answered in all.
 */
export function overlapping(round: Round, rounds: Round[]): Round[] {
  const meanwhile = rounds.filter(
    (other) =>
      other.committeeId !== round.committeeId &&
      other.openedAt < round.dueAt &&
      round.openedAt < other.dueAt &&
      wasHeld(other),
  );
  if (meanwhile.length === 0) return meanwhile;
  const own = new Set(round.initiatives);
  return meanwhile.filter((other) => other.initiatives.some((number) => own.has(number)));
}

/**
 * What another round asks for now in this one's place, by number: of rounds that overlap the one with the earliest deadline
 * asks. When that has passed the next takes over.
 */
export function askedElsewhere(round: Round, rounds: Round[], now: Instant): ReadonlyMap<string, Round> {
  const elsewhere = new Map<string, Round>();
  for (const other of overlapping(round, rounds)) {
    if (other.state.kind !== 'open' || now >= other.dueAt || !isBefore(other, round)) continue;
    for (const number of other.initiatives) {
      const known = elsewhere.get(number);
      if (!known || isBefore(other, known)) elsewhere.set(number, other);
    }
  }
  return elsewhere;
}

/** Its owner is not asked here: they are elsewhere, or have answered there. */
export function isElsewhere(request: Request, elsewhere: ReadonlyMap<string, unknown>): boolean {
  if (!isAnswered(request)) return elsewhere.has(request.number);
  return request.reports.every(({ givenIn }) => givenIn !== undefined);
}

function isBefore(a: Round, b: Round): boolean {
  return a.dueAt === b.dueAt ? a.id < b.id : a.dueAt < b.dueAt;
}
