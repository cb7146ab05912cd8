import { parsePeriod } from '../../time/period';
import type { Initiative } from '../initiative';
import { readPhase } from '../read-phase';
import type { BrokenRow, PortfolioAsRead } from './as-read';
import type { MatchedRow } from './match-rows';

/** Something the importer should look at. Lines are those of the table's file. */
export type ImportRemark =
  | ({ kind: 'brokenRow' } & BrokenRow)
  /** The cell names no phase we know; its words are kept. */
  | { kind: 'unreadPhase'; line: number; number: string; words: string }
  /** A time that cannot be read; its words are kept. */
  | { kind: 'unreadPeriod'; line: number; number: string; words: string }
  /** A name in the anchoring that is no committee's; its words are kept. */
  | { kind: 'unknownCommittee'; line: number; number: string; words: string }
  /** Placed only with committees that are closed, whose words it has. */
  | { kind: 'homeless'; line: number; number: string; words: string }
  /** Said once for each title, with all its lines in order. */
  | { kind: 'doubledTitle'; lines: number[]; numbers: string[]; title: string }
  /** Taken for an initiative that had another title. */
  | { kind: 'renamed'; line: number; number: string; from: string; to: string }
  /** A column kept as notes under its own heading. */
  | { kind: 'unknownColumn'; heading: string }
  /** The portfolio's file names an owner for a number no initiative has. */
  | { kind: 'ownerOfNothing'; initiative: string };

export interface ToRemarkOn {
  stored: Initiative[];
  read: PortfolioAsRead;
  matched: MatchedRow<Initiative>[];
  /** The names in an anchoring that are no committee's. */
  unknownIn: (anchoring: string) => string[];
}

/** Everything worth a person's eye: columns first, then rows by line, then what the portfolio's file says in vain. */
export function describeRemarks({ stored, read, matched, unknownIn }: ToRemarkOn): ImportRemark[] {
  const isUnreadable = periodReader();
  const ofRows = [
    ...read.table.brokenRows.map((row): ImportRemark => ({ kind: 'brokenRow', ...row })),
    ...matched.flatMap((match) => remarksOnRow(match, unknownIn, isUnreadable)),
    ...doubledTitles(matched),
  ];
  return [
    ...read.table.unknownHeadings.map((heading): ImportRemark => ({ kind: 'unknownColumn', heading })),
    ...ofRows.sort((a, b) => lineOf(a) - lineOf(b)),
    ...ownersOfNothing(stored, read, matched),
  ];
}

function remarksOnRow(
  { row, number, before }: MatchedRow<Initiative>,
  unknownIn: ToRemarkOn['unknownIn'],
  isUnreadable: (period: string) => boolean,
): ImportRemark[] {
  const { line } = row;
  const remarks = unknownIn(row.anchoring).map(
    (words): ImportRemark => ({
      kind: 'unknownCommittee',
      line,
      number,
      words,
    }),
  );
  if (isUnreadable(row.period)) remarks.push({ kind: 'unreadPeriod', line, number, words: row.period });
  if (readPhase(row.phase) === undefined) remarks.unshift({ kind: 'unreadPhase', line, number, words: row.phase });
  if (before !== undefined && fold(before.title) !== fold(row.title)) {
    remarks.unshift({ kind: 'renamed', line, number, from: before.title, to: row.title });
  }
  return remarks;
}

/** Tables say the same times over and over: each is read once. */
function periodReader(): (period: string) => boolean {
  const known = new Map<string, boolean>();
  return (period) => {
    const unreadable = known.get(period) ?? parsePeriod(period).kind === 'unreadable';
    known.set(period, unreadable);
    return unreadable;
  };
}

function doubledTitles(matched: MatchedRow<Initiative>[]): ImportRemark[] {
  const byTitle = new Map<string, MatchedRow<Initiative>[]>();
  for (const match of matched) {
    const title = fold(match.row.title);
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

function fold(title: string): string {
  return title.toLowerCase().replace(/\s+/g, ' ').trim();
}
