import type { Seeded } from './seeded';

/** A process of the bot: when it dies, whatever it waits for never comes. */
export interface SimulatedProcess {
  id: string;
  isDead: boolean;
}

export interface Chances {
  /** Of a call that fails, once before and once after it was carried out. */
  fault: number;
  /** Of a process that dies at a call. */
  crash: number;
}

interface Waiting {
  process: SimulatedProcess;
  name: string;
  work: () => Promise<unknown>;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * Every call to a port stops here until the seed lets it go on: so whatever can happen between two awaits does, in some
 * seed, and happens again in the same seed.
 */
export class Schedule {
  private waiting: Waiting[] = [];
  calls = 0;

  constructor(
    private readonly seeded: Seeded,
    readonly chances: Chances,
    private readonly onCrash: (process: SimulatedProcess) => void,
  ) {}

  /** The same ports, in the hands of a process. A call of `neverFails` may kill it, and never throws. */
  inHandsOf<T extends object>(process: SimulatedProcess, ports: T, neverFails = false): T {
    return new Proxy(ports, {
      get: (target, name) => {
        const method = Reflect.get(target, name) as unknown;
        if (typeof method !== 'function') return method;
        return (...given: unknown[]) =>
          this.call(process, String(name), () => method.apply(target, given) as Promise<unknown>, neverFails);
      },
    });
  }

  private call(
    process: SimulatedProcess,
    name: string,
    work: () => Promise<unknown>,
    neverFails: boolean,
  ): Promise<unknown> {
    if (process.isDead) return new Promise(() => {});
    return new Promise((resolve, reject) => {
      const unknown = name === 'room' ? undefined : { kind: 'unknown' };
      const fails = (error: Error) => (neverFails ? resolve(unknown) : reject(error));
      this.waiting.push({ process, name, work, resolve, reject: fails });
    });
  }

  /** Lets calls go on, one at a time, in the seed's order, until nobody waits. */
  async untilQuiet(): Promise<void> {
    await settled();
    while (this.waiting.length > 0) {
      const at = this.seeded.between(0, this.waiting.length - 1);
      const [next] = this.waiting.splice(at, 1);
      if (next && !next.process.isDead) await this.letGo(next);
      await settled();
    }
  }

  private async letGo({ process, work, resolve, reject }: Waiting): Promise<void> {
    this.calls += 1;
    const { fault, crash } = this.chances;
    const dies = this.seeded.chance(crash);
    const fails = !dies && this.seeded.chance(fault);
    const isCarriedOut = (!dies && !fails) || this.seeded.chance(0.5);
    const value = isCarriedOut ? await work() : undefined;
    if (dies) {
      process.isDead = true;
      this.waiting = this.waiting.filter((each) => each.process !== process);
      this.onCrash(process);
    } else if (fails) reject(new Error('simulated fault'));
    else resolve(value);
  }
}

/** Everything that can go on without a port has gone on. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
