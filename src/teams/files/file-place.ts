/** Where files may be fetched from and put: decided here, since every address comes from a message. */
export interface FilePlaces {
  /** Local mode: this machine over plain http as well, since that is where its client is. */
  loopback: boolean;
}

/**
 * OneDrive and SharePoint of Microsoft 365. Files sent to a bot lie there, and where a bot may put one; the clouds that
 * have other names (GCC High, DoD, 21Vianet) do not let bots take or give files. Microsoft Teams documentation, "Send and
 * receive files using bot".
 */
const sharePoint = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.sharepoint\.com$/;
const thisMachine = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** The address, if a file may be fetched from it or put there; `undefined` for any other. */
export function readPlace(address: unknown, { loopback }: FilePlaces): URL | undefined {
  if (typeof address !== 'string' || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return undefined;
  if (url.protocol === 'https:' && url.port === '' && sharePoint.test(url.hostname)) return url;
  return loopback && url.protocol === 'http:' && thisMachine.has(url.hostname) ? url : undefined;
}
