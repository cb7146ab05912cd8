import type { BrokenRow } from '../../portfolio/import/as-read';
import type { ImportFault } from '../../portfolio/import/import-refusal';
import type { ImportContent } from '../import-content';
import type { IndicatorTableContent } from '../record/indicators/indicator-table';

/** What a coordinator is answered about a table in their own chat. */
export type TableReply =
  /** How to send one. */
  | { kind: 'tableHelp'; portfolioName: string }
  /** What importing it would do; nothing is written. `again`: things changed since the plan they said yes to. */
  | { kind: 'tablePlan'; upload: string; content: ImportContent; again: boolean }
  /** Whose table is it? */
  | { kind: 'tableChoice'; upload: string; fileName: string; portfolios: { id: string; name: string }[] }
  /** Imported, now or before; without its rows. */
  | { kind: 'tableDone'; content: ImportContent }
  /** The same two of a table of indicators. */
  | { kind: 'indicatorPlan'; upload: string; content: IndicatorTableContent; again: boolean }
  | { kind: 'indicatorsTaken'; content: IndicatorTableContent }
  | { kind: 'tableCancelled'; fileName: string };

/** Why a table was not taken. */
export type TableTrouble =
  /** By its name neither a table of text nor a workbook. */
  | { kind: 'wrongType' }
  | { kind: 'severalFiles' }
  | { kind: 'tooLarge'; megabytes: number }
  /** It did not come, or not in time. */
  | { kind: 'notFetched' }
  /** It lies where files sent in Teams do not lie. */
  | { kind: 'wrongPlace' }
  | { kind: 'unreadable'; faults: ImportFault[]; brokenRows: BrokenRow[] }
  /** Too old, or somebody else's. */
  | { kind: 'notKept' }
  /** The report as a file could not be put where the client said. */
  | { kind: 'notPut' };
