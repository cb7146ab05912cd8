import type { Shade } from '../../domain/shown/summary-content';
import { withoutUnseen } from '../../domain/unseen-characters';

/**
 * What a field says of the cell it stands in travels in its text, as a character that nobody types: the cell is painted,
 * or joined with the one above it, and the character goes.
 */
const shades: Shade[] = ['red', 'yellow', 'green', 'blue', 'grey', 'notReported'];
const firstShade = 0xe000;
export const joinsBelow = '\ue010';
export const joinedAbove = '\ue011';

/** The same for words within a line: from here to there they have the colour behind them. */
const firstRun = 0xe020;
const runEnd = '\ue02f';

export const marks = /[\ue000-\ue02f]/g;

/** The word of a colour, which paints the cell it stands in. */
export function painted(shade: Shade, word: string): string {
  return String.fromCharCode(firstShade + shades.indexOf(shade)) + word;
}

/** Words with their colour behind them, in a line with others. */
export function paintedRun(shade: Shade, words: string): string {
  return String.fromCharCode(firstRun + shades.indexOf(shade)) + words + runEnd;
}

/** The fill that the words behind a mark have; `undefined` for none. */
export function runFillOf(mark: string): string | undefined {
  const shade = shades[mark.charCodeAt(0) - firstRun];
  return shade && fills[shade];
}

/** The fill a mark asks for, as RGB; `undefined` for a mark that asks for none. */
export function fillOf(mark: string): string | undefined {
  const shade = shades[mark.charCodeAt(0) - firstShade];
  return shade && fills[shade];
}

/** Pale, so that black text is read on them, in print too, and each far enough from the others to be told apart. */
const fills: Partial<Record<Shade, string>> = {
  red: 'F4B6B6',
  yellow: 'FFE699',
  green: 'C6E5C3',
  blue: 'BDD7F0',
  grey: 'D9D9D9',
};

export function withoutMarks(text: string): string {
  return text.replace(marks, '');
}

/** Text from people as a file may hold it, line breaks kept: no control characters, no marks, nothing unseen. */
export function plainText(text: string): string {
  return withoutUnseen(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n'))
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\ue000-\uf8ff\ufffe\uffff]/g, '')
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
