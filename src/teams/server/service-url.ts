import type { BotIdentity } from '../../config';

/**
 * Where the bot may write, and its token with it: Teams' own hosts over https; without an identity this machine alone.
 */
export function mayWriteTo(serviceUrl: string, bot: Pick<BotIdentity, 'serviceUrlHosts'> | undefined): boolean {
  return bot ? isTeams(serviceUrl, bot.serviceUrlHosts) : isLoopback(serviceUrl);
}

export function isTeams(serviceUrl: string, hosts: string[]): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname } = new URL(serviceUrl);
  return protocol === 'https:' && hosts.includes(hostname.toLowerCase());
}

export function isLoopback(serviceUrl: string): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { hostname, protocol } = new URL(serviceUrl);
  return (
    /^https?:$/.test(protocol) &&
    (/^127(\.\d{1,3}){3}$/.test(hostname) || hostname === '[::1]' || hostname === 'localhost')
  );
}
