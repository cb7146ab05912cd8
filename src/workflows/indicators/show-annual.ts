import { initiativesBehind } from '../../domain/indicator/behind';
import { followUpYear, yearsMeasured } from '../../domain/indicator/follow-up-year';
import { type Indicator, isFollowedIn, seriesOf } from '../../domain/indicator/indicator';
import { mayAsk, maySee } from '../../domain/people/permission';
import type { Initiative } from '../../domain/portfolio/initiative';
import type { AnnualReply } from '../../domain/shown/record/indicators/indicator-content';
import { shadeOf } from '../../domain/summary/initiative-shade';
import type { VisitOf } from '../people/in-scope';
import { refuse } from '../refusal';
import { shownIndicator } from './list-indicators';

interface Asked {
  /** In their words; absent: the last year there are values of. */
  year?: string;
  page?: number;
}

/**
 * Each indicator with its series and the initiatives behind it, as of the end of a year. Of initiatives that the reader
 * may not see there is only how many.
 * @throws Refused for words that are no year
 */
export function showAnnual(visit: VisitOf, asked: Asked): AnnualReply {
  const { portfolio, indicators, today } = visit;
  const year = asked.year ?? followUpYear(indicators, today);
  if (!/^(19|20)\d\d$/.test(year)) refuse({ kind: 'noSuchYear', words: year });
  const years = yearsMeasured(indicators, today);
  const [earlier, later] = [years.findLast((one) => one < year), years.find((one) => one > year)];
  const present = visit.initiatives.filter(({ gone }) => !gone);
  return {
    kind: 'annual',
    portfolioName: portfolio.name,
    year,
    ...(earlier ? { earlier } : {}),
    ...(later ? { later } : {}),
    page: asked.page ?? 1,
    items: indicators
      .filter((one) => isFollowedIn(one, year))
      .map((one) => ({
        ...shownIndicator(one, year),
        series: seriesUntil(one, year),
        ...behindFor(visit, one, present),
      })),
    mayWrite: mayAsk(visit.visitor, 'setIndicator') === 'yes',
  };
}

function seriesUntil(indicator: Indicator, year: string): AnnualReply['items'][number]['series'] {
  return seriesOf(indicator)
    .filter(({ period }) => period.to.slice(0, 4) <= year)
    .map(({ period, amount }) => ({ period, amount }));
}

function behindFor({ visitor, today, portfolio }: VisitOf, indicator: Indicator, present: Initiative[]) {
  const all = initiativesBehind(indicator, present);
  const seen = all.filter((initiative) => maySee(visitor, initiative));
  return {
    behind: seen.map((initiative) => ({
      number: initiative.number,
      title: initiative.title,
      shade: shadeOf(initiative, today, portfolio.timeZone),
    })),
    others: all.length - seen.length,
  };
}
