import { earlyRoundId } from '../../domain/answer/early/early-round';
import { isAnswered, type Request } from '../../domain/answer/request';
import { askedElsewhere, isElsewhere } from '../../domain/overlap/overlapping-rounds';
import { type Answerer, insteadOf, mayAnswer } from '../../domain/people/absence/answerer';
import type { Initiative } from '../../domain/portfolio/initiative';
import { committeeName, type Portfolio } from '../../domain/portfolio/portfolio';
import { occasionOf } from '../../domain/shown/occasion';
import type { MineReply } from '../../domain/shown/reply';
import { shadeOf } from '../../domain/summary/initiative-shade';
import type { Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import type { RoundStore } from '../ports';
import { listAsked } from '../rounds/load-round';

interface Question {
  portfolio: Portfolio;
  initiatives: Initiative[];
  person: Answerer;
  now: Instant;
  page: number;
}

/** What somebody owns, what of it waits, and the rounds that ask. */
export async function listMine(
  store: RoundStore,
  { portfolio, initiatives, person, now, page }: Question,
): Promise<MineReply> {
  const today = dayOf(now, portfolio.timeZone);
  const all = await store.listRounds(portfolio.id);
  const open = all.filter((round) => round.state.kind === 'open');
  const asked = await Promise.all(
    open.map(async (round) => ({
      round,
      own: (await listAsked(store, round)).filter((r) => mayAnswer(r, person)),
    })),
  );
  const requests = asked.flatMap(({ own }) => own);
  const here = asked.map(({ round, own }) => {
    const elsewhere = askedElsewhere(round, all, now);
    return { round, own: own.filter((request) => !isElsewhere(request, elsewhere)) };
  });
  const rounds = here
    .filter(({ own }) => own.length > 0)
    .map(({ round, own }) => ({
      portfolioId: portfolio.id,
      roundId: round.id,
      committee: committeeName(portfolio, round.committeeId),
      ...occasionOf(round),
      dueOn: round.dueOn,
      waiting: own.filter((r) => !isAnswered(r)).length,
      answered: own.filter(isAnswered).length,
    }))
    .sort((a, b) => Number(a.waiting === 0) - Number(b.waiting === 0) || (a.dueOn < b.dueOn ? -1 : 1));
  const mine = initiatives.filter((i) => !i.gone && mayAnswer(i, person));
  return {
    kind: 'mine',
    today,
    rounds,
    page,
    initiatives: mine.map((initiative) => {
      const { number, title, latest } = initiative;
      const said = latest && { on: dayOf(latest.report.at, portfolio.timeZone), progress: latest.report.progress };
      return {
        number,
        title,
        shade: shadeOf(initiative, today, portfolio.timeZone),
        state: stateOf(requests.filter((r) => r.number === number)),
        ...(said ? { last: said } : {}),
        ...insteadOf(initiative, person),
      };
    }),
    open: { portfolioId: portfolio.id, roundId: earlyRoundId(portfolio.id) },
  };
}

function stateOf(requests: Request[]): 'waiting' | 'answered' | 'notAsked' {
  if (requests.length === 0) return 'notAsked';
  return requests.every(isAnswered) ? 'answered' : 'waiting';
}
