import type { Days } from '../../time/end/ends-within';

/** A time in a question. Without a year it is the next one ahead, or the last one past, as what it is asked for says. */
export interface SaidTime {
  ahead: Days;
  past: Days;
  /** It is an end itself: a day, `udgangen af 2025`; what comes before an end is up to it. */
  isEnd: boolean;
  /** `2025 til 2026`: what stands before it bounds no end of it. */
  isSpan?: boolean;
  /** The first token behind it. */
  next: number;
}
