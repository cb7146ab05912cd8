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

/** Microsoft Teams documentation, "Optimize your bot with rate limiting in Teams". */
export function publishedLimits(sendsPerSecond: number): Limits {
  return {
    perTenant: [{ most: sendsPerSecond, seconds: 1 }],
    perConversation: [
      { most: 7, seconds: 1 },
      { most: 8, seconds: 2 },
      { most: 60, seconds: 30 },
      { most: 1800, seconds: 3600 },
    ],
  };
}

/** Whose turn it is, in this process: keeps to the published limits before Teams has to say so. Times are milliseconds. */
export class SendLimits {
  private readonly sentAt = new Map<string, number[]>();
  private readonly heldUntil = new Map<string, number>();

  constructor(private readonly limits: Limits) {}

  /**
   * Takes the next place for a message to a conversation of a tenant.
   * @returns how long to wait for it; beyond `patience` nothing is taken
   */
  take(tenant: string, conversation: string, now: number, patience: number): { wait: number; taken: boolean } {
    const keys = [
      { key: `t ${tenant}`, windows: this.limits.perTenant },
      { key: `c ${conversation}`, windows: this.limits.perConversation },
    ];
    const free = keys.map(({ key, windows }) => nextFree(this.sentAt.get(key) ?? [], windows, now));
    const at = Math.max(now, this.heldUntil.get(tenant) ?? 0, ...free);
    const wait = at - now;
    if (wait > patience) return { wait, taken: false };
    for (const { key, windows } of keys) this.note(key, at, windows);
    if (this.sentAt.size > mostRemembered) this.forget(now);
    return { wait, taken: true };
  }

  /** Teams has said so all the same: nothing more to this tenant until then. */
  hold(tenant: string, until: number): void {
    this.heldUntil.set(tenant, Math.max(until, this.heldUntil.get(tenant) ?? 0));
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
  }
}

/** Conversations; far more than are written to within an hour. */
const mostRemembered = 20_000;

/** The earliest time at which every window has room; `times` in order, some of them taken ahead. */
function nextFree(times: number[], windows: Window[], now: number): number {
  return Math.max(
    now,
    ...windows.map(({ most, seconds }) => {
      const oldest = times.at(-most);
      return oldest === undefined ? now : oldest + seconds * 1000;
    }),
  );
}
