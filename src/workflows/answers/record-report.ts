import { type Background, findContradictions, notYetSaid } from '../../domain/answer/checks/contradictions';
import { earlyRoundId } from '../../domain/answer/early/early-round';
import { readAnswer } from '../../domain/answer/read-answer';
import { latestReport, type Request } from '../../domain/answer/request';
import { confirmedAnswer, isSameAnswer } from '../../domain/answer/request-changes';
import { standingOf } from '../../domain/answer/standing';
import { questionPage } from '../../domain/answer/walk';
import { mayAnswer } from '../../domain/people/absence/answerer';
import { mayTouch } from '../../domain/people/permission';
import type { Milestone } from '../../domain/portfolio/milestone';
import { isSuperseded } from '../../domain/round/round';
import type { AskContent, AskPage } from '../../domain/shown/ask-content';
import type { Day, Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import type { Clock } from '../clock';
import type { PortfolioStore, RoundStore } from '../ports';
import { type Asked, askContent, walkOf } from '../rounds/ask-content';
import { loadAsked } from './early/load-asked';
import { keepTyped } from './leaving/keep-draft';
import { loadOwn } from './load-own';
import { shareAnswer } from './share-reports';
import { storeReport } from './store-report';

/** Which request an action on a card is about. Ids come from the card and are untrusted. */
export interface Pointer {
  portfolioId: string;
  roundId: string;
  number: string;
}

export interface Submission extends Pointer {
  person: Asked;
  /** Id of the activity that brought it: the same delivery twice is the same report. */
  activityId: string;
  /** When they pressed, by Teams; absent where it does not say. */
  pressedAt?: Instant;
  /** What the card's inputs held; `unchanged` to confirm the last report as it is. */
  inputs: Record<string, unknown> | 'unchanged';
  /** The card they answered on said what speaks against the answer. */
  said?: boolean;
}

interface Ports {
  store: PortfolioStore & RoundStore;
  clock: Clock;
  /** Does what need not be done before they are answered; absent: it is done at once. */
  afterTurn?(work: () => Promise<void>): void;
}

/**
 * Takes an owner's answer: checked, authorised against the store and stored before anything is shown. What speaks against
 * it is said first, once; the card then says so when it sends it again.
 * @returns what their card shows next; `undefined` when there is no such request, or nothing of it is theirs to see
 */
export async function recordReport(ports: Ports, submission: Submission): Promise<AskContent | undefined> {
  const { store, clock } = ports;
  const { portfolioId, roundId, number, person, inputs, activityId: reportId } = submission;
  const now = clock.now();
  const isEarly = roundId === earlyRoundId(portfolioId);
  const atHand = isEarly ? await loadAsked(store, submission, now) : await loadOwn(store, submission, person);
  const request = atHand?.requests.find((r) => r.number === number);
  if (!atHand) return undefined;
  const verb = inputs === 'unchanged' ? 'report.unchanged' : 'report.submit';
  if (!request || !mayTouch(verb, person, request)) return notYours(store, submission, now);
  if (isSuperseded(atHand.round, atHand.rounds ?? [])) {
    return askContent(atHand, person, { now, page: { kind: 'nothing', why: 'superseded' } });
  }

  const today = dayOf(now, atHand.portfolio.timeZone);
  const milestones = atHand.initiatives.find((i) => i.number === number)?.milestones;
  const askAgain = async (why: Partial<AskPage & { kind: 'question' }>) => {
    if (inputs !== 'unchanged') await keepTyped({ store, clock }, atHand, { number, person, inputs });
    const { draftOn: _, ...page } = questionPage({ ...walkOf(atHand, { number, now }), person, today }, request);
    return askContent(atHand, person, { now, page: { ...page, ...why } });
  };
  const read = readGiven(request, milestones, inputs);
  const said = submission.said ?? false;
  if ('fault' in read) return askAgain({ ...read, said });
  const { answer } = read;
  const against = findContradictions(answer, await readBackground(store, request, milestones, today));
  const unsaid = said || isDelivered(request, reportId) ? [] : notYetSaid(against, latestReport(request)?.despite);
  if (unsaid.length > 0) return askAgain({ contradictions: unsaid, said: true, typed: answer });

  const confirmed = confirmedAnswer(request);
  const kind = confirmed && isSameAnswer(answer, confirmed) ? 'unchanged' : 'answered';
  const stored = await storeReport(ports, atHand, {
    number,
    person,
    answer,
    kind,
    reportId,
    ...(submission.pressedAt ? { pressedAt: submission.pressedAt } : {}),
    despite: against,
  });
  if (!stored) return notYours(store, submission, now);
  if (!atHand.early) await shareAnswer(store, stored, atHand.round, atHand.rounds ?? []);
  const requests = atHand.requests.map((r) => (r.number === number ? stored : r));
  return askContent({ ...atHand, requests }, person, { now, answered: number });
}

/** A stale card can confirm what cannot be confirmed: then the question stands as it is. */
function readGiven(request: Request, milestones: Milestone[] | undefined, inputs: Submission['inputs']) {
  const confirmed = inputs === 'unchanged' ? confirmedAnswer(request) : undefined;
  if (confirmed) return { answer: confirmed };
  const { milestonesReached: reached } = standingOf(request);
  return readAnswer(inputs === 'unchanged' ? {} : inputs, { milestones, reached });
}

/** Rounds looked through for what was said in them. */
const mostRounds = 6;

async function readBackground(
  store: RoundStore,
  { portfolioId, roundId, number, reports }: Request,
  milestones: Milestone[] | undefined,
  today: Day,
): Promise<Background> {
  const history = await store.listHistory(portfolioId, number, mostRounds);
  // An answer that served two rounds was said once, and one that stands here as well is not earlier.
  const here = new Set(reports.map(({ id }) => id));
  const earlier = history
    .filter((request) => request.roundId !== roundId)
    .flatMap((request) => latestReport(request) ?? [])
    .filter(({ id, givenIn }) => givenIn === undefined && !here.has(id))
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  return { milestones, earlierTexts: earlier.map(({ progress }) => progress), today };
}

function isDelivered(request: Request, reportId: string): boolean {
  return request.reports.some(({ id }) => id === reportId);
}

/** Says that nothing was kept, before what waits for them otherwise; `undefined` when there is no such request. */
async function notYours(
  store: PortfolioStore & RoundStore,
  submission: Submission,
  now: Instant,
): Promise<AskContent | undefined> {
  const { number, person } = submission;
  const atHand = await loadAsked(store, submission, now);
  if (!atHand?.requests.some((r) => r.number === number)) return undefined;
  const owns = atHand.requests.some((r) => r.number !== number && mayAnswer(r, person));
  if (owns) return askContent(atHand, person, { now, occasion: { kind: 'notTheirs', number } });
  const handedOver = atHand.requests.some((r) => r.returns.some(({ by }) => by === person.id));
  return askContent(atHand, person, { now, page: { kind: 'nothing', why: handedOver ? 'handedOver' : 'notYours' } });
}
