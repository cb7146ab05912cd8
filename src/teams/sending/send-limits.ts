/** At most so many in so many seconds, whichever seconds these are. */
export interface Window {
  most: number;
  seconds: number;
}

export interface Limits {
  /** Of one app in one tenant. */
  perTenant: Window[];
  /** Of one chat or channel. */
  perConversation: Window[];
}

/** Messages are not on their way equally long: those that left within a little more than a second may arrive within one. */
const margin = 1.03;

/**
 * Microsoft Teams documentation, "Optimize your bot with rate limiting in Teams". A tenant's go evenly: fifty that went at
 * once would go at once again a second later, and those that were held up a little would be too many.
 */
export function publishedLimits(sendsPerSecond: number): Limits {
  return {
    perTenant: [
      { most: sendsPerSecond, seconds: margin },
      { most: 1, seconds: margin / sendsPerSecond },
    ],
    perConversation: [
      { most: 7, seconds: 1 },
      { most: 8, seconds: 2 },
      { most: 60, seconds: 30 },
      { most: 1800, seconds: 3600 },
    ],
  };
}

/** So many chats of one tenant that Teams throttles at the same time, and it is the tenant that is written to too much. */
const mostThrottled = 5;

/** By how much each of them slows the tenant down. */
const slowing = 0.1;

/** Whose turn it is, in this process: keeps to the published limits before Teams has to say so. Times are milliseconds. */
export class SendLimits {
  private readonly sentAt = new Map<string, number[]>();
  /** Of each tenant: the conversations that Teams throttles, and until when. */
  private readonly throttled = new Map<string, Map<string, number>>();
  private readonly heldUntil = new Map<string, number>();
  private forgetAbove = mostRemembered;

  constructor(private readonly limits: Limits) {}

  /**
   * Takes the next place for a message to a conversation of a tenant.
   * @returns how long to wait for it; beyond `patience` nothing is taken
   */
  take(tenant: string, conversation: string, now: number, patience: number): { wait: number; taken: boolean } {
    const slower = 1 + slowing * this.throttledNow(tenant, now).size;
    const keys = [
      { key: `t ${tenant}`, windows: this.limits.perTenant, slower },
      { key: `c ${conversation}`, windows: this.limits.perConversation, slower: 1 },
    ];
    const free = keys.map(({ key, windows, slower }) => nextFree(this.sentAt.get(key) ?? [], windows, slower, now));
    const at = Math.max(now + this.held(tenant, conversation, now), ...free);
    const wait = at - now;
    if (wait > patience) return { wait, taken: false };
    for (const { key, windows } of keys) this.note(key, at, windows);
    if (this.sentAt.size > this.forgetAbove) this.forget(now);
    return { wait, taken: true };
  }

  /**
   * Teams has said so all the same: nothing more to this conversation until then, and less to its tenant. Where it says so
   * of several, nothing more to the tenant.
   */
  throttle(tenant: string, conversation: string, until: number, now: number): void {
    const throttled = this.throttledNow(tenant, now);
    throttled.set(conversation, Math.max(until, throttled.get(conversation) ?? 0));
    if (throttled.size >= mostThrottled) this.heldUntil.set(tenant, Math.max(...throttled.values()));
  }

  /** How long nothing may go to this conversation, whatever place it has. */
  held(tenant: string, conversation: string, now: number): number {
    const until = Math.max(this.heldUntil.get(tenant) ?? 0, this.throttledNow(tenant, now).get(conversation) ?? 0);
    return Math.max(0, until - now);
  }

  private throttledNow(tenant: string, now: number): Map<string, number> {
    const throttled = this.throttled.get(tenant) ?? new Map<string, number>();
    this.throttled.set(tenant, throttled);
    for (const [conversation, until] of throttled) if (until <= now) throttled.delete(conversation);
    return throttled;
  }

  private note(key: string, at: number, windows: Window[]): void {
    if (windows.length === 0) return;
    const times = this.sentAt.get(key) ?? [];
    const most = Math.max(...windows.map((window) => window.most));
    // Places are taken in order, save where one was held up: those behind it keep theirs.
    times.push(at);
    times.sort((a, b) => a - b);
    this.sentAt.set(key, times.slice(-most));
  }

  private forget(now: number): void {
    const longest = 1000 * Math.max(...this.limits.perConversation.map(({ seconds }) => seconds));
    for (const [key, times] of this.sentAt) if ((times.at(-1) ?? 0) < now - longest) this.sentAt.delete(key);
    // Where all of them are of this hour, going through them with every message would cost more than the messages.
    this.forgetAbove = Math.max(mostRemembered, 2 * this.sentAt.size);
  }
}

/** Conversations; more than most write to within an hour. */
const mostRemembered = 20_000;

/** The earliest time at which every window has room; `times` in order, some of them taken ahead. */
function nextFree(times: number[], windows: Window[], slower: number, now: number): number {
  return Math.max(
    now,
    ...windows.map(({ most, seconds }) => {
      const oldest = times.at(-most);
      return oldest === undefined ? now : oldest + seconds * slower * 1000;
    }),
  );
}
