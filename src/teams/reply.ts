import type { Activity, TurnContext } from 'botbuilder';
import type { AdaptiveCard } from '../cards/adaptive-card';
import { presentReply } from '../cards/present';
import type { Language } from '../domain/people/language';
import type { Reply } from '../domain/shown/reply';
import { wordsIn } from '../words/words-in';
import type { Log } from '../workflows/log';
import { isLate } from './answer-in-time';
import { cardActivity } from './sending/messenger';

/**
 * Says it where they spoke. A reply that Teams does not take is written down and left: what was asked for is done, and
 * whoever sees nothing asks again.
 */
export async function sendReply(context: TurnContext, reply: Reply, log: Log): Promise<void> {
  await sendMessage(context, cardActivity(presentReply(reply), ''), log);
}

/** The same for a message that is no card of ours. */
export async function sendMessage(context: TurnContext, message: Partial<Activity> | string, log: Log): Promise<void> {
  try {
    await context.sendActivity(message);
  } catch (error) {
    log.warn({ status: (error as { statusCode?: number }).statusCode }, 'a reply could not be sent');
  }
}

/** An invoke is answered with HTTP 200 whatever came of it: anything else shows people nothing at all. */
export async function answerInvoke(context: TurnContext, answer: AdaptiveCard | string): Promise<void> {
  const type =
    typeof answer === 'string'
      ? 'application/vnd.microsoft.activity.message'
      : 'application/vnd.microsoft.card.adaptive';
  await context.sendActivity({
    type: 'invokeResponse',
    value: { status: 200, body: { statusCode: 200, type, value: answer } },
  });
}

/** An answer that leaves the card as it is; where the turn is over already, a message says it. */
export async function answerOrSay(context: TurnContext, answer: AdaptiveCard | string, log: Log): Promise<void> {
  await answerInvoke(context, answer);
  if (isLate(context)) await sendMessage(context, typeof answer === 'string' ? answer : cardActivity(answer, ''), log);
}

/** It takes longer than Teams waits: a sentence, which leaves the card and what was typed on it as they are. */
export async function acknowledge(context: TurnContext, language: Language): Promise<void> {
  const { late } = wordsIn(language);
  if (isCardAction(context))
    await answerInvoke(context, verbOf(context).startsWith('report.') ? late.report : late.other);
  else if (isConsent(context)) await answerConsent(context);
  else if (context.activity.type === 'invoke') await refuseInvoke(context);
}

/** Takes away a message whose question is answered; one that Teams keeps is left. */
export async function removeMessage(context: TurnContext, id: string | undefined, log: Log): Promise<void> {
  if (!id) return;
  try {
    await context.deleteActivity(id);
  } catch (error) {
    log.warn({ status: (error as { statusCode?: number }).statusCode }, 'a message could not be taken away');
  }
}

/** A yes or no to a file is answered with nothing but that it came. */
export async function answerConsent(context: TurnContext): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200 } });
}

/** Something failed on our side: said in a sentence, since nothing else would be. */
export async function sayFault(context: TurnContext, log: Log, language: Language): Promise<void> {
  const { refused } = wordsIn(language);
  const isTyped = /^(report|request|ask)\.|^agenda\.decide$/.test(verbOf(context));
  if (isCardAction(context)) return answerOrSay(context, isTyped ? refused.storeDownTyped : refused.storeDown, log);
  if (context.activity.type === 'invoke' && !isConsent(context)) return refuseInvoke(context);
  if (context.activity.type !== 'message' && !isConsent(context)) return;
  await sendReply(context, { kind: 'refused', refusal: { kind: 'storeDown' }, language }, log);
  if (isConsent(context)) await answerConsent(context);
}

/** A tap is always answered, or the client shows an error; messages get one sentence and then silence. */
export async function askForPatience(
  context: TurnContext,
  verdict: 'firstTooFast' | 'tooFast',
  log: Log,
  language: Language,
): Promise<void> {
  const reply: Reply = { kind: 'refused', refusal: { kind: 'tooFast' }, language };
  if (isCardAction(context)) return answerInvoke(context, wordsIn(language).refused.tooFast);
  if (context.activity.type === 'invoke') return refuseInvoke(context);
  if (context.activity.type === 'message' && verdict === 'firstTooFast') await sendReply(context, reply, log);
}

/** Without an object id nobody is who they say: they get the sentence that strangers get. */
export async function refuseNobody(context: TurnContext, log: Log): Promise<void> {
  const reply: Reply = { kind: 'refused', refusal: { kind: 'noPortfolio' }, language: 'da' };
  if (isCardAction(context)) await answerInvoke(context, presentReply(reply));
  else if (context.activity.type === 'message') await sendReply(context, reply, log);
  else if (context.activity.type === 'invoke') await refuseInvoke(context);
}

/** Teams asks for something the bot does not have; unanswered, the SDK would call that a fault of ours. */
export async function refuseInvoke(context: TurnContext): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status: 400 } });
}

/** Yes or no to a file that the bot would put in the person's own files. */
export function isConsent({ activity }: TurnContext): boolean {
  return activity.type === 'invoke' && activity.name === 'fileConsent/invoke';
}

export function isCardAction({ activity }: TurnContext): boolean {
  return activity.type === 'invoke' && activity.name === 'adaptiveCard/action';
}

/** What the button claims to be for; empty where it claims nothing. */
function verbOf({ activity }: TurnContext): string {
  const { verb } = (activity.value as { action?: { verb?: unknown } } | undefined)?.action ?? {};
  return typeof verb === 'string' ? verb : '';
}
