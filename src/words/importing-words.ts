import type { BrokenRow } from '../domain/portfolio/import/as-read';
import type { ImportFaultKind } from '../domain/portfolio/import/import-refusal';
import type { ImportRemark } from '../domain/portfolio/import/import-remarks';
import type { ChangedField } from '../domain/portfolio/import/plan-import';
import type { Phase } from '../domain/portfolio/phase';

/** Everything the operator's commands say, in one language. */
export interface ImportingWords {
  usage: string;
  wrongUsage: string;
  read(count: number, table: string): string;
  committees: string;
  noCommittee: string;
  phases: string;
  phase: Record<Phase, string>;
  owners(withOwner: number, without: number): string;
  toLookAt: string;
  remark: { [K in ImportRemark['kind']]: (remark: Extract<ImportRemark, { kind: K }>) => string };
  changes: string;
  portfolio: { new: string; changed: string };
  created(count: number): string;
  changed: string;
  field: Record<ChangedField, string>;
  movedLines(count: number): string;
  gone: string;
  returned: string;
  nothingChanged: string;
  /** A committee's calendar, and how many of its meetings are another now. */
  meetings(committee: string, changes: number): string;
  calendar: {
    added(meeting: string): string;
    moved(from: string, meeting: string): string;
    agenda(meeting: string, closesOn: string): string;
    renamed(meeting: string): string;
    cancelled(meeting: string): string;
  };
  unknownPortfolio(words: string, known: string): string;
  unknownCommittee(words: string, known: string): string;
  refused: string;
  /** A sentence for each fault, after the field it names; `detail` is what the fault carries. */
  fault: Record<ImportFaultKind, (detail: string) => string>;
  brokenRow(row: BrokenRow): string;
}
