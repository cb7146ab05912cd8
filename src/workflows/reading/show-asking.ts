import { isAnswered } from '../../domain/answer/request';
import { isAskedBy } from '../../domain/answer/standing';
import { lastAskedBy } from '../../domain/calendar/asking-plan';
import { chooseMeetings } from '../../domain/calendar/cadence';
import { cadenceOf } from '../../domain/calendar/cadence-of';
import { datesForMeeting } from '../../domain/calendar/round-dates';
import { askedElsewhere } from '../../domain/overlap/overlapping-rounds';
import { meetingsHeld } from '../../domain/portfolio/change/ending';
import type { Initiative } from '../../domain/portfolio/initiative';
import { type Committee, type Portfolio, shortName } from '../../domain/portfolio/portfolio';
import { type Round, roundIdOf } from '../../domain/round/round';
import type { AskingReply, NextAsking } from '../../domain/shown/replies/plan-reply';
import type { Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import type { RoundStore } from '../ports';
import { daysOfMeeting, daysOfRound } from './round-days';

interface Question {
  portfolio: Portfolio;
  initiative: Initiative;
  /** A coordinator has just said how often. */
  changed?: boolean;
  now: Instant;
}

type Asking = AskingReply['committees'][number];

/** Why and when an initiative is asked about next: by each of its committees. */
export async function showAsking(
  store: RoundStore,
  { portfolio, initiative, changed = false, now }: Question,
): Promise<AskingReply> {
  const rounds = await store.listRounds(portfolio.id);
  const placed = portfolio.committees.filter(({ id }) => initiative.anchoring.committees.includes(id));
  const never = whyNever(initiative, placed);
  const asking = never ? [] : placed;
  return {
    kind: 'asking',
    number: initiative.number,
    title: initiative.title,
    today: dayOf(now, portfolio.timeZone),
    changed,
    ownerless: initiative.owner === undefined,
    ...(never ? { never } : {}),
    level: initiative.level?.words ?? '',
    committees: await Promise.all(
      asking.map(async (committee) => ({
        committee: shortName(committee),
        ...cadenceOf(initiative, committee, portfolio),
        next:
          (await askedNow(store, { portfolio, initiative, committee, now }, rounds)) ??
          askedNext({ portfolio, initiative, committee, now }, rounds),
      })),
    ),
  };
}

function whyNever(initiative: Initiative, placed: Committee[]): AskingReply['never'] {
  const [committee] = placed;
  if (initiative.gone) return 'gone';
  if (!committee) return 'noCommittee';
  return isAskedBy(initiative, committee.id) ? undefined : 'closed';
}

interface Case {
  portfolio: Portfolio;
  initiative: Initiative;
  committee: Committee;
  now: Instant;
}

async function askedNow(
  store: RoundStore,
  { portfolio, initiative: { number }, committee, now }: Case,
  rounds: Round[],
): Promise<NextAsking | undefined> {
  const open = rounds.find(
    ({ committeeId, state, initiatives }) =>
      committeeId === committee.id && state.kind === 'open' && initiatives.includes(number),
  );
  if (!open) return undefined;
  const request = await store.findRequest(portfolio.id, open.id, number);
  const first = askedElsewhere(open, rounds, now).get(number);
  const other = portfolio.committees.find(({ id }) => id === first?.committeeId);
  return {
    ...daysOfRound(open, portfolio),
    state: 'open',
    answered: request !== undefined && isAnswered(request),
    ...(other ? { askedFor: shortName(other) } : {}),
  };
}

function askedNext({ portfolio, initiative, committee, now }: Case, rounds: Round[]): Asking['next'] {
  const { cadence } = cadenceOf(initiative, committee, portfolio);
  if (cadence.kind === 'never') return 'never';
  const known = new Set(rounds.map(({ id }) => id));
  const isAhead = (meeting: Committee['meetings'][number]) =>
    !known.has(roundIdOf(portfolio.id, committee.id, meeting)) && datesForMeeting(meeting, portfolio).dueAt > now;
  const meetings = meetingsHeld(portfolio, committee);
  if (!meetings.some(isAhead)) return 'noMeeting';
  const lastAskedOn = lastAskedBy(committee, rounds).get(initiative.number);
  const next = chooseMeetings(cadence, meetings, lastAskedOn).find(isAhead);
  return next ? { ...daysOfMeeting(next, portfolio), state: 'planned', answered: false } : 'noneChosen';
}
