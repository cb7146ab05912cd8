import { indicatorsMoved, initiativesBehind } from '../../domain/indicator/behind';
import { followUpYear } from '../../domain/indicator/follow-up-year';
import { type Indicator, isFollowedIn, seriesOf } from '../../domain/indicator/indicator';
import { progressOf } from '../../domain/indicator/progress';
import { mayAsk } from '../../domain/people/permission';
import type { Initiative } from '../../domain/portfolio/initiative';
import type {
  IndicatorsReply,
  MovedIndicator,
  ShownIndicator,
} from '../../domain/shown/record/indicators/indicator-content';
import type { VisitOf } from '../people/in-scope';

/** All of them with their last value and goal, as they stand for the year that was followed up last. */
export function listIndicators(visit: VisitOf, page = 1): IndicatorsReply {
  const { portfolio, initiatives, indicators, today } = visit;
  const year = followUpYear(indicators, today);
  const present = initiatives.filter(({ gone }) => !gone);
  const isOver = (one: Indicator) => !isFollowedIn(one, year);
  return {
    kind: 'indicators',
    portfolioName: portfolio.name,
    year,
    page,
    lines: indicators
      .toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)))
      .map((one) => ({
        ...shownIndicator(one, year),
        behind: initiativesBehind(one, present).length,
        ...(one.retiredOn ? { retiredOn: one.retiredOn } : {}),
      })),
    mayWrite: mayAsk(visit.visitor, 'setIndicator') === 'yes',
  };
}

/** What an initiative is meant to move, of what is still followed. */
export function movedBy(indicators: Indicator[], initiative: Initiative): { moves?: MovedIndicator[] } {
  const followed = indicators.filter(({ retiredOn }) => !retiredOn);
  const moves = indicatorsMoved(initiative, followed).map((indicator) => {
    const { name, unit } = indicator;
    const last = seriesOf(indicator).at(-1);
    return { name, unit, ...(last ? { last: { amount: last.amount, period: last.period } } : {}) };
  });
  return moves.length > 0 ? { moves } : {};
}

export function shownIndicator(indicator: Indicator, year: string): ShownIndicator {
  const { name, unit, direction, goal } = indicator;
  return {
    name,
    unit,
    ...(direction ? { direction } : {}),
    ...(goal ? { goal } : {}),
    progress: progressOf(indicator, year),
  };
}
