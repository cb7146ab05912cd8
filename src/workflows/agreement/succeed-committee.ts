import type { Pair } from '../../domain/people/command';
import { endedBy } from '../../domain/portfolio/change/end-committee';
import { isEnded, meetingsHeld } from '../../domain/portfolio/change/ending';
import { followed } from '../../domain/portfolio/change/place';
import { type Committee, findCommittee, shortName } from '../../domain/portfolio/portfolio';
import type { Done } from '../../domain/shown/reply';
import type { VisitOf } from '../people/in-scope';
import { refuse } from '../refusal';
import type { Tick } from '../rounds/run-tick';
import { chooseCommittee } from '../steering/choose-committee';
import { latestRound } from '../steering/latest-round';
import { changeCommittee, withCommittee } from './change-committee';
import { followSuccessors } from './follow-successors';
import { refuseEnded } from './refuse-ended';

/**
 * Another committee takes over: what was this one's goes there, and its name in a table means the other. A round that is
 * under way is finished and published as this one's; the next ones are the successor's.
 */
export async function succeedCommittee({ store, clock }: Tick, visit: VisitOf, pairs: Pair[]): Promise<Done> {
  const { portfolio, initiatives, today } = visit;
  const { old, next } = readPair(visit, pairs);
  const end = (committee: Committee) =>
    isEnded(committee, today) && committee.ended?.successor === next.id
      ? committee
      : endedBy(committee, { on: today, successor: next.id });
  const after = withCommittee(portfolio, old.id, end);
  const moved = initiatives.filter(
    (initiative) => !initiative.gone && followed(initiative, after, today) !== initiative,
  );
  // The committee last: stopped half-way, what is left is still its own and is asked about.
  await followSuccessors(store, after, initiatives, { at: clock.now(), by: visit.visitor.person.id });
  const channel = await handChannelOn({ store, clock }, visit, old, next);
  await changeCommittee(store, portfolio, old.id, end);
  const round = await latestRound(store, portfolio, old);
  return {
    kind: 'committeeSucceeded',
    committee: shortName(old),
    successor: shortName(next),
    successorId: next.id,
    moved: moved.length,
    ...(round?.state.kind === 'open' ? { round: { dueOn: round.dueOn } } : {}),
    channelFollows: channel === 'follows',
    hasChannel: channel !== 'none',
    hasMeeting: meetingsHeld(portfolio, next).some(({ on }) => on > today),
  };
}

function readPair(visit: VisitOf, pairs: Pair[]): { old: Committee; next: Committee } {
  const { portfolio, today } = visit;
  const isKnown = (words: string) => findCommittee(portfolio, words) !== undefined;
  const pair =
    pairs.find(({ committee, to }) => isKnown(committee) && isKnown(to)) ??
    pairs.find(({ committee }) => isKnown(committee)) ??
    pairs[0];
  if (!pair) return refuse({ kind: 'howToWrite', command: 'succeedCommittee' });
  const old = chooseCommittee(visit, portfolio, pair.committee, 'succeedCommittee');
  const next = chooseCommittee(visit, portfolio, pair.to, 'succeedCommittee');
  if (old.id === next.id) refuse({ kind: 'sameCommittee', committee: shortName(old) });
  if (isEnded(next, today)) refuseEnded(portfolio, next, today);
  return { old, next };
}

/** Members of the old channel go on reading there, unless the successor has a channel of its own. */
async function handChannelOn(
  { store, clock }: Pick<Tick, 'store' | 'clock'>,
  { portfolio, visitor }: VisitOf,
  old: Committee,
  next: Committee,
): Promise<'follows' | 'own' | 'none'> {
  const channels = await store.listChannels(portfolio.id);
  const theirs = channels.find(({ committeeId }) => committeeId === old.id);
  const own = channels.find(({ committeeId }) => committeeId === next.id);
  if (own) return own.address.conversationId === theirs?.address.conversationId ? 'follows' : 'own';
  if (!theirs) return 'none';
  const { address } = theirs;
  await store.putChannel({
    portfolioId: portfolio.id,
    committeeId: next.id,
    address,
    connectedBy: visitor.person.id,
    connectedAt: clock.now(),
  });
  return 'follows';
}
