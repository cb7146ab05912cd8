import { agendaItemOf, decidedBy } from '../../agenda/agenda';
import { type Setting, standsOn } from '../../agenda/stands-on';
import type { Request } from '../../answer/request';
import type { Initiative } from '../../portfolio/initiative';
import { committeeName, type Portfolio } from '../../portfolio/portfolio';
import type { Story } from '../../shown/replies/story-reply';
import { dayOf } from '../../time/zoned';
import { pathOf } from './path-of';

/** As many rounds back as a card has room for in two rows. */
const mostPoints = 12;

/** What became of an initiative: its colours, what it asks, what was decided and where it was taken on to. */
export function storyOf(
  initiative: Initiative,
  chapters: { portfolio: Portfolio; history: Request[] }[],
  setting: Setting,
): Story {
  const { portfolio, rounds } = setting;
  const on = (at: string) => dayOf(at, portfolio.timeZone);
  const name = (id: string) => committeeName(portfolio, id);
  const item = agendaItemOf(initiative, setting);
  const asks = item && { text: item.asked, since: item.since, committees: standsOn(initiative, setting).map(name) };
  return {
    path: pathOf(chapters, rounds).slice(-mostPoints),
    ...(asks ? { asks } : {}),
    decisions: (initiative.decisions ?? [])
      .map((decision) => ({
        committee: decidedBy(decision, portfolio),
        asked: decision.asked,
        text: decision.text,
        on: decision.on,
        ...(decision.done ? { doneOn: on(decision.done.at) } : {}),
      }))
      .reverse(),
    escalations: (initiative.escalations ?? [])
      .map(({ from, to, at }) => ({ from: name(from), to: name(to), on: on(at) }))
      .reverse(),
  };
}
