/** How high a line is, in points, with these texts by column. @param line of the template */
export type Lines = (line: number, texts: Map<string, string>) => number;

const usualWidth = 9;
/** Of text of 10 points; Excel takes no line higher than the most. */
const perLine = 13.5;
const around = 4;
const most = 409;

/**
 * Excel finds the height of a line when somebody types in it, and LibreOffice not even then, so it is reckoned here: by how
 * many letters go beside each other, a few fewer than do, since words are not cut.
 */
export function lineHeights(sheet: string): Lines {
  const widths = widthsOf(sheet);
  const merged = mergedWidths(sheet, widths);
  return (line, texts) => {
    const wanted = [...texts].map(([column, text]) => {
      const width = merged.get(`${column}${line}`) ?? widths.get(placeOf(column)) ?? usualWidth;
      const letters = Math.max(1, width * 1.1);
      return text.split('\n').reduce((lines, each) => lines + Math.max(1, Math.ceil(each.length / letters)), 0);
    });
    return Math.min(most, Math.max(1, ...wanted) * perLine + around);
  };
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
