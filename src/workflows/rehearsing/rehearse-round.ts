import { Directory } from '../../domain/people/directory';
import { type Committee, shortName } from '../../domain/portfolio/portfolio';
import { type ComingRound, comingRound } from '../../domain/rehearsing/next-round';
import type { RehearsalReply } from '../../domain/shown/joining/rehearsal-content';
import type { Instant } from '../../domain/time/instant';
import type { VisitOf } from '../people/in-scope';
import type { Store } from '../ports';
import { refuse } from '../refusal';
import { loadRound } from '../rounds/load-round';
import type { Tick } from '../rounds/run-tick';
import { pagesOf, type Rehearsed } from './pages';
import { type Copied, openScratch } from './scratch';

export interface Rehearsing extends Tick {
  /** A store with nothing in it, forgotten when nobody holds it any more. */
  emptyStore(): Store;
}

/**
 * Runs a committee's next round on a copy of what is stored, with the workflows of the real one and a messenger that sends
 * nothing, and shows one page of what came of it. Nothing is written but to the copy.
 */
export async function rehearseRound(
  ports: Rehearsing,
  visit: VisitOf,
  committee: Committee,
  { page = 1, now }: { page?: number | undefined; now: Instant },
): Promise<RehearsalReply> {
  const copied = await copyOf(ports.store, visit, committee);
  const coming =
    comingRound({ ...copied, now }, committee) ?? refuse({ kind: 'noMeetingAhead', committee: shortName(committee) });
  const rehearsed = await open(ports, visit, copied, coming);
  const pages = await pagesOf(rehearsed);
  const at = Math.min(Math.max(1, page), pages.length);
  const shown = pages[at - 1];
  if (!shown) throw new Error('a rehearsal has a page');
  return {
    kind: 'rehearsal',
    committeeId: committee.id,
    committee: shortName(committee),
    today: visit.today,
    page: at,
    of: pages.length,
    shown,
  };
}

/** The committee's own initiatives alone: another committee's round matters as far as it asks for them first. */
async function copyOf(store: Tick['store'], visit: VisitOf, { id }: Committee): Promise<Copied> {
  const { portfolio, people, rounds } = visit;
  const held = rounds.filter(({ committeeId, state }) => committeeId === id || state.kind === 'open');
  const last = held.find(({ committeeId, state }) => committeeId === id && state.kind === 'published');
  const [channels, ...requests] = await Promise.all([
    store.listChannels(portfolio.id),
    ...held
      .filter((round) => round.state.kind === 'open' || round === last)
      .map((round) => store.listRequests(portfolio.id, round.id)),
  ]);
  return {
    portfolio,
    people,
    rounds,
    channels,
    requests: requests.flat(),
    initiatives: visit.initiatives.filter(({ anchoring }) => anchoring.committees.includes(id)),
  };
}

async function open(ports: Rehearsing, visit: VisitOf, copied: Copied, coming: ComingRound): Promise<Rehearsed> {
  const { portfolio, visitor } = visit;
  const scratch = await openScratch(ports.emptyStore, copied);
  await scratch.tick(coming.opensAt);
  const atHand = await loadRound(scratch.ports.store, portfolio.id, coming.id);
  if (!atHand) throw new Error(`round ${coming.id} did not open`);
  const { people } = copied;
  const channels = new Set(copied.channels.map(({ committeeId }) => committeeId));
  const around = { people, directory: new Directory(people), channels };
  return { scratch, atHand, coming, today: visit.today, reader: visitor.person, ...around };
}
