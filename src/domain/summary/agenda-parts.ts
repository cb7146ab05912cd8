import { agendaOf, decidedBy } from '../agenda/agenda';
import { answering, asksForDecision, openAsking } from '../agenda/asking';
import type { Escalation } from '../agenda/decision';
import { escalationOf } from '../agenda/stands-on';
import type { Report } from '../answer/report';
import { latestReport, type Request } from '../answer/request';
import { placeWords } from '../portfolio/change/place';
import type { Initiative } from '../portfolio/initiative';
import { committeeName, type Portfolio } from '../portfolio/portfolio';
import { asPublished, reviewRuleOf } from '../review/as-published';
import type { ReviewRule } from '../review/review';
import { committeeIn, type Round } from '../round/round';
import type { SummaryContent, SummaryLine } from '../shown/summary-content';
import type { Day, Instant } from '../time/instant';
import { dayOf } from '../time/zoned';

interface Reading {
  portfolio: Portfolio;
  round: Round;
  initiatives: Initiative[];
  elsewhere?: Request[];
  rounds?: Round[];
  now: Instant;
}

type Parts = Pick<SummaryContent, 'escalated' | 'standing'>;

/**
 * What is on the committee's agenda beside its round's own reports, as of when its summary was posted: so the next one has
 * what this one was too early for, and this one keeps what it had.
 */
export function agendaIn(reading: Reading, lines: SummaryLine[], today: Day): Parts {
  const { portfolio, round, initiatives, rounds = [round], now } = reading;
  const at = round.state.kind === 'published' ? round.state.post.at : now;
  const then = initiatives
    .filter(({ decisions, escalations }) => decisions || escalations)
    .map((initiative) => asRead(asItWas(initiative, at), reading));
  const agenda = agendaOf(round.committeeId, then, { portfolio, rounds, today });
  const inRound = new Set(lines.map(({ number }) => number));
  const escalated = agenda.items
    .filter((item) => item.escalated && !inRound.has(item.number))
    .map((item) => {
      const initiative = initiatives.find(({ number }) => number === item.number);
      const asked = then.find(({ number }) => number === item.number)?.latest?.report;
      return { ...item, ...(initiative && asked ? decidedSince(asked, initiative, portfolio) : {}) };
    });
  const shown = new Set(lines.flatMap(({ number, decided }) => (decided ? [`${number} ${decided.text}`] : [])));
  const standing = agenda.standing.filter(({ number, text }) => !shown.has(`${number} ${text}`));
  return { ...(escalated.length > 0 ? { escalated } : {}), ...(standing.length > 0 ? { standing } : {}) };
}

/**
 * What was taken on as it is read where it was asked: in its coordinator's words, not before it is approved where that is waited
 * for, and without an answer where nothing of it is read.
 */
function asRead(initiative: Initiative, { elsewhere = [], rounds = [], portfolio }: Reading): Initiative {
  const { latest, ...rest } = initiative;
  const isIt = (one: Request) => one.number === initiative.number && latestReport(one)?.id === latest?.report.id;
  const request = elsewhere.find(isIt);
  if (!latest || !request) return initiative;
  const round = rounds.find(({ id }) => id === request.roundId);
  const seen = asPublished(request, round && ruleUntilPosted(round, portfolio));
  return seen.kind === 'shown' ? { ...initiative, latest: { ...latest, report: seen.report } } : rest;
}

/** Whatever its committee waits for, before its own post what is approved alone is read. */
function ruleUntilPosted(round: Round, portfolio: Portfolio): ReviewRule | undefined {
  const rule = reviewRuleOf(round, portfolio);
  return rule && round.state.kind !== 'published' ? 'required' : rule;
}

/** What became of what one report asks. */
export function agendaOn(
  request: Request,
  initiative: Initiative | undefined,
  { portfolio, round }: Pick<Reading, 'portfolio' | 'round'>,
): Pick<SummaryLine, 'decided' | 'escalated' | 'asked'> {
  const report = latestReport(request);
  if (!report || !initiative || !asksForDecision(report)) return {};
  const escalation = takenOn(report, initiative);
  const name = (id: string) => committeeName(portfolio, id);
  const asked = askedSince(report, initiative, { portfolio, round });
  return {
    ...decidedSince(report, initiative, portfolio),
    ...(asked ? { asked } : {}),
    ...(escalation
      ? {
          escalated: {
            from: name(escalation.from),
            to: name(escalation.to),
            on: dayOf(escalation.at, portfolio.timeZone),
          },
        }
      : {}),
  };
}

/** Known as long as it is the latest report; of an older one it is not kept since when it asked. */
function askedSince(
  report: Report,
  { latest, asking, anchoring }: Initiative,
  { portfolio, round }: Pick<Reading, 'portfolio' | 'round'>,
): SummaryLine['asked'] {
  if (latest?.report.id !== report.id || !asking) return undefined;
  const first = portfolio.committees.find(({ id }) => id === committeeIn(asking.roundId));
  const isElsewhere = first !== undefined && first.id !== round.committeeId;
  const isShared = anchoring.committees.some((id) => id !== round.committeeId);
  return {
    since: dayOf(asking.since, portfolio.timeZone),
    ...(isElsewhere ? { first: committeeName(portfolio, first.id) } : {}),
    ...(isShared ? { place: placeWords(anchoring, portfolio) } : {}),
  };
}

function decidedSince(
  report: Pick<Report, 'at' | 'decision'>,
  { decisions = [] }: Initiative,
  portfolio: Portfolio,
): Pick<SummaryLine, 'decided'> {
  const decision = answering(report, decisions);
  return decision
    ? { decided: { committee: decidedBy(decision, portfolio), on: decision.on, text: decision.text } }
    : {};
}

/** What was asked before that is still asked may have been taken on before this report. */
function takenOn(report: Report, initiative: Initiative): Escalation | undefined {
  const asking = openAsking(initiative);
  if (asking?.report.id === report.id) return escalationOf(initiative, asking);
  return initiative.escalations?.findLast(({ at }) => at >= report.at);
}

/** With what was decided, carried out and taken on by then, and nothing later. */
function asItWas(initiative: Initiative, then: Instant): Initiative {
  const decisions = (initiative.decisions ?? [])
    .filter(({ at }) => at <= then)
    .map(({ done, ...rest }) => (done && done.at <= then ? { ...rest, done } : rest));
  const escalations = (initiative.escalations ?? []).filter(({ at }) => at <= then);
  return { ...initiative, decisions, escalations };
}
