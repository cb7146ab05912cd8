import { foldWords } from '../../fold-words';
import { isSame } from '../../portfolio/import/is-same';
import type { Day, Instant } from '../../time/instant';
import { type Indicator, withValue } from '../indicator';
import type { Setting } from './read-wish';

/** Who wants it, and when. */
export interface Writer {
  by: string;
  at: Instant;
  today: Day;
}

export type Changed<I> =
  | { kind: 'changed' | 'same'; after: I }
  /** The number is of another unit than the indicator's. */
  | { kind: 'otherUnit'; unit: string };

/** One that nobody knows yet. */
export function newIndicator(portfolioId: string, name: string): Indicator {
  return { portfolioId, id: foldWords(name), name, unit: '', initiatives: [], values: [] };
}

/**
 * The indicator with what was said of it. A unit that stands behind a number is the indicator's where it had none.
 * @param links numbers of initiatives, looked up, where links are set
 */
export function changeIndicator<I extends Indicator>(
  indicator: I,
  setting: Setting,
  { by, at, today }: Writer,
  links: string[] = [],
): Changed<I> {
  const unit = 'unit' in setting ? setting.unit : undefined;
  if (setting.kind !== 'unit' && unit && indicator.unit !== '' && !isSameUnit(unit, indicator.unit)) {
    return { kind: 'otherUnit', unit: indicator.unit };
  }
  const before = unit && indicator.unit === '' ? { ...indicator, unit } : indicator;
  return changed(indicator, next(before, setting, { by, at, today }, links));
}

function next<I extends Indicator>(before: I, setting: Setting, { by, at, today }: Writer, links: string[]): I {
  switch (setting.kind) {
    case 'value': {
      const { period, amount } = setting;
      return withValue(before, { period, amount, at, by });
    }
    case 'goal': {
      const { goal: _, ...rest } = before;
      return { ...rest, ...(setting.goal ? { goal: setting.goal } : {}) } as I;
    }
    case 'links':
      return { ...before, initiatives: links };
    case 'unit':
      return { ...before, unit: setting.unit };
    case 'direction':
      return { ...before, direction: setting.direction };
    case 'retire':
      return before.retiredOn ? before : { ...before, retiredOn: today };
    case 'resume': {
      const { retiredOn: _, ...rest } = before;
      return rest as I;
    }
  }
}

function changed<I extends Indicator>(before: I, after: I): Changed<I> {
  return { kind: isSame(before, after) ? 'same' : 'changed', after: isSame(before, after) ? before : after };
}

/** `%` and `pct.` are two ways to write the same; else the words count. */
export function isSameUnit(a: string, b: string): boolean {
  const plain = (unit: string) => foldWords(unit).replace(/^(?:pct\.?|procent|percent|per cent)$/, '%');
  return plain(a) === plain(b);
}
