import { earlyRoundId } from '../../domain/answer/early/early-round';
import { isAnswered, type Request } from '../../domain/answer/request';
import { isAsked } from '../../domain/answer/walk';
import { askedElsewhere, isElsewhere } from '../../domain/overlap/overlapping-rounds';
import { type Answerer, insteadOf, mayAnswer } from '../../domain/people/absence/answerer';
import type { Initiative } from '../../domain/portfolio/initiative';
import { committeeName, type Portfolio } from '../../domain/portfolio/portfolio';
import { isSuperseded, type Round } from '../../domain/round/round';
import { occasionOf } from '../../domain/shown/occasion';
import type { MineReply } from '../../domain/shown/reply';
import { shadeOf } from '../../domain/summary/initiative-shade';
import type { Day, Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import type { RoundStore } from '../ports';
import { canBeReviewed } from '../review/find-review';
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
  const ownIn = async (round: Round) => ({
    round,
    own: (await listAsked(store, round)).filter((r) => mayAnswer(r, person)),
  });
  const asked = await Promise.all(open.map(ownIn));
  const again = await askedAgain(all, today, ownIn);
  const requests = asked.flatMap(({ own }) => own);
  const here = asked.map(({ round, own }) => {
    const elsewhere = askedElsewhere(round, all, now);
    return { round, own: own.filter((request) => !isElsewhere(request, elsewhere)) };
  });
  const rounds = here
    .filter(({ own }) => own.length > 0)
    .map(({ round, own }): MineReply['rounds'][number] => ({
      ...headOf(round, portfolio),
      waiting: own.filter((r) => !isAnswered(r)).length,
      answered: own.filter(isAnswered).length,
    }))
    .concat(
      again.map(({ round, own }) => ({
        ...headOf(round, portfolio),
        waiting: own.length,
        answered: 0,
        askedAgain: true as const,
      })),
    )
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
        ...stateOf(number, requests, again),
        ...(said ? { last: said } : {}),
        ...insteadOf(initiative, person),
      };
    }),
    open: { portfolioId: portfolio.id, roundId: earlyRoundId(portfolio.id) },
  };
}

function headOf(round: Round, portfolio: Portfolio) {
  return {
    portfolioId: portfolio.id,
    roundId: round.id,
    committee: committeeName(portfolio, round.committeeId),
    ...occasionOf(round),
    dueOn: round.dueOn,
  };
}

interface Own {
  round: Round;
  own: Request[];
}

/** Given back with a question, in a round that asks no more and whose meeting has not been. */
async function askedAgain(all: Round[], today: Day, ownIn: (round: Round) => Promise<Own>): Promise<Own[]> {
  const recent = all.filter(
    (round) => canBeReviewed(round) && (round.meetingOn ?? round.dueOn) >= today && !isSuperseded(round, all),
  );
  const own = await Promise.all(recent.map(ownIn));
  return own
    .map((each) => ({ ...each, own: each.own.filter((request) => isAnswered(request) && isAsked(request)) }))
    .filter((each) => each.own.length > 0);
}

function stateOf(
  number: string,
  requests: Request[],
  again: Own[],
): Pick<MineReply['initiatives'][number], 'state' | 'askedAgainIn'> {
  const asked = requests.filter((request) => request.number === number);
  const back = again.find(({ own }) => own.some((request) => request.number === number));
  if (asked.some((request) => !isAnswered(request))) return { state: 'waiting' };
  if (back) return { state: 'waiting', askedAgainIn: back.round.id };
  return { state: asked.length > 0 ? 'answered' : 'notAsked' };
}
