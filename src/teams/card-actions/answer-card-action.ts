import { mayReadSummary } from '../../domain/people/permission';
import type { Person } from '../../domain/people/person';
import type { AskContent } from '../../domain/shown/ask-content';
import type { Refusal } from '../../domain/shown/reply';
import type { SummaryContent } from '../../domain/shown/summary-content';
import { openAsk } from '../../workflows/answers/open-ask';
import { recordReport } from '../../workflows/answers/record-report';
import { returnRequest } from '../../workflows/answers/return-request';
import type { Visit } from '../../workflows/people/find-visit';
import { loadRound } from '../../workflows/rounds/load-round';
import { readSummary } from '../../workflows/rounds/publish-summary';
import type { Tick } from '../../workflows/rounds/run-tick';
import type { CardAction } from './card-action';

type Answered =
  | { kind: 'ask'; content: AskContent }
  | { kind: 'summary'; content: SummaryContent; view: 'overview' | { page: number } }
  | { kind: 'refused'; refusal: Refusal };

/** What a button of a card comes to, for whoever pressed it. */
export async function answerCardAction(
  ports: Tick,
  visit: Visit,
  activityId: string,
  action: Exclude<CardAction, { verb: 'command.run' | 'channel.connect' | 'list.page' }>,
): Promise<Answered> {
  if (action.verb === 'summary.page' || action.verb === 'summary.overview') return readOn(ports, visit, action);
  // What somebody is asked is between them and the bot; no card in a channel asks it.
  if (visit.visitor.where.kind === 'channel')
    return { kind: 'refused', refusal: { kind: 'onlyInChat', command: 'mine' } };
  const content = await askedFor(ports, visit.visitor.person, activityId, action);
  return content ? { kind: 'ask', content } : { kind: 'refused', refusal: { kind: 'stale' } };
}

type AskAction = Exclude<
  CardAction,
  { verb: 'command.run' | 'channel.connect' | 'list.page' | 'summary.page' | 'summary.overview' }
>;

function askedFor(ports: Tick, person: Person, activityId: string, action: AskAction): Promise<AskContent | undefined> {
  switch (action.verb) {
    case 'report.submit':
      return recordReport(ports, { ...action.pointer, person, activityId, inputs: action.inputs });
    case 'report.unchanged':
      return recordReport(ports, { ...action.pointer, person, activityId, inputs: 'unchanged' });
    case 'request.notMine':
      return returnRequest(ports, action.pointer, person);
    case 'report.edit':
    case 'ask.open':
      return openAsk(ports, action.pointer, person);
  }
}

/** A summary is read where its committee's channel is, and by coordinators in their own chat. */
async function readOn(
  ports: Tick,
  { visitor, portfolio }: Visit,
  action: CardAction & { verb: 'summary.page' | 'summary.overview' },
): Promise<Answered> {
  const atHand = await loadRound(ports.store, action.portfolioId, action.roundId);
  if (!atHand || atHand.round.state.kind === 'missed') return { kind: 'refused', refusal: { kind: 'stale' } };
  if (!mayReadSummary(visitor, portfolio, atHand)) return { kind: 'refused', refusal: { kind: 'notAllowed' } };
  const content = await readSummary(ports.store, atHand, ports.clock.now());
  return { kind: 'summary', content, view: action.verb === 'summary.page' ? { page: action.page } : 'overview' };
}
