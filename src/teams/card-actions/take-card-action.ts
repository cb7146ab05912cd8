import { randomUUID } from 'node:crypto';
import type { Activity, TurnContext } from 'botbuilder';
import type { AdaptiveCard } from '../../cards/adaptive-card';
import { presentAsk, presentReply } from '../../cards/present';
import type { AskContent } from '../../domain/shown/ask-content';
import type { Reply } from '../../domain/shown/reply';
import type { Instant } from '../../domain/time/instant';
import { wordsIn } from '../../words/words-in';
import type { Visit } from '../../workflows/people/find-visit';
import { isLate } from '../answer-in-time';
import type { BotWiring } from '../bot-wiring';
import { giveCommand } from '../commands/give-command';
import { readCommand } from '../commands/read-command';
import { languageOf, runCommand } from '../commands/run-command';
import { answerInvoke, answerOrSay, sendMessage } from '../reply';
import { addressOf } from '../sender';
import type { CardReplacements } from '../sending/card-replacements';
import { cardActivity } from '../sending/messenger';
import { answerCardAction } from './answer-card-action';
import { type CardAction, isAgendaAction, isReviewAction, isTableAction } from './card-action';
import { staysOnCard, takeAgendaAction } from './meeting/take-agenda-action';
import { takeReviewAction } from './meeting/take-review-action';
import { commandPressed, isPressAsCommand } from './press-as-command';
import { takeTableAction } from './take-table-action';
import { takeTypedValues } from './take-typed-values';

/** Somebody pressed a button: what it comes to is stored first and shown after. */
export async function takeCardAction(
  wiring: BotWiring,
  context: TurnContext,
  visit: Visit,
  action: CardAction | undefined,
  replacements: CardReplacements,
): Promise<void> {
  const { activity } = context;
  const language = languageOf(visit);
  const show = (reply: Reply) => answerOrSay(context, presentReply(reply), wiring.log);
  if (!action) return show({ kind: 'refused', refusal: { kind: 'unknownAction' }, language });
  if (action.verb === 'command.run') {
    await giveCommand(wiring, context, visit, readCommand(visit, action.text));
    return answerInvoke(context, wordsIn(language).answerBelow);
  }
  if (isPressAsCommand(action)) return show(await runCommand(wiring, activity, visit, commandPressed(action)));
  if (action.verb === 'indicators.save') {
    const answered = await takeTypedValues(wiring, visit, action);
    return answered.kind === 'refused'
      ? show(answered)
      : keepCard(wiring, context, presentReply(answered), replacements);
  }
  if (isAgendaAction(action)) {
    const reply = await takeAgendaAction(wiring, visit, action);
    const isChat = visit.visitor.where.kind === 'chat';
    if (!isChat || !staysOnCard(reply)) return show(reply);
    return keepCard(wiring, context, presentReply(reply), replacements);
  }
  if (isTableAction(action)) {
    const answered = await takeTableAction(wiring, context, visit, action);
    if (answered === wordsIn(language).answerBelow) return answerInvoke(context, answered);
    if (typeof answered === 'string') return answerOrSay(context, answered, wiring.log);
    if (answered.kind === 'refused') return show(answered);
    return keepCard(wiring, context, presentReply(answered), replacements);
  }
  if (isReviewAction(action)) {
    const answered = await takeReviewAction(wiring, visit, action);
    if (answered.kind === 'refused') return show(answered);
    return keepCard(wiring, context, presentReply(answered), replacements);
  }
  const reply = await answerCardAction(wiring, visit, pressOf(activity), action);
  if (reply.kind !== 'ask') return show({ ...reply, language });
  if (changesWhatIsDue(action, reply.content)) wiring.nudge();
  await keepCard(wiring, context, presentAsk(reply.content), replacements);
}

/** Which press it was, and when: the SDK has made a Date of the time that Teams gave it, if it gave one. */
function pressOf({ id, timestamp }: Activity): { activityId: string; pressedAt?: Instant } {
  return { activityId: id || randomUUID(), ...(timestamp ? { pressedAt: new Date(timestamp).toISOString() } : {}) };
}

/**
 * A late answer belongs in the post of its round, and of what is handed on somebody is to hear. Answers in time make nothing
 * due, and there are many of them: a tick after each would cost far more than they do.
 */
function changesWhatIsDue({ verb }: CardAction, { pastDue, publishOn }: AskContent): boolean {
  if (verb === 'report.submit' || verb === 'report.unchanged') return pastDue || publishOn === undefined;
  return verb === 'request.notMine' || verb === 'request.handOver';
}

/**
 * Shows the card in the place of the one that was answered. The reply changes what this client shows now; the message itself is changed too, so that it says the same tomorrow.
 */
async function keepCard(
  wiring: BotWiring,
  context: TurnContext,
  card: AdaptiveCard,
  replacements: CardReplacements,
): Promise<void> {
  const { activity } = context;
  const { replyToId } = activity;
  if (!replyToId) return answerOrSay(context, card, wiring.log);
  await answerInvoke(context, card);
  const isOver = isLate(context);
  const address = addressOf(activity);
  wiring.afterTurn(async () => {
    const outcome = await replacements.replace(wiring, address, replyToId, card);
    // Nobody has seen it yet, and the message it belongs in cannot be changed.
    if (isOver && outcome !== 'sent' && outcome !== 'overtaken')
      await sendMessage(context, cardActivity(card, ''), wiring.log);
  });
}
