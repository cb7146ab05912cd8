import { isAnswered, type Request } from '../answer/request';
import type { Directory } from '../people/directory';
import type { Owner } from '../portfolio/initiative';
import type { Portfolio } from '../portfolio/portfolio';
import type { Notice, NoticeSubject } from './notice';
import type { Round } from './round';

/** What coordinators must know of a round: one notice each, its id made of what it is about. */
export function decideNotices(
  portfolio: Portfolio,
  round: Round,
  requests: Request[],
  directory: Directory,
  hasChannel: boolean,
): Notice[] {
  return [
    ...decideReturnNotices(portfolio, round, requests),
    ...address(portfolio, unprepared(round, requests, directory, hasChannel)),
    ...address(portfolio, aboutPost(round, hasChannel)),
  ];
}

/** What was handed back or given on, in a round that may long be over. */
export function decideReturnNotices(portfolio: Portfolio, round: Round, requests: Request[]): Notice[] {
  return address(portfolio, [...handedBack(round, requests), ...givenOn(round, requests)]);
}

/** The same notice for each coordinator. */
export function address(portfolio: Portfolio, subjects: Subject[]): Notice[] {
  return subjects.flatMap(({ id, about }) =>
    portfolio.coordinators.map((to) => ({
      id: `${id}.${to}`,
      portfolioId: portfolio.id,
      to,
      about,
      delivery: { kind: 'planned' as const },
    })),
  );
}

export interface Subject {
  id: string;
  about: NoticeSubject;
}

function handedBack(round: Round, requests: Request[]): Subject[] {
  return requests.flatMap(({ number, returns }) =>
    returns.flatMap(({ by, saidIn }, index) =>
      saidIn
        ? []
        : [
            {
              id: `notMine.${round.id}.${number}.${index + 1}`,
              about: { kind: 'notMine' as const, roundId: round.id, number, by },
            },
          ],
    ),
  );
}

function givenOn(round: Round, requests: Request[]): Subject[] {
  return requests.flatMap(({ number, handovers = [] }) =>
    handovers.map(({ by, to }, index) => ({
      id: `handedOver.${round.id}.${number}.${index + 1}`,
      about: { kind: 'handedOver' as const, roundId: round.id, number, by, to },
    })),
  );
}

/** Said once a round, when it opens: whom the bot cannot ask, what nobody owns, and that there is nowhere to post. */
function unprepared(round: Round, requests: Request[], directory: Directory, hasChannel: boolean): Subject[] {
  if (round.state.kind !== 'open') return [];
  const people = new Map<string, { owner: Owner; numbers: string[] }>();
  const ownerless: string[] = [];
  for (const { owner, number, returns } of requests.filter((request) => !isAnswered(request))) {
    if (!owner && returns.length === 0) ownerless.push(number);
    if (!owner || directory.canReach(owner.person)) continue;
    const known = people.get(owner.person) ?? { owner, numbers: [] };
    people.set(owner.person, { ...known, numbers: [...known.numbers, number] });
  }
  if (people.size === 0 && ownerless.length === 0 && hasChannel) return [];
  const list = [...people.values()].map(({ owner, numbers }) => ({
    ref: owner.person,
    ...(owner.name ? { name: owner.name } : {}),
    numbers,
  }));
  return [
    {
      id: `unreachable.${round.id}`,
      about: { kind: 'unreachable', roundId: round.id, people: list, ownerless, channelMissing: !hasChannel },
    },
  ];
}

function aboutPost(round: Round, hasChannel: boolean): Subject[] {
  const subject = (kind: 'noChannel' | 'postUnknown' | 'missed') => [
    { id: `${kind}.${round.id}`, about: { kind, roundId: round.id } },
  ];
  if (round.state.kind === 'missed') return subject('missed');
  if (round.state.kind !== 'closed') return [];
  if (!hasChannel) return subject('noChannel');
  return round.state.post.kind === 'unknown' || round.state.post.kind === 'refused' ? subject('postUnknown') : [];
}
