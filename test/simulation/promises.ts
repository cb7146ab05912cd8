import { isAnswered, latestReport, type Request } from '../../src/domain/answer/request';
import { loadRound } from '../../src/workflows/rounds/load-round';
import { readSummary } from '../../src/workflows/rounds/publish-summary';
import { portfolioId, refOf, type SimulatedWorld } from './simulated-world';
import type { Said } from './teams-in-memory';

/** What must hold when the bot is about to say something to somebody. */
export async function holdsBeforeSaying(world: SimulatedWorld, said: Said, to: string): Promise<void> {
  if (said.kind !== 'ask') return;
  const ref = refOf(to);
  const { roundId, page } = said.content;
  const requests = await world.store.listRequests(portfolioId, roundId);
  const own = requests.filter(({ owner }) => owner?.person === ref);
  const answeredBefore = (request: Request) => (latestReport(request)?.at ?? world.now()) < world.now();
  if (own.length > 0 && own.every(answeredBefore))
    world.isBroken(`${ref} is asked in ${roundId} and has answered all of it`);
  if (page.kind !== 'question') return;
  const request = await world.store.findRequest(portfolioId, roundId, page.item.number);
  const changedJustNow =
    request?.assignedAt === world.now() || request?.returns.some(({ at }) => at === world.now()) === true;
  if (request?.owner?.person !== ref && !changedJustNow) {
    world.isBroken(`${ref} is asked about ${page.item.number}, which is not theirs`);
  }
}

/** What must hold after every step. */
export async function holdsAlways(world: SimulatedWorld): Promise<void> {
  for (const { roundId, number, activityId, person, isUnchanged } of world.acknowledged) {
    const request = await world.store.findRequest(portfolioId, roundId, number);
    const isThere = request?.reports.some(({ id, by }) => id.startsWith(activityId) || (isUnchanged && by === person));
    if (!isThere) world.isBroken(`the answer ${activityId} about ${number} was acknowledged and is gone`);
  }
}

/** What must hold of a whole life: nothing doubled, and nothing that was planned forgotten. */
export async function holdsInTheEnd(world: SimulatedWorld, reachable: string[]): Promise<void> {
  nothingSaidTwice(world);
  for (const round of await world.store.listRounds(portfolioId)) {
    const requests = await world.store.listRequests(portfolioId, round.id);
    oneTapIsOneReport(world, requests);
    if (round.state.kind === 'missed') continue;
    if (round.state.kind === 'open') world.isBroken(`${round.id} is still open`);
    await everybodyWasAsked(world, round.id, requests, reachable);
    await theSummaryIsWhatTheReportsSay(world, round.id);
  }
  const waiting = await world.store.listOpenNotices(portfolioId);
  if (waiting.length > 0) world.isBroken(`${waiting.length} notices are still not told`);
}

function nothingSaidTwice(world: SimulatedWorld): void {
  const said = new Map<string, number>();
  for (const each of world.teams.delivered) {
    if (each.kind === 'update') continue;
    if (each.kind === 'notice') continue;
    const { roundId } = each.content;
    const what = each.kind === 'ask' ? JSON.stringify({ ...each.content.occasion, left: 0 }) : 'post';
    // What is handed over twice is told of twice.
    if (what.includes('assigned')) continue;
    const key = `${each.to} ${roundId} ${what}`;
    said.set(key, (said.get(key) ?? 0) + 1);
    const most = each.kind === 'post' ? 1 + (world.postsAskedFor.get(roundId) ?? 0) : 1;
    if ((said.get(key) ?? 0) > most) world.isBroken(`said twice: ${key}`);
  }
}

function oneTapIsOneReport(world: SimulatedWorld, requests: Request[]): void {
  for (const { number, reports } of requests) {
    const texts = reports.filter(({ kind }) => kind === 'answered').map(({ progress }) => progress);
    if (new Set(texts).size < texts.length) world.isBroken(`one answer about ${number} is in the record twice`);
  }
}

async function everybodyWasAsked(
  world: SimulatedWorld,
  roundId: string,
  requests: Request[],
  reachable: string[],
): Promise<void> {
  const asks = await world.store.listAsks(portfolioId, roundId);
  for (const { owner, number, assignedAt } of requests.filter((request) => !isAnswered(request))) {
    if (!owner || !reachable.includes(owner.person)) continue;
    const heard = asks.find((ask) => ask.person === owner.person)?.messages ?? [];
    const ending = heard.filter(({ delivery }) => delivery.kind !== 'planned' && delivery.kind !== 'claimed');
    const round = await world.store.findRound(portfolioId, roundId);
    // Handed over when hardly any of its time was left, or closed by a coordinator before anybody could be asked.
    if (round && (assignedAt > round.openedAt || round.state.kind === 'closed' || closedEarly(round))) continue;
    if (ending.length === 0) world.isBroken(`${owner.person} was never asked about ${number} in ${roundId}`);
  }
}

function closedEarly({ state, publishAt }: { state: { kind: string; at?: string }; publishAt: string }): boolean {
  return state.kind === 'published' && (state.at ?? '') < publishAt;
}

async function theSummaryIsWhatTheReportsSay(world: SimulatedWorld, roundId: string): Promise<void> {
  const atHand = await loadRound(world.store, portfolioId, roundId);
  if (atHand?.round.state.kind !== 'published') return;
  const { activityId } = atHand.round.state.post;
  if (world.teams.unchangeable.has(activityId)) return;
  const posted = world.teams.delivered.findLast((each) => each.activityId === activityId);
  if (posted?.kind !== 'post' && posted?.kind !== 'update') {
    world.isBroken(`${roundId} is published and nothing is in the channel`);
    return;
  }
  const now = await readSummary(world.store, atHand, world.now());
  const essence = ({ counts, lines, answered, late }: typeof now) => JSON.stringify({ counts, lines, answered, late });
  if (essence(posted.content) !== essence(now)) world.isBroken(`the post of ${roundId} is not what the reports say`);
}
