import { isSame } from '../../portfolio/import/is-same';
import type { IndicatorTableContent } from '../../shown/record/indicators/indicator-table';
import { type Indicator, isSamePeriod, seriesOf, valueFor } from '../indicator';
import type { IndicatorsAsRead } from './as-read';
import type { IndicatorPlan } from './plan-indicators';

const fields = ['unit', 'direction', 'goal', 'baseline', 'aliases', 'initiatives'] as const;

/** A plan as a person reads it before they say yes, or what came of it. */
export function describeIndicators(
  read: Pick<IndicatorsAsRead, 'rows' | 'unknownHeadings'>,
  plan: IndicatorPlan,
  names: { portfolioName: string; tableName: string },
): IndicatorTableContent {
  const changed = plan.changed.map(({ line, before, after }) => ({
    line,
    name: after.name,
    changes: changesOf(before, after),
  }));
  const visible = changed.filter(({ changes }) => changes.length > 0);
  return {
    ...names,
    rows: read.rows.length,
    // What a table only says as well now is no news to anybody.
    same: plan.same + changed.length - visible.length,
    created: plan.created.map(({ line, after }) => ({
      line,
      name: after.name,
      unit: after.unit,
      values: seriesOf(after).length,
    })),
    changed: visible,
    faults: plan.faults,
    absent: plan.absent.map(({ name }) => name),
    unknownHeadings: read.unknownHeadings,
  };
}

function changesOf(before: Indicator, after: Indicator): IndicatorTableContent['changed'][number]['changes'] {
  const told = fields
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({ kind: 'field' as const, field, from: sideOf(before), to: sideOf(after) }));
  const values = seriesOf(after).flatMap(({ period, amount }) => {
    const was = valueFor(before, period);
    if (was && isSamePeriod(was.period, period) && was.amount.value === amount.value) return [];
    return [
      {
        kind: 'value' as const,
        period: period.words,
        unit: after.unit,
        amount,
        ...(was ? { before: was.amount } : {}),
      },
    ];
  });
  return [...told, ...values];
}

function sideOf({ unit, direction, goal, baseline, aliases, initiatives }: Indicator) {
  return {
    unit,
    initiatives,
    ...(direction ? { direction } : {}),
    ...(goal ? { goal } : {}),
    ...(baseline ? { baseline } : {}),
    ...(aliases ? { aliases } : {}),
  };
}
