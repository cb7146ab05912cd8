import type { Seeded } from '../seeded';

/** A process of the bot: when it dies, whatever it waits for never comes. */
export interface SimulatedProcess {
  id: string;
  isDead: boolean;
  /** How far its clock is ahead of the true time; negative where it is behind. */
  minutesAhead: number;
  /** It sleeps until then, as a machine does that is moved; in seconds of the true time. */
  asleepUntil: number;
}

/** Of each call to a port. */
export interface Chances {
  /** It fails: half of those after they were carried out. */
  fault: number;
  /** The process dies at it: half of those after it was carried out. */
  crash: number;
  /** It takes some seconds, before it is carried out or after. */
  delay: number;
  /** The store's client carries it out twice, and gives the second answer. */
  duplicate: number;
  /** The process sleeps after it, for as long as another needs to take over, and goes on as if nothing had been. */
  sleep: number;
}

export const calm: Chances = { fault: 0, crash: 0, delay: 0, duplicate: 0, sleep: 0 };

type Port = 'store' | 'messenger';

interface Waiting {
  process: SimulatedProcess;
  port: Port;
  name: string;
  work: () => Promise<unknown>;
  end(value: unknown): void;
  fail(error: Error): void;
  hasWaited?: boolean;
}

interface Surroundings {
  seeded: Seeded;
  chances: Chances;
  seconds(): number;
  later(seconds: number, what: () => void): void;
  onCrash(process: SimulatedProcess): void;
  /** Whatever the seed decides is told here, in its order. */
  trace(what: string): void;
}

/** The calls between the last reading and the saying: two of the store, slow before and after. */
const usualSecondsToSay = 12;
const longestSleep = 60;

/** What a port throws that fails; a workflow may throw this and a refusal, and nothing else. */
export const simulatedFault = 'simulated fault';

/**
 * Every call to a port stops here until the seed lets it go on: so whatever can happen between two awaits does, in some
 * seed, and happens again in the same seed.
 */
export class Schedule {
  private waiting: Waiting[] = [];
  calls = 0;
  private lastAwake = Number.NEGATIVE_INFINITY;

  constructor(private readonly around: Surroundings) {}

  /** The same ports, in the hands of a process. A messenger's call may kill it, and never throws. */
  inHandsOf<T extends object>(process: SimulatedProcess, ports: T, port: Port): T {
    return new Proxy(ports, {
      get: (target, name) => {
        const method = Reflect.get(target, name) as unknown;
        if (typeof method !== 'function') return method;
        return (...given: unknown[]) =>
          this.call({ process, port, name: String(name), work: () => method.apply(target, given) as Promise<unknown> });
      },
    });
  }

  private call(call: Omit<Waiting, 'end' | 'fail'>): Promise<unknown> {
    if (call.process.isDead) return new Promise(() => {});
    return new Promise((end, reject) => {
      const fail = (error: Error) => (call.port === 'messenger' ? end(nothingKnown(call.name)) : reject(error));
      this.waiting.push({ ...call, end, fail });
    });
  }

  /** Lets calls go on, one at a time, in the seed's order, until nobody waits. */
  async untilQuiet(): Promise<void> {
    await settled();
    while (this.waiting.length > 0) {
      const at = this.around.seeded.between(0, this.waiting.length - 1);
      const [next] = this.waiting.splice(at, 1);
      if (next && !next.process.isDead) await this.letGo(next);
      await settled();
    }
  }

  private async letGo(call: Waiting): Promise<void> {
    const { chances, seeded, trace } = this.around;
    if (this.sleeps(call) || this.waits(call)) return;
    this.calls += 1;
    const { process, name, work } = call;
    const dies = seeded.chance(chances.crash);
    const fails = !dies && seeded.chance(chances.fault);
    const isCarriedOut = (!dies && !fails) || seeded.chance(0.5);
    trace(`${process.id} ${name}${dies ? ' dies' : fails ? ' fails' : ''}${isCarriedOut ? '' : ' before'}`);
    if (isCarriedOut && call.port === 'store' && seeded.chance(chances.duplicate)) await work();
    const value = isCarriedOut ? await work() : undefined;
    if (dies) this.die(process);
    else if (fails) call.fail(new Error(simulatedFault));
    else this.answer(call, value);
  }

  /** What was read before what is said now: as long ago as slow calls and sleep in between take at the most. */
  secondsToSay(): number {
    const isAwakeAgain = this.around.seconds() - this.lastAwake < usualSecondsToSay;
    return usualSecondsToSay + (isAwakeAgain ? longestSleep : 0);
  }

  /** @returns whether the process is asleep: then the call waits */
  private sleeps(call: Waiting): boolean {
    const { chances, seeded, seconds, later, trace } = this.around;
    const { process } = call;
    if (process.asleepUntil <= seconds() && seeded.chance(chances.sleep)) {
      process.asleepUntil = seconds() + seeded.between(15, longestSleep);
      this.lastAwake = Math.max(this.lastAwake, process.asleepUntil);
      trace(`${process.id} sleeps`);
    }
    const left = process.asleepUntil - seconds();
    if (left <= 0) return false;
    later(left, () => void this.waiting.push(call));
    return true;
  }

  private die(process: SimulatedProcess): void {
    process.isDead = true;
    this.waiting = this.waiting.filter((each) => each.process !== process);
    this.around.onCrash(process);
  }

  /** A store may be slow to begin with. @returns whether it is */
  private waits(call: Waiting): boolean {
    const { chances, seeded, later } = this.around;
    if (call.port === 'messenger' || call.hasWaited || !seeded.chance(chances.delay)) return false;
    later(seeded.between(1, 4), () => void this.waiting.push({ ...call, hasWaited: true }));
    return true;
  }

  /** Teams takes its time as a rule, and a store now and then. */
  private answer({ port, name, end, process }: Waiting, value: unknown): void {
    const { chances, seeded, later } = this.around;
    const isSlow = port === 'messenger' ? seeded.chance(0.6) : seeded.chance(chances.delay);
    const goOn = () => {
      if (!process.isDead) end(value);
    };
    if (isSlow) later(seeded.between(1, mostSeconds(port, name)), goOn);
    else goOn();
  }
}

/** Room in Teams is waited for longest; then it takes less than the time limit of a call. */
function mostSeconds(port: Port, name: string): number {
  if (port === 'store') return 4;
  return name === 'room' ? 25 : 14;
}

/** Of a messenger, which never throws: no room, or an outcome that nobody knows. */
function nothingKnown(name: string): object | undefined {
  return name === 'room' ? undefined : { kind: 'unknown' };
}

/** Everything that can go on without a port has gone on. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
