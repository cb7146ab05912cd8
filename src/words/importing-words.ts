import type { BrokenRow } from '../domain/portfolio/import/as-read';
import type { ImportFaultKind } from '../domain/portfolio/import/import-refusal';
import type { ImportRemark } from '../domain/portfolio/import/import-remarks';
import type { ChangedField } from '../domain/portfolio/import/plan-import';
import type { Phase } from '../domain/portfolio/phase';
import type { SectionKind } from '../domain/shown/import-content';

interface RowSaid {
  number: string;
  title: string;
}

/** Everything the operator's commands say, in one language. */
export interface ImportingWords {
  read(count: number, table: string): string;
  committees: string;
  noCommittee: string;
  phases: string;
  phase: Record<Phase, string>;
  owners(withOwner: number, without: number): string;
  /** Headings, and how many rows each is about. */
  section: Record<SectionKind, string>;
  count: Record<SectionKind | 'moved' | 'same', (count: number) => string>;
  row(row: RowSaid & { line: number }): string;
  goneRow(row: RowSaid): string;
  changedRow(row: RowSaid & { line: number }, changes: string): string;
  /** One field, from what it said to what it says; either may be empty. The same words may be understood otherwise now. */
  change(field: string, from: string, to: string): string;
  remark: { [K in ImportRemark['kind']]: (remark: Extract<ImportRemark, { kind: K }>) => string };
  portfolio: { new: string; changed: string };
  field: Record<ChangedField, string>;
  /** Of fields that hold no words of the table's. */
  value: Record<string, string>;
  nothingChanged: string;
  /** Under a report of what an import would do. */
  onlyTried: string;
  /** A committee's calendar, and how many of its meetings are another now. */
  meetings(committee: string, changes: number): string;
  calendar: {
    added(meeting: string): string;
    moved(from: string, meeting: string): string;
    agenda(meeting: string, closesOn: string): string;
    renamed(meeting: string): string;
    cancelled(meeting: string): string;
  };
  quoted: (words: string) => string;
  unknownPortfolio(words: string, known: string): string;
  unknownCommittee(words: string, known: string): string;
  refused: string;
  /** A sentence for each fault, after the field it names; `detail` is what the fault carries. */
  fault: Record<ImportFaultKind, (detail: string) => string>;
  brokenRow(row: BrokenRow): string;
}
