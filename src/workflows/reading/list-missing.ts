import { askedIn } from '../../domain/answer/asked-in';
import { isAnswered, type Request } from '../../domain/answer/request';
import { isAsked } from '../../domain/answer/walk';
import { askedElsewhere } from '../../domain/overlap/overlapping-rounds';
import { asAskedToday } from '../../domain/people/absence/answerer';
import { Directory } from '../../domain/people/directory';
import { isErased } from '../../domain/people/erasure/erasure';
import { mayAsk, type Visitor } from '../../domain/people/permission';
import type { Person } from '../../domain/people/person';
import { type ShownReach, showReach } from '../../domain/people/reach';
import { unreachableNext } from '../../domain/people/unreachable';
import type { Initiative, Owner } from '../../domain/portfolio/initiative';
import { type Committee, committeeName, type Portfolio, shortName } from '../../domain/portfolio/portfolio';
import { type Ask, unsureSince } from '../../domain/round/ask';
import type { Round } from '../../domain/round/round';
import { occasionOf } from '../../domain/shown/occasion';
import type { MissingReply } from '../../domain/shown/reply';
import type { Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import type { LookStore, RoundStore } from '../ports';
import { latestRound, pickLatest } from '../steering/latest-round';

interface Question {
  portfolio: Portfolio;
  initiatives: Initiative[];
  committee: Committee;
  /** Of the last year, and those under way. */
  rounds: Round[];
  people: Person[];
  visitor: Visitor;
  now: Instant;
}

/** Who there is, and what the round sent them. */
interface Sent {
  directory: Directory;
  asks: Ask[];
}

interface When {
  now: Instant;
  timeZone: string;
}

/**
 * What a committee's round still lacks. Who is behind it stands only in a coordinator's own chat, never in a channel; so does which
 * answer was given back with a question.
 */
export async function listMissing(store: RoundStore & LookStore, question: Question): Promise<MissingReply> {
  const { portfolio, initiatives, committee, rounds, visitor, now } = question;
  const today = dayOf(now, portfolio.timeZone);
  const head = { kind: 'missing' as const, committee: shortName(committee), committeeId: committee.id, today };
  // One that has not met for more than a year is looked for among all there ever were.
  const round = pickLatest(rounds, committee.id) ?? (await latestRound(store, portfolio, committee));
  const mayName = mayAsk(visitor, 'owner.name') === 'yes';
  const directory = new Directory(question.people);
  const next = mayName && round?.state.kind !== 'open' ? nextOf({ ...question, directory }) : {};
  if (!round) return { ...head, ...next, lines: [] };
  const { requests: all, asks } = await store.lookIntoRound(portfolio.id, round.id);
  const requests = askedIn(round, all);
  const elsewhere = askedElsewhere(round, rounds, now);
  const titles = new Map(initiatives.map((i) => [i.number, i.title]));
  return {
    ...head,
    ...next,
    round: {
      dueOn: round.dueOn,
      ...occasionOf(round),
      asked: requests.length,
      answered: requests.filter(isAnswered).length,
      pastDue: now >= round.dueAt,
    },
    lines: requests
      .filter((r) => (mayName ? isAsked(r) : !isAnswered(r)))
      .map((request) => ({
        number: request.number,
        title: titles.get(request.number) ?? '',
        ...(mayName ? { owner: ownerOf(request, { directory, asks }, { now, timeZone: portfolio.timeZone }) } : {}),
        ...elsewhereOf(request, elsewhere, portfolio),
        handedBack: !request.owner && request.returns.length > 0,
        ...(isAnswered(request) ? { askedAgain: true } : {}),
      })),
  };
}

/** Whom the next round would not reach, while there is time to do something about it. */
function nextOf(look: Parameters<typeof unreachableNext>[0]): Pick<MissingReply, 'next'> {
  const next = unreachableNext(look);
  if (!next) return {};
  const { directory, portfolio } = look;
  const people = next.people.map(({ ref, name, numbers }) => ({
    label: name ?? directory.find(ref)?.name ?? ref,
    numbers,
    reach: showReach(directory.reachOf(ref), portfolio.timeZone),
  }));
  return { next: { askOn: next.askOn, people } };
}

/** Another committee's round asks for it first, and its answer counts here. */
function elsewhereOf(
  { number }: Request,
  elsewhere: ReadonlyMap<string, Round>,
  portfolio: Portfolio,
): Pick<MissingReply['lines'][number], 'askedFor'> {
  const round = elsewhere.get(number);
  if (!round) return {};
  return { askedFor: { committee: committeeName(portfolio, round.committeeId), dueOn: round.dueOn } };
}

function ownerOf(
  request: Request,
  sent: Sent,
  { now, timeZone }: When,
): NonNullable<MissingReply['lines'][number]['owner']> {
  const { owner } = request;
  const { directory } = sent;
  if (!owner || isErased(owner.person)) return 'none';
  const label = ({ person, name }: Owner) => name ?? directory.find(person)?.name ?? person;
  const asked = asAskedToday(request, directory, dayOf(now, timeZone)).owner ?? owner;
  return {
    label: label(owner),
    reach: reachIn(sent, asked, { now, timeZone }),
    ...(asked === owner ? {} : { deputy: label(asked) }),
  };
}

/** Somebody the bot can reach may still have got nothing of this round. */
function reachIn({ directory, asks }: Sent, { person }: Owner, { now, timeZone }: When): ShownReach {
  const reach = showReach(directory.reachOf(person), timeZone);
  const ask = asks.find((each) => each.person === directory.idOf(person));
  const since = reach.kind === 'reachable' && ask ? unsureSince(ask, now) : undefined;
  return since ? { kind: 'unsure', on: dayOf(since, timeZone) } : reach;
}
