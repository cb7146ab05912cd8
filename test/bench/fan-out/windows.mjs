// What Teams takes, as it publishes it: at most so many in so many seconds, whichever seconds these are.

const perTenant = [{ most: 50, seconds: 1 }];
const perConversation = [
  { most: 7, seconds: 1 },
  { most: 8, seconds: 2 },
  { most: 60, seconds: 30 },
  { most: 1800, seconds: 3600 },
];

/** Takes a message while there is room for it; one that is refused takes up none. Times are milliseconds. */
export class Windows {
  taken = new Map();

  /** @returns {number} seconds to wait, as `Retry-After` says them; 0 when the message is taken */
  take(tenant, conversation, now) {
    const keys = [
      [`tenant ${tenant}`, perTenant],
      [`conversation ${conversation}`, perConversation],
    ];
    const waitMs = Math.max(...keys.map(([key, windows]) => this.wait(key, windows, now)));
    if (waitMs > 0) return Math.ceil(waitMs / 1000);
    for (const [key, windows] of keys) this.note(key, windows, now);
    return 0;
  }

  wait(key, windows, now) {
    const times = this.taken.get(key) ?? [];
    return Math.max(...windows.map(({ most, seconds }) => (times.at(-most) ?? -Infinity) + seconds * 1000 - now));
  }

  note(key, windows, now) {
    const times = this.taken.get(key) ?? [];
    times.push(now);
    const most = Math.max(...windows.map((window) => window.most));
    this.taken.set(key, times.length > 2 * most ? times.slice(-most) : times);
  }
}
