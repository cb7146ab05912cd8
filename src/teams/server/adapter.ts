import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { AuthenticationConstants, AuthenticationError } from 'botframework-connector';
import type { BotIdentity } from '../../config';
import type { Log } from '../../workflows/log';
import { TokenKeys } from './token-keys';
import { vetOrigin } from './vet-origin';
import { vetToken } from './vet-token';

/**
 * The SDK's adapter. In local mode authentication is off, which the server makes up for by listening on loopback alone;
 * with an identity the type is always named, so that the SDK refuses a half-given one instead of letting everybody in.
 * @param keys where the keys of Teams' tokens are; Microsoft's own address, and five seconds, unless told otherwise
 */
export function createAdapter(bot: BotIdentity | undefined, log: Log, keys: KeysAt = {}): CloudAdapter {
  const adapter = new CloudAdapter(
    bot ? new StrictAuthentication(bot, log, keys) : new ConfigurationBotFrameworkAuthentication({}),
  );
  adapter.onTurnError = async (_context, error) => {
    log.error({ err: error }, 'a turn failed outside its own handling');
  };
  return adapter;
}

interface KeysAt {
  openIdMetadataUrl?: string;
  /** For a token to be vetted, the fetching of keys included. */
  timeoutMs?: number;
}

/**
 * Fails closed where the SDK does not: it accepts an activity without a `serviceUrl` (and would then answer to a public
 * address), a token that never expires and a key endorsed for nothing; it reports a forged or malformed token as a fault
 * of ours (500) instead of refusing it (401), tells whoever asks why the keys could not be had, and waits for them for
 * ever. It knows no tenants, and takes the bot's own token to any address.
 * Whatever fails in here is answered with 401.
 */
class StrictAuthentication extends ConfigurationBotFrameworkAuthentication {
  private readonly keys: TokenKeys;
  private readonly timeoutMs: number;

  constructor(
    private readonly bot: BotIdentity,
    private readonly log: Log,
    { openIdMetadataUrl, timeoutMs = 5_000 }: KeysAt,
  ) {
    super({ ...toSdk(bot), ...keysAt(openIdMetadataUrl) });
    const url = openIdMetadataUrl ?? AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;
    this.keys = new TokenKeys(url, timeoutMs);
    this.timeoutMs = timeoutMs;
  }

  override async authenticateRequest(activity: Activity, authHeader: string) {
    try {
      const now = Date.now();
      await vetToken(authHeader, {
        appId: this.bot.appId,
        channelId: activity.channelId,
        serviceUrl: activity.serviceUrl,
        endorsementsOf: (keyId) => this.keys.endorsementsOf(keyId, now),
        now,
      });
      const result = await within(this.timeoutMs, super.authenticateRequest(activity, authHeader));
      vetOrigin(activity, this.bot);
      return result;
    } catch (error) {
      if (!(error instanceof AuthenticationError && error.statusCode === 401) && !isTokenError(error)) {
        this.log.error({ err: error }, 'an activity could not be authenticated');
      }
      // The SDK answers with the message of what is thrown here.
      throw new AuthenticationError('Unauthorized', 401);
    }
  }
}

/** The SDK fetches keys of its own, without a time limit. */
async function within<T>(timeoutMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Authentication took too long.')), timeoutMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function isTokenError(error: unknown): boolean {
  return (
    error instanceof Error &&
    ['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError', 'SyntaxError'].includes(error.name)
  );
}

function toSdk({ type, appId, password, tenantId }: BotIdentity) {
  return {
    MicrosoftAppType: type,
    MicrosoftAppId: appId,
    MicrosoftAppTenantId: tenantId,
    ...(password ? { MicrosoftAppPassword: password } : {}),
  };
}

/** As soon as one of these is given the SDK drops its defaults for all of them. */
function keysAt(openIdMetadataUrl: string | undefined) {
  if (openIdMetadataUrl === undefined) return {};
  return {
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadataUrl,
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    OAuthUrl: 'https://api.botframework.com',
    CallerId: 'urn:botframework:azure',
  };
}
