import type { Activity } from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import type { BotIdentity } from '../../config';
import { isTeams } from './service-url';

/**
 * An authenticated activity that is not for us: of another channel than Teams, of a tenant nobody let in, or with an
 * address that is not Teams' own. Our token is sent to that address with every reply.
 * @throws AuthenticationError, which becomes 401
 */
export function vetOrigin(
  { channelId, serviceUrl, conversation, channelData }: Activity,
  { allowedTenants, serviceUrlHosts }: Pick<BotIdentity, 'allowedTenants' | 'serviceUrlHosts'>,
): void {
  // Teams says it in both places, or in the one its client knows; where both are said, they say the same.
  const told = [conversation.tenantId, (channelData as { tenant?: { id?: string } } | undefined)?.tenant?.id];
  const tenants = new Set(told.filter((id) => typeof id === 'string').map((id) => id.toLowerCase()));
  const isOurs =
    channelId === 'msteams' &&
    isTeams(serviceUrl, serviceUrlHosts) &&
    tenants.size === 1 &&
    [...tenants].every((id) => allowedTenants.includes(id));
  if (!isOurs) throw new AuthenticationError('Unauthorized', 401);
}
