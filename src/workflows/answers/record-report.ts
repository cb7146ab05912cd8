import { readAnswer } from '../../domain/answer/read-answer';
import type { Answer, Report } from '../../domain/answer/report';
import { latestReport, type Request } from '../../domain/answer/request';
import { confirmedAnswer, withReport } from '../../domain/answer/request-changes';
import { questionPage } from '../../domain/answer/walk';
import { isSamePerson, type Person } from '../../domain/people/person';
import { isSuperseded } from '../../domain/round/round';
import type { AskContent } from '../../domain/shown/ask-content';
import { dayOf } from '../../domain/time/zoned';
import type { Clock } from '../clock';
import { compareAndSet } from '../compare-and-set';
import type { PortfolioStore, RoundStore } from '../ports';
import { askContent, type RoundAtHand } from '../rounds/ask-content';
import { loadRound } from '../rounds/load-round';
import { projectReport } from './project-report';
import { shareAnswer } from './share-reports';

/** Which request an action on a card is about. Ids come from the card and are untrusted. */
export interface Pointer {
  portfolioId: string;
  roundId: string;
  number: string;
}

export interface Submission extends Pointer {
  person: Person;
  /** Id of the activity that brought it: the same delivery twice is the same report. */
  activityId: string;
  /** What the card's inputs held; `unchanged` to confirm the last report as it is. */
  inputs: Record<string, unknown> | 'unchanged';
}

interface Ports {
  store: PortfolioStore & RoundStore;
  clock: Clock;
}

/**
 * Takes an owner's answer: checked, authorised against the store and stored before anything is shown.
 * @returns what their card shows next; `undefined` when there is no such request, or nothing of it is theirs to see
 */
export async function recordReport({ store, clock }: Ports, submission: Submission): Promise<AskContent | undefined> {
  const { portfolioId, roundId, number, person, inputs } = submission;
  const atHand = await loadRound(store, portfolioId, roundId);
  const request = atHand?.requests.find((r) => r.number === number);
  if (!atHand || !request) return undefined;
  const now = clock.now();
  if (!isSamePerson(request.owner?.person, person)) return notYours(atHand, person, now);
  if (isSuperseded(atHand.round, atHand.rounds)) {
    return askContent(atHand, person, { now, page: { kind: 'nothing', why: 'superseded' } });
  }

  const read = inputs === 'unchanged' ? readConfirmed(request) : readAnswer(inputs);
  if ('fault' in read) {
    const today = dayOf(now, atHand.portfolio.timeZone);
    const page = questionPage({ ...atHand, person, today }, request);
    return askContent(atHand, person, { now, page: { ...page, fault: read.fault, typed: read.typed } });
  }
  const kind = inputs === 'unchanged' ? 'unchanged' : 'answered';
  const stored = await storeReport({ store, clock }, atHand, submission, read.answer, kind);
  if (!stored) return notYours(atHand, person, now);
  await shareAnswer(store, stored, atHand.round, atHand.rounds);
  const requests = atHand.requests.map((r) => (r.number === number ? stored : r));
  return askContent({ ...atHand, requests }, person, { now });
}

/** A stale card can confirm what cannot be confirmed: then the question stands as it is. */
function readConfirmed(request: Request): ReturnType<typeof readAnswer> {
  const answer = confirmedAnswer(request);
  return answer ? { answer } : readAnswer({});
}

/** The stored request; `undefined` when it was handed to somebody else meanwhile. */
async function storeReport(
  { store, clock }: Ports,
  { round }: RoundAtHand,
  { portfolioId, roundId, number, person, activityId }: Submission,
  answer: Answer,
  kind: Report['kind'],
): Promise<Request | undefined> {
  const at = clock.now();
  const late = round.state.kind !== 'cancelled' && (round.state.kind !== 'open' || at >= round.dueAt);
  const given = { reportId: activityId, by: person.id, at, late };
  const find = () => store.findRequest(portfolioId, roundId, number);
  const change = (next: Parameters<typeof store.changeRequest>[0]) => store.changeRequest(next);
  const stored = await compareAndSet<Request>({
    find,
    decide: (current) =>
      isSamePerson(current.owner?.person, person) ? withReport(current, answer, kind, given) : undefined,
    change,
  });
  const report = stored && latestReport(stored);
  if (!stored || !report || !isSamePerson(stored.owner?.person, person)) return undefined;
  await projectReport(store, portfolioId, number, { roundId, report });

  // The round may have closed between the look at it and the write: then the post was made without this report. Looked
  // at again when the same answer is delivered again, since a process may have been killed just before this.
  const after = report.late ? undefined : await store.findRound(portfolioId, roundId);
  if (after && after.state.kind !== 'open' && after.state.kind !== 'cancelled') {
    await compareAndSet<Request>({ find, decide: (current) => ({ ...current, lateUnshown: true }), change });
  }
  return stored;
}

function notYours(atHand: RoundAtHand, person: Person, now: string): AskContent {
  const owns = atHand.requests.some((r) => isSamePerson(r.owner?.person, person));
  if (owns) return askContent(atHand, person, { now });
  const handedOver = atHand.requests.some((r) => r.returns.some(({ by }) => by === person.id));
  return askContent(atHand, person, { now, page: { kind: 'nothing', why: handedOver ? 'handedOver' : 'notYours' } });
}
