import { baselineOf } from '../answer/standing';
import { byNumber, type Initiative } from '../portfolio/initiative';
import { committeeName } from '../portfolio/portfolio';
import { committeeIn } from '../round/round';
import type { Agenda, AgendaItem, StandingDecision } from '../shown/meeting/agenda-content';
import { isInitiativeOverdue, shadeOf } from '../summary/initiative-shade';
import { slipMonths } from '../time/slip';
import { dayOf } from '../time/zoned';
import { openAsking } from './asking';
import type { Decision } from './decision';
import { decisionStandsWith, escalationOf, type Setting, standsOn } from './stands-on';

/** What stands on the agenda of the committee with this id. */
export function agendaOf(committeeId: string, initiatives: Initiative[], setting: Setting): Agenda {
  const items = initiatives
    .filter((initiative) => standsOn(initiative, setting).includes(committeeId))
    .flatMap((initiative) => agendaItemOf(initiative, setting) ?? [])
    .sort(byUrgency);
  const standing = initiatives.flatMap((initiative) =>
    standingDecisions(initiative)
      .filter((decision) => decisionStandsWith(decision, initiative, setting).includes(committeeId))
      .map((decision) => standingOf(decision, initiative, setting)),
  );
  return { items, standing: standing.sort((a, b) => compare(a.on, b.on) || byNumber(a, b)) };
}

/** `undefined` where nothing is asked. */
export function agendaItemOf(initiative: Initiative, setting: Setting): AgendaItem | undefined {
  const asking = openAsking(initiative);
  if (!asking) return undefined;
  const { portfolio, today } = setting;
  const { number, title, focusArea, agreedPeriod } = initiative;
  const { report, since, roundId } = asking;
  const on = (at: string) => dayOf(at, portfolio.timeZone);
  const slip = slipMonths(agreedPeriod, baselineOf(initiative, portfolio.timeZone).period) ?? 0;
  const committee = portfolio.committees.find(({ id }) => id === committeeIn(roundId));
  const escalation = escalationOf(initiative, asking);
  return {
    number,
    title,
    focusArea,
    asked: report.decision,
    why: {
      shade: report.health === 'red' ? 'red' : shadeOf(initiative, today, portfolio.timeZone),
      progress: report.progress,
      overdue: isInitiativeOverdue(initiative, today, portfolio.timeZone),
      ...(slip > 0 ? { slipMonths: slip } : {}),
    },
    reportedBy: report.by,
    reportedOn: on(report.at),
    since: on(since),
    ...(committee ? { askedIn: committeeName(portfolio, committee.id) } : {}),
    ...(escalation ? { escalated: { from: committeeName(portfolio, escalation.from), on: on(escalation.at) } } : {}),
  };
}

/** Decided and not carried out, oldest first. */
export function standingDecisions({ decisions = [] }: Initiative): Decision[] {
  return decisions.filter(({ done }) => done === undefined);
}

export function standingOf(
  decision: Decision,
  { number, title }: Pick<Initiative, 'number' | 'title'>,
  { portfolio }: Pick<Setting, 'portfolio'>,
): StandingDecision {
  const { id, on, asked, text } = decision;
  return { number, title, id, committee: decidedBy(decision, portfolio), on, asked, text };
}

/** What people call the committee that decided. */
export function decidedBy({ committeeId, committee }: Decision, portfolio: Setting['portfolio']): string {
  return committee ?? committeeName(portfolio, committeeId);
}

function byUrgency(a: AgendaItem, b: AgendaItem): number {
  const red = ({ why }: AgendaItem) => Number(why.shade === 'red');
  return red(b) - red(a) || compare(a.since, b.since) || byNumber(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
