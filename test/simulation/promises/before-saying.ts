import type { Request } from '../../../src/domain/answer/request';
import { asAskedToday } from '../../../src/domain/people/absence/answerer';
import { Directory } from '../../../src/domain/people/directory';
import type { AskContent } from '../../../src/domain/shown/ask-content';
import { addMinutes } from '../../../src/domain/time/instant';
import { coordinator, portfolioId } from '../world/agreement';
import { refOf, type SimulatedWorld } from '../world/simulated-world';
import type { Said } from '../world/teams-in-memory';

/** Who is away is read once a tick; the rest just before it is said. */
const secondsToTick = 300;

/** What must hold when the bot is about to say something to somebody. */
export async function holdsBeforeSaying(world: SimulatedWorld, said: Said, to: string): Promise<void> {
  if (said.kind === 'ask') {
    const ref = refOf(to);
    await isNotAskedAgain(world, said.content, ref);
    await mayBeShown(world, ref, said.content);
  } else if (said.kind === 'notice') {
    const isToOwner = said.content.kind === 'reworded' || said.content.kind === 'returned';
    if ('ask' in said.content) await mayBeShown(world, refOf(to), said.content.ask);
    if (refOf(to) !== coordinator && !isToOwner) world.isBroken(`${to} is told what coordinators are told`);
  } else {
    const round = await world.store.findRound(portfolioId, said.content.roundId);
    if (to !== `channel:${round?.committeeId}`) world.isBroken(`the summary of ${round?.id} goes to ${to}`);
    const strangers = said.content.lines.filter(({ number }) => !round?.initiatives.includes(number));
    if (strangers.length > 0) world.isBroken(`${round?.id} is posted with what is not of it`);
  }
}

async function isNotAskedAgain(world: SimulatedWorld, { roundId }: AskContent, ref: string): Promise<void> {
  const requests = await world.store.listRequests(portfolioId, roundId);
  const own = await ownOf(world, requests, ref);
  const isAnsweredLongSince = ({ number }: Request) =>
    !isRecent(world, world.journal.answeredAt(roundId, number) ?? world.now(), world.secondsToSay());
  // What it was about may have been given on while it was on its way.
  const isGivenOn = requests.some(({ number }) =>
    isRecent(world, world.journal.ownerChangedAt(roundId, number), world.secondsToSay()),
  );
  if (own.length > 0 && own.every(isAnsweredLongSince) && !isGivenOn) {
    world.isBroken(`${ref} is asked in ${roundId} and has answered all of it`);
  }
}

/** Nobody is shown a question that is not theirs, in a message or in place of their card. */
export async function mayBeShown(world: SimulatedWorld, ref: string, { roundId, page }: AskContent): Promise<void> {
  const shown =
    page.kind === 'question' ? [page.item] : page.kind === 'list' || page.kind === 'receipt' ? page.items : [];
  for (const { number } of shown) {
    const request = await world.store.findRequest(portfolioId, roundId, number);
    const isTheirs = request && (await ownOf(world, [request], ref)).length > 0;
    const { journal } = world;
    const overtaken =
      isRecent(world, journal.ownerChangedAt(roundId, number), world.secondsToSay()) ||
      isRecent(world, journal.absencesAt, secondsToTick);
    if (!isTheirs && !overtaken) world.isBroken(`${ref} is shown ${number} of ${roundId}, which is not theirs`);
  }
}

/** Theirs, or of somebody whom they stand in for today, by the clock of any process: one may be an hour ahead or behind. */
async function ownOf(world: SimulatedWorld, requests: Request[], ref: string): Promise<Request[]> {
  const directory = new Directory(await world.store.listPeople());
  const days = [-60, 0, 60].map((minutes) => dayInPortfolio.format(new Date(addMinutes(world.now(), minutes))));
  return requests.filter(
    (request) =>
      request.owner?.person === ref || days.some((day) => asAskedToday(request, directory, day).owner?.person === ref),
  );
}

/** `2024-10-09`, where the portfolio is. */
const dayInPortfolio = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

function isRecent({ now }: SimulatedWorld, at: string | undefined, seconds: number): boolean {
  return at !== undefined && at !== '' && at >= addMinutes(now(), -seconds / 60);
}
