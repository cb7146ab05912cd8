import { setTimeout as wait } from 'node:timers/promises';
import { type Activity, type CloudAdapter, type ConversationReference, TurnContext } from 'botbuilder';
import type { AppCredentials, ConnectorClient } from 'botframework-connector';
import { LRUCache } from 'lru-cache';
import type { Address } from '../../domain/people/person';
import { withoutRetries } from './bound-connector';

/** Teams has a handful of them. */
const mostServiceUrls = 50;

interface Wiring {
  adapter: CloudAdapter;
  /** Empty in local mode. */
  appId: string;
  sendTimeoutMs: number;
}

/**
 * The clients for what the bot says of its own accord, one for each service URL. A turn for each message, which is how the
 * SDK documents it, makes a client each time: that costs more than what the client then does.
 */
export class Connectors {
  private readonly clients = new LRUCache<string, Promise<ConnectorClient>>({ max: mostServiceUrls });

  constructor(private readonly wiring: Wiring) {}

  /**
   * A client with a token in its hands, which the SDK keeps until it runs out. Left to fetch it while it sends, a client
   * that gets none fails like one whose message may have arrived.
   * @throws while nothing was sent
   */
  async to(address: Address): Promise<ConnectorClient> {
    const client = await this.clientTo(address);
    if (this.wiring.appId) await this.withinLimit((client.credentials as AppCredentials).getToken());
    return client;
  }

  /** The SDK waits for a token for ever, and everything that is due would wait with it. */
  private async withinLimit(token: Promise<unknown>): Promise<void> {
    const patience = new AbortController();
    const tooLong = wait(this.wiring.sendTimeoutMs, undefined, { signal: patience.signal }).then(() => {
      throw new Error('There was no token in time.');
    });
    try {
      await Promise.race([token, tooLong]);
    } finally {
      patience.abort();
      tooLong.catch(() => undefined);
    }
  }

  private async clientTo(address: Address): Promise<ConnectorClient> {
    const { serviceUrl } = address;
    const known = this.clients.get(serviceUrl);
    if (known) return known;
    const fresh = makeClient(this.wiring, address);
    this.clients.set(serviceUrl, fresh);
    try {
      return await fresh;
    } catch (error) {
      this.clients.delete(serviceUrl);
      throw error;
    }
  }
}

/** Only in a turn does the SDK hand out a client with the bot's own identity. */
async function makeClient({ adapter, appId, sendTimeoutMs }: Wiring, to: Address): Promise<ConnectorClient> {
  let made: ConnectorClient | undefined;
  await adapter.continueConversationAsync(appId, referenceTo(to), async (context) => {
    const client = context.turnState.get<ConnectorClient>(adapter.ConnectorClientKey);
    withoutRetries(client, sendTimeoutMs);
    made = client;
  });
  if (!made) throw new Error('The SDK made no client for the connector.');
  return made;
}

/** The activity as it goes to this address: from the bot, in that conversation. */
export function addressed(activity: Partial<Activity>, to: Address): Partial<Activity> {
  return TurnContext.applyConversationReference({ ...activity }, referenceTo(to));
}

function referenceTo(to: Address): Partial<ConversationReference> {
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
