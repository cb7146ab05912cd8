import { isAnswered } from '../../domain/answer/request';
import { planAskings } from '../../domain/calendar/asking-plan';
import { addMeeting, cancelMeeting, moveMeeting } from '../../domain/calendar/changes/change-meeting';
import { agendaAfterMove } from '../../domain/calendar/changes/move-agenda';
import { type Meeting, withAgenda } from '../../domain/calendar/meeting';
import { datesForMeeting, lastAskAt } from '../../domain/calendar/round-dates';
import type { Command } from '../../domain/people/command';
import { type Committee, type Portfolio, shortName } from '../../domain/portfolio/portfolio';
import { type Round, roundIdOf } from '../../domain/round/round';
import type { Done } from '../../domain/shown/reply';
import type { Day } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import { compareAndSet } from '../compare-and-set';
import type { VisitOf } from '../people/in-scope';
import { daysOfMeeting, daysOfRound } from '../reading/round-days';
import { refuse } from '../refusal';
import { listAsked } from '../rounds/load-round';
import { replanRounds } from '../rounds/replan-rounds';
import type { Tick } from '../rounds/run-tick';
import { readAgenda, readMeeting, readNewDay } from './read-meeting';

type Change = Extract<Command, { name: 'addMeeting' | 'moveMeeting' | 'cancelMeeting' }>;

/**
 * Puts a meeting on a committee's calendar, moves it or takes it off, and lets its round follow at once. A process that is
 * killed between the two leaves the rest to the next tick.
 */
export async function changeMeetings(ports: Tick, visit: VisitOf, command: Change): Promise<Done> {
  const now = ports.clock.now();
  const today = dayOf(now, visit.portfolio.timeZone);
  const { committee, on } = readMeeting(visit, command, today);
  switch (command.name) {
    case 'addMeeting': {
      const agendaDeadlineOn = readAgenda(command.agenda, on, today);
      const said: Meeting = { on, saidAt: now, ...(agendaDeadlineOn ? { agendaDeadlineOn } : {}) };
      const added = withAgenda(said, committee.agendaDaysBefore, visit.portfolio);
      const portfolio = await changeCalendar(ports, visit, committee, (current) => {
        if (meetingOn(current, on)) refuse({ kind: 'meetingExists', committee: shortName(committee), on, today });
        return addMeeting(current, added);
      });
      return { kind: 'meetingAdded', today, ...(await planOf(ports, visit, portfolio, committee.id, on)) };
    }
    case 'moveMeeting': {
      const to = readNewDay(command.to, committee, today);
      const agenda = readAgenda(command.agenda, to, today);
      const portfolio = await changeCalendar(ports, visit, committee, (current) => {
        const meeting = findMeeting(current, on, today);
        if (to !== on && meetingOn(current, to)) {
          refuse({ kind: 'meetingExists', committee: shortName(committee), on: to, today });
        }
        const agendaDeadlineOn = agenda ?? agendaAfterMove(meeting, to, visit.portfolio);
        return moveMeeting(current, meeting, {
          on: to,
          saidAt: now,
          ...(agendaDeadlineOn ? { agendaDeadlineOn } : {}),
        });
      });
      return { kind: 'meetingMoved', today, from: on, ...(await planOf(ports, visit, portfolio, committee.id, to)) };
    }
    case 'cancelMeeting': {
      const round = await roundOf(ports, visit, committee, findMeeting(committee, on, today));
      await changeCalendar(ports, visit, committee, (current) =>
        cancelMeeting(current, findMeeting(current, on, today)),
      );
      return {
        kind: 'meetingCancelled',
        committee: shortName(committee),
        today,
        on,
        ...(await countAsked(ports, round)),
      };
    }
  }
}

/** One compare-and-set on the portfolio, decided on the calendar as it is then; then the rounds there are. */
async function changeCalendar(
  { store, clock, log }: Tick,
  { portfolio: { id } }: VisitOf,
  committee: Committee,
  change: (current: Committee) => Pick<Committee, 'meetings' | 'heard'>,
): Promise<Portfolio> {
  const changed = await compareAndSet<Portfolio>({
    find: () => store.findPortfolio(id),
    decide: (current) => ({
      ...current,
      committees: current.committees.map((c) => (c.id === committee.id ? { ...c, ...change(c) } : c)),
    }),
    change: (next) => store.changePortfolio(next),
  });
  const portfolio = changed ?? refuse({ kind: 'noPortfolio' });
  const { replanned } = await replanRounds(store, portfolio, await store.listRounds(id), clock.now());
  for (const round of replanned) log.info({ roundId: round.id, state: round.state.kind }, 'round follows its meeting');
  return portfolio;
}

/** Every date of a meeting's round, as it is or as it will be. */
async function planOf(
  { store, clock }: Tick,
  { initiatives }: VisitOf,
  portfolio: Portfolio,
  committeeId: string,
  on: Day,
) {
  const committee = portfolio.committees.find(({ id }) => id === committeeId);
  const meeting = committee && meetingOn(committee, on);
  if (!committee || !meeting) throw new Error('A meeting is not on the calendar it was just put on.');
  const rounds = await store.listRounds(portfolio.id);
  const round = rounds.find(({ id }) => id === roundIdOf(portfolio.id, committee.id, meeting));
  const head = { committee: shortName(committee) };
  if (round) {
    const state = round.state.kind === 'open' ? ('open' as const) : ('over' as const);
    return { ...head, days: daysOfRound(round, portfolio), initiatives: round.initiatives.length, round: state };
  }
  const today = dayOf(clock.now(), portfolio.timeZone);
  const isTooLate = clock.now() >= lastAskAt(datesForMeeting(meeting, portfolio), portfolio);
  const asked = planAskings({ portfolio, initiatives, rounds, today })(committee).get(meeting) ?? [];
  const days = daysOfMeeting(meeting, portfolio);
  return { ...head, days, initiatives: asked.length, round: isTooLate ? ('tooLate' as const) : ('planned' as const) };
}

async function roundOf({ store }: Tick, { portfolio }: VisitOf, committee: Committee, meeting: Meeting) {
  return store.findRound(portfolio.id, roundIdOf(portfolio.id, committee.id, meeting));
}

async function countAsked({ store }: Tick, round: Round | undefined): Promise<{ asked: number; answered: number }> {
  if (!round) return { asked: 0, answered: 0 };
  const [asks, requests] = await Promise.all([store.listAsks(round.portfolioId, round.id), listAsked(store, round)]);
  return { asked: asks.length, answered: requests.filter(isAnswered).length };
}

function meetingOn({ meetings }: Committee, day: Day): Meeting | undefined {
  return meetings.find(({ on }) => on === day);
}

function findMeeting(committee: Committee, on: Day, today: Day): Meeting {
  const ahead = committee.meetings.map((meeting) => meeting.on).filter((day) => day >= today);
  return (
    meetingOn(committee, on) ?? refuse({ kind: 'noSuchMeeting', committee: shortName(committee), on, ahead, today })
  );
}
