import type { Phase } from '../portfolio/phase';
import type { Language } from '../portfolio/portfolio';
import type { Occasion } from '../shown/occasion';
import type { Shade } from '../shown/summary-content';
import type { Day } from '../time/instant';
import type { Headings } from './forms';

/**
 * Everything that a document of one committee's round, or of a whole portfolio, tells: as it stood on one day, in the words
 * it was told with. Documents are made of this alone, so that the same snapshot makes the same document. Names nobody.
 */
export interface Snapshot extends Occasion {
  portfolioId: string;
  portfolioName: string;
  language: Language;
  /** By its full name; absent: the whole portfolio. */
  committee?: string;
  /** Absent where it is no round's. */
  roundId?: string;
  /** The day it is the state of. */
  asOf: Day;
  /** The day its round's summary was posted; absent: a draft. */
  publishedOn?: Day;
  headings: Headings;
  /** How many are not told of: left out by a coordinator, or not approved yet. */
  leftOut: number;
  /** By number. */
  items: SnapshotItem[];
}

/** What a round was published as. */
export type PublishedSnapshot = Snapshot & Required<Pick<Snapshot, 'roundId' | 'publishedOn'>>;

/** Texts are as typed, or as the committee's secretariat worded them for publication; empty where nothing is said. */
export interface SnapshotItem {
  number: string;
  title: string;
  focusArea: string;
  isNew: boolean;
  anchoring: string;
  level: string;
  shade: Shade;
  phase: Phase;
  /** The table's own words for the phase, while that is still the phase; otherwise absent. */
  phaseWords?: string;
  period: string;
  agreedPeriod: string;
  overdue: boolean;
  /** What the owner says has happened; what the table says where nobody has reported. */
  progress: string;
  nextStep: string;
  decision: string;
  description: string;
  milestones: { label: string; words: string; state: 'planned' | 'running' | 'closed' }[];
  readyForPresentation: string;
  readyForImplementation: string;
  remarks: string;
}
