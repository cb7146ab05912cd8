import type { Request } from '../../domain/answer/request';
import { isAskedBy } from '../../domain/answer/standing';
import { planAskings } from '../../domain/calendar/asking-plan';
import { cadenceOf } from '../../domain/calendar/cadence-of';
import { asAskedToday } from '../../domain/people/absence/answerer';
import { Directory } from '../../domain/people/directory';
import { isEnded } from '../../domain/portfolio/change/ending';
import type { Committee, Portfolio } from '../../domain/portfolio/portfolio';
import { shortName } from '../../domain/portfolio/portfolio';
import { planStartedRound } from '../../domain/round/plan-started-round';
import { type Round, roundIdOf } from '../../domain/round/round';
import type { Done } from '../../domain/shown/reply';
import type { Day } from '../../domain/time/instant';
import { readDeadline } from '../../domain/time/read-deadline';
import { dayOf } from '../../domain/time/zoned';
import { refuseEnded } from '../agreement/refuse-ended';
import { shareMissing } from '../answers/share-reports';
import type { Visit } from '../people/find-visit';
import { refuse } from '../refusal';
import { planAsks } from '../rounds/asking/plan-asks';
import { ensureRequests } from '../rounds/open-rounds';
import type { Tick } from '../rounds/run-tick';
import { latestRound } from './latest-round';

/** Opens a committee's round now and asks at once: for its next meeting if it has one, by the deadline that was given. */
export async function startRound(
  ports: Tick,
  visit: Visit & { portfolio: Portfolio },
  committee: Committee,
  due: string | undefined,
): Promise<Done> {
  const { store, clock } = ports;
  const { portfolio } = visit;
  const today = dayOf(clock.now(), portfolio.timeZone);
  if (isEnded(portfolio, today)) refuse({ kind: 'portfolioEnded', name: portfolio.name });
  if (isEnded(committee, today)) refuseEnded(portfolio, committee, today);
  const running = await latestRound(store, portfolio, committee);
  if (running?.state.kind === 'open') {
    return { kind: 'roundAlreadyOpen', committee: shortName(committee), dueOn: running.dueOn, today };
  }
  const initiatives = visit.asGiven ?? visit.initiatives;
  const numbers = initiatives
    .filter((i) => isAskedBy(i, committee.id) && cadenceOf(i, committee, portfolio).cadence.kind !== 'never')
    .map((i) => i.number);
  if (numbers.length === 0) refuse({ kind: 'nothingToAsk', committee: shortName(committee) });

  const existing = await store.listRounds(portfolio.id);
  const taken = new Set(existing.map((round) => round.id));
  const dueOn = readDue(due, today);
  const planned = planStartedRound({ portfolio, committee, numbers, dueOn, taken, now: clock.now() });
  const meeting = committee.meetings.find((m) => roundIdOf(portfolio.id, committee.id, m) === planned.id);
  const chosen = meeting && planAskings({ portfolio, initiatives, rounds: existing, today })(committee).get(meeting);
  // For a meeting those it would ask about; a coordinator who asks where it would ask about none means all.
  const round: Round = chosen ? { ...planned, initiatives: chosen } : planned;
  if ((await store.createRound(round)) === 'exists') {
    return { kind: 'roundAlreadyOpen', committee: shortName(committee), dueOn: round.dueOn, today };
  }
  const rounds = await store.listRounds(portfolio.id);
  const ensured = await ensureRequests(store, round, portfolio, initiatives);
  const requests = await shareMissing(store, round, ensured, rounds);
  const people = await store.listPeople();
  const asked = await planAsks(ports, { portfolio, round, requests, initiatives, rounds }, people);
  return {
    ...countReach(requests, new Directory(people), today),
    kind: 'roundStarted',
    committee: shortName(committee),
    dueOn: round.dueOn,
    initiatives: round.initiatives.length,
    people: asked.length,
    today,
  };
}

function readDue(words: string | undefined, today: Day): Day | undefined {
  if (words === undefined) return undefined;
  const day = readDeadline(words, today) ?? refuse({ kind: 'unknownDay', words });
  if (day < today) refuse({ kind: 'dayPassed', words });
  return day;
}

function countReach(requests: Request[], directory: Directory, today: Day): { unreachable: number; ownerless: number } {
  const owners = new Set(requests.flatMap((r) => asAskedToday(r, directory, today).owner?.person ?? []));
  return {
    unreachable: [...owners].filter((ref) => !directory.canReach(ref)).length,
    ownerless: requests.filter((r) => !r.owner).length,
  };
}
