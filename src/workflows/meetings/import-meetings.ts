import { type CalendarChange, compareCalendars } from '../../domain/calendar/changes/compare-calendars';
import { mergeCalendar } from '../../domain/calendar/changes/merge-calendar';
import { type Meeting, withAgenda } from '../../domain/calendar/meeting';
import { type Committee, findCommittee, type Portfolio } from '../../domain/portfolio/portfolio';
import type { Instant } from '../../domain/time/instant';
import { compareAndSet } from '../compare-and-set';
import type { PortfolioStore } from '../ports';

/** What a calendar changed, or why it could not: what there is instead. */
export type MeetingsReport =
  | { kind: 'imported'; portfolio: Portfolio; committee: Committee; changes: CalendarChange[] }
  | { kind: 'unknownPortfolio'; known: string[] }
  | { kind: 'unknownCommittee'; portfolio: Portfolio };

interface Wish {
  portfolioId: string;
  /** The committee's id, name or alias. */
  committee: string;
  /** Reads the calendar once it is known where its committee meets. */
  read(portfolio: Portfolio): Meeting[];
}

/**
 * Brings a committee's meetings to what a calendar says of them. Dates without a meeting stay. Twice is once; rounds that
 * are under way follow with the bot's next tick.
 */
export async function importMeetings(
  { store, now }: { store: PortfolioStore; now: Instant },
  wish: Wish,
): Promise<MeetingsReport> {
  const portfolio = await store.findPortfolio(wish.portfolioId);
  if (!portfolio) return { kind: 'unknownPortfolio', known: (await store.listPortfolios()).map(({ id }) => id) };
  const before = findCommittee(portfolio, wish.committee);
  if (!before) return { kind: 'unknownCommittee', portfolio };
  const read = wish.read(portfolio);
  let was = before.meetings;
  const after = await compareAndSet<Portfolio>({
    find: () => store.findPortfolio(portfolio.id),
    decide: (current) => ({
      ...current,
      committees: current.committees.map((committee) => {
        if (committee.id !== before.id) return committee;
        was = committee.meetings;
        const said = read.map((meeting) => withAgenda(meeting, committee.agendaDaysBefore, current));
        return { ...committee, ...mergeCalendar(committee, said, { source: 'calendar', now, closed: current }) };
      }),
    }),
    change: (next) => store.changePortfolio(next),
  });
  const committee = after?.committees.find(({ id }) => id === before.id) ?? before;
  return { kind: 'imported', portfolio, committee, changes: compareCalendars(was, committee.meetings) };
}
