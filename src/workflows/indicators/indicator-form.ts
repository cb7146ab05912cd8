import { yearToType } from '../../domain/indicator/follow-up-year';
import { type Indicator, isFollowedIn, readValuePeriod, seriesOf, valueFor } from '../../domain/indicator/indicator';
import type { FormRow, IndicatorFormReply } from '../../domain/shown/record/indicators/indicator-content';
import type { VisitOf } from '../people/in-scope';

/** A form takes so many inputs; what is saved makes room for the rest. */
const mostRows = 20;

/** The form for the values of the year that is to be followed up; of one indicator where one is named. */
export function indicatorForm(
  { portfolio, today }: Pick<VisitOf, 'portfolio' | 'today'>,
  indicators: Indicator[],
  only?: Indicator,
): IndicatorFormReply {
  const words = yearToType(today);
  const period = readValuePeriod(words);
  const isDone = (one: Indicator) => period !== undefined && valueFor(one, period) !== undefined;
  const followed = only ? [only] : indicators.filter((one) => isFollowedIn(one, words));
  const rows = followed.toSorted((a, b) => Number(isDone(a)) - Number(isDone(b)));
  return {
    kind: 'indicatorForm',
    portfolioId: portfolio.id,
    portfolioName: portfolio.name,
    period: words,
    ...(only ? { alone: true } : {}),
    rows: rows.slice(0, mostRows).map((one) => formRow(one)),
    left: Math.max(0, rows.length - mostRows),
  };
}

export function formRow(indicator: Indicator, typed: Pick<FormRow, 'typed' | 'fault'> = {}): FormRow {
  const { id, name, unit } = indicator;
  const last = seriesOf(indicator).at(-1);
  return { id, name, unit, ...(last ? { last: { amount: last.amount, period: last.period } } : {}), ...typed };
}
