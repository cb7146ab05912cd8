import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** More than anybody taps or writes in so many seconds; a walk through sixty initiatives stays well below. */
export const usualPace = 40;
const seconds = 10;

/** How fast each sender is, in this process. What is too fast is not looked at, so that nobody makes the others wait. */
export class Pace {
  private readonly limiter: RateLimiterMemory;

  /** @param most activities of one sender in ten seconds */
  constructor(private readonly most: number) {
    this.limiter = new RateLimiterMemory({ points: most, duration: seconds });
  }

  /** `firstTooFast` is said once; after it the sender is not answered until the seconds are over. */
  async take(senderId: string): Promise<'inPace' | 'firstTooFast' | 'tooFast'> {
    try {
      await this.limiter.consume(senderId);
      return 'inPace';
    } catch (over) {
      if (!(over instanceof RateLimiterRes)) throw over;
      return over.consumedPoints === this.most + 1 ? 'firstTooFast' : 'tooFast';
    }
  }
}
