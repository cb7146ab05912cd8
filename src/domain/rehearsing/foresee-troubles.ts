import { type ClosedDays, isBusinessDay } from '../calendar/business-days';
import type { Directory } from '../people/directory';
import { isErased } from '../people/erasure/erasure';
import { type ShownReach, showReach } from '../people/reach';
import { unreachable } from '../people/unreachable';
import type { Owner } from '../portfolio/initiative';
import type { Day } from '../time/instant';

/** What would go wrong in a round, if nothing is done before it opens. */
export type Trouble =
  | { kind: 'ownerless'; numbers: string[] }
  | { kind: 'unreachable'; people: { label: string; numbers: string[]; reach: ShownReach }[] }
  | { kind: 'noChannel' }
  /** A weekend, a public holiday, or a day on which the portfolio is closed. */
  | { kind: 'closedDay'; what: 'meeting' | 'agenda' | 'due'; on: Day }
  /** It should have asked before today: whoever is asked has less time. */
  | { kind: 'late'; askOn: Day };

interface Coming {
  /** As they would be asked: whoever stands in for somebody who is away is the owner here. */
  asked: { number: string; owner?: Owner }[];
  directory: Directory;
  portfolio: ClosedDays & { timeZone: string };
  hasChannel: boolean;
  days: { meeting: Day; agenda: Day; due: Day; ask: Day };
  today: Day;
}

export function foreseeTroubles({ asked, directory, portfolio, hasChannel, days, today }: Coming): Trouble[] {
  const owned = asked.filter(({ owner }) => owner && !isErased(owner.person));
  const ownerless = asked.filter((each) => !owned.includes(each)).map(({ number }) => number);
  const people = unreachable(owned, directory).map(({ ref, name, numbers }) => ({
    label: name ?? directory.find(ref)?.name ?? ref,
    numbers,
    reach: showReach(directory.reachOf(ref), portfolio.timeZone),
  }));
  const closed = (['meeting', 'agenda', 'due'] as const).filter((what) => !isBusinessDay(days[what], portfolio));
  return [
    ...(ownerless.length > 0 ? [{ kind: 'ownerless' as const, numbers: ownerless }] : []),
    ...(people.length > 0 ? [{ kind: 'unreachable' as const, people }] : []),
    ...(hasChannel ? [] : [{ kind: 'noChannel' as const }]),
    ...closed.map((what) => ({ kind: 'closedDay' as const, what, on: days[what] })),
    ...(days.ask < today ? [{ kind: 'late' as const, askOn: days.ask }] : []),
  ];
}
