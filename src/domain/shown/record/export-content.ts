import type { Day } from '../../time/instant';

export const exportFormats = ['csv', 'xlsx', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A portfolio as a file: which there are to choose from, or the one that follows. */
export interface ExportReply {
  kind: 'export';
  portfolioId: string;
  portfolioName: string;
  initiatives: number;
  /** The day it tells of. */
  on: Day;
  /** Absent: none was chosen. */
  format?: ExportFormat;
  /** More than is made in a chat; whoever runs the bot can. */
  tooLarge?: true;
}
