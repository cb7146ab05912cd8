import { toInstant } from '../../../src/domain/time/instant';

interface Entry {
  at: number;
  what: () => unknown;
}

/** What is going to happen, and the true time: it moves from one thing to the next. */
export class Agenda {
  private readonly entries: Entry[] = [];
  private milliseconds: number;
  now: string;

  constructor(begins: string) {
    this.milliseconds = Date.parse(begins);
    this.now = begins;
  }

  /** Of a clock that nobody sets. */
  get seconds(): number {
    return this.milliseconds / 1000;
  }

  /** Things of the same moment happen in the order in which they were written down. */
  later(minutes: number, what: Entry['what']): void {
    const at = this.milliseconds + Math.round(minutes * 60_000);
    let place = this.entries.length;
    while (place > 0 && (this.entries[place - 1]?.at ?? 0) > at) place -= 1;
    this.entries.splice(place, 0, { at, what });
  }

  /**
   * Takes what comes next, and moves the time there.
   * @param together with what would come within the hour, as if that were of the same moment
   */
  take(together: boolean): Entry['what'][] {
    const [first, second] = this.entries;
    if (!first) return [];
    const isNear = second !== undefined && second.at - first.at <= 3_600_000;
    const next = this.entries.splice(0, together && isNear ? 2 : 1);
    if (first.at > this.milliseconds) {
      this.milliseconds = first.at;
      this.now = toInstant(new Date(first.at));
    }
    return next.map(({ what }) => what);
  }
}
