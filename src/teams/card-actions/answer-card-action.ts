import { languageFor } from '../../domain/people/language';
import { mayAsk, mayReadSummary } from '../../domain/people/permission';
import type { AskContent } from '../../domain/shown/ask-content';
import type { Refusal } from '../../domain/shown/reply';
import type { SummaryContent } from '../../domain/shown/summary-content';
import { askToWhom, handOverRequest } from '../../workflows/answers/hand-over-request';
import { keepDraft } from '../../workflows/answers/leaving/keep-draft';
import { postponeAsk } from '../../workflows/answers/leaving/postpone-ask';
import { openAsk } from '../../workflows/answers/open-ask';
import { recordReport, type Submission } from '../../workflows/answers/record-report';
import { returnRequest } from '../../workflows/answers/return-request';
import type { Visit } from '../../workflows/people/find-visit';
import type { Asked } from '../../workflows/rounds/ask-content';
import { loadRound } from '../../workflows/rounds/load-round';
import { readSummary } from '../../workflows/rounds/publish-summary';
import type { Tick } from '../../workflows/rounds/run-tick';
import type { BotWiring } from '../bot-wiring';
import type { AskAction, CardAction } from './card-action';

type Answered =
  | { kind: 'ask'; content: AskContent }
  | { kind: 'summary'; content: SummaryContent; view: 'overview' | { page: number } }
  | { kind: 'refused'; refusal: Refusal };

type Press = Pick<Submission, 'activityId' | 'pressedAt'>;
type Ports = Tick & Pick<BotWiring, 'afterTurn'>;
type SummaryAction = CardAction & { verb: 'summary.page' | 'summary.overview' };

/** What a button of a card comes to, for whoever pressed it. */
export async function answerCardAction(
  ports: Ports,
  visit: Visit,
  press: Press,
  action: AskAction | SummaryAction,
): Promise<Answered> {
  if (action.verb === 'summary.page' || action.verb === 'summary.overview') return readOn(ports, visit, action);
  // What somebody is asked is between them and the bot; no card in a channel asks it.
  if (mayAsk(visit.visitor, action.verb) === 'onlyInChat') {
    return { kind: 'refused', refusal: { kind: 'onlyInChat', command: 'mine' } };
  }
  const { person } = visit.visitor;
  if ('left' in action && action.left) {
    await keepDraft(ports, { ...action.pointer, number: action.left.number }, person, action.left.inputs);
  }
  const content = await askedFor(ports, person, press, action);
  return content ? { kind: 'ask', content } : { kind: 'refused', refusal: { kind: 'stale' } };
}

function askedFor(ports: Ports, person: Asked, press: Press, action: AskAction): Promise<AskContent | undefined> {
  switch (action.verb) {
    case 'report.submit':
      return recordReport(ports, { ...action.pointer, ...press, person, inputs: action.inputs, said: action.said });
    case 'report.unchanged':
      return recordReport(ports, { ...action.pointer, ...press, person, inputs: 'unchanged', said: action.said });
    case 'request.toWhom':
      return askToWhom(ports, action.pointer, person);
    case 'request.handOver':
      return handOverRequest(ports, action.pointer, person, action.inputs);
    case 'request.notMine':
      return returnRequest(ports, action.pointer, person);
    case 'ask.later':
      return postponeAsk(ports, action.pointer, person, action.on);
    case 'ask.list':
      return openAsk(ports, { ...action.pointer, list: action.page }, person);
    case 'report.edit':
    case 'ask.open':
      return openAsk(ports, action.pointer, person);
  }
}

/** A summary is read where its committee's channel is, and by coordinators in their own chat. */
async function readOn(ports: Tick, { visitor, portfolio }: Visit, action: SummaryAction): Promise<Answered> {
  const atHand = await loadRound(ports.store, action.portfolioId, action.roundId);
  if (!atHand || atHand.round.state.kind === 'missed') return { kind: 'refused', refusal: { kind: 'stale' } };
  if (!mayReadSummary(visitor, portfolio, atHand)) return { kind: 'refused', refusal: { kind: 'notAllowed' } };
  // In a channel its members read it; in a chat one coordinator does.
  const reader = visitor.where.kind === 'chat' ? visitor.person : undefined;
  const language = languageFor(reader, atHand.portfolio);
  const content = { ...(await readSummary(ports.store, atHand, ports.clock.now())), language };
  return { kind: 'summary', content, view: action.verb === 'summary.page' ? { page: action.page } : 'overview' };
}
