import { isAnswered, type Request } from '../../domain/answer/request';
import { askedElsewhere } from '../../domain/overlap/overlapping-rounds';
import { Directory } from '../../domain/people/directory';
import type { Visitor } from '../../domain/people/permission';
import type { Initiative } from '../../domain/portfolio/initiative';
import { type Committee, type Portfolio, shortName } from '../../domain/portfolio/portfolio';
import type { Round } from '../../domain/round/round';
import { occasionOf } from '../../domain/shown/occasion';
import type { MissingReply } from '../../domain/shown/reply';
import type { Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import type { PeopleStore, RoundStore } from '../ports';
import { pickLatest } from '../steering/latest-round';

interface Question {
  portfolio: Portfolio;
  initiatives: Initiative[];
  committee: Committee;
  visitor: Visitor;
  now: Instant;
}

/** What a committee's round still lacks. Who is behind it stands only in a coordinator's own chat, never in a channel. */
export async function listMissing(store: RoundStore & PeopleStore, question: Question): Promise<MissingReply> {
  const { portfolio, initiatives, committee, visitor, now } = question;
  const today = dayOf(now, portfolio.timeZone);
  const head = { kind: 'missing' as const, committee: shortName(committee), committeeId: committee.id, today };
  const rounds = await store.listRounds(portfolio.id);
  const round = pickLatest(rounds, committee.id);
  if (!round) return { ...head, lines: [] };
  const requests = await store.listRequests(portfolio.id, round.id);
  const directory = new Directory(visitor.where.kind === 'chat' ? await store.listPeople() : []);
  const elsewhere = askedElsewhere(round, rounds, now);
  const titles = new Map(initiatives.map((i) => [i.number, i.title]));
  return {
    ...head,
    round: {
      dueOn: round.dueOn,
      ...occasionOf(round),
      asked: requests.length,
      answered: requests.filter(isAnswered).length,
      pastDue: now >= round.dueAt,
    },
    lines: requests
      .filter((r) => !isAnswered(r))
      .map((request) => ({
        number: request.number,
        title: titles.get(request.number) ?? '',
        ...(visitor.where.kind === 'chat' ? { owner: ownerOf(request, directory) } : {}),
        ...elsewhereOf(request, elsewhere, portfolio),
        handedBack: !request.owner && request.returns.length > 0,
      })),
  };
}

/** Another committee's round asks for it first, and its answer counts here. */
function elsewhereOf(
  { number }: Request,
  elsewhere: ReadonlyMap<string, Round>,
  { committees }: Portfolio,
): Pick<MissingReply['lines'][number], 'askedFor'> {
  const round = elsewhere.get(number);
  if (!round) return {};
  const committee = committees.find(({ id }) => id === round.committeeId);
  return { askedFor: { committee: committee ? shortName(committee) : round.committeeId, dueOn: round.dueOn } };
}

function ownerOf({ owner }: Request, directory: Directory): { label: string; reachable: boolean } | 'none' {
  if (!owner) return 'none';
  return {
    label: owner.name ?? directory.find(owner.person)?.name ?? owner.person,
    reachable: directory.canReach(owner.person),
  };
}
