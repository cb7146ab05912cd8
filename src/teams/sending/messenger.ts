import { type Activity, CardFactory } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
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
import { addressed, type Connectors } from './connectors';
import { readFault } from './outcome';
import type { Pacing } from './pacing';

export interface MessengerWiring {
  connectors: Connectors;
  pacing: Pacing;
  log: Log;
  /** Why our token may not go to this address: one kept from long ago, or from a backup, is vetted again. */
  vetAddress(to: Address): RefusedReason | undefined;
  /** What could not be sent now is worth another look in so many seconds. */
  lookAgainIn(seconds: number): void;
}

/** Says it in Teams. Every ending is an outcome; nothing is thrown, and nothing is tried twice. */
export function createMessenger(wiring: MessengerWiring): Messenger {
  const post = (room: Room, card: AdaptiveCard, summary: string) =>
    send(wiring, room, async ({ conversations }, { conversationId }) => {
      const sent = await conversations.sendToConversation(
        conversationId,
        addressed(cardActivity(card, summary), room.to),
      );
      return sent?.id ?? '';
    });
  return {
    room: (to) => findRoom(wiring, to),
    ask: (room, content) => post(room, presentAsk(content), askSentence(content)),
    tell: (room, content) => post(room, presentNotice(content), noticeSentence(content)),
    postSummary: (room, content) => post(room, presentSummary(content, 'overview'), summarySentence(content)),
    updateSummary: (room, activityId, content) =>
      put(wiring, room, activityId, cardActivity(presentSummary(content, 'overview'), summarySentence(content))),
  };
}

async function findRoom({ pacing, lookAgainIn }: MessengerWiring, to: Address): Promise<Room | undefined> {
  const seconds = await pacing.dispatch(to.tenantId ?? '', to.conversationId);
  if (seconds === 0) return { to };
  lookAgainIn(seconds);
  return undefined;
}

export type Replaced = SendOutcome['kind'] | 'overtaken';

/**
 * Puts another card in the place of one that was sent; a card that can no longer be changed is left as it is.
 * @param isWanted asked before waiting and again before sending: a newer card may have overtaken this one
 */
export async function replaceCard(
  wiring: MessengerWiring,
  to: Address,
  activityId: string,
  card: AdaptiveCard,
  isWanted: () => boolean,
): Promise<Replaced> {
  if (!isWanted()) return 'overtaken';
  const room = await findRoom(wiring, to);
  if (!isWanted()) return 'overtaken';
  if (!room) return 'notNow';
  return (await put(wiring, room, activityId, cardActivity(card, ''))).kind;
}

function put(
  wiring: MessengerWiring,
  room: Room,
  activityId: string,
  activity: Partial<Activity>,
): Promise<SendOutcome> {
  return send(wiring, room, async ({ conversations }, { conversationId }) => {
    await conversations.updateActivity(conversationId, activityId, addressed({ ...activity, id: activityId }, room.to));
    return activityId;
  });
}

export function cardActivity(card: AdaptiveCard, summary: string): Partial<Activity> {
  return { type: 'message', ...(summary ? { summary } : {}), attachments: [CardFactory.adaptiveCard(card)] };
}

/** @param act gives the activity's id */
async function send(
  wiring: MessengerWiring,
  { to }: Room,
  act: (client: ConnectorClient, to: Address) => Promise<string>,
): Promise<SendOutcome> {
  const { connectors, pacing, log, vetAddress, lookAgainIn } = wiring;
  const reason = vetAddress(to);
  if (reason) {
    log.warn({ outcome: 'refused', reason }, 'an address that is not one of ours was not written to');
    return { kind: 'refused', reason };
  }
  let client: ConnectorClient;
  try {
    client = await connectors.to(to);
  } catch (error) {
    // Nothing was written to the wire.
    log.error({ err: error }, 'a conversation could not be continued');
    lookAgainIn(noClientSeconds);
    return { kind: 'notNow', retryAfterSeconds: noClientSeconds };
  }
  try {
    return { kind: 'sent', conversationId: to.conversationId, activityId: await act(client, to) };
  } catch (error) {
    const outcome = readFault(error);
    const { statusCode } = error as { statusCode?: number };
    log.warn({ outcome: outcome.kind, status: statusCode }, 'a message could not be sent');
    if (outcome.kind === 'notNow') {
      if (statusCode === 429) pacing.throttled(to.tenantId ?? '', to.conversationId, outcome.retryAfterSeconds);
      lookAgainIn(outcome.retryAfterSeconds);
    }
    return outcome;
  }
}

/** Until it is worth trying again to have a client. */
const noClientSeconds = 60;
