import type { RoundFigures } from '../../figures/round-figures';
import type { Day } from '../../time/instant';
import type { Occasion } from '../occasion';

/** Numbers for whoever coordinates, in their own chat. By committee and round, never by person. */
export interface FiguresReply {
  kind: 'figures';
  portfolioName: string;
  /** Absent: the last round of each committee. */
  committee?: { id: string; shortName: string };
  today: Day;
  /** Newest first; those of a committee are its trend. */
  rounds: (RoundFigures & Occasion & { committee: string; dueOn: Day })[];
  /** What has no answer though its deadline passed, in rounds that are the last of their committee; by number. */
  overdue: { number: string; title: string; committee: string; owner: string | 'none' }[];
  /** Nobody has ever reported of it, and it is neither closed nor gone; by number. */
  neverUpdated: { number: string; title: string }[];
}
