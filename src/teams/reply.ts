import type { TurnContext } from 'botbuilder';
import type { AdaptiveCard } from '../cards/adaptive-card';
import { presentReply } from '../cards/present';
import type { Language } from '../domain/people/language';
import type { Reply } from '../domain/shown/reply';
import { wordsIn } from '../words/words-in';
import type { Log } from '../workflows/log';
import { cardActivity } from './sending/messenger';

/**
 * Says it where they spoke. A reply that Teams does not take is written down and left: what was asked for is done, and
 * whoever sees nothing asks again.
 */
export async function sendReply(context: TurnContext, reply: Reply, log: Log): Promise<void> {
  try {
    await context.sendActivity(cardActivity(presentReply(reply), ''));
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

/** Something failed on our side: said in a sentence, since nothing else would be. */
export async function sayFault(context: TurnContext, log: Log, language: Language): Promise<void> {
  if (isCardAction(context)) return answerInvoke(context, wordsIn(language).refused.storeDown);
  if (context.activity.type !== 'message') return;
  await sendReply(context, { kind: 'refused', refusal: { kind: 'storeDown' }, language }, log);
}

/** Without an object id nobody is who they say: they get the sentence that strangers get. */
export async function refuseNobody(context: TurnContext, log: Log): Promise<void> {
  const reply: Reply = { kind: 'refused', refusal: { kind: 'noPortfolio' }, language: 'da' };
  if (isCardAction(context)) await answerInvoke(context, presentReply(reply));
  else if (context.activity.type === 'message') await sendReply(context, reply, log);
}

export function isCardAction({ activity }: TurnContext): boolean {
  return activity.type === 'invoke' && activity.name === 'adaptiveCard/action';
}
