import { foldWords } from '../../fold-words';
import type { Initiative } from '../initiative';
import type { BrokenRow, PassedOver, PortfolioAsRead, TableAsRead } from './as-read';
import type { MatchedRow } from './match-rows';
import type { RowReading, RowRemark } from './row/read-row';
import { tellsStories } from './row/read-standing';

/** Something the importer should look at. Lines are those of the table's file. */
export type ImportRemark =
  | ({ kind: 'brokenRow' } & BrokenRow)
  | ({ kind: 'passedOver' } & PassedOver)
  /** Of the row on that line; its words are kept. */
  | (RowRemark & { line: number; number: string })
  /** Placed only with committees that are closed, whose words it has. */
  | { kind: 'homeless'; line: number; number: string; words: string }
  /** Said once for each title, with all its lines in order. */
  | { kind: 'doubledTitle'; lines: number[]; numbers: string[]; title: string }
  /** Taken for an initiative that had another title. */
  | { kind: 'renamed'; line: number; number: string; from: string; to: string }
  /** A column kept as notes under its own heading. */
  | { kind: 'unknownColumn'; heading: string }
  /** Columns that an export of ours wrote; they are left. */
  | { kind: 'exportedColumns' }
  /** A column that tells how things stand in sentences, so that no row's phase is read from it. */
  | { kind: 'statusAsText'; heading: string }
  /** The portfolio's file names an owner for a number no initiative has. */
  | { kind: 'ownerOfNothing'; initiative: string };

type ReadMatch = MatchedRow<Initiative> & RowReading;

export interface ToRemarkOn {
  stored: Initiative[];
  read: PortfolioAsRead;
  matched: ReadMatch[];
}

/** Everything worth a person's eye: columns first, then rows by line, then what the portfolio's file says in vain. */
export function describeRemarks({ stored, read, matched }: ToRemarkOn): ImportRemark[] {
  const { brokenRows, passedOver = [] } = read.table;
  const owned = new Set(read.owners.map(({ initiative }) => initiative));
  const ofRows = [
    ...passedOver.map((line): ImportRemark => ({ kind: 'passedOver', ...line })),
    ...brokenRows.map((row): ImportRemark => ({ kind: 'brokenRow', ...row })),
    ...matched.flatMap((match) => remarksOnRow(match, owned)),
    ...doubledTitles(matched),
  ];
  return [
    ...ofColumns(read.table),
    ...ofRows.sort((a, b) => lineOf(a) - lineOf(b)),
    ...ownersOfNothing(stored, read, matched),
  ];
}

function ofColumns({ unknownHeadings, headings, rows, exported }: TableAsRead): ImportRemark[] {
  return [
    ...(exported ? [{ kind: 'exportedColumns' as const }] : []),
    ...unknownHeadings.map((heading): ImportRemark => ({ kind: 'unknownColumn', heading })),
    ...(tellsStories(rows) ? [{ kind: 'statusAsText' as const, heading: headings?.phase ?? '' }] : []),
  ];
}

/** @param owned numbers whose owner the portfolio's file names */
function remarksOnRow(
  { row: { line, title }, number, before, remarks }: ReadMatch,
  owned: Set<string>,
): ImportRemark[] {
  const hasOwner = before?.owner !== undefined || owned.has(number);
  const told = remarks
    .filter(({ kind }) => kind !== 'unnamedOwner' || !hasOwner)
    .map((remark): ImportRemark => ({ ...remark, line, number }));
  const isRenamed = before !== undefined && foldWords(before.title) !== foldWords(title);
  return isRenamed ? [{ kind: 'renamed', line, number, from: before.title, to: title }, ...told] : told;
}

function doubledTitles(matched: MatchedRow<Initiative>[]): ImportRemark[] {
  const byTitle = new Map<string, MatchedRow<Initiative>[]>();
  for (const match of matched) {
    const title = foldWords(match.row.title);
    const matches = byTitle.get(title);
    if (matches === undefined) byTitle.set(title, [match]);
    else matches.push(match);
  }
  return [...byTitle.values()].flatMap((matches): ImportRemark[] => {
    const [first, ...others] = matches;
    if (first === undefined || others.length === 0) return [];
    const lines = matches.map(({ row }) => row.line);
    return [{ kind: 'doubledTitle', lines, numbers: matches.map(({ number }) => number), title: first.row.title }];
  });
}

function ownersOfNothing(
  stored: Initiative[],
  read: PortfolioAsRead,
  matched: MatchedRow<Initiative>[],
): ImportRemark[] {
  const numbers = new Set([...stored, ...matched].map(({ number }) => number));
  return read.owners.flatMap(({ initiative }) =>
    numbers.has(initiative) ? [] : [{ kind: 'ownerOfNothing', initiative }],
  );
}

function lineOf(remark: ImportRemark): number {
  if ('line' in remark) return remark.line;
  return 'lines' in remark ? (remark.lines[0] ?? 0) : 0;
}
