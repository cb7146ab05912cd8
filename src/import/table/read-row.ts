import type { Colour } from '../../domain/answer/report';
import { readNewness } from '../../domain/portfolio/cell/read-newness';
import type { RowAsRead } from '../../domain/portfolio/import/as-read';
import { type TableText, tableTexts } from '../../domain/portfolio/table-text';
import { parsePeriod } from '../../domain/time/period';
import { type GridRow, oneLine } from './grid';
import { type Column, type Meaning, placesOf } from './headers';

/** What stands around a row. */
export interface RowPlace {
  /** Among the rows, from 1. */
  place: number;
  /** The heading of its group; its own focus area where it has one. */
  focusArea: string;
  fill: Colour | undefined;
}

/** Reads the cells of rows by what their columns are about. */
export function rowReader(columns: Column[]): (row: GridRow, place: RowPlace) => RowAsRead {
  const places = new Map<Meaning, number[]>();
  for (const { meaning } of columns) if (meaning) places.set(meaning, placesOf(columns, meaning));
  return (row, { place, focusArea, fill }) => {
    const partsOf = (meaning: Meaning) =>
      (places.get(meaning) ?? []).map((at) => (row.cells[at] ?? '').trim()).filter(Boolean);
    const textOf = (meaning: Meaning) => partsOf(meaning).join('\n');
    const lineOf = (meaning: Meaning) => oneLine(textOf(meaning));
    const period = periodOf(lineOf);
    const { title, list } = splitTitle(partsOf('title'));
    const isNew = readNewness(lineOf('isNew'));
    const hasPhase = places.has('phase');
    return {
      line: row.line,
      place,
      ...optional('number', lineOf('number')),
      title,
      focusArea: lineOf('focusArea') || focusArea,
      anchoring: lineOf('anchoring'),
      phase: hasPhase ? lineOf('phase') : oneStatus(textOf('status')),
      period,
      ...optional('level', lineOf('level')),
      ...optional('milestones', textOf('milestones')),
      ...optional('colour', lineOf('colour')),
      ...optional('statusText', hasPhase ? textOf('status') : ''),
      ...textsOf((text) => (text === 'description' ? [list, textOf(text)].filter(Boolean).join('\n') : textOf(text))),
      ...(isNew ? { isNew } : {}),
      ...(fill ? { fill } : {}),
      notes: notesOf(row, columns, (meaning) => {
        if (meaning === undefined || meaning === 'note') return true;
        if (meaning === 'isNew') return isNew === undefined;
        return (meaning === 'start' || meaning === 'finish') && lineOf('period') !== '';
      }),
      ...withoutResult(row, columns),
    };
  };
}

function textsOf(
  textOf: (text: Exclude<TableText, 'statusText'>) => string,
): Partial<Record<Exclude<TableText, 'statusText'>, string>> {
  const texts: Partial<Record<TableText, string>> = {};
  for (const text of tableTexts) {
    const words = text === 'statusText' ? '' : textOf(text);
    if (words !== '') texts[text] = words;
  }
  return texts;
}

function optional<K extends string>(field: K, words: string): Partial<Record<K, string>> {
  return words === '' ? {} : ({ [field]: words } as Record<K, string>);
}

/**
 * Title cells beside each other are one title; a list of points under a title describes it, and a title that is nothing
 * but points names them all.
 */
function splitTitle(parts: string[]): { title: string; list: string } {
  const whole = parts.map((part) => part.replace(/^\s*[-–•*·]\s+/, '')).join(': ');
  const isList = parts.some((part) => /^\s*[-–•*·]\s/.test(part));
  if (isList) return { title: oneLine(whole.replace(/\n[^\S\n]*[-–•*·]\s+/g, '; ')), list: '' };
  const at = whole.search(/\n[^\S\n]*[-–•*·]\s/);
  if (at < 0) return { title: oneLine(whole), list: '' };
  return { title: oneLine(whole.slice(0, at)).replace(/\s*:$/, ''), list: whole.slice(at).trim() };
}

/** A phase broken over lines is one line; a story keeps its paragraphs. */
function oneStatus(status: string): string {
  return status.length <= longestPhase ? oneLine(status) : status;
}

/** In characters. */
const longestPhase = 60;

/** A column of periods, or those of start and end together. */
function periodOf(lineOf: (meaning: Meaning) => string): string {
  const [period, start, finish] = [lineOf('period'), lineOf('start'), lineOf('finish')];
  if (period !== '') return period;
  if (start !== '' && finish !== '') return `${start} - ${finish}`;
  return start === '' ? withVerb('Afsluttes', finish) : withVerb('Start', start);
}

/** One end alone must say which it is; words that are no time, or say it already, stay as they are. */
function withVerb(verb: string, words: string): string {
  const read = parsePeriod(words);
  return read.kind === 'interval' && read.speaksOf === 'whole' ? `${verb} ${words}` : words;
}

/** Cells that are not empty, under their own headings. A heading may be any word, `__proto__` too. */
function notesOf(row: GridRow, columns: Column[], isNote: (meaning?: Meaning) => boolean): Record<string, string> {
  const notes = new Map<string, string>();
  for (const [at, { heading, meaning }] of columns.entries()) {
    const cell = (row.cells[at] ?? '').trim();
    if (cell === '' || !isNote(meaning)) continue;
    const before = notes.get(heading);
    notes.set(heading, before === undefined ? cell : `${before}\n${cell}`);
  }
  return Object.fromEntries(notes);
}

/** Cells with a formula and no result of it. */
export function withoutResult(row: GridRow, columns: Column[]): Pick<RowAsRead, 'withoutResult'> {
  const headings = (row.withoutResult ?? []).flatMap((at) => columns[at]?.heading ?? []);
  return headings.length > 0 ? { withoutResult: headings } : {};
}
