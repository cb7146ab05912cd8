import { colourKnown, colourTold, isOverdue } from '../answer/colour';
import type { Answer, Baseline } from '../answer/report';
import type { Request } from '../answer/request';
import { baselineOf } from '../answer/standing';
import { placeWords } from '../portfolio/change/place';
import { byNumber, type Initiative } from '../portfolio/initiative';
import type { Portfolio } from '../portfolio/portfolio';
import { type AsPublished, asPublished, reviewRuleOf } from '../review/as-published';
import type { Round } from '../round/round';
import { occasionOf } from '../shown/occasion';
import type { Shade } from '../shown/summary-content';
import type { Day } from '../time/instant';
import type { Snapshot, SnapshotItem } from './snapshot';

interface Standing {
  portfolio: Portfolio;
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
    leftOut: 0,
    items: initiatives
      .filter((initiative) => isPlacedWith(initiative, committeeId))
      .sort(byNumber)
      .map((initiative) => itemOf(initiative, portfolio, knownOf(initiative, portfolio, today), today)),
  };
}

interface RoundTold {
  portfolio: Portfolio;
  initiatives: Initiative[];
  round: Round;
  /** What the round asked about. */
  requests: Request[];
  asOf: Day;
  /** The day its summary is posted; absent: a draft. */
  publishedOn?: Day;
}

/**
 * A round as its committee is told: what was answered in it, in the words that are published, and what the committee has beside
 * that, closed or not asked about, as it is known.
 */
export function snapshotOfRound({
  portfolio,
  initiatives,
  round,
  requests,
  asOf,
  publishedOn,
}: RoundTold): Snapshot & Required<Pick<Snapshot, 'roundId'>> {
  const rule = reviewRuleOf(round, portfolio);
  const asked = new Map(requests.map((request) => [request.number, asPublished(request, rule)]));
  const baselines = new Map(requests.map((request) => [request.number, request.baseline]));
  const isTold = ({ number }: Initiative) => !isHidden(asked.get(number));
  return {
    ...placeOf(portfolio, round.committeeId),
    ...occasionOf(round),
    roundId: round.id,
    asOf,
    ...(publishedOn ? { publishedOn } : {}),
    leftOut: [...asked.values()].filter(isHidden).length,
    items: initiatives
      .filter((initiative) => asked.has(initiative.number) || isPlacedWith(initiative, round.committeeId))
      .filter(isTold)
      .sort(byNumber)
      .map((initiative) => {
        const { number } = initiative;
        const known = knownIn(asked.get(number), baselines.get(number), asOf);
        return itemOf(initiative, portfolio, known ?? knownOf(initiative, portfolio, asOf), asOf);
      }),
  };
}

/** A coordinator left it out, or it waits until one approves. */
function isHidden(said: AsPublished | undefined): boolean {
  return said?.kind === 'leftOut' || said?.kind === 'waits';
}

function placeOf(portfolio: Portfolio, committeeId: string | undefined) {
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

/** What vanished from its table is told of only where a coordinator said what became of it. */
function isPlacedWith({ gone, settled, anchoring }: Initiative, committeeId: string | undefined): boolean {
  return (!gone || settled !== undefined) && (committeeId === undefined || anchoring.committees.includes(committeeId));
}

interface Known {
  standing: Answer;
  shade: Shade;
}

function knownOf(initiative: Initiative, { timeZone }: Portfolio, today: Day): Known {
  const standing = baselineOf(initiative, timeZone);
  return { standing, shade: colourKnown(standing, today) ?? 'notReported' };
}

/** `undefined` for what the round did not ask about. */
function knownIn(said: AsPublished | undefined, baseline: Baseline | undefined, asOf: Day): Known | undefined {
  if (said?.kind === 'shown') return { standing: said.report, shade: colourTold(said.report, asOf) };
  return baseline && { standing: baseline, shade: 'notReported' };
}

function itemOf(initiative: Initiative, portfolio: Portfolio, { standing, shade }: Known, today: Day): SnapshotItem {
  const { number, title, focusArea, isNew = false, level, phase, agreedPeriod } = initiative;
  return {
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
  };
}

/** What the table has under headings without a meaning of their own; the column of remarks itself needs no heading. */
function remarksOf({ notes }: Initiative, { headings = {} }: Portfolio): string {
  return Object.entries(notes)
    .map(([heading, text]) => (heading === headings.remarks ? text : `${heading}: ${text}`))
    .join('\n');
}
