import type { Request } from '../../domain/answer/request';
import { withHandover } from '../../domain/answer/request-changes';
import { ownRequests } from '../../domain/answer/walk';
import { Directory } from '../../domain/people/directory';
import { mayTouch } from '../../domain/people/permission';
import { isSamePerson } from '../../domain/people/person';
import type { Initiative, Owner } from '../../domain/portfolio/initiative';
import { decideReturnNotices } from '../../domain/round/decide-notices';
import { isSuperseded } from '../../domain/round/round';
import type { AskContent, AskPage, HandOverFault } from '../../domain/shown/ask-content';
import type { Clock } from '../clock';
import { compareAndSet } from '../compare-and-set';
import { findAssignee, isObjectId, labelOf } from '../people/find-assignee';
import type { PeopleStore, PortfolioStore, RoundStore } from '../ports';
import { type Asked, askContent, type RoundAtHand } from '../rounds/ask-content';
import { loadRound } from '../rounds/load-round';
import { giveRequests } from '../steering/give-requests';
import { openAsk } from './open-ask';
import type { Pointer } from './record-report';

interface Ports {
  store: PortfolioStore & RoundStore & PeopleStore;
  clock: Clock;
}

type HandOverPage = AskPage & { kind: 'handOver' };

/** "Not me" was pressed: the page that asks who is to answer. `undefined` when there is no such request. */
export async function askToWhom(ports: Ports, pointer: Pointer, person: Asked): Promise<AskContent | undefined> {
  const found = await findOwn(ports, pointer, person);
  if (!found || 'content' in found) return found?.content;
  const page = handOverPage(found.atHand, pointer.number);
  return askContent(found.atHand, person, { now: ports.clock.now(), page });
}

/**
 * An owner gives an initiative on to somebody they name: theirs is the initiative from now on and what waits of it in
 * open rounds. The coordinators are told, since an owner may name anybody. A deputy may answer, not give away.
 * @param inputs untrusted: `name` as typed, which wins, and `person`, the object id of a people picker
 */
export async function handOverRequest(
  ports: Ports,
  pointer: Pointer,
  person: Asked,
  inputs: Record<string, unknown>,
): Promise<AskContent | undefined> {
  const found = await findOwn(ports, pointer, person);
  if (!found || 'content' in found) return found?.content;
  const { atHand } = found;
  const directory = new Directory(await ports.store.listPeople());
  const named = readNamed(inputs, directory, person);
  if ('fault' in named) {
    const page = { ...handOverPage(atHand, pointer.number), ...named };
    return askContent(atHand, person, { now: ports.clock.now(), page });
  }
  const given = await handOver(ports, found, { to: named.owner, by: person, directory });
  if (!given) return openAsk(ports, { portfolioId: pointer.portfolioId, roundId: pointer.roundId }, person);
  const requests = atHand.requests.map((r) => (r.number === given.number ? given : r));
  const label = labelOf(named.owner, directory);
  const left = ownRequests({ requests, person }).length;
  return askContent({ ...atHand, requests }, person, {
    now: ports.clock.now(),
    occasion: { kind: 'handedOn', number: given.number, label },
    ...(left === 0 ? { page: { kind: 'nothing', why: 'passedOn' } } : {}),
  });
}

interface Handover {
  to: Owner;
  by: Asked;
  directory: Directory;
}

/**
 * The request they pressed on is changed last: until then it is theirs, and pressing again after a process was killed
 * does what is left. `undefined` when it was somebody else's by then.
 */
async function handOver(
  { store, clock }: Ports,
  { atHand, request }: Own,
  { to, by, directory }: Handover,
): Promise<Request | undefined> {
  const { portfolioId, roundId, number } = request;
  await compareAndSet<Initiative>({
    find: () => store.findInitiative(portfolioId, number),
    decide: (current) => (isSamePerson(current.owner?.person, by) ? { ...current, owner: to } : undefined),
    change: (next) => store.changeInitiative(next),
  });
  await giveRequests({ store, clock }, { portfolioId, number, exceptRoundId: roundId, ownedBy: by }, to, directory);
  const at = clock.now();
  const given = await compareAndSet<Request>({
    find: () => store.findRequest(portfolioId, roundId, number),
    decide: (current) => (mayTouch('request.handOver', by, current) ? withHandover(current, by.id, to, at) : undefined),
    change: (next) => store.changeRequest(next),
  });
  if (!given?.handovers?.some((one) => one.by === by.id && one.at === at)) return undefined;
  // Not left to the tick alone: it looks no more at a round that is over.
  for (const notice of decideReturnNotices(atHand.portfolio, atHand.round, [given])) await store.createNotice(notice);
  return given;
}

interface Own {
  atHand: RoundAtHand;
  request: Request;
}

/** Their own request, or what they see when it is not theirs to give on. */
async function findOwn(
  { store, clock }: Ports,
  { portfolioId, roundId, number }: Pointer,
  person: Asked,
): Promise<Own | { content: AskContent } | undefined> {
  const atHand = await loadRound(store, portfolioId, roundId);
  const request = atHand?.requests.find((r) => r.number === number);
  if (!atHand || !request) return undefined;
  const nothing = (why: 'passedOn' | 'notYours' | 'superseded') => ({
    content: askContent(atHand, person, { now: clock.now(), page: { kind: 'nothing', why } }),
  });
  if (!mayTouch('request.handOver', person, request)) {
    if (ownRequests({ ...atHand, person }).length > 0)
      return { content: askContent(atHand, person, { now: clock.now() }) };
    return nothing(request.handovers?.some(({ by }) => by === person.id) ? 'passedOn' : 'notYours');
  }
  if (isSuperseded(atHand.round, atHand.rounds)) return nothing('superseded');
  return { atHand, request };
}

/** Text wins over the picker: whoever typed has seen it last. */
function readNamed(
  inputs: Record<string, unknown>,
  directory: Directory,
  self: Asked,
): { owner: Owner } | { fault: HandOverFault; typed: string } {
  const text = (id: string) => (typeof inputs[id] === 'string' ? inputs[id].trim().slice(0, mostCharacters) : '');
  const typed = text('name');
  const picked = text('person').toLowerCase();
  if (typed === '' && !isObjectId(picked)) return { fault: { kind: 'missing' }, typed };
  const found = findAssignee({ kind: 'typed', words: typed || picked }, directory, self.id);
  if ('kind' in found) {
    if (found.kind === 'unknownPerson') return { fault: { kind: 'unknown', words: typed }, typed };
    return { fault: { kind: 'several', words: typed, known: found.known }, typed };
  }
  return isSamePerson(found.person, self) ? { fault: { kind: 'yourself' }, typed } : { owner: found };
}

/** Longer than any name or mail. */
const mostCharacters = 200;

function handOverPage({ initiatives }: RoundAtHand, number: string): HandOverPage {
  const title = initiatives.find((i) => i.number === number)?.title ?? '';
  return { kind: 'handOver', item: { number, title } };
}
