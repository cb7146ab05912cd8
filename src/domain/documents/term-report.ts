import { colourTold } from '../answer/colour';
import type { Request } from '../answer/request';
import { baselineOf } from '../answer/standing';
import { byNumber, type Initiative } from '../portfolio/initiative';
import { committeeName, type Language, type Portfolio } from '../portfolio/portfolio';
import { asPublished } from '../review/as-published';
import { type Round, wasHeld } from '../round/round';
import type { Shade } from '../shown/summary-content';
import { asOfDay } from '../summary/as-of-day';
import { shadeOf } from '../summary/initiative-shade';
import type { Day, Instant } from '../time/instant';
import { slipMonths } from '../time/slip';
import { dayOf } from '../time/zoned';
import type { SnapshotItem } from './snapshot';

/** What an agreement reports of itself: half-way through, and at its end. */
export const terms = ['midterm', 'final'] as const;
export type Term = (typeof terms)[number];

/** All rounds of a portfolio so far: each initiative's way through them. Names nobody. */
export interface TermReport {
  portfolioId: string;
  portfolioName: string;
  language: Language;
  term: Term;
  asOf: Day;
  rounds: number;
  /** By number. */
  items: TermItem[];
}

export interface TermItem
  extends Pick<SnapshotItem, 'number' | 'title' | 'focusArea' | 'period' | 'agreedPeriod' | 'milestones'> {
  /** As it stands now. */
  shade: Shade;
  /** What it is for, as the table says. */
  goal: string;
  /** Later than first agreed; absent where it is not, or nobody can tell. */
  slipMonths?: number;
  /** A step for each round that asked about it, oldest first. */
  path: { on: Day; shade: Shade }[];
  decisions: { on: Day; committee: string; text: string; isDone: boolean }[];
}

interface Rounds {
  portfolio: Portfolio;
  initiatives: Initiative[];
  rounds: { round: Round; requests: Request[] }[];
  term: Term;
  now: Instant;
}

export function reportTerm({ portfolio, initiatives, rounds, term, now }: Rounds): TermReport {
  const asOf = dayOf(now, portfolio.timeZone);
  const held = rounds.filter(({ round }) => wasHeld(round)).sort((a, b) => (a.round.dueAt < b.round.dueAt ? -1 : 1));
  const paths = pathsOf(held, portfolio, now);
  return {
    portfolioId: portfolio.id,
    portfolioName: portfolio.name,
    language: portfolio.language,
    term,
    asOf,
    rounds: held.length,
    items: initiatives
      .filter(({ gone, settled }) => !gone || settled !== undefined)
      .sort(byNumber)
      .map((initiative) => ({ ...itemOf(initiative, portfolio, asOf), path: paths.get(initiative.number) ?? [] })),
  };
}

/** What was left out of a round's summary is no step of it. */
function pathsOf(held: Rounds['rounds'], portfolio: Portfolio, now: Instant): Map<string, TermItem['path']> {
  const paths = new Map<string, TermItem['path']>();
  for (const { round, requests } of held) {
    const asOf = asOfDay(round, now, portfolio.timeZone);
    for (const request of requests) {
      const said = asPublished(request, round.state.kind === 'published' ? round.state.review : undefined);
      if (said.kind !== 'shown' && said.kind !== 'notReported') continue;
      const shade = said.kind === 'shown' ? colourTold(said.report, asOf) : 'notReported';
      const path = paths.get(request.number) ?? [];
      path.push({ on: round.meetingOn ?? round.dueOn, shade });
      paths.set(request.number, path);
    }
  }
  return paths;
}

function itemOf(initiative: Initiative, portfolio: Portfolio, asOf: Day): Omit<TermItem, 'path'> {
  const { number, title, focusArea, agreedPeriod, purpose, description, milestones = [], decisions = [] } = initiative;
  const { period, milestonesReached = [] } = baselineOf(initiative, portfolio.timeZone);
  const slip = slipMonths(agreedPeriod, period) ?? 0;
  return {
    number,
    title,
    focusArea,
    shade: shadeOf(initiative, asOf, portfolio.timeZone),
    goal: purpose ?? description ?? '',
    period,
    agreedPeriod,
    ...(slip > 0 ? { slipMonths: slip } : {}),
    milestones: milestones.map(({ label, words, state }) => ({
      label,
      words,
      state: milestonesReached.includes(label) ? 'closed' : state,
    })),
    decisions: decisions.map(({ on, committeeId, text, done }) => ({
      on,
      committee: committeeName(portfolio, committeeId),
      text,
      isDone: done !== undefined,
    })),
  };
}
