import type { BotIdentity } from '../../config';
import type { Address } from '../../domain/people/person';
import type { RefusedReason } from '../../domain/round/delivery';

/**
 * Where the bot may not write, nor its token with it: anywhere but Teams' own hosts over https, and to a tenant whose
 * people it does not listen to either; without an identity anywhere but this machine.
 */
export function vetAddress(
  { serviceUrl, tenantId }: Pick<Address, 'serviceUrl' | 'tenantId'>,
  bot: Pick<BotIdentity, 'serviceUrlHosts' | 'allowedTenants'> | undefined,
): RefusedReason | undefined {
  if (!bot) return isLoopback(serviceUrl) ? undefined : 'notAllowed';
  if (!isTeams(serviceUrl, bot.serviceUrlHosts)) return 'notAllowed';
  return tenantId && !bot.allowedTenants.includes(tenantId.toLowerCase()) ? 'otherTenant' : undefined;
}

export function isTeams(serviceUrl: string, hosts: string[]): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { href, protocol, host, username, password } = new URL(serviceUrl);
  // What a parser puts right is read differently by the next one: `\` for `/`, a line break, a dot at the end of a host.
  const isPlain = href === serviceUrl || href === `${serviceUrl}/`;
  return isPlain && protocol === 'https:' && username === '' && password === '' && hosts.includes(host);
}

export function isLoopback(serviceUrl: string): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { hostname, protocol } = new URL(serviceUrl);
  return (
    /^https?:$/.test(protocol) &&
    (/^127(\.\d{1,3}){3}$/.test(hostname) || hostname === '[::1]' || hostname === 'localhost')
  );
}
