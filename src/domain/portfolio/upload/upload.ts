import type { ImportContent } from '../../shown/import-content';
import type { IndicatorTableContent } from '../../shown/record/indicators/indicator-table';
import type { Instant } from '../../time/instant';

/**
 * A table that a coordinator sent in their own chat, kept with its file until they say yes or no, a day at most. Until
 * they say yes nothing of it is in any portfolio.
 */
export interface Upload {
  /** `a-z` and `0-9`, made of who sent it and the message that brought it: the same delivery twice is the same upload. */
  id: string;
  /** Entra object id: nobody else may say yes to it. */
  sentBy: string;
  /** As the sender called it: text of theirs, never a path. */
  fileName: string;
  keepUntil: Instant;
  /** The portfolio it is a table of; absent until that is known. */
  portfolioId?: string;
  state: UploadState;
}

export type UploadState =
  /** `shown`: a mark of the plan that was shown last, which is what a yes agrees to. */
  | { kind: 'waiting'; shown?: string }
  /** What was agreed to and done, without its rows. */
  | { kind: 'imported'; content: ImportContent }
  /** The same of a table of indicators. */
  | { kind: 'indicatorsTaken'; content: IndicatorTableContent }
  | { kind: 'cancelled' };
