import type { Phase } from '../portfolio/phase';
import type { Day, Instant } from '../time/instant';

export const healths = ['green', 'yellow', 'red'] as const;
export type Health = (typeof healths)[number];

/** Derived, never chosen: see `colourOf`. */
export const colours = ['red', 'yellow', 'green', 'blue', 'grey'] as const;
export type Colour = (typeof colours)[number];

/** What an owner says of one initiative: the content of a report. Texts are as typed, trimmed. */
export interface Answer {
  phase: Phase;
  /** Absent for `closed`, `planned` and `starting`, where the owner need not judge. */
  health?: Health;
  progress: string;
  nextSteps: string;
  /** The expected period in the owner's words; empty when there is none. */
  period: string;
  /** What the committee must decide; required by `red`. */
  decision: string;
  /** Labels of the initiative's milestones that its owner says are reached, all of them so far; absent where it has none. */
  milestonesReached?: string[];
}

/** The answer in something that is more than one: a report, a baseline. */
export function answerIn(whole: Answer): Answer {
  const { phase, health, progress, nextSteps, period, decision, milestonesReached } = whole;
  return {
    phase,
    ...(health ? { health } : {}),
    progress,
    nextSteps,
    period,
    decision,
    ...(milestonesReached ? { milestonesReached } : {}),
  };
}

/**
 * What speaks against an answer. It never changes the answer: it is said to the owner once, before the answer is taken,
 * and stands beside the judgement from then on. DOMAIN.md, "Phase, health, colour".
 */
export type Contradiction =
  /** Green, and this milestone's last day has passed without its being reached. */
  | { kind: 'milestonePassed'; label: string }
  /** Not closed, and the expected period is over. */
  | { kind: 'periodPassed'; period: string }
  /** The same words as in the two answers before it. */
  | { kind: 'sameText' };

/** One answer, kept for ever. An edit is a new report that supersedes one. */
export interface Report extends Answer {
  /** Made of the activity that brought it, so that the same delivery twice is the same report. */
  id: string;
  at: Instant;
  /** When they pressed, by the clock of Teams, which is one for all processes; absent where Teams did not say. */
  pressedAt?: Instant;
  /** Entra object id of the person who answered. */
  by: string;
  /** `unchanged`: the last report was confirmed, in one tap or by sending it again word for word. */
  kind: 'answered' | 'unchanged';
  supersedes?: string;
  /** The round it was given in, where this is another that asked for the same at the same time. */
  givenIn?: string;
  /** Given after the owners' deadline. */
  late: boolean;
  /** What spoke against it when it was given; absent where nothing did. */
  despite?: Contradiction[];
}

/** The last thing known of an initiative before a round: prefills the card and stands there until an answer comes. */
export interface Baseline extends Answer {
  /** `table`: from the coordinator's table; nobody has reported yet. */
  source: 'report' | 'table';
  on?: Day;
}
