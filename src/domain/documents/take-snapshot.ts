import { colourOf, isOverdue } from '../answer/colour';
import type { Answer } from '../answer/report';
import { latestReport, type Request } from '../answer/request';
import { baselineOf, standingOf } from '../answer/standing';
import { placeWords } from '../portfolio/change/place';
import { byNumber, type Initiative } from '../portfolio/initiative';
import type { Portfolio } from '../portfolio/portfolio';
import type { Round } from '../round/round';
import { occasionOf } from '../shown/occasion';
import type { Shade } from '../shown/summary-content';
import type { Day, Instant } from '../time/instant';
import { dayOf } from '../time/zoned';
import type { Headings } from './forms';
import type { Snapshot, SnapshotItem } from './snapshot';

type Told = Portfolio & { headings?: Headings };

interface Standing {
  portfolio: Told;
  /** Of the whole portfolio. */
  initiatives: Initiative[];
  /** Absent: the whole portfolio. */
  committeeId?: string;
  today: Day;
}

/** How things stand on a day, whatever was asked: every initiative by its last report, or by the table. */
export function snapshotOfDay({ portfolio, initiatives, committeeId, today }: Standing): Snapshot {
  return {
    ...placeOf(portfolio, committeeId),
    asOf: today,
    items: placedWith(initiatives, committeeId).map((initiative) =>
      itemOf(initiative, portfolio, knownOf(initiative, portfolio, today), today),
    ),
  };
}

interface RoundTold {
  portfolio: Told;
  initiatives: Initiative[];
  round: Round;
  /** What the round asked about. */
  requests: Request[];
  asOf: Day;
  /** When its summary is posted; absent: a draft. */
  publishedAt?: Instant;
}

/**
 * A round as it is told: what was answered in it, and what its committee has beside that, closed or not asked about, as it is
 * known.
 */
export function snapshotOfRound({ portfolio, initiatives, round, requests, asOf, publishedAt }: RoundTold): Snapshot {
  const asked = new Map(requests.map((request) => [request.number, request]));
  const placed = placedWith(initiatives, round.committeeId);
  const also = initiatives.filter(({ number }) => asked.has(number) && !placed.some((p) => p.number === number));
  const all = [...placed, ...also].sort(byNumber);
  return {
    ...placeOf(portfolio, round.committeeId),
    ...occasionOf(round),
    roundId: round.id,
    asOf,
    ...(publishedAt ? { publishedOn: dayOf(publishedAt, portfolio.timeZone) } : {}),
    items: all.map((initiative) => {
      const request = asked.get(initiative.number);
      const known = request ? answeredIn(request, asOf) : knownOf(initiative, portfolio, asOf);
      return itemOf(initiative, portfolio, known, asOf);
    }),
  };
}

function placeOf(portfolio: Told, committeeId: string | undefined) {
  const { id, name, language, headings = {} } = portfolio;
  const committee = portfolio.committees.find((one) => one.id === committeeId);
  return {
    portfolioId: id,
    portfolioName: name,
    language,
    headings,
    ...(committeeId ? { committee: committee?.name ?? committeeId } : {}),
  };
}

function placedWith(initiatives: Initiative[], committeeId: string | undefined): Initiative[] {
  return initiatives
    .filter(({ gone, settled }) => !gone || settled !== undefined)
    .filter(({ anchoring }) => committeeId === undefined || anchoring.committees.includes(committeeId))
    .sort(byNumber);
}

interface Known {
  standing: Answer;
  shade: Shade;
  leftOut?: true;
}

function knownOf(initiative: Initiative, { timeZone }: Portfolio, today: Day): Known {
  const standing = baselineOf(initiative, timeZone);
  return { standing, shade: colourOf(standing, today) ?? 'notReported' };
}

function answeredIn(request: Request, asOf: Day): Known {
  const report = latestReport(request);
  if (!report) return { standing: standingOf(request), shade: 'notReported' };
  return { standing: report, shade: colourOf(report, asOf) ?? 'blue' };
}

function itemOf(initiative: Initiative, portfolio: Portfolio, { standing, shade, leftOut }: Known, today: Day) {
  const { number, title, focusArea, isNew = false, level, phase, agreedPeriod } = initiative;
  const item: SnapshotItem = {
    number,
    title,
    focusArea,
    isNew,
    anchoring: placeWords(initiative.anchoring, portfolio),
    level: level?.words ?? '',
    shade,
    phase: standing.phase,
    ...(standing.phase === phase.phase ? { phaseWords: phase.words } : {}),
    period: standing.period,
    agreedPeriod,
    overdue: isOverdue(standing, today),
    progress: standing.progress,
    nextStep: standing.nextSteps || (initiative.nextStep ?? ''),
    decision: standing.decision,
    description: initiative.description ?? '',
    milestones: (initiative.milestones ?? []).map(({ label, words, state }) => ({
      label,
      words,
      state: standing.milestonesReached?.includes(label) ? 'closed' : state,
    })),
    readyForPresentation: initiative.readyForPresentation ?? '',
    readyForImplementation: initiative.readyForImplementation ?? '',
    remarks: remarksOf(initiative, portfolio),
    ...(leftOut ? { leftOut } : {}),
  };
  return item;
}

/** What the table has under headings without a meaning of their own; the column of remarks itself needs no heading. */
function remarksOf({ notes }: Initiative, { headings = {} }: Told): string {
  return Object.entries(notes)
    .map(([heading, text]) => (heading === headings.remarks ? text : `${heading}: ${text}`))
    .join('\n');
}
