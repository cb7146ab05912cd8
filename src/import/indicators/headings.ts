import { readValuePeriod } from '../../domain/indicator/indicator';
import type { ColumnMeaning, IndicatorColumn } from '../../domain/indicator/table/as-read';
import { type GridRow, oneLine } from '../table/grid';
import { meaningOf } from '../table/headers';

/** Headings as people write them in Danish and English; a goal or a beginning may name its time behind. */
const meanings: [Exclude<ColumnMeaning, 'value'>, RegExp][] = [
  ['name', /^(?:indikator(?:er)?|indicators?)$/],
  ['aliases', /^(?:kaldes også|alias(?:ser|es)?|kortnavn|also called|short name)$/],
  ['unit', /^(?:enhed|måleenhed|unit)$/],
  ['direction', /^(?:retning|ønsket retning|skal|direction)$/],
  ['goal', /^(?:mål|måltal|målsætning|goal|target)(?<time> .+)?$/],
  ['baseline', /^(?:udgangspunkt|baseline)(?<time> .+)?$/],
  ['initiatives', /^(?:indsats(?:er)?|initiatives?)$/],
];

/**
 * The columns, where the line is the headings of a table of indicators: a column of them, before any of initiatives, and one
 * that only such a table has. `undefined` for any other line.
 */
export function indicatorColumns({ cells }: GridRow): { columns: IndicatorColumn[]; unknown: string[] } | undefined {
  const headings = cells.map((cell) => oneLine(cell));
  const read = headings.map((heading, at) => ({ at, heading, ...columnOf(heading) }));
  const names = read.findIndex(({ meaning }) => meaning === 'name');
  const initiatives = headings.findIndex((heading) => meaningOf(heading) === 'title');
  const telling = read.some(({ meaning }) => meaning === 'unit' || meaning === 'direction' || meaning === 'value');
  if (names < 0 || !telling || (initiatives >= 0 && initiatives < names)) return undefined;
  const taken = new Set<string>();
  const columns: IndicatorColumn[] = [];
  const unknown: string[] = [];
  for (const { at, heading, meaning, period } of read) {
    const key = `${meaning} ${meaning === 'value' ? `${period?.from} ${period?.to}` : ''}`;
    if (meaning && !taken.has(key)) {
      taken.add(key);
      columns.push({ at, heading, meaning, ...(period ? { period } : {}) });
    } else if (heading !== '') unknown.push(heading);
  }
  return { columns, unknown };
}

function columnOf(heading: string): Pick<IndicatorColumn, 'period'> & { meaning?: ColumnMeaning } {
  const folded = heading.toLowerCase().replace(/[\s.:*]+$/, '');
  for (const [meaning, pattern] of meanings) {
    const found = pattern.exec(folded);
    if (!found) continue;
    const time = found.groups?.time?.trim().replace(/^(?:i|in|for)\s+/, '');
    const period = time ? readValuePeriod(time) : undefined;
    // »Mål for borgerne« is no goal with a time, and nothing else that is known.
    return time && !period ? {} : { meaning, ...(period ? { period } : {}) };
  }
  const period = heading.length <= 60 ? readValuePeriod(heading) : undefined;
  return period ? { meaning: 'value', period } : {};
}
