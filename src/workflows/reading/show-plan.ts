import { isAskedBy } from '../../domain/answer/standing';
import { datesForMeeting } from '../../domain/calendar/round-dates';
import type { Initiative } from '../../domain/portfolio/initiative';
import { type Committee, type Portfolio, shortName } from '../../domain/portfolio/portfolio';
import { type Round, type RoundDates, roundId } from '../../domain/round/round';
import type { PlanReply } from '../../domain/shown/reply';
import type { Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import type { PortfolioStore, RoundStore } from '../ports';
import { pickLatest } from '../steering/latest-round';

interface Question {
  portfolio: Portfolio;
  initiatives: Initiative[];
  /** Those the asker may see. */
  committees: Committee[];
  now: Instant;
}

type Line = PlanReply['rounds'][number];

/** What will be asked when: each committee's round under way and its next one. */
export async function showPlan(
  store: PortfolioStore & RoundStore,
  { portfolio, initiatives, committees, now }: Question,
): Promise<PlanReply> {
  const today = dayOf(now, portfolio.timeZone);
  const rounds = await store.listRounds(portfolio.id);
  const channels = new Set((await store.listChannels(portfolio.id)).map((c) => c.committeeId));
  const asking = committees
    .map((committee) => ({ committee, initiatives: initiatives.filter((i) => isAskedBy(i, committee.id)).length }))
    .filter((c) => c.initiatives > 0);
  const lines = asking.flatMap(({ committee, initiatives: count }) => {
    const line = { committee: shortName(committee), initiatives: count, hasChannel: channels.has(committee.id) };
    return linesOf(portfolio, committee, rounds, now).map((dates) => ({ ...line, ...dates }));
  });
  return {
    kind: 'plan',
    today,
    rounds: lines.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1)),
    withoutMeeting: asking
      .map(({ committee }) => shortName(committee))
      .filter((name) => !lines.some((l) => l.committee === name)),
  };
}

function linesOf(portfolio: Portfolio, committee: Committee, rounds: Round[], now: Instant) {
  const latest = pickLatest(rounds, committee.id);
  const running = latest && (latest.state.kind === 'open' || latest.state.kind === 'closed') ? [latest] : [];
  const known = new Set(rounds.map((round) => round.id));
  const next = [...committee.meetings]
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .filter((meeting) => !known.has(roundId(portfolio.id, committee.id, { meetingOn: meeting.on })))
    .map((meeting) => ({ meetingOn: meeting.on, dates: datesForMeeting(meeting, portfolio) }))
    .find(({ dates }) => dates.dueAt > now);
  return [
    ...running.map((round) => lineOf(round, round.meetingOn, round.state.kind, portfolio.timeZone)),
    ...(next ? [lineOf(next.dates, next.meetingOn, 'planned', portfolio.timeZone)] : []),
  ];
}

function lineOf(dates: RoundDates, meetingOn: string | undefined, state: Line['state'], timeZone: string) {
  return {
    ...(meetingOn ? { meetingOn } : {}),
    askOn: dayOf(dates.askAt, timeZone),
    remindOn: dates.remindAt.map((at) => dayOf(at, timeZone)),
    dueOn: dates.dueOn,
    state,
  };
}
