import { isAnswered, type Request } from '../answer/request';
import type { Directory } from '../people/directory';
import type { Reach } from '../people/reach';
import { unreachable } from '../people/unreachable';
import type { Portfolio } from '../portfolio/portfolio';
import type { Instant } from '../time/instant';
import type { Notice, NoticeSubject } from './notice';
import type { Round } from './round';

export interface Situation {
  portfolio: Portfolio;
  round: Round;
  requests: Request[];
  directory: Directory;
  hasChannel: boolean;
  now: Instant;
}

/** What coordinators must know of a round: one notice each, its id made of what it is about. */
export function decideNotices(situation: Situation): Notice[] {
  const { portfolio, round, requests, hasChannel } = situation;
  return [
    ...decideReturnNotices(portfolio, round, requests),
    ...address(portfolio, unprepared(situation)),
    ...address(portfolio, lostMeanwhile(situation)),
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
function unprepared({ round, requests, directory, hasChannel }: Situation): Subject[] {
  if (round.state.kind !== 'open') return [];
  const ownerless = requests
    .filter((request) => !isAnswered(request) && !request.owner && request.returns.length === 0)
    .map(({ number }) => number);
  const people = unreachable(waiting(requests), directory).filter(
    ({ ref }) => !lostSince(round, directory.reachOf(ref)),
  );
  if (people.length === 0 && ownerless.length === 0 && hasChannel) return [];
  return [
    {
      id: `unreachable.${round.id}`,
      about: { kind: 'unreachable', roundId: round.id, people, ownerless, channelMissing: !hasChannel },
    },
  ];
}

/**
 * Whom Teams would not give the round's message to, or who took the bot away, since it opened: one notice for all of an
 * hour, once the hour is over, so that it names every one of them and a whole tenant that says no is not a notice each.
 */
function lostMeanwhile({ round, requests, directory, now }: Situation): Subject[] {
  if (round.state.kind !== 'open') return [];
  const lost = unreachable(waiting(requests), directory).flatMap((person) => {
    const since = lostSince(round, directory.reachOf(person.ref));
    return since ? [{ person, hour: hourOf(since) }] : [];
  });
  const hours = [...new Set(lost.map(({ hour }) => hour))].filter((hour) => hour < hourOf(now));
  return hours.map((hour) => {
    const people = lost.filter((each) => each.hour === hour).map(({ person }) => person);
    return {
      id: `unreachable.${round.id}.${hour}`,
      about: { kind: 'unreachable', roundId: round.id, people, ownerless: [], channelMissing: false },
    };
  });
}

/** What is asked about still. */
function waiting(requests: Request[]): Request[] {
  return requests.filter((request) => !isAnswered(request));
}

/** When they were lost, if the round was asking by then. */
function lostSince({ openedAt }: Round, reach: Reach): Instant | undefined {
  return 'since' in reach && reach.since && reach.since >= openedAt ? reach.since : undefined;
}

/** `2024-09-17T08`. */
function hourOf(at: Instant): string {
  return at.slice(0, 13);
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
