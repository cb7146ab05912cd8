import { isAskedBy } from '../../domain/answer/standing';
import { type AskingPlan, planAskings } from '../../domain/calendar/asking-plan';
import { datesForMeeting } from '../../domain/calendar/round-dates';
import { isEnded, meetingsHeld } from '../../domain/portfolio/change/ending';
import type { Initiative } from '../../domain/portfolio/initiative';
import { type Committee, type Portfolio, shortName } from '../../domain/portfolio/portfolio';
import { reviewEndsOn } from '../../domain/review/release';
import { type Round, roundIdOf } from '../../domain/round/round';
import type { PlanLine, PlanReply } from '../../domain/shown/replies/plan-reply';
import { addDays } from '../../domain/time/day-arithmetic';
import type { Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import type { PortfolioStore, RoundStore } from '../ports';
import { stateSeen } from '../review/telling/state-seen';
import { pickLatest } from '../steering/latest-round';
import { daysOfMeeting, daysOfRound } from './round-days';

interface Question {
  portfolio: Portfolio;
  initiatives: Initiative[];
  /** Those the asker may see. */
  committees: Committee[];
  /** One committee's whole year, instead of the next rounds of all. */
  only?: Committee;
  now: Instant;
}

/** Rounds ahead of each committee, where all are shown. */
const mostAhead = 2;

/** What will be asked when: each committee's round under way and its next ones. */
export async function showPlan(
  store: PortfolioStore & RoundStore,
  { portfolio, initiatives, committees, only, now }: Question,
): Promise<PlanReply> {
  const today = dayOf(now, portfolio.timeZone);
  const rounds = await store.listRounds(portfolio.id);
  const channels = new Set((await store.listChannels(portfolio.id)).map((c) => c.committeeId));
  const placed = new Set(initiatives.flatMap((i) => i.anchoring.committees.filter((id) => isAskedBy(i, id))));
  const askings = planAskings({ portfolio, initiatives, rounds, today });
  const shownOf = (only ? [only] : committees).filter(
    (committee) => placed.has(committee.id) || isEnded(committee, today),
  );
  const asking = await Promise.all(
    shownOf.map(async (committee) => {
      const head = { committee: shortName(committee), hasChannel: channels.has(committee.id) };
      const running = await runningOf(store, { rounds, committee, portfolio, now });
      const ahead = aheadOf({ portfolio, committee, rounds, now }, askings);
      const shown = only ? ahead : ahead.slice(0, mostAhead);
      return {
        ...head,
        lines: [...running, ...shown].map((line) => ({ ...head, ...line, ...reviewOf(line, committee, portfolio) })),
        left: ahead.length - shown.length,
        ended: isEnded(committee, today),
      };
    }),
  );
  return {
    kind: 'plan',
    today,
    ...(only ? { committee: { id: only.id, shortName: shortName(only), name: only.name } } : {}),
    rounds: asking.flatMap(({ lines }) => lines).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1)),
    more: asking.reduce((sum, { left }) => sum + left, 0),
    withoutMeeting: asking.filter(({ lines, ended }) => lines.length === 0 && !ended).map(({ committee }) => committee),
  };
}

type Line = Omit<PlanLine, 'committee' | 'hasChannel'>;

/** When its answers are looked at before they are posted. */
function reviewOf(line: Line, { review }: Committee, portfolio: Portfolio): Pick<PlanLine, 'review'> {
  if (!review || line.state === 'closed') return {};
  const { agendaOn, meetingOn, dueOn } = line;
  const dates = { dueOn, ...(meetingOn ? { meetingOn } : {}), ...(agendaOn ? { agendaDeadlineOn: agendaOn } : {}) };
  return { review: { rule: review, endsOn: reviewEndsOn(dates, portfolio) } };
}

async function runningOf(
  store: RoundStore,
  {
    rounds,
    committee,
    portfolio,
    now,
  }: Omit<Question, 'committees' | 'initiatives'> & { rounds: Round[]; committee: Committee },
): Promise<Line[]> {
  const latest = pickLatest(rounds, committee.id);
  if (latest?.state.kind !== 'open' && latest?.state.kind !== 'closed') return [];
  const state = await stateSeen(store, { portfolio, round: latest, now });
  const meeting = committee.meetings.find((m) => roundIdOf(portfolio.id, committee.id, m) === latest.id);
  const name = meeting?.kind !== 'entry' && meeting?.name ? { name: meeting.name } : {};
  return [{ ...daysOfRound(latest, portfolio), ...name, initiatives: latest.initiatives.length, state }];
}

/** The meetings of a year ahead that will ask, and have not. */
function aheadOf(
  { portfolio, committee, rounds, now }: { portfolio: Portfolio; committee: Committee; rounds: Round[]; now: Instant },
  askings: AskingPlan,
): Line[] {
  const known = new Set(rounds.map((round) => round.id));
  const today = dayOf(now, portfolio.timeZone);
  const asked = askings(committee);
  return meetingsHeld(portfolio, committee)
    .filter(({ on }) => on >= today && on <= addDays(today, 366))
    .filter((meeting) => !known.has(roundIdOf(portfolio.id, committee.id, meeting)))
    .filter((meeting) => datesForMeeting(meeting, portfolio).dueAt > now)
    .flatMap((meeting): Line[] => {
      const initiatives = asked.get(meeting)?.length ?? 0;
      return initiatives > 0 ? [{ ...daysOfMeeting(meeting, portfolio), initiatives, state: 'planned' }] : [];
    });
}
