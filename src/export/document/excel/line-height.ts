import type { CellLook } from './cell-styles';

/** What is said in a cell, and how it is written. */
export interface SaidIn {
  text: string;
  look: CellLook;
}

/** How high a line is, in points, with this in its cells by column. @param line of the template */
export type Lines = (line: number, said: Map<string, SaidIn>) => number;

const usualWidth = 9;
/** For each point of the letters' size; Excel takes no line higher than the most. */
const perPoint = 1.35;
const around = 4;
const most = 409;

/**
 * Excel finds the height of a line when somebody types in it, and LibreOffice not even then, so it is reckoned here: by how
 * many letters go beside each other, and where words part.
 */
export function lineHeights(sheet: string): Lines {
  const widths = widthsOf(sheet);
  const merged = mergedWidths(sheet, widths);
  return (line, said) => {
    const wanted = [...said].map(([column, { text, look }]) => {
      const width = merged.get(`${column}${line}`) ?? widths.get(placeOf(column)) ?? usualWidth;
      const letters = Math.max(1, (width * lettersAtOne) / (look.size * (look.isBold ? bolder : 1)));
      const lines = text.split('\n').reduce((sum, each) => sum + linesOf(each, letters), 0);
      return lines * look.size * perPoint;
    });
    return Math.round(Math.min(most, Math.max(usualSize * perPoint, ...wanted) + around) * 10) / 10;
  };
}

const usualSize = 10;
/** How many letters of one point would go beside each other in a width of one, and how much wider bold ones are. */
const lettersAtOne = 11.5;
const bolder = 1.05;

/** How many lines a line of text takes; a word that is longer than a line is cut. */
function linesOf(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > letters) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    if (used > letters) {
      const more = Math.ceil(used / letters) - 1;
      lines += more;
      used -= more * letters;
    }
  }
  return lines;
}

function widthsOf(sheet: string): Map<number, number> {
  const widths = new Map<number, number>();
  for (const [, attributes = ''] of sheet.matchAll(/<col\b([^>]*?)\/?>/g)) {
    const read = (name: string) => Number(new RegExp(`\\b${name}="([\\d.]+)"`).exec(attributes)?.[1]);
    const last = Math.min(read('max'), read('min') + mostColumns);
    for (let at = read('min'); at <= last; at += 1) widths.set(at, read('width'));
  }
  return widths;
}

/** Formatting reaches over all the columns there can be. */
const mostColumns = 200;

/** Of cells joined over columns, by their first one. */
function mergedWidths(sheet: string, widths: Map<number, number>): Map<string, number> {
  const merged = new Map<string, number>();
  for (const [, from = '', line = '', to = ''] of sheet.matchAll(/<mergeCell ref="([A-Z]+)(\d+):([A-Z]+)\d+"/g)) {
    let width = 0;
    for (let at = placeOf(from); at <= placeOf(to); at += 1) width += widths.get(at) ?? usualWidth;
    merged.set(from + line, width);
  }
  return merged;
}

/** `A` is 1. */
function placeOf(column: string): number {
  return [...column].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0);
}
