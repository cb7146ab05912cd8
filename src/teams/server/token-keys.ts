import { z } from 'zod';

const metadata = z.looseObject({ jwks_uri: z.url() });
const published = z.looseObject({
  keys: z.array(z.looseObject({ kid: z.string(), endorsements: z.array(z.string()).optional() })),
});

/** As the SDK, which keeps keys of its own: at most a day old, and an unknown one is asked for once an hour. */
const mostAgeMs = 24 * 60 * 60 * 1000;
const askAgainMs = 60 * 60 * 1000;

/**
 * What the keys of Teams' tokens are endorsed for, which the SDK tells nobody. However many tokens come while the keys
 * are fetched, they are fetched once, and within a time.
 */
export class TokenKeys {
  private known: { at: number; endorsements: ReadonlyMap<string, readonly string[]> } | undefined;
  private fetching: Promise<void> | undefined;

  constructor(
    private readonly openIdMetadataUrl: string,
    private readonly timeoutMs: number,
  ) {}

  /**
   * @returns `undefined` for a key nobody published
   * @throws when the keys cannot be had
   */
  async endorsementsOf(keyId: string, now: number): Promise<readonly string[] | undefined> {
    const found = this.known?.endorsements.get(keyId);
    const age = this.known ? now - this.known.at : Number.POSITIVE_INFINITY;
    if (age > mostAgeMs || (!found && age > askAgainMs)) await this.fetchOnce(now);
    return this.known?.endorsements.get(keyId);
  }

  private fetchOnce(now: number): Promise<void> {
    this.fetching ??= this.fetchKeys(now).finally(() => {
      this.fetching = undefined;
    });
    return this.fetching;
  }

  private async fetchKeys(now: number): Promise<void> {
    const signal = AbortSignal.timeout(this.timeoutMs);
    const { jwks_uri } = metadata.parse(await readJson(this.openIdMetadataUrl, signal));
    const { keys } = published.parse(await readJson(jwks_uri, signal));
    this.known = { at: now, endorsements: new Map(keys.map(({ kid, endorsements = [] }) => [kid, endorsements])) };
  }
}

async function readJson(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`The keys of Teams' tokens were answered with ${response.status}.`);
  return response.json();
}
