import { type Activity, CardFactory, type ConversationReference, type TurnContext } from 'botbuilder';
import type { AdaptiveCard } from '../../cards/adaptive-card';
import {
  askSentence,
  noticeSentence,
  presentAsk,
  presentNotice,
  presentSummary,
  summarySentence,
} from '../../cards/present';
import type { Address } from '../../domain/people/person';
import type { RefusedReason, SendOutcome } from '../../domain/round/delivery';
import type { Log } from '../../workflows/log';
import type { Messenger, Room } from '../../workflows/ports';
import { boundConnector, type Outlet } from './bound-connector';
import { readFault } from './outcome';

interface Wiring extends Outlet {
  /** Empty in local mode. */
  appId: string;
  log: Log;
  /** Why our token may not go to this address: one kept from long ago, or from a backup, is vetted again. */
  vetAddress(to: Address): RefusedReason | undefined;
  /** What could not be sent now is worth another look in so many seconds. */
  lookAgainIn(seconds: number): void;
}

/** Says it in Teams. Every ending is an outcome; nothing is thrown, and nothing is tried twice. */
export function createMessenger(wiring: Wiring): Messenger {
  const post = (room: Room, card: AdaptiveCard, summary: string) =>
    send(wiring, room, async (context) => {
      const sent = await context.sendActivity(cardActivity(card, summary));
      return { conversationId: room.to.conversationId, activityId: sent?.id ?? '' };
    });
  return {
    room: (to) => findRoom(wiring, to),
    ask: (room, content) => post(room, presentAsk(content), askSentence(content)),
    tell: (room, content) => post(room, presentNotice(content), noticeSentence(content)),
    postSummary: (room, content) => post(room, presentSummary(content, 'overview'), summarySentence(content)),
    updateSummary: (room, activityId, content) =>
      send(wiring, room, async (context) => {
        await context.updateActivity({
          ...cardActivity(presentSummary(content, 'overview'), summarySentence(content)),
          id: activityId,
        });
        return { conversationId: room.to.conversationId, activityId };
      }),
  };
}

async function findRoom({ pacing, lookAgainIn }: Wiring, to: Address): Promise<Room | undefined> {
  const seconds = await pacing.dispatch(to.tenantId ?? '', to.conversationId);
  if (seconds === 0) return { to };
  lookAgainIn(seconds);
  return undefined;
}

/** Puts another card in the place of one that was sent; a card that can no longer be changed is left as it is. */
export async function replaceCard(
  wiring: Wiring,
  to: Address,
  activityId: string,
  card: AdaptiveCard,
): Promise<SendOutcome['kind']> {
  const room = await findRoom(wiring, to);
  if (!room) return 'notNow';
  const { kind } = await send(wiring, room, async (context) => {
    await context.updateActivity({ ...cardActivity(card, ''), id: activityId });
    return { conversationId: to.conversationId, activityId };
  });
  return kind;
}

export function cardActivity(card: AdaptiveCard, summary: string): Partial<Activity> {
  return { type: 'message', ...(summary ? { summary } : {}), attachments: [CardFactory.adaptiveCard(card)] };
}

async function send(
  wiring: Wiring,
  { to }: Room,
  act: (context: TurnContext) => Promise<{ conversationId: string; activityId: string }>,
): Promise<SendOutcome> {
  const { adapter, appId, log, vetAddress } = wiring;
  const reason = vetAddress(to);
  if (reason) {
    log.warn({ outcome: 'refused', reason }, 'an address that is not one of ours was not written to');
    return { kind: 'refused', reason };
  }
  // What the SDK throws inside the callback goes to its own error handler and not to us: the outcome is kept here.
  let outcome: SendOutcome = { kind: 'unknown' };
  try {
    await adapter.continueConversationAsync(appId, toReference(to), async (context) => {
      boundConnector(context, wiring, 'placeTaken');
      // The SDK makes up an activity id here, and would post our message as a reply to it.
      context.activity.id = '';
      try {
        outcome = { kind: 'sent', ...(await act(context)) };
      } catch (error) {
        outcome = readFault(error);
        log.warn(
          { outcome: outcome.kind, status: (error as { statusCode?: number }).statusCode },
          'a message could not be sent',
        );
      }
    });
  } catch (error) {
    // Before anything was written to the wire: no token, no client.
    log.error({ err: error }, 'a conversation could not be continued');
    outcome = { kind: 'notNow', retryAfterSeconds: 60 };
  }
  const { kind, retryAfterSeconds } = { retryAfterSeconds: 0, ...outcome };
  if (kind === 'notNow') wiring.lookAgainIn(retryAfterSeconds);
  return outcome;
}

function toReference(to: Address): Partial<ConversationReference> {
  return {
    channelId: 'msteams',
    serviceUrl: to.serviceUrl,
    bot: { id: to.botId, name: '' },
    ...(to.userId ? { user: { id: to.userId, name: '' } } : {}),
    conversation: {
      id: to.conversationId,
      name: '',
      isGroup: to.userId === undefined,
      conversationType: to.userId ? 'personal' : 'channel',
      ...(to.tenantId ? { tenantId: to.tenantId } : {}),
    },
  };
}
