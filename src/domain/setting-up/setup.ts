import type { ShownReach } from '../people/reach';
import type { Day } from '../time/instant';

/** What stands between a new portfolio and its first round, in the order it is put in place. */
export const setupSteps = ['portfolio', 'committees', 'calendar', 'owners', 'firstRound'] as const;
export type SetupStep = (typeof setupSteps)[number];

interface Named {
  number: string;
  title: string;
}

/** How far a portfolio is: computed from what is stored each time, so that nobody's place in it can be lost. */
export interface Setup {
  portfolioName: string;
  portfolio: {
    /** Those that are followed: in the table, and not closed. */
    initiatives: number;
    coordinators: number;
    /** Their period cannot be read: nobody can tell when they are overdue. */
    unreadable: (Named & { words: string })[];
    /** Placed with no committee that is known: nobody asks about them. `words`: where the table places them. */
    unplaced: (Named & { words: string })[];
  };
  committees: (Where & { initiatives: number; hasChannel: boolean })[];
  calendar: {
    /** The next meeting that asks; absent where none lies ahead. */
    committees: (Where & { next?: { meetingOn: Day; askOn: Day; dueOn: Day } })[];
    /** Meetings ahead whose agenda closes on the day itself, for nobody said when: the first of each committee. */
    withoutAgenda: { committeeId: string; shortName: string; on: Day; count: number }[];
  };
  owners: {
    initiatives: number;
    people: number;
    ownerless: Named[];
    unreachable: { label: string; numbers: string[]; reach: ShownReach }[];
  };
  /** The next round of any committee; `wasAsked`: one has opened already. */
  firstRound: { wasAsked: boolean; next?: NextRound };
}

export interface Where {
  id: string;
  shortName: string;
}

export interface NextRound {
  committee: Where;
  initiatives: number;
  askOn: Day;
  dueOn: Day;
  publishOn: Day;
  meetingOn: Day;
}

/** How many things a step lacks; 0 is done. */
export function lackingIn({ portfolio, committees, calendar, owners, firstRound }: Setup, step: SetupStep): number {
  switch (step) {
    case 'portfolio':
      return portfolio.initiatives === 0 ? 1 : portfolio.unreadable.length + portfolio.unplaced.length;
    case 'committees':
      return committees.length === 0 ? 1 : committees.filter(({ hasChannel }) => !hasChannel).length;
    case 'calendar':
      return calendar.committees.length === 0
        ? 1
        : calendar.committees.filter(({ next }) => !next).length + calendar.withoutAgenda.length;
    case 'owners':
      return owners.initiatives === 0 ? 1 : owners.ownerless.length + owners.unreachable.length;
    case 'firstRound':
      return firstRound.wasAsked || firstRound.next ? 0 : 1;
  }
}
