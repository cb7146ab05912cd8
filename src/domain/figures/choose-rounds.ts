import { byDueLatest, type Round, wasHeld } from '../round/round';

/** A trend needs no more, and reading stays bounded however many there were. */
export const mostRounds = 6;
/** What is asked in one round trip; the newest round is always among them. */
const mostRequests = 4_000;

/**
 * The rounds that figures are made of, newest deadline first: a committee's last, or the last of each committee. Of very
 * large rounds there are fewer.
 */
export function chooseRounds(rounds: Round[], committeeId?: string): Round[] {
  const held = rounds.filter(wasHeld).sort(byDueLatest);
  const wanted =
    committeeId === undefined
      ? held.filter((round, at) => held.findIndex((other) => other.committeeId === round.committeeId) === at)
      : held.filter((round) => round.committeeId === committeeId).slice(0, mostRounds);
  let requests = 0;
  return wanted.filter(({ initiatives }, at) => {
    requests += initiatives.length;
    return at === 0 || requests <= mostRequests;
  });
}
