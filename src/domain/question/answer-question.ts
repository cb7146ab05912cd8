import { baselineOf } from '../answer/standing';
import type { Initiative } from '../portfolio/initiative';
import { type Round, wasHeld } from '../round/round';
import { decideSince } from '../summary/changes/decide-since';
import { isInitiativeOverdue, shadeOf } from '../summary/initiative-shade';
import type { Day } from '../time/instant';
import type { Asked, Look } from './dimension';
import { dimensions } from './dimensions';
import { askedFor, type Filter, type Question } from './question';

/** What holds against a question, and of how many. */
export interface Answered {
  found: Look[];
  /** All that the asker may see; what left the table is not among them, unless it is asked for. */
  all: Look[];
}

export function answerQuestion(question: Question, asked: Asked): Answered {
  const looks = lookAt(asked, question);
  return { found: looks.filter((look) => holds(question, look)), all: looks };
}

/** Does an initiative hold against every filter? */
export function holds({ filters }: Question, look: Look): boolean {
  return filters.every((filter) => holdsAgainst(filter, look));
}

function holdsAgainst({ of, not, any }: Filter, look: Look): boolean {
  return any.some((value) => dimensions[of].holds(value, look)) !== not;
}

function lookAt(asked: Asked, question: Question): Look[] {
  const { portfolio, today, initiatives } = asked;
  const { timeZone } = portfolio;
  const latestRounds = latestRoundsOf(asked.rounds);
  const lastMet = lastMeetings(asked);
  const committees = askedFor(question, 'committee');
  const given = new Map(asked.asGiven?.map((initiative) => [initiative.number, initiative]));
  const isMeant = (initiative: Initiative) => !initiative.gone || askedFor(question, 'gone').length > 0;
  return initiatives.filter(isMeant).map((initiative) => ({
    initiative,
    ...answeredOf(given.get(initiative.number) ?? initiative),
    baseline: baselineOf(initiative, timeZone),
    shade: shadeOf(initiative, today, timeZone),
    overdue: isInitiativeOverdue(initiative, today, timeZone),
    asked,
    lastMet,
    latestRounds,
    committees,
  }));
}

function answeredOf({ latest }: Initiative): Pick<Look, 'answered'> {
  return latest ? { answered: { roundId: latest.roundId, at: latest.report.at } } : {};
}

/** Decided once for each committee that is asked about. */
function lastMeetings(asked: Asked): Look['lastMet'] {
  const known = new Map<string, Day | undefined>();
  return (id) => {
    const committee = asked.portfolio.committees.find((one) => one.id === id);
    if (committee && !known.has(id)) known.set(id, decideSince('lastMeeting', { ...asked, committee })?.on);
    return known.get(id);
  };
}

/** Each committee's round under way, else its last one. */
function latestRoundsOf(rounds: readonly Round[]): Map<string, Round> {
  const latest = new Map<string, Round>();
  for (const round of rounds) {
    const known = latest.get(round.committeeId);
    if (wasHeld(round) && (!known || isLater(round, known))) latest.set(round.committeeId, round);
  }
  return latest;
}

function isLater(round: Round, known: Round): boolean {
  const [one, other] = [round, known].map(({ state }) => Number(state.kind === 'open'));
  return one === other ? round.dueAt > known.dueAt : Number(one) > Number(other);
}
