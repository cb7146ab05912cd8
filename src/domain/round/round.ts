import { keyOf, type Meeting } from '../calendar/meeting';
import type { ReviewRule } from '../review/review';
import { addMinutes, type Day, type Instant } from '../time/instant';
import type { Delivery } from './delivery';

/** When things happen in one round. */
export interface RoundDates {
  askAt: Instant;
  /** One per reminder, in order; the last is the last. */
  remindAt: Instant[];
  /** The last day an owner can answer in time. */
  dueOn: Day;
  /** The midnight that ends it; answers from then on are late. */
  dueAt: Instant;
  /** The next working morning: nobody's channel speaks at night. */
  publishAt: Instant;
}

/**
 * One asking, for one meeting of one committee. Its id is what it stands for, so that creating it twice is an outcome
 * (`exists`), and that is the lock between ticks, restarts and processes.
 */
export interface Round extends RoundDates {
  /**
   * `<portfolio>.<committee>.<meeting day>`, the day it was first planned for; `<portfolio>.<committee>.frist-<day>` where no meeting is planned,
   * with `.2` after it for the second with that deadline.
   */
  id: string;
  portfolioId: string;
  committeeId: string;
  /** Absent when a coordinator asked without a meeting. */
  meetingOn?: Day;
  /** When that meeting's agenda closed as its dates were counted; absent in rounds of before that was kept. */
  agendaDeadlineOn?: Day;
  /** The name of the date, where nobody meets on it. */
  entry?: string;
  /** Numbers of the initiatives asked about, fixed when it opened. */
  initiatives: string[];
  openedAt: Instant;
  openedBy: 'calendar' | 'coordinator';
  state: RoundState;
  /** A coordinator did something with an answer in it: what is read of it its requests tell, whatever its committee's rule. */
  reviewed?: true;
}

/**
 * `missed`: its time passed while the bot was down; recorded, never sent.
 * `cancelled`: its meeting will not be held. Nobody is asked or reminded any more, nothing is posted, answers are kept; it is
 * open again when the meeting is back.
 * `closed`: the deadline has passed, the summary is on its way (or waits for a channel).
 * `at` is when it was closed, missed or cancelled. `releasedAt`: a coordinator has reviewed it and said that it is to be posted.
 * `review` is the rule by which it was posted, whatever its committee's is since.
 */
export type RoundState =
  | { kind: 'open' }
  | { kind: 'missed'; at: Instant }
  | { kind: 'cancelled'; at: Instant }
  | { kind: 'closed'; at: Instant; post: Delivery; releasedAt?: Instant; review?: ReviewRule }
  | { kind: 'published'; at: Instant; post: Delivery & { kind: 'sent' }; review?: ReviewRule };

/** The round of a meeting on a committee's calendar, wherever that has moved to. */
export function roundIdOf(portfolioId: string, committeeId: string, meeting: Meeting): string {
  return roundId(portfolioId, committeeId, { meetingOn: keyOf(meeting) });
}

export function roundId(
  portfolioId: string,
  committeeId: string,
  occasion: { meetingOn: Day } | { dueOn: Day },
): string {
  const last = 'meetingOn' in occasion ? occasion.meetingOn : `frist-${occasion.dueOn}`;
  return `${portfolioId}.${committeeId}.${last}`;
}

/** The committee that a round's id names, stored or not. */
export function committeeIn(roundId: string): string {
  return roundId.split('.')[1] ?? '';
}

/** How long after it was recorded a missed round is still looked at, so that a process killed just then tells of it. */
const missedForDays = 2;

/**
 * Nothing is left to do for it: published, missed and told of, or closed without ever having had a channel when the
 * committee's next round had come, which says more than a summary months late.
 */
export function isOver(round: Round, rounds: Round[], now: Instant): boolean {
  switch (round.state.kind) {
    case 'open':
      return false;
    case 'published':
    case 'cancelled':
      return true;
    case 'missed':
      return round.state.at < addMinutes(now, -missedForDays * 24 * 60);
    case 'closed':
      return isSuperseded(round, rounds);
  }
}

/** It does not ask any more, and its committee asks again: the newer round's card is the one to answer. */
export function isSuperseded(round: Round, rounds: Round[]): boolean {
  if (round.state.kind === 'open') return false;
  return rounds.some((r) => r.committeeId === round.committeeId && r.dueAt > round.dueAt && wasHeld(r));
}

/** It asked, or asks: neither missed nor cancelled. */
export function wasHeld({ state }: Round): boolean {
  return state.kind !== 'missed' && state.kind !== 'cancelled';
}

/** Whoever answers from now on is late. */
export function isPastDue({ state, dueAt }: Round, now: Instant): boolean {
  return state.kind !== 'open' || now >= dueAt;
}

/** An order: the deadline that is last comes first. */
export function byDueLatest(a: Pick<Round, 'dueAt'>, b: Pick<Round, 'dueAt'>): number {
  return a.dueAt < b.dueAt ? 1 : -1;
}

/** It asks no more, and what came in is its committee's to read. */
export function canBeReviewed({ state }: Round): boolean {
  return state.kind === 'closed' || state.kind === 'published';
}
