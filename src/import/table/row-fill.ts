import type { Colour } from '../../domain/answer/report';
import type { GridRow } from './grid';
import { type Column, placesOf } from './headers';

/**
 * The colour a row is painted with: in its status or colour cell, else anywhere in it if all painted cells agree. Blue
 * and grey outside those columns say nothing in a table that is painted in no judgement at all: every other row is often
 * shaded so that it can be read.
 */
export function fillReader(rows: GridRow[], columns: Column[]): (row: GridRow) => Colour | undefined {
  const telling = (['colour', 'status', 'phase'] as const).flatMap((meaning) => placesOf(columns, meaning));
  const isJudged = rows.some(({ fills }) => [...(fills?.values() ?? [])].some((fill) => judgements.has(fill)));
  return ({ fills }) => {
    if (fills === undefined) return undefined;
    const told = telling.map((at) => fills.get(at)).find((fill) => fill !== undefined);
    if (told) return told;
    const [fill, ...others] = new Set(fills.values());
    return isJudged && others.length === 0 ? fill : undefined;
  };
}

const judgements = new Set<Colour>(['red', 'yellow', 'green']);
