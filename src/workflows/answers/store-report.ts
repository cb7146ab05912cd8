import type { Answer, Contradiction, Report } from '../../domain/answer/report';
import { latestReport, type Request } from '../../domain/answer/request';
import { withReport } from '../../domain/answer/request-changes';
import { mayTouch } from '../../domain/people/permission';
import { isPastDue } from '../../domain/round/round';
import type { Instant } from '../../domain/time/instant';
import type { Clock } from '../clock';
import { compareAndSet } from '../compare-and-set';
import type { PortfolioStore, RoundStore } from '../ports';
import type { Asked, RoundAtHand } from '../rounds/ask-content';
import { ensureAsked } from './early/load-asked';
import { markUnshownIfClosed } from './mark-unshown';
import { projectReport } from './project-report';

/** An answer that nothing is missing in, and where it came from. */
export interface Accepted {
  number: string;
  person: Asked;
  answer: Answer;
  kind: Report['kind'];
  /** Of the activity that brought it. */
  reportId: string;
  /** When they pressed, by Teams. */
  pressedAt?: Instant;
  /** What speaks against it; it has been said. */
  despite: Contradiction[];
}

interface Ports {
  store: PortfolioStore & RoundStore;
  clock: Clock;
  afterTurn?(work: () => Promise<void>): void;
}

/** The stored request; `undefined` when it was handed to somebody else meanwhile. */
export async function storeReport(
  { store, clock, afterTurn }: Ports,
  atHand: RoundAtHand,
  { number, person, answer, kind, reportId, pressedAt, despite }: Accepted,
): Promise<Request | undefined> {
  const { round } = atHand;
  const { portfolioId, id: roundId } = round;
  const at = clock.now();
  const late = round.state.kind !== 'cancelled' && isPastDue(round, at);
  const given = { reportId, by: person.id, at, ...(pressedAt ? { pressedAt } : {}), late, despite };
  await ensureAsked(store, atHand);
  const stored = await compareAndSet<Request>({
    find: () => store.findRequest(portfolioId, roundId, number),
    decide: (current) =>
      mayTouch('report.submit', person, current) ? withReport(current, answer, kind, given) : undefined,
    change: (next) => store.changeRequest(next),
  });
  const report = stored && latestReport(stored);
  if (!stored || !report || !mayTouch('report.submit', person, stored)) return undefined;
  const project = () => projectReport(store, portfolioId, number, { roundId, report });
  // In a round that is under way the next tick makes up for what was not projected; in any other nobody would.
  if (afterTurn && round.state.kind === 'open' && !atHand.early) afterTurn(project);
  else await project();

  // Looked at again when the same answer is delivered again, since a process may have been killed just before this.
  if (!report.late) await markUnshownIfClosed(store, round, number);
  return stored;
}
