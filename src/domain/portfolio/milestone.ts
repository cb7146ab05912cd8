/** `M1: ...` or `Milepæl 6.1A: ...`: a step on the way, with its own time and state. DOMAIN.md, "Who and what". */
export interface Milestone {
  /** What it is called in a sentence: `M1`, `6.1A`; unique within its initiative. */
  label: string;
  /** All that was written of it, its time included, without the label. */
  words: string;
  /** The time within the words, as written; empty where none can be read. */
  time: string;
  state: MilestoneState;
}

/** Ej igangsat, Igangsat, Afsluttet. */
export type MilestoneState = 'planned' | 'running' | 'closed';
