import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { AuthenticationConstants, AuthenticationError } from 'botframework-connector';
// The package keeps it to itself; there is no other way to learn what a key is endorsed for.
import { OpenIdMetadata } from 'botframework-connector/lib/auth/openIdMetadata';
import type { BotIdentity } from '../../config';
import type { Log } from '../../workflows/log';
import { vetOrigin } from './vet-origin';
import { vetToken } from './vet-token';

/**
 * The SDK's adapter. In local mode authentication is off, which the server makes up for by listening on loopback alone;
 * with an identity the type is always named, so that the SDK refuses a half-given one instead of letting everybody in.
 * @param openIdMetadataUrl where the keys of Teams' tokens are; Microsoft's own address unless told otherwise
 */
export function createAdapter(bot: BotIdentity | undefined, log: Log, openIdMetadataUrl?: string): CloudAdapter {
  const adapter = new CloudAdapter(
    bot ? new StrictAuthentication(bot, log, openIdMetadataUrl) : new ConfigurationBotFrameworkAuthentication({}),
  );
  adapter.onTurnError = async (_context, error) => {
    log.error({ err: error }, 'a turn failed outside its own handling');
  };
  return adapter;
}

/**
 * Fails closed where the SDK does not: it accepts an activity without a `serviceUrl` (and would then answer to a public
 * address), a token that never expires and a key endorsed for nothing; it reports a forged or malformed token as a fault
 * of ours (500) instead of refusing it (401), and tells whoever asks why the keys could not be had. It knows no tenants,
 * and takes the bot's own token to any address.
 */
class StrictAuthentication extends ConfigurationBotFrameworkAuthentication {
  private readonly keys: OpenIdMetadata;

  constructor(
    private readonly bot: BotIdentity,
    private readonly log: Log,
    openIdMetadataUrl: string | undefined,
  ) {
    super({ ...toSdk(bot), ...keysAt(openIdMetadataUrl) });
    this.keys = new OpenIdMetadata(openIdMetadataUrl ?? AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl);
  }

  override async authenticateRequest(activity: Activity, authHeader: string) {
    try {
      await vetToken(authHeader, {
        appId: this.bot.appId,
        channelId: activity.channelId,
        serviceUrl: activity.serviceUrl,
        endorsementsOf: async (keyId) => (await this.keys.getKey(keyId))?.endorsements,
        now: Date.now(),
      });
      const result = await super.authenticateRequest(activity, authHeader);
      vetOrigin(activity, this.bot);
      return result;
    } catch (error) {
      if (error instanceof AuthenticationError && error.statusCode === 401) throw error;
      if (isTokenError(error)) throw new AuthenticationError('Unauthorized', 401);
      // The SDK answers with the message of what is thrown here.
      this.log.error({ err: error }, 'an activity could not be authenticated');
      throw new Error('Something failed.');
    }
  }
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
