/** Installations come several times over, within moments; a later one is somebody looking anew. */
export const samePageMs = 3_000;

/** Whom and what this process has greeted, so that an installation delivered five times is greeted once. */
export class GreetingsGiven {
  private readonly lastAt = new Map<string, number>();

  /** @param againAfterMs quiet time after which an installation is greeted again; infinite for never */
  constructor(private readonly againAfterMs: number) {}

  /** Notes an installation here at `now` milliseconds, and says whether it is one to greet. */
  isDue(key: string, now: number): boolean {
    const last = this.lastAt.get(key);
    this.lastAt.set(key, now);
    return last === undefined || now - last > this.againAfterMs;
  }

  /** Uninstalled: the next installation is a first one. */
  forget(key: string): void {
    this.lastAt.delete(key);
  }
}
