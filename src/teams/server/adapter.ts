import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import type { Config } from '../../config';
import type { Log } from '../../workflows/log';

/**
 * The SDK's adapter. In local mode authentication is off, which the server makes up for by listening on loopback alone;
 * with an identity the type is always named, so that the SDK refuses a half-given one instead of letting everybody in.
 * @param openIdMetadataUrl where the keys of Teams' tokens are; Microsoft's own address unless told otherwise
 */
export function createAdapter(bot: Config['bot'], log: Log, openIdMetadataUrl?: string): CloudAdapter {
  const adapter = new CloudAdapter(
    bot
      ? new StrictAuthentication({ ...toSdk(bot), ...keysAt(openIdMetadataUrl) }, log)
      : new ConfigurationBotFrameworkAuthentication({}),
  );
  adapter.onTurnError = async (_context, error) => {
    log.error({ err: error }, 'a turn failed outside its own handling');
  };
  return adapter;
}

/**
 * Fails closed where the SDK does not: it accepts an activity without a `serviceUrl` (and would then answer to a public
 * address), reports a forged or malformed token as a fault of ours (500) instead of refusing it (401), and tells whoever
 * asks why the keys could not be had.
 */
class StrictAuthentication extends ConfigurationBotFrameworkAuthentication {
  constructor(
    options: ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[0],
    private readonly log: Log,
  ) {
    super(options);
  }

  override async authenticateRequest(activity: Activity, authHeader: string) {
    if (!activity.serviceUrl) throw new AuthenticationError('Unauthorized', 401);
    try {
      return await super.authenticateRequest(activity, authHeader);
    } catch (error) {
      if (error instanceof AuthenticationError) throw error;
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

function toSdk({ type, appId, password, tenantId }: NonNullable<Config['bot']>) {
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
