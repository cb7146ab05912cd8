import type { Initiative } from '../portfolio/initiative';
import type { Indicator } from './indicator';
import { isSameUnit } from './wish/change-indicator';
import { indicatorCalled } from './wish/find-indicator';

interface Setting<I> {
  /** Id of the portfolio that carries on. */
  to: string;
  /** Its indicators and initiatives, as they are now. */
  indicators: I[];
  initiatives: Pick<Initiative, 'number' | 'predecessor'>[];
}

export interface IndicatorCarrying<I> {
  created: Indicator[];
  changed: I[];
}

/**
 * What a portfolio that succeeds another takes along: every indicator that is still followed, with its whole series. One that
 * both have under a name of theirs keeps what the new one says and has the old values before its own, unless they are of
 * another unit. Carried again, nothing is left to carry.
 */
export function carryIndicators<I extends Indicator>(old: Indicator[], setting: Setting<I>): IndicatorCarrying<I> {
  const carrying: IndicatorCarrying<I> = { created: [], changed: [] };
  const met = new Set<I>();
  for (const one of old.filter(({ retiredOn }) => !retiredOn)) {
    if (setting.indicators.some(({ predecessor: p }) => p?.portfolioId === one.portfolioId && p.id === one.id))
      continue;
    const known = calledAlike(one, setting.indicators);
    if (!known) carrying.created.push(carriedNew(one, setting));
    else if (!met.has(known) && !known.predecessor && isMergeable(one, known)) {
      met.add(known);
      carrying.changed.push(carriedInto(known, one));
    }
  }
  return carrying;
}

function calledAlike<I extends Indicator>({ name, aliases = [] }: Indicator, indicators: I[]): I | undefined {
  return [name, ...aliases].map((words) => indicatorCalled(words, indicators)).find((found) => found !== undefined);
}

function isMergeable(old: Indicator, known: Indicator): boolean {
  return old.unit === '' || known.unit === '' || isSameUnit(old.unit, known.unit);
}

/** What the old table said is said of the old one. */
function carriedNew(old: Indicator, { to, initiatives }: Setting<unknown>): Indicator {
  const { saidByTable: _, version: __, ...rest } = old as Indicator & { version?: string };
  const numbers = initiatives
    .filter(({ predecessor: p }) => p?.portfolioId === old.portfolioId && old.initiatives.includes(p.number))
    .map(({ number }) => number);
  return { ...rest, portfolioId: to, initiatives: numbers, predecessor: { portfolioId: old.portfolioId, id: old.id } };
}

function carriedInto<I extends Indicator>(known: I, old: Indicator): I {
  const { direction, goal, baseline } = old;
  return {
    ...known,
    unit: known.unit || old.unit,
    ...(known.direction || !direction ? {} : { direction }),
    ...(known.goal || !goal ? {} : { goal }),
    ...(known.baseline || !baseline ? {} : { baseline }),
    values: [...old.values, ...known.values],
    predecessor: { portfolioId: old.portfolioId, id: old.id },
  };
}
