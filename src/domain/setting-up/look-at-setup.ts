import { isAskedBy } from '../answer/standing';
import { planAskings } from '../calendar/asking-plan';
import type { Meeting } from '../calendar/meeting';
import { datesForMeeting } from '../calendar/round-dates';
import type { Directory } from '../people/directory';
import { isErased } from '../people/erasure/erasure';
import { showReach } from '../people/reach';
import { unreachable } from '../people/unreachable';
import { isEnded, meetingsHeld } from '../portfolio/change/ending';
import type { Initiative } from '../portfolio/initiative';
import { type Committee, type Portfolio, shortName } from '../portfolio/portfolio';
import { type Round, roundIdOf, wasHeld } from '../round/round';
import type { Instant } from '../time/instant';
import { parsePeriod } from '../time/period';
import { dayOf } from '../time/zoned';
import type { NextRound, Setup } from './setup';

interface Look {
  portfolio: Portfolio;
  initiatives: Initiative[];
  rounds: Round[];
  /** Ids of the committees that have a channel. */
  connected: ReadonlySet<string>;
  directory: Directory;
  now: Instant;
}

/** How far the portfolio is, from all that is stored of it. */
export function lookAtSetup(look: Look): Setup {
  const { portfolio, initiatives, connected, rounds } = look;
  const today = dayOf(look.now, portfolio.timeZone);
  const followed = initiatives.filter((i) => !i.gone && phaseOf(i) !== 'closed');
  const asking = portfolio.committees
    .filter((committee) => !isEnded(committee, today))
    .map((committee) => ({ committee, own: initiatives.filter((i) => isAskedBy(i, committee.id)) }))
    .filter(({ own }) => own.length > 0);
  const ahead = roundsAhead(look, asking);
  const where = (committee: Committee) => ({ id: committee.id, shortName: shortName(committee) });
  return {
    portfolioName: portfolio.name,
    portfolio: portfolioPart(portfolio, followed),
    committees: asking.map(({ committee, own }) => ({
      ...where(committee),
      initiatives: own.length,
      hasChannel: connected.has(committee.id),
    })),
    calendar: {
      committees: asking.map(({ committee }) => {
        const next = ahead.find((each) => each.committee.id === committee.id);
        return { ...where(committee), ...(next ? { next: daysOf(next) } : {}) };
      }),
      withoutAgenda: asking.flatMap(({ committee }) => {
        const open = meetingsHeld(portfolio, committee).filter((meeting) => lacksAgenda(meeting, today));
        const { id: committeeId, ...named } = where(committee);
        return open[0] ? [{ committeeId, ...named, on: open[0].on, count: open.length }] : [];
      }),
    },
    owners: ownersPart(look, followed),
    firstRound: { wasAsked: rounds.some(wasHeld), ...(ahead[0] ? { next: ahead[0] } : {}) },
  };
}

function phaseOf({ latest, phase }: Initiative) {
  return latest?.report.phase ?? phase.phase;
}

function portfolioPart({ coordinators }: Portfolio, followed: Initiative[]): Setup['portfolio'] {
  const named = ({ number, title }: Initiative, words: string) => ({ number, title, words });
  return {
    initiatives: followed.length,
    coordinators: coordinators.length,
    unreadable: followed
      .map((i) => named(i, i.latest?.report.period ?? i.period))
      .filter(({ words }) => parsePeriod(words).kind === 'unreadable'),
    unplaced: followed.filter((i) => i.anchoring.committees.length === 0).map((i) => named(i, i.anchoring.words)),
  };
}

function ownersPart({ portfolio, directory }: Look, followed: Initiative[]): Setup['owners'] {
  const owned = followed.flatMap(({ owner, number }) => (owner && !isErased(owner.person) ? [{ owner, number }] : []));
  const has = new Set(owned.map(({ number }) => number));
  return {
    initiatives: followed.length,
    people: new Set(owned.map(({ owner }) => directory.idOf(owner.person))).size,
    ownerless: followed.filter(({ number }) => !has.has(number)).map(({ number, title }) => ({ number, title })),
    unreachable: unreachable(owned, directory).map(({ ref, name, numbers }) => ({
      label: name ?? directory.find(ref)?.name ?? ref,
      numbers,
      reach: showReach(directory.reachOf(ref), portfolio.timeZone),
    })),
  };
}

/** A date without a meeting has no agenda. */
function lacksAgenda({ on, kind, agendaDeadlineOn }: Meeting, today: string): boolean {
  return on >= today && kind !== 'entry' && agendaDeadlineOn === undefined;
}

/** Each asking committee's rounds that have not opened and can still be answered in time; the first to be asked first. */
function roundsAhead({ portfolio, initiatives, rounds, now }: Look, asking: { committee: Committee }[]): NextRound[] {
  const today = dayOf(now, portfolio.timeZone);
  const opened = new Set(rounds.map(({ id }) => id));
  const askings = planAskings({ portfolio, initiatives, rounds, today });
  const dayIn = (at: Instant) => dayOf(at, portfolio.timeZone);
  return asking
    .flatMap(({ committee }) =>
      [...askings(committee)]
        .filter(([meeting]) => !opened.has(roundIdOf(portfolio.id, committee.id, meeting)))
        .map(([meeting, numbers]) => ({ meeting, numbers, ...datesForMeeting(meeting, portfolio) }))
        .filter(({ dueAt }) => dueAt > now)
        .map(({ meeting, numbers, askAt, dueOn, publishAt }) => ({
          committee: { id: committee.id, shortName: shortName(committee) },
          initiatives: numbers.length,
          askOn: dayIn(askAt),
          dueOn,
          publishOn: dayIn(publishAt),
          meetingOn: meeting.on,
        })),
    )
    .sort((a, b) => (a.askOn < b.askOn ? -1 : Number(a.askOn > b.askOn)));
}

function daysOf({ meetingOn, askOn, dueOn }: NextRound) {
  return { meetingOn, askOn, dueOn };
}
