import { isAnswered } from '../../domain/answer/request';
import { baselineOf } from '../../domain/answer/standing';
import type { Initiative } from '../../domain/portfolio/initiative';
import { type Committee, type Portfolio, shortName } from '../../domain/portfolio/portfolio';
import type { Round } from '../../domain/round/round';
import { occasionOf } from '../../domain/shown/occasion';
import type { StatusReply } from '../../domain/shown/reply';
import { countShades } from '../../domain/summary/count-shades';
import { isInitiativeOverdue, shadeOf } from '../../domain/summary/initiative-shade';
import type { Day, Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import type { RoundStore } from '../ports';
import { stateSeen } from '../review/telling/state-seen';
import { listAsked } from '../rounds/load-round';
import { pickLatest } from '../steering/latest-round';

const mostExceptions = 10;

interface Question {
  portfolio: Portfolio;
  /** Those the asker may see. */
  initiatives: Initiative[];
  committee: Committee | undefined;
  /** Of the last year, and those under way. */
  rounds: Round[];
  now: Instant;
}

/** How it stands, exceptions first: of one committee, or of the whole portfolio with a line for each committee. */
export async function queryStatus(
  store: RoundStore,
  { portfolio, initiatives, committee, rounds, now }: Question,
): Promise<StatusReply> {
  const today = dayOf(now, portfolio.timeZone);
  const current = initiatives.filter((i) => !i.gone);
  const own = committee ? placedWith(current, committee) : current;
  const exceptions = findExceptions(own, today, portfolio.timeZone);
  const count = (some: Initiative[]) => countShades(some.map((i) => shadeOf(i, today, portfolio.timeZone)));
  const round = committee && (await roundUnderWay(store, { portfolio, rounds, committee, now }));
  return {
    kind: 'status',
    portfolioName: portfolio.name,
    ...(committee ? { committee: { id: committee.id, shortName: shortName(committee), name: committee.name } } : {}),
    today,
    total: own.length,
    counts: count(own),
    ...(round ? { round } : {}),
    exceptions: exceptions.slice(0, mostExceptions),
    more: Math.max(0, exceptions.length - mostExceptions),
    committees: committee
      ? []
      : portfolio.committees
          .map((c) => ({ committee: c, placed: placedWith(current, c) }))
          .filter(({ placed }) => placed.length > 0)
          .map(({ committee: c, placed }) => ({
            id: c.id,
            shortName: shortName(c),
            total: placed.length,
            counts: count(placed),
          })),
  };
}

function placedWith(initiatives: Initiative[], committee: Committee): Initiative[] {
  return initiatives.filter((i) => i.anchoring.committees.includes(committee.id));
}

/** Red, then yellow, then what is overdue without being either. */
function findExceptions(initiatives: Initiative[], today: Day, timeZone: string): StatusReply['exceptions'] {
  const rank = { red: 0, yellow: 1 } as Record<string, number>;
  return initiatives
    .map((i) => ({
      initiative: i,
      shade: shadeOf(i, today, timeZone),
      overdue: isInitiativeOverdue(i, today, timeZone),
    }))
    .filter(({ shade, overdue }) => shade in rank || overdue)
    .sort((a, b) => (rank[a.shade] ?? 2) - (rank[b.shade] ?? 2))
    .map(({ initiative, shade, overdue }) => {
      const { decision, progress } = baselineOf(initiative, timeZone);
      return { number: initiative.number, title: initiative.title, shade, overdue, decision, progress };
    });
}

/** The one under way, or the last one as long as its meeting lies ahead. */
async function roundUnderWay(
  store: RoundStore,
  { portfolio, rounds, committee, now }: Pick<Question, 'portfolio' | 'rounds' | 'now'> & { committee: Committee },
): Promise<StatusReply['round']> {
  const round = pickLatest(rounds, committee.id);
  if (!round) return undefined;
  const state = await stateSeen(store, { portfolio, round, now });
  const isAhead = (round.meetingOn ?? round.dueOn) >= dayOf(now, portfolio.timeZone);
  if (state !== 'open' && state !== 'inReview' && !isAhead) return undefined;
  const requests = await listAsked(store, round);
  return {
    dueOn: round.dueOn,
    ...occasionOf(round),
    ...(state === 'open' ? {} : { state }),
    asked: requests.length,
    answered: requests.filter(isAnswered).length,
  };
}
