import type { Request } from '../../domain/answer/request';
import { isAsked } from '../../domain/answer/walk';
import type { Directory } from '../../domain/people/directory';
import type { Initiative, Owner } from '../../domain/portfolio/initiative';
import type { Clock } from '../clock';
import type { PortfolioStore, RoundStore } from '../ports';
import { giveRequests } from './give-requests';

interface Ports {
  store: PortfolioStore & RoundStore;
  clock: Clock;
}

/**
 * A file or table named another owner since the round opened: what waits is theirs. Owners named in chat are given it there
 * and then, so here only the file's word counts, and not for what its owner has handed back since.
 * @param requests of an open round; and of one that is reviewed those that were given back with a question
 * @returns whether anything was given
 */
export async function followOwnersInFile(
  ports: Ports,
  requests: Request[],
  initiatives: Initiative[],
  directory: Directory,
): Promise<boolean> {
  const named = new Map(initiatives.map((initiative) => [initiative.number, initiative]));
  let gave = false;
  for (const request of requests) {
    const initiative = named.get(request.number);
    if (!initiative || !newOwner(request, initiative, directory)) continue;
    // Read again: what is at hand may be older than a name given in chat.
    const latest = await ports.store.findInitiative(request.portfolioId, request.number);
    const owner = latest && newOwner(request, latest, directory);
    if (owner) gave = (await giveRequests(ports, request, owner, directory)) || gave;
  }
  return gave;
}

function newOwner(request: Request, initiative: Initiative, directory: Directory): Owner | undefined {
  const { owner, ownerFromFile, ownerFromTable } = initiative;
  if (!owner || ![ownerFromFile, ownerFromTable].includes(owner.person) || !isAsked(request)) return undefined;
  const had = [request.owner?.person, request.returns.at(-1)?.by].filter((ref) => ref !== undefined);
  return had.map((ref) => directory.idOf(ref)).includes(directory.idOf(owner.person)) ? undefined : owner;
}
