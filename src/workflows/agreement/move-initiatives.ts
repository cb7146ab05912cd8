import { isEnded } from '../../domain/portfolio/change/ending';
import { isSamePlace, movedTo, placeWords, withMoveTrail } from '../../domain/portfolio/change/place';
import { readNumbers } from '../../domain/portfolio/change/read-numbers';
import type { Initiative } from '../../domain/portfolio/initiative';
import { committeeName, type Portfolio, shortName } from '../../domain/portfolio/portfolio';
import { readAnchoring } from '../../domain/portfolio/read-anchoring';
import type { Moved, StillAsked } from '../../domain/shown/replies/agreement-done';
import type { Done } from '../../domain/shown/reply';
import type { Clock } from '../clock';
import { compareAndSet } from '../compare-and-set';
import type { VisitOf } from '../people/in-scope';
import type { PortfolioStore, RoundStore } from '../ports';
import { refuse } from '../refusal';
import { refuseEnded } from './refuse-ended';

interface Ports {
  store: PortfolioStore & RoundStore;
  clock: Clock;
}

interface Wish {
  numbers?: string | undefined;
  to?: string | undefined;
}

/**
 * Places initiatives with another committee, or several. Every number and name is checked before anything is written;
 * stopped half-way and said again, it does the rest. What is asked about in a round under way is answered there.
 */
export async function moveInitiatives(
  { store, clock }: Ports,
  { portfolio, initiatives, visitor, today }: VisitOf,
  { numbers, to }: Wish,
): Promise<Done> {
  if (!numbers || !to) return refuse({ kind: 'howToWrite', command: 'moveInitiatives' });
  const { found, unknown } = readNumbers(numbers, initiatives);
  if (unknown.length > 0 || found.length === 0) {
    const count = initiatives.filter(({ gone }) => !gone).length;
    refuse({ kind: 'unknownInitiatives', words: unknown.length > 0 ? unknown : [numbers], count });
  }
  const toIds = readPlace(portfolio, to, today);
  const moving = found.filter(({ anchoring }) => !isSamePlace(anchoring.committees, toIds));
  const moved = moving.map(
    ({ number, title, anchoring }): Moved => ({
      number,
      title,
      from: placeWords(anchoring, portfolio),
      fromIds: anchoring.committees,
    }),
  );
  for (const { portfolioId, number } of moving) {
    await compareAndSet<Initiative>({
      find: () => store.findInitiative(portfolioId, number),
      decide: (current) => {
        if (isSamePlace(current.anchoring.committees, toIds)) return undefined;
        const moved = movedTo(current, toIds, portfolio, today);
        return withMoveTrail(current, moved, portfolio, { at: clock.now(), by: visitor.person.id });
      },
      change: (next) => store.changeInitiative(next),
    });
  }
  return {
    kind: 'initiativesMoved',
    to: toIds.map((id) => committeeName(portfolio, id)).join('/'),
    toIds,
    moved,
    already: found.length - moving.length,
    asked: await findStillAsked(store, portfolio, moving, toIds),
  };
}

/** @throws Refused for what is no committee, or none that lives */
function readPlace(portfolio: Portfolio, words: string, today: string): string[] {
  const { anchoring, unknown } = readAnchoring(words, portfolio, today);
  const living = portfolio.committees.filter((committee) => !isEnded(committee, today));
  if (unknown.length > 0 || anchoring.committees.length === 0) {
    refuse({ kind: 'unknownCommittee', words: unknown[0] ?? words, known: living.map(shortName) });
  }
  const ended = portfolio.committees.find(
    ({ id }) => anchoring.committees.includes(id) && !living.some((c) => c.id === id),
  );
  return ended ? refuseEnded(portfolio, ended, today) : anchoring.committees;
}

async function findStillAsked(
  store: RoundStore,
  portfolio: Portfolio,
  moved: Initiative[],
  toIds: string[],
): Promise<StillAsked[]> {
  const open = (await store.listRounds(portfolio.id)).filter(
    ({ state, committeeId }) => state.kind === 'open' && !toIds.includes(committeeId),
  );
  return open
    .map((round) => ({
      committee: committeeName(portfolio, round.committeeId),
      initiatives: moved.filter(({ number }) => round.initiatives.includes(number)).length,
    }))
    .filter(({ initiatives }) => initiatives > 0);
}
