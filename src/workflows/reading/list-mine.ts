import { askedIn } from '../../domain/answer/asked-in';
import { earlyRoundId } from '../../domain/answer/early/early-round';
import { isAnswered, type Request } from '../../domain/answer/request';
import { isAsked } from '../../domain/answer/walk';
import { askedElsewhere, isElsewhere } from '../../domain/overlap/overlapping-rounds';
import { type Answerer, insteadOf, mayAnswer } from '../../domain/people/absence/answerer';
import type { Initiative } from '../../domain/portfolio/initiative';
import { committeeName, type Portfolio } from '../../domain/portfolio/portfolio';
import { canBeReviewed, isSuperseded, type Round } from '../../domain/round/round';
import { occasionOf } from '../../domain/shown/occasion';
import type { MineReply } from '../../domain/shown/reply';
import { shadeOf } from '../../domain/summary/initiative-shade';
import type { Day, Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import type { RoundStore } from '../ports';

interface Question {
  portfolio: Portfolio;
  initiatives: Initiative[];
  /** Of the last year, and those under way. */
  rounds: Round[];
  person: Answerer;
  now: Instant;
  page: number;
}

/** What somebody owns, what of it waits, and the rounds that ask. */
export async function listMine(
  store: Pick<RoundStore, 'listRequestsOf'>,
  { portfolio, initiatives, rounds: all, person, now, page }: Question,
): Promise<MineReply> {
  const today = dayOf(now, portfolio.timeZone);
  const open = all.filter((round) => round.state.kind === 'open');
  const recent = stillReviewed(all, today);
  const read = [...open, ...recent].map(({ id }) => id);
  const inRound = Map.groupBy(await store.listRequestsOf(portfolio.id, read), ({ roundId }) => roundId);
  const ownIn = (round: Round) => ({
    round,
    own: askedIn(round, inRound.get(round.id) ?? []).filter((r) => mayAnswer(r, person)),
  });
  const asked = open.map(ownIn);
  const again = recent.map(ownIn).flatMap(askedAgain);
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

/** They ask no more, and their meetings have not been. */
function stillReviewed(all: Round[], today: Day): Round[] {
  return all.filter(
    (round) => canBeReviewed(round) && (round.meetingOn ?? round.dueOn) >= today && !isSuperseded(round, all),
  );
}

/** What of a round that asks no more was given back with a question. */
function askedAgain({ round, own }: Own): Own[] {
  const back = own.filter((request) => isAnswered(request) && isAsked(request));
  return back.length > 0 ? [{ round, own: back }] : [];
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
