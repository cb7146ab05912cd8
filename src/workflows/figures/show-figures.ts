import { askedIn } from '../../domain/answer/asked-in';
import { isAnswered, type Request } from '../../domain/answer/request';
import { baselineOf } from '../../domain/answer/standing';
import { chooseRounds } from '../../domain/figures/choose-rounds';
import { figuresOf } from '../../domain/figures/round-figures';
import { Directory } from '../../domain/people/directory';
import { isErased } from '../../domain/people/erasure/erasure';
import { byNumber, type Initiative, type Owner } from '../../domain/portfolio/initiative';
import { type Committee, committeeName, shortName } from '../../domain/portfolio/portfolio';
import { isPastDue, type Round } from '../../domain/round/round';
import { occasionOf } from '../../domain/shown/occasion';
import type { FiguresReply } from '../../domain/shown/record/figures-content';
import type { Instant } from '../../domain/time/instant';
import type { VisitOf } from '../people/in-scope';
import type { RoundStore } from '../ports';

/** How rounds went. What is asked of the store is one more request than every command needs. */
export async function showFigures(
  store: Pick<RoundStore, 'listRequestsOf'>,
  visit: VisitOf,
  { committee, now }: { committee: Committee | undefined; now: Instant },
): Promise<Omit<FiguresReply, 'language'>> {
  const { portfolio, today } = visit;
  const rounds = chooseRounds(visit.rounds, committee?.id);
  const requests = byRound(
    await store.listRequestsOf(
      portfolio.id,
      rounds.map(({ id }) => id),
    ),
  );
  const requestsOf = (round: Round) => requests.get(round.id) ?? [];
  return {
    kind: 'figures',
    portfolioName: portfolio.name,
    ...(committee ? { committee: { id: committee.id, shortName: shortName(committee) } } : {}),
    today,
    rounds: rounds.map((round) => ({
      ...figuresOf(round, requestsOf(round), portfolio.timeZone, now),
      ...occasionOf(round),
      committee: committeeName(portfolio, round.committeeId),
      dueOn: round.dueOn,
    })),
    overdue: rounds
      .filter((round, at) => isPastDue(round, now) && isLastOf(rounds, at))
      .flatMap((round) => overdueIn(round, requestsOf(round), visit))
      .sort(byNumber),
    neverUpdated: visit.initiatives
      .filter((initiative) => isNeverUpdated(initiative, portfolio.timeZone))
      .filter(({ anchoring }) => !committee || anchoring.committees.includes(committee.id))
      .sort(byNumber)
      .map(({ number, title }) => ({ number, title })),
  };
}

function byRound(all: Request[]): Map<string, Request[]> {
  return Map.groupBy(all, ({ roundId }) => roundId);
}

function isLastOf(rounds: Round[], at: number): boolean {
  return rounds.findIndex(({ committeeId }) => committeeId === rounds[at]?.committeeId) === at;
}

function overdueIn(round: Round, requests: Request[], { portfolio, initiatives, people }: VisitOf) {
  const directory = new Directory(people);
  const titles = new Map(initiatives.map(({ number, title }) => [number, title]));
  return askedIn(round, requests)
    .filter((request) => !isAnswered(request))
    .map(({ number, owner }) => ({
      number,
      title: titles.get(number) ?? '',
      committee: committeeName(portfolio, round.committeeId),
      owner: owner && !isErased(owner.person) ? labelOf(owner, directory) : ('none' as const),
    }));
}

function labelOf({ person, name }: Owner, directory: Directory): string {
  return name ?? directory.find(person)?.name ?? person;
}

/** What is closed is told of no more. */
function isNeverUpdated(initiative: Initiative, timeZone: string): boolean {
  return !initiative.latest && !initiative.gone && baselineOf(initiative, timeZone).phase !== 'closed';
}
