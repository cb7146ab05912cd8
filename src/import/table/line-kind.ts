import { filledPlaces, type GridRow, oneLine } from './grid';
import { type Column, meaningOf } from './headers';

/** What a line below the header is: an initiative's row, a heading over the rows below it, or no part of the table. */
export type LineKind = 'row' | 'section' | 'headerAgain' | 'legend' | 'footnote';

/** A line, with what the one before it was and the one that follows. */
export interface LineInTable {
  row: GridRow;
  after: LineKind;
  next: GridRow | undefined;
}

/**
 * Tells lines apart by what stands alone in them. A line with a title and nothing else is a row as long as nothing says
 * otherwise: an initiative nobody has said anything about is an initiative.
 */
export function lineKindReader(header: GridRow, columns: Column[]): (line: LineInTable) => LineKind {
  const marks = footnoteMarks(header);
  const hasFocusArea = columns.some(({ meaning }) => meaning === 'focusArea');
  return ({ row, after, next }) => {
    if (row.quoteNotClosed) return 'row';
    if (isHeaderAgain(row, header)) return 'headerAgain';
    const [place, ...others] = filledPlaces(row);
    const words = oneLine(row.cells[place ?? 0] ?? '');
    if (place !== undefined && isLegend(words, others.length)) return 'legend';
    if (place === undefined || others.length > 0 || columns.length < 2) return 'row';
    if (marks.some((mark) => isFootnote(words, mark))) return 'footnote';
    if (isAcross(row, place, columns) || columns[place]?.meaning === 'focusArea') return 'section';
    const isOver = isGroupName(words) || (next !== undefined && isHeaderAgain(next, header));
    if (!hasFocusArea && isOver) return 'section';
    return after === 'legend' ? 'footnote' : 'row';
  };
}

/**
 * The heading of the first group, where it stands over the header itself: it is called what groups are called, or the
 * table repeats its header under the headings of its other groups.
 */
export function headingAbove(above: GridRow[], lines: GridRow[], header: GridRow): string {
  const last = above.at(-1);
  const [place, ...others] = last ? filledPlaces(last) : [];
  if (last === undefined || place === undefined || others.length > 0) return '';
  const words = oneLine(last.cells[place] ?? '');
  const repeats = lines.some(
    (line, at) => at > 0 && isHeaderAgain(line, header) && filledPlaces(lines[at - 1] ?? line).length === 1,
  );
  return repeats || isGroupName(words) ? words : '';
}

/** Every cell repeats the heading over it, as tables do on a new page. */
function isHeaderAgain(row: GridRow, header: GridRow): boolean {
  const filled = filledPlaces(row);
  return (
    filled.length * 2 > filledPlaces(header).length &&
    filled.every((at) => isSameHeading(row.cells[at] ?? '', header.cells[at] ?? ''))
  );
}

function isSameHeading(a: string, b: string): boolean {
  const meaning = meaningOf(a);
  return oneLine(a).toLowerCase() === oneLine(b).toLowerCase() || (meaning !== undefined && meaning === meaningOf(b));
}

const colour = '(?:rød|gul|grøn|grå|blå|red|yellow|amber|green|grey|gray|blue)';
const explained = new RegExp(`^${colour}\\s*[=:]\\s*\\S`, 'i');
/** The last is what the documents of ours say of an initiative nobody answered about. */
const named = new RegExp(`^(?:${colour}|ikke indberettet|not reported)$`, 'i');

/** `Grøn = forløber planmæssigt` in one cell, or in two. */
function isLegend(words: string, others: number): boolean {
  if (others === 0 && (explained.test(words) || /^(?:farvekode|farveforklaring|colou?r key|legend)/i.test(words))) {
    return true;
  }
  return others <= 1 && named.test(words);
}

/** `1` in `Milepæle1`, `*` in `Status*`. */
function footnoteMarks({ cells }: GridRow): string[] {
  return cells.flatMap((cell) => /(?<=\p{L}\s?)(?:\[?\d\]?|[*†¹²³])$/u.exec(cell.trim())?.[0] ?? []);
}

function isFootnote(words: string, mark: string): boolean {
  const bare = mark.replace(/[[\]]/g, '');
  return [bare, `[${bare}]`].some((m) => words.startsWith(m) && /^[\s.):]*\p{L}/u.test(words.slice(m.length)));
}

/** One cell over most of the table's columns. */
function isAcross({ width }: GridRow, place: number, columns: Column[]): boolean {
  const over = width?.get(place) ?? 1;
  return over > 1 && over * 2 > columns.length;
}

const groupWords =
  /^(?:følgegruppen?|styregruppen?|(?:\p{L}+)?udvalget|(?:sundheds)?klyngen?|vision|fokusområde|indsatsområde|kapitel|kap\.|tema|steering group|committee|cluster|chapter|focus area|theme)(?![\p{L}-])/iu;

/** The word for a body or a part of an agreement in front, or a colon behind. */
function isGroupName(words: string): boolean {
  return words.length <= longestGroupName && (groupWords.test(words) || words.endsWith(':'));
}

/** In characters. */
const longestGroupName = 120;
