import { meetingsHeld } from '../../portfolio/change/ending';
import type { Committee, Portfolio } from '../../portfolio/portfolio';
import { type Round, roundIdOf, wasHeld } from '../../round/round';
import { addDays } from '../../time/day-arithmetic';
import type { Day, Instant } from '../../time/instant';
import { parsePeriod } from '../../time/period';
import { readDay } from '../../time/read-day';
import { atLocal, dayOf } from '../../time/zoned';

/** From when changes are counted, and what that was to the committee. */
export interface Since {
  on: Day;
  at: Instant;
  /** `beginning`: the portfolio was first read then; the committee has had neither meeting nor round. */
  what: 'meeting' | 'round' | 'day' | 'beginning';
}

/** What a reader may name: nothing or the last meeting, the last overview, or a day in their words. */
export type SinceWish = 'lastMeeting' | 'lastRound' | { words: string };

interface Asked {
  portfolio: Portfolio;
  /** Absent for the whole portfolio, which meets nowhere: its last day is then one of its own. */
  committee?: Committee;
  rounds: Round[];
  now: Instant;
}

/**
 * The committee's last meeting before today; where it has had none, its last published round; where it has had none of
 * those, the day the portfolio was first read. What happened on the very day of the meeting is counted.
 * @returns `undefined` for words that name no day up to now
 */
export function decideSince(wish: SinceWish, asked: Asked): Since | undefined {
  const { portfolio, now } = asked;
  if (typeof wish === 'object') return sinceDay(wish.words, portfolio, now);
  const meeting = wish === 'lastMeeting' ? lastMeeting(asked) : undefined;
  if (meeting) return startOf(meeting, 'meeting', portfolio);
  const round = lastPublished(asked);
  if (round) return { on: dayOf(round.at, portfolio.timeZone), at: round.at, what: 'round' };
  return {
    on: dayOf(portfolio.followedSince, portfolio.timeZone),
    at: portfolio.followedSince,
    what: 'beginning',
  };
}

function startOf(on: Day, what: Since['what'], { timeZone }: Portfolio): Since {
  return { on, at: atLocal(on, 0, 0, timeZone), what };
}

function sinceDay(words: string, portfolio: Portfolio, now: Instant): Since | undefined {
  const today = dayOf(now, portfolio.timeZone);
  const on = readPastDay(words, today);
  return on === undefined || on > today ? undefined : startOf(on, 'day', portfolio);
}

/** `1/9` and `fredag` are the last such day, `marts 2026` its first; a year that was typed is not guessed again. */
export function readPastDay(words: string, today: Day): Day | undefined {
  const next = readDay(words, today);
  if (next === undefined) {
    const period = parsePeriod(words);
    return period.kind === 'interval' && /\d{4}/.test(words) ? period.from : undefined;
  }
  if (next <= today || /\d{4}/.test(words)) return next;
  const lately = readDay(words, addDays(today, -7));
  return lately !== undefined && lately <= today ? lately : readDay(words, addDays(today, -366));
}

function lastMeeting({ portfolio, committee, rounds, now }: Asked): Day | undefined {
  const today = dayOf(now, portfolio.timeZone);
  const followedOn = dayOf(portfolio.followedSince, portfolio.timeZone);
  const planned = committee
    ? meetingsHeld(portfolio, committee)
        .filter(({ kind }) => kind !== 'entry')
        .map(({ on }) => on)
    : [];
  const moved = movedSince(portfolio);
  const asked = own(rounds, committee).flatMap(({ id, meetingOn, entry }) =>
    meetingOn && !entry ? [moved.get(id) ?? meetingOn] : [],
  );
  return [...planned, ...asked]
    .filter((on) => on < today && on >= followedOn)
    .sort()
    .at(-1);
}

/** A round that is posted keeps the day it was for; its meeting may have moved since. */
function movedSince({ id: portfolioId, committees }: Portfolio): ReadonlyMap<string, Day> {
  return new Map(
    committees.flatMap(({ id, meetings }) =>
      meetings.map((meeting) => [roundIdOf(portfolioId, id, meeting), meeting.on] as const),
    ),
  );
}

function lastPublished({ rounds, committee }: Asked): { at: Instant } | undefined {
  return own(rounds, committee)
    .flatMap(({ state }) => (state.kind === 'published' ? [{ at: state.at }] : []))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1);
}

function own(rounds: Round[], committee: Committee | undefined): Round[] {
  return rounds.filter((round) => wasHeld(round) && (!committee || round.committeeId === committee.id));
}
