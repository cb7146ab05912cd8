import { randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { AdaptiveCard } from '../../cards/adaptive-card';
import { presentAsk, presentReply } from '../../cards/present';
import { wordsIn } from '../../words/words-in';
import type { Visit } from '../../workflows/people/find-visit';
import type { BotWiring } from '../bot-wiring';
import { parseCommand } from '../commands/parse-command';
import { languageOf, runCommand } from '../commands/run-command';
import type { InTurn } from '../in-turn';
import { answerInvoke, sendReply } from '../reply';
import { addressOf } from '../sender';
import { replaceCard } from '../sending/messenger';
import { answerCardAction } from './answer-card-action';
import { isTableAction, readCardAction } from './card-action';
import { takeTableAction } from './take-table-action';

/** Somebody pressed a button: what it comes to is stored first and shown after. */
export async function takeCardAction(
  wiring: BotWiring,
  context: TurnContext,
  visit: Visit,
  replacements: InTurn,
): Promise<void> {
  const { activity } = context;
  const language = languageOf(visit);
  const value = activity.value as { action?: { verb?: unknown; data?: unknown } } | undefined;
  const action = readCardAction(value?.action?.verb, value?.action?.data);
  if (!action)
    return answerInvoke(context, presentReply({ kind: 'refused', refusal: { kind: 'unknownAction' }, language }));
  if (action.verb === 'command.run') {
    await sendReply(context, await runCommand(wiring, activity, visit, parseCommand(action.text)), wiring.log);
    return answerInvoke(context, wordsIn(language).answerBelow);
  }
  if (action.verb === 'list.page') {
    const { verb: _, ...wanted } = action;
    return answerInvoke(context, presentReply(await runCommand(wiring, activity, visit, { name: 'list', ...wanted })));
  }
  if (action.verb === 'mine.page') {
    const command = { name: 'mine' as const, page: action.page };
    return answerInvoke(context, presentReply(await runCommand(wiring, activity, visit, command)));
  }
  if (action.verb === 'channel.connect') {
    const command = { name: 'connect' as const, committee: action.committee };
    return answerInvoke(context, presentReply(await runCommand(wiring, activity, visit, command)));
  }
  if (isTableAction(action)) {
    const answered = await takeTableAction(wiring, context, visit, action);
    if (typeof answered === 'string') return answerInvoke(context, answered);
    const inPlace = presentReply(answered);
    await answerInvoke(context, inPlace);
    return answered.kind === 'refused' ? undefined : keepCard(wiring, context, inPlace, replacements);
  }
  const reply = await answerCardAction(wiring, visit, activity.id || randomUUID(), action);
  const card = reply.kind === 'ask' ? presentAsk(reply.content) : presentReply({ ...reply, language });
  await answerInvoke(context, card);
  if (reply.kind !== 'ask') return;
  wiring.nudge();
  keepCard(wiring, context, card, replacements);
}

/**
 * The reply changes what this client shows now; the message itself is changed too, so that it says the same tomorrow.
 * One change of a message waits for the one before it: the last answer is the one that stays.
 */
function keepCard(wiring: BotWiring, { activity }: TurnContext, card: AdaptiveCard, replacements: InTurn): void {
  const { replyToId } = activity;
  if (!replyToId) return;
  const address = addressOf(activity);
  wiring.afterTurn(() => replacements.run(replyToId, () => replaceCard(wiring, address, replyToId, card)));
}
