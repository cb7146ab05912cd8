import { asksForDecision } from '../agenda/asking';
import { colourTold, isOverdue } from '../answer/colour';
import { groupByNumber, isAnswered, latestReport, type Request } from '../answer/request';
import { standingOf } from '../answer/standing';
import { endingShown } from '../portfolio/change/ending';
import { byNumber, type Initiative } from '../portfolio/initiative';
import { committeeName, type Portfolio } from '../portfolio/portfolio';
import { type PublishedRequest, type PublishedRequests, publishedRequests, reviewRuleOf } from '../review/as-published';
import { withReadBaselines } from '../review/read-baselines';
import type { Round } from '../round/round';
import { occasionOf } from '../shown/occasion';
import type { SummaryContent, SummaryLine } from '../shown/summary-content';
import type { Day, Instant } from '../time/instant';
import { slipMonths } from '../time/slip';
import { dayOf } from '../time/zoned';
import { agendaIn, agendaOn } from './agenda-parts';
import { asOfDay } from './as-of-day';
import { countShades } from './count-shades';
import { findMoves } from './find-moves';

export interface RoundReading {
  portfolio: Portfolio;
  round: Round;
  requests: Request[];
  initiatives: Initiative[];
  /** This committee's last summary before this one, if it had one. */
  previous?: { round: Round; requests: Request[] };
  /** Requests of other rounds whose answers were taken on to this committee, in their coordinators' words. */
  elsewhere?: Request[];
  /** All rounds there are, which tell on whose agenda a thing stands; absent: this one alone. */
  rounds?: Round[];
  now: Instant;
}

/**
 * What a committee reads: exceptions first, every initiative's own line behind them. A closed round is summarized as of
 * the day it closed, whenever it is read, so that the same reports always give the same summary.
 */
export function summarizeRound(reading: RoundReading): SummaryContent {
  const { portfolio, round, requests, initiatives, previous, now } = reading;
  const today = asOfDay(round, now, portfolio.timeZone);
  const published = publishedRequests(requests, reviewRuleOf(round, portfolio));
  const ended = endingShown(portfolio, round.committeeId, dayOf(now, portfolio.timeZone));
  const before = previous && asItWas(previous, portfolio, now);
  const sorted = withWhatWasRead(published.requests, reading, before?.requests ?? []).sort(byNumber);
  const known = new Map(initiatives.map((initiative) => [initiative.number, initiative]));
  const lines = sorted.map((request) => {
    const initiative = known.get(request.number);
    return {
      ...lineOf(request, initiative, today, portfolio.timeZone),
      ...agendaOn(request, initiative, { portfolio, round }),
    };
  });
  const agenda = agendaIn(reading, lines, today);
  const updatedOn = lastOf(
    lastChangeDay(round, requests, published.requests, portfolio.timeZone),
    lastDecisionDay(round, [...lines, ...(agenda.escalated ?? [])], portfolio.timeZone),
  );
  return {
    language: portfolio.language,
    portfolioId: portfolio.id,
    roundId: round.id,
    committee: committeeName(portfolio, round.committeeId),
    ...occasionOf(round),
    dueOn: round.dueOn,
    asOf: today,
    ...(ended ? { ended } : {}),
    ...(updatedOn ? { updatedOn } : {}),
    asked: lines.length,
    answered: sorted.filter(isAnswered).length,
    late: lines.filter((line) => line.late).length,
    ...someOf(published, lines),
    counts: countShades(lines.map((line) => line.shade)),
    decisions: lines.filter(asks).sort(byWaiting),
    attention: lines.filter((line) => line.shade === 'yellow' && !asks(line)),
    ...(before
      ? {
          changes: findMoves({
            portfolio,
            round,
            requests: sorted,
            lines,
            asOf: today,
            initiatives,
            previous: before,
            now,
          }),
        }
      : {}),
    ...agenda,
    overdue: lines.filter((line) => line.overdue),
    notReported: lines.filter((line) => line.shade === 'notReported'),
    lines,
  };
}

/** Red, or with something to decide in words. */
function asks({ shade, phase, decision }: SummaryLine): boolean {
  return shade !== 'notReported' && asksForDecision({ phase, decision, ...(shade === 'red' ? { health: 'red' } : {}) });
}

/** What is open first, red before the rest, and what has waited longest; what is decided or taken on after it. */
function byWaiting(a: SummaryLine, b: SummaryLine): number {
  const rank = ({ decided, escalated, shade }: SummaryLine) =>
    (decided ? 4 : escalated ? 2 : 0) + Number(shade !== 'red');
  return rank(a) - rank(b) || (a.asked?.since ?? '9').localeCompare(b.asked?.since ?? '9') || byNumber(a, b);
}

/** What a coordinator did to the whole, where they did. */
function someOf({ leftOut, waiting }: PublishedRequests, lines: SummaryLine[]) {
  const notReviewed = lines.filter((line) => line.notReviewed).length;
  return {
    ...(leftOut > 0 ? { leftOut } : {}),
    ...(waiting > 0 ? { waiting } : {}),
    ...(notReviewed > 0 ? { notReviewed } : {}),
  };
}

/** A line of what is not reported stands as it was known before: not by an answer that was left out of the last summary, or waited. */
function withWhatWasRead(
  requests: PublishedRequest[],
  { requests: all, previous, portfolio: { timeZone } }: RoundReading,
  readBefore: Request[],
): PublishedRequest[] {
  const given = groupByNumber([...(previous?.requests ?? []), ...all]);
  const read = groupByNumber([...readBefore, ...requests]);
  const ofNumber = (groups: Map<string, Request[]>, { number }: Request) => groups.get(number) ?? [];
  return requests.flatMap((request) =>
    withReadBaselines([request], { all: ofNumber(given, request), read: ofNumber(read, request), timeZone }),
  );
}

/** The committee's last summary as it was read. */
function asItWas({ round, requests }: NonNullable<RoundReading['previous']>, portfolio: Portfolio, now: Instant) {
  const { requests: read } = publishedRequests(requests, reviewRuleOf(round, portfolio));
  return { round, requests: read, asOf: asOfDay(round, now, portfolio.timeZone) };
}

/** The day of the last answer, or of what a coordinator last did to one, that came after the post. */
function lastChangeDay({ state }: Round, all: Request[], shown: Request[], timeZone: string): Day | undefined {
  if (state.kind !== 'published') return undefined;
  const answers = shown.flatMap(({ reports }) => reports.map(({ at }) => at));
  const reviews = all.flatMap(({ review = { reportId: '' } }) =>
    [review.wording, review.leftOut, review.approved].flatMap((deed) => (deed ? [deed.at] : [])),
  );
  const last = [...answers, ...reviews]
    .filter((at) => at > state.post.at)
    .sort()
    .at(-1);
  return last && dayOf(last, timeZone);
}

/** The day of the last decision that came after the day of the post. */
function lastDecisionDay({ state }: Round, asked: Pick<SummaryLine, 'decided'>[], timeZone: string): Day | undefined {
  if (state.kind !== 'published') return undefined;
  const postedOn = dayOf(state.post.at, timeZone);
  return lastOf(...asked.flatMap(({ decided }) => (decided && decided.on > postedOn ? [decided.on] : [])));
}

function lastOf(...days: (Day | undefined)[]): Day | undefined {
  return days
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
}

function lineOf(
  request: PublishedRequest,
  initiative: Initiative | undefined,
  today: Day,
  timeZone: string,
): SummaryLine {
  const report = latestReport(request);
  const standing = standingOf(request);
  const agreedPeriod = initiative?.agreedPeriod ?? '';
  const before = request.baseline.milestonesReached ?? [];
  const reached = (report?.milestonesReached ?? []).filter((label) => !before.includes(label));
  const slip = slipMonths(agreedPeriod, standing.period) ?? 0;
  return {
    number: request.number,
    title: initiative?.title ?? request.number,
    focusArea: initiative?.focusArea ?? '',
    shade: report ? colourTold(report, today) : 'notReported',
    phase: standing.phase,
    progress: report?.progress ?? '',
    decision: report?.decision ?? '',
    period: standing.period,
    agreedPeriod,
    ...(slip > 0 ? { slipMonths: slip } : {}),
    overdue: isOverdue(standing, today),
    late: report?.late ?? false,
    ...(request.edited ? { edited: true } : {}),
    ...(request.notReviewed ? { notReviewed: true } : {}),
    unchanged: report?.kind === 'unchanged',
    ...(report?.despite ? { despite: report.despite } : {}),
    ...(reached.length > 0 ? { reached } : {}),
    ...(report?.givenIn ? { givenOn: dayOf(report.at, timeZone) } : {}),
  };
}
