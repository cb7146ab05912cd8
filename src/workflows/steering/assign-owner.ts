import { isAnswered, type Request } from '../../domain/answer/request';
import { withOwner } from '../../domain/answer/request-changes';
import type { Assignee } from '../../domain/people/command';
import { Directory } from '../../domain/people/directory';
import { toPersonRef } from '../../domain/people/person';
import type { Initiative, Owner } from '../../domain/portfolio/initiative';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import type { Done } from '../../domain/shown/reply';
import type { Clock } from '../clock';
import { compareAndSet } from '../compare-and-set';
import type { Visit } from '../people/find-visit';
import type { PeopleStore, PortfolioStore, RoundStore } from '../ports';
import { refuse } from '../refusal';

interface Ports {
  store: PortfolioStore & RoundStore & PeopleStore;
  clock: Clock;
}

/**
 * Names an initiative's owner. What waits in an open round goes to them with the last report; the next tick sends it.
 * An answer that was given stays the answer.
 */
export async function assignOwner(
  ports: Ports,
  _visit: Visit & { portfolio: Portfolio },
  initiative: Initiative,
  to: Assignee,
): Promise<Done> {
  const { store } = ports;
  const directory = new Directory(await store.listPeople());
  const owner = readAssignee(to, directory);
  const { portfolioId, number } = initiative;
  await compareAndSet<Initiative>({
    find: () => store.findInitiative(portfolioId, number),
    decide: (current) => ({ ...current, owner }),
    change: (next) => store.changeInitiative(next),
  });
  const open = (await store.listRounds(portfolioId)).filter(
    (r) => r.state.kind === 'open' && r.initiatives.includes(number),
  );
  const asked = await Promise.all(open.map((round) => handOver(ports, round.id, initiative, { owner, directory })));
  return {
    kind: 'assigned',
    number,
    title: initiative.title,
    label: owner.name ?? owner.person,
    reachable: directory.canReach(owner.person),
    asked: asked.includes(true),
  };
}

/** @returns whether the request now waits for the new owner */
async function handOver(
  { store, clock }: Ports,
  roundId: string,
  { portfolioId, number }: Initiative,
  { owner, directory }: { owner: Owner; directory: Directory },
): Promise<boolean> {
  // Named by principal name before, by object id now: still the same person, who has been asked.
  const idOf = (ref: string) => directory.find(ref)?.id ?? ref;
  const request = await compareAndSet<Request>({
    find: () => store.findRequest(portfolioId, roundId, number),
    decide: (current) =>
      isAnswered(current) || (current.owner && idOf(current.owner.person) === idOf(owner.person))
        ? undefined
        : withOwner(current, owner, clock.now()),
    change: (next) => store.changeRequest(next),
  });
  return request !== undefined && !isAnswered(request);
}

/** An object id, a user principal name or somebody the bot has met by that name; never a guess. */
function readAssignee(to: Assignee, directory: Directory): Owner {
  if (to.kind === 'mentioned') return { person: to.person, name: to.name };
  const ref = toPersonRef(to.words.replace(/^@/, ''));
  const person = directory.find(ref);
  if (person) return { person: person.id, ...(person.name ? { name: person.name } : {}) };
  const isObjectId = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(ref);
  const isPrincipalName = /^[^\s@/\\]{1,64}@[^\s@/\\]+\.[^\s@/\\]{2,}$/.test(ref);
  if (!isObjectId && !isPrincipalName) refuse({ kind: 'unknownPerson', words: to.words });
  return { person: ref };
}
