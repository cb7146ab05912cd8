import type { CommandOf } from '../../../domain/people/command';
import { maySee } from '../../../domain/people/permission';
import type { Initiative } from '../../../domain/portfolio/initiative';
import { type Committee, shortName } from '../../../domain/portfolio/portfolio';
import type { Round } from '../../../domain/round/round';
import type { ChangesReply } from '../../../domain/shown/meeting/changes-content';
import { byUrgency } from '../../../domain/summary/changes/by-urgency';
import { decideSince, type Since } from '../../../domain/summary/changes/decide-since';
import type { Changes } from '../../../domain/summary/changes/find-changes';
import { addMinutes, type Instant } from '../../../domain/time/instant';
import { committeeInScope, seenOf, type VisitOf } from '../../people/in-scope';
import type { RoundStore } from '../../ports';
import { refuse } from '../../refusal';
import { readChanges } from './read-changes';

/** Minutes; of what is longer ago the rounds are not at hand. */
const lately = 366 * 24 * 60;

type Wish = Omit<CommandOf<'changes'>, 'name'>;

/**
 * What changed since a committee last met, or since a day. Without either the committee is chosen: each has a last meeting
 * of its own.
 * @throws Refused for a committee that is not theirs to see, and for words that name no day up to today
 */
export async function showChanges(
  store: RoundStore,
  visit: VisitOf,
  { committee: words, since: wish = 'lastMeeting', page = 1 }: Wish,
  now: Instant,
): Promise<ChangesReply> {
  const { portfolio } = visit;
  const named = seenOf(visit, words, 'changes').committee;
  const committee = named ?? (typeof wish === 'object' ? undefined : committeeInScope(visit, words, 'changes'));
  const sinceIn = (rounds: Round[]) =>
    decideSince(wish, { portfolio, rounds, now, ...(committee ? { committee } : {}) }) ??
    refuse({ kind: 'unknownDay', words: typeof wish === 'object' ? wish.words : '' });
  const isLately = sinceIn(visit.rounds).at >= addMinutes(now, -lately);
  const rounds = isLately ? visit.rounds : await store.listRounds(portfolio.id);
  const since = sinceIn(rounds);
  const initiatives = visit.initiatives.filter((initiative) => maySeeChanges(visit, initiative));
  const changes = await readChanges(store, {
    portfolio,
    initiatives,
    rounds,
    since,
    now,
    ...(visit.reader ? { reader: { ...visit.reader, rounds } } : {}),
    ...(committee ? { committeeId: committee.id } : {}),
  });
  return { ...contentOf(visit, committee, since, changes), page };
}

/** In a channel also what has left its committee: that it left is the last that is told of it there. */
function maySeeChanges({ visitor }: VisitOf, initiative: Initiative): boolean {
  const { where } = visitor;
  const wasHere =
    where.kind === 'channel' &&
    (initiative.placedBefore ?? []).some(({ committees }) => committees.some((id) => id === where.committeeId));
  return wasHere || maySee(visitor, initiative, 'changes');
}

function contentOf(
  { portfolio, today }: VisitOf,
  committee: Committee | undefined,
  { on, what }: Since,
  { moves, moved, said, confirmed, notReported }: Changes,
): Omit<ChangesReply, 'page'> {
  const movesOf = Map.groupBy(moves, ({ number }) => number);
  return {
    kind: 'changes',
    portfolioName: portfolio.name,
    ...(committee ? { committee: { id: committee.id, shortName: shortName(committee) } } : {}),
    today,
    since: { on, what },
    moved: moved
      .map((line) => ({
        ...line,
        moves: (movesOf.get(line.number) ?? []).map((move) => move.what),
      }))
      .sort(byUrgency),
    said,
    confirmed,
    notReported,
  };
}
