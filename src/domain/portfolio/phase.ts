export const phases = ['planned', 'starting', 'running', 'paused', 'awaiting', 'closed'] as const;
export type Phase = (typeof phases)[number];

/** Where an initiative is, and the words that said so. */
export interface PhaseReading {
  phase: Phase;
  /** The table's own words: `Under planlægning (hjerter)`. */
  words: string;
  /** What stood in brackets: `hjerter`. */
  note?: string;
  /** What an `awaiting` initiative waits for: `nationalt arbejde`. */
  awaiting?: string;
}
