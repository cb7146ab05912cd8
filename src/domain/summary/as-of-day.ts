import type { Round } from '../round/round';
import type { Day, Instant } from '../time/instant';
import { dayOf } from '../time/zoned';

/** The day a round's summary is the state of: today while it is open, then the day it closed; never past its deadline. */
export function asOfDay(round: Round, now: Instant, timeZone: string): Day {
  const day = dayOf(round.state.kind === 'open' ? now : round.state.at, timeZone);
  return day < round.dueOn ? day : round.dueOn;
}
