import { isAnswered, type Request } from '../../../src/domain/answer/request';
import { isSuperseded, type Round } from '../../../src/domain/round/round';
import { addMinutes } from '../../../src/domain/time/instant';
import { documentId } from '../../../src/store/document-id';
import { loadRound } from '../../../src/workflows/rounds/load-round';
import { isInReview as heldForReview, readSummary } from '../../../src/workflows/rounds/publish-summary';
import { coordinator, portfolioId } from '../world/agreement';
import type { SimulatedWorld } from '../world/simulated-world';

/** What must hold of a whole life, when everything had time to be made good: nothing that was planned is forgotten. */
export async function holdsInTheEnd(world: SimulatedWorld): Promise<void> {
  const rounds = await world.store.listRounds(portfolioId);
  for (const round of rounds) {
    const requests = await world.store.listRequests(portfolioId, round.id);
    oneTapIsOneReport(world, requests);
    if (round.state.kind === 'missed' || round.state.kind === 'cancelled') continue;
    if (round.state.kind === 'open') {
      // A meeting may have been moved to beyond the end.
      if (round.publishAt < world.now()) world.isBroken(`${round.id} is still open`);
      continue;
    }
    const unasked = round.initiatives.filter((number) => !requests.some((request) => request.number === number));
    if (unasked.length > 0) world.isBroken(`${round.id} asks about ${unasked.join(', ')} and has no request of it`);
    await everybodyWasAsked(world, round, requests);
    if (round.state.kind === 'published') await theSummaryIsWhatTheReportsSay(world, round.id);
    else if (!isSuperseded(round, rounds) && !(await isInReview(world, round.id))) await isOnTheList(world, round);
  }
  await nothingWaits(world, rounds);
}

function oneTapIsOneReport(world: SimulatedWorld, requests: Request[]): void {
  for (const { number, reports } of requests) {
    const ids = reports.map(({ id }) => id);
    if (new Set(ids).size < ids.length) world.isBroken(`one answer about ${number} is in the record twice`);
  }
}

/** Whoever was to be asked about it in this round, a deputy say, cannot be reached, and the coordinator was told. */
function isToldOf(world: SimulatedWorld, { committeeId }: Round, number: string): boolean {
  return world.teams.delivered.some(
    ({ kind, content }) =>
      kind === 'notice' &&
      content.kind === 'unreachable' &&
      content.committeeId === committeeId &&
      content.people.some(({ numbers }) => numbers.includes(number)),
  );
}

async function everybodyWasAsked(world: SimulatedWorld, round: Round, requests: Request[]): Promise<void> {
  const rounds = await world.store.listRounds(portfolioId);
  const asks = await Promise.all(rounds.map(({ id }) => world.store.listAsks(portfolioId, id)));
  const messages = asks.flat().flatMap((ask) => ask.messages);
  const ended = messages.filter(({ delivery: { kind } }) => kind !== 'planned');
  // Moved, closed early by a coordinator, or opened or handed over when hardly any of its time was left: a simulated process
  // looks at the calendar now and then and not each minute, and one look may fail.
  if (wasSteered(round)) return;
  for (const { owner, number, returns } of requests.filter((request) => !isAnswered(request))) {
    const { journal } = world;
    const isSettled = journal.ownerChangedAt(round.id, number) === undefined && returns.length === 0;
    if (!owner || !isSettled || journal.wasEverGone(number) || world.wasUnreachable.has(owner.person)) continue;
    if (!ended.some(({ about }) => about?.includes(number)) && !isToldOf(world, round, number)) {
      world.isBroken(`${owner.person} was never asked about ${number} in ${round.id}`);
    }
  }
}

const hardlyAnyMinutes = 2 * 24 * 60;

function wasSteered({ state, publishAt, openedBy, openedAt, dueAt, id, meetingOn }: Round): boolean {
  const closedAt = 'at' in state ? state.at : '';
  if (addMinutes(openedAt, hardlyAnyMinutes) > dueAt) return true;
  return openedBy === 'coordinator' || closedAt < publishAt || !id.endsWith(`${meetingOn}`);
}

/**
 * Nobody has approved it, and whoever should was told: nobody's absence but that keeps a round back. What Teams refused was
 * tried, and is in the store.
 */
async function isInReview(world: SimulatedWorld, roundId: string): Promise<boolean> {
  const atHand = await loadRound(world.store, portfolioId, roundId);
  if (!atHand || !heldForReview(atHand, world.now())) return false;
  const notices = await world.store.listNotices(portfolioId);
  const isTold = notices.some(
    ({ about, delivery }) =>
      about.kind === 'reviewLast' && about.roundId === roundId && ['sent', 'refused'].includes(delivery.kind),
  );
  if (!isTold) world.isBroken(`${roundId} waits for its review, and no coordinator was told`);
  return true;
}

/** Posted or not, nobody knows: a coordinator was told to look. */
async function isOnTheList({ documents, isBroken }: SimulatedWorld, { id, state }: Round): Promise<void> {
  const notice = await documents.read(portfolioId, documentId('notice', `postUnknown.${id}.${coordinator}`));
  if (!notice) isBroken(`${id} is ${JSON.stringify(state)}, and no coordinator was told`);
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
  const essence = ({ lines, answered, late }: typeof now) =>
    JSON.stringify({
      answered,
      late,
      lines: lines.map(({ number, shade, progress, decision }) => [number, shade, progress, decision]),
    });
  if (essence(posted.content) !== essence(now)) {
    world.isBroken(`the post of ${roundId} is not what the reports say:\n${essence(posted.content)}\n${essence(now)}`);
  }
}

/** What is off, or no longer so, may wait to be so again. */
async function nothingWaits(world: SimulatedWorld, rounds: Round[]): Promise<void> {
  const off = new Set(rounds.flatMap(({ id, state }) => (state.kind === 'cancelled' ? [id] : [])));
  const waiting = (await world.store.listOpenNotices(portfolioId)).filter(
    ({ about, to }) =>
      about.kind !== 'absent' && !('roundId' in about && off.has(about.roundId)) && !world.uninstalled.has(to),
  );
  if (waiting.length > 0) world.isBroken(`still not told: ${waiting.map(({ id }) => id).join(', ')}`);
}
