import type { ImportRemark } from '../portfolio/import/import-remarks';
import type { ChangedField } from '../portfolio/import/plan-import';

/** What an import would do, or did, for a person to agree with: counts first, then row by row. Not yet in words. */
export interface ImportContent {
  portfolioName: string;
  /** The name of the table's file, as whoever sent it called it. */
  tableName: string;
  portfolio: 'new' | 'changed' | 'same';
  /** Rows that could be read. */
  rows: number;
  /** Rows that say what they said before, on the line they stood on. */
  same: number;
  /** Rows that only stand on another line now. */
  moved: number;
  /** What needs a person's eye first; none is empty. */
  sections: ImportSection[];
}

/** In the order in which they are shown. */
export const sectionKinds = [
  'notUnderstood',
  'homeless',
  'unnamedOwner',
  'doubled',
  'renamed',
  'gone',
  'returned',
  'changed',
  'new',
  'keptColumns',
  'readSo',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

export interface ImportSection {
  kind: SectionKind;
  /** How many rows it is about. */
  count: number;
  /** None where only what was done is remembered. */
  lines: ImportLine[];
}

/** Lines are those of the table's file. */
export type ImportLine =
  | { kind: 'remark'; remark: ImportRemark }
  | { kind: 'row'; line: number; number: string; title: string }
  /** Not in the table: it has no line there. */
  | { kind: 'gone'; number: string; title: string }
  | { kind: 'changed'; line: number; number: string; title: string; changes: FieldChange[] };

export interface FieldChange {
  field: ChangedField;
  /** The column's own heading, where the field is a column kept as a note. */
  heading?: string;
  /** As the table said it; empty where it said nothing. */
  from: string;
  to: string;
}

/** Does it ask for anything to be written? */
export function isNothingNew({ portfolio, moved, sections }: ImportContent): boolean {
  const writes: SectionKind[] = ['renamed', 'gone', 'returned', 'changed', 'new'];
  return portfolio === 'same' && moved === 0 && !sections.some(({ kind }) => writes.includes(kind));
}
