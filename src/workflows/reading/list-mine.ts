import { isAnswered, type Request } from '../../domain/answer/request';
import { askedElsewhere, isElsewhere } from '../../domain/overlap/overlapping-rounds';
import { isSamePerson, type Person } from '../../domain/people/person';
import type { Initiative } from '../../domain/portfolio/initiative';
import { type Portfolio, shortName } from '../../domain/portfolio/portfolio';
import { occasionOf } from '../../domain/shown/occasion';
import type { MineReply } from '../../domain/shown/reply';
import { shadeOf } from '../../domain/summary/initiative-shade';
import type { Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import type { RoundStore } from '../ports';

interface Question {
  portfolio: Portfolio;
  initiatives: Initiative[];
  person: Person;
  now: Instant;
}

/** What somebody owns, what of it waits, and the rounds that ask. */
export async function listMine(
  store: RoundStore,
  { portfolio, initiatives, person, now }: Question,
): Promise<MineReply> {
  const today = dayOf(now, portfolio.timeZone);
  const all = await store.listRounds(portfolio.id);
  const open = all.filter((round) => round.state.kind === 'open');
  const asked = await Promise.all(
    open.map(async (round) => ({
      round,
      own: (await store.listRequests(portfolio.id, round.id)).filter((r) => isSamePerson(r.owner?.person, person)),
    })),
  );
  const requests = asked.flatMap(({ own }) => own);
  const here = asked.map(({ round, own }) => {
    const elsewhere = askedElsewhere(round, all, now);
    return { round, own: own.filter((request) => !isElsewhere(request, elsewhere)) };
  });
  const rounds = here
    .filter(({ own }) => own.length > 0)
    .map(({ round, own }) => {
      const committee = portfolio.committees.find((c) => c.id === round.committeeId);
      return {
        portfolioId: portfolio.id,
        roundId: round.id,
        committee: committee ? shortName(committee) : round.committeeId,
        ...occasionOf(round),
        dueOn: round.dueOn,
        waiting: own.filter((r) => !isAnswered(r)).length,
        answered: own.filter(isAnswered).length,
      };
    })
    .sort((a, b) => Number(a.waiting === 0) - Number(b.waiting === 0) || (a.dueOn < b.dueOn ? -1 : 1));
  const mine = initiatives.filter((i) => !i.gone && isSamePerson(i.owner?.person, person));
  return {
    kind: 'mine',
    today,
    rounds,
    initiatives: mine.map(({ number, title, ...rest }) => ({
      number,
      title,
      shade: shadeOf({ number, title, ...rest }, today, portfolio.timeZone),
      state: stateOf(requests.filter((r) => r.number === number)),
    })),
  };
}

function stateOf(requests: Request[]): 'waiting' | 'answered' | 'notAsked' {
  if (requests.length === 0) return 'notAsked';
  return requests.every(isAnswered) ? 'answered' : 'waiting';
}
