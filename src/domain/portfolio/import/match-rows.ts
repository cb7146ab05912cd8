import { distance } from 'fastest-levenshtein';
import { foldWords } from '../../fold-words';
import type { Initiative } from '../initiative';
import { periodInPhase } from '../read-phase';
import type { RowAsRead } from './as-read';

/** A row with the number it goes by, and the initiative it was before, if it was one. */
export interface MatchedRow<I extends Initiative> {
  row: RowAsRead;
  number: string;
  before?: I;
}

/**
 * Which row is which initiative. By the number where a column numbers them. Otherwise by title, so that a row put in
 * between moves nobody's history; of rows with one title, those that say the same else first. A title put right is
 * recognised when it alone changed. New rows take the number of their place, or the next free one.
 * In the order of the rows; linear in them.
 */
export function matchRows<I extends Initiative>(rows: RowAsRead[], initiatives: I[]): MatchedRow<I>[] {
  const found = new Map<RowAsRead, I>();
  // One that is gone is taken only where none that is present will do.
  const left = new Set([...initiatives.filter(({ gone }) => !gone), ...initiatives.filter(({ gone }) => gone)]);
  const take = (row: RowAsRead, before: I | undefined) => {
    if (before === undefined) return;
    found.set(row, before);
    left.delete(before);
  };
  const byNumber = new Map(initiatives.map((initiative) => [initiative.number.toLowerCase(), initiative]));
  for (const row of rows) if (row.number !== undefined) take(row, byNumber.get(row.number.toLowerCase()));
  for (const sameness of [everythingAndLine, everything, titleAndPlace, title]) {
    const waiting = queuesOf(left, sameness);
    for (const row of rows) if (!found.has(row) && !row.number) take(row, waiting.get(sameness(row))?.shift());
  }
  const open = rows.filter((row) => !found.has(row) && !row.number);
  for (const [row, before] of renamedRows(open, [...left])) take(row, before);
  return numberRows(rows, found, initiatives);
}

/** Both say the same things in the same words. */
type Words = RowAsRead | Initiative;

const fold = (...words: string[]) => JSON.stringify(words.map(foldWords));
/** By what the table said, wherever a person has moved it since. */
const anchored = (w: Words) => ('place' in w ? w.anchoring : (w.tableAnchoring ?? w.anchoring.words));
const timed = ({ period, phase }: Words) => period || (typeof phase === 'string' ? periodInPhase(phase) : '');
const everythingAndLine = (w: Words) => fold(w.title, w.focusArea, anchored(w), timed(w), `${w.line}`);
const everything = (w: Words) => fold(w.title, w.focusArea, anchored(w), timed(w));
const titleAndPlace = (w: Words) => fold(w.title, w.focusArea, anchored(w));
const title = (w: Words) => fold(w.title);
const place = (w: Words) => fold(w.focusArea, anchored(w));

function queuesOf<W extends Words>(all: Iterable<W>, sameness: (words: Words) => string): Map<string, W[]> {
  const queues = new Map<string, W[]>();
  for (const one of all) {
    const key = sameness(one);
    const queue = queues.get(key);
    if (queue === undefined) queues.set(key, [one]);
    else queue.push(one);
  }
  return queues;
}

/** The only one missing and the only one new in the same place, with titles more alike than not. */
function renamedRows<I extends Initiative>(rows: RowAsRead[], missing: I[]): [RowAsRead, I][] {
  const missingIn = queuesOf(
    missing.filter(({ gone }) => !gone),
    place,
  );
  return [...queuesOf(rows, place)].flatMap(([key, [row, ...others]]) => {
    const [before, ...more] = missingIn.get(key) ?? [];
    const isOnly = row !== undefined && before !== undefined && others.length + more.length === 0;
    return isOnly && isAlike(row.title, before.title) ? [[row, before]] : [];
  });
}

function isAlike(a: string, b: string): boolean {
  return distance(a.toLowerCase(), b.toLowerCase()) * 2 < Math.max(a.length, b.length);
}

function numberRows<I extends Initiative>(
  rows: RowAsRead[],
  found: Map<RowAsRead, I>,
  initiatives: I[],
): MatchedRow<I>[] {
  const taken = new Set(initiatives.map(({ number }) => number.toLowerCase()));
  for (const { number } of rows) if (number !== undefined) taken.add(number.toLowerCase());
  const numbers = new Map<RowAsRead, string>();
  const open = rows.filter((row) => !found.has(row) && row.number === undefined);
  for (const row of open) {
    if (taken.has(`${row.place}`)) continue;
    numbers.set(row, `${row.place}`);
    taken.add(`${row.place}`);
  }
  let next = rows.at(-1)?.place ?? 0;
  const nextFree = () => {
    do next += 1;
    while (taken.has(`${next}`));
    return `${next}`;
  };
  return rows.map((row) => {
    const before = found.get(row);
    if (before !== undefined) return { row, number: before.number, before };
    return { row, number: row.number ?? numbers.get(row) ?? nextFree() };
  });
}
