import type { Database } from './open-database';

/** Another process writes; the file is nearly always free within milliseconds. */
const againMs = 20;

/** Some five seconds in all. */
const usualTries = 200;

interface Write {
  run(): unknown;
  done(result: unknown): void;
  failed(fault: unknown): void;
  tries: number;
}

/**
 * Makes writes durable together: those that were asked for since the last turn of the event loop share one commit, and so
 * one wait for the disk, which is most of what a write costs. Each is answered when it is on the disk, in the order asked,
 * and succeeds or fails by itself. While another process holds the file they wait, and this process goes on meanwhile.
 */
export class SharedCommits {
  private waiting: Write[] = [];
  private again: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly mostTries = usualTries,
  ) {}

  /** @param run one statement, run at once with the others' */
  write<T>(run: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.waiting.length === 0) setImmediate(() => this.commit());
      const done = resolve as (result: unknown) => void;
      this.waiting.push({ run, done, failed: reject, tries: 0 });
    });
  }

  /** Writes what can be written now, and fails the rest. */
  end(): void {
    this.commit();
    clearTimeout(this.again);
    for (const { failed } of this.waiting.splice(0)) failed(new Error('The store was closed.'));
  }

  private commit(): void {
    const writes = this.waiting.splice(0);
    if (writes.length > 1) this.together(writes);
    else for (const write of writes) this.alone(write);
  }

  private together(writes: Write[]): void {
    let results: unknown[] | undefined;
    try {
      this.database
        .transaction(() => {
          results = writes.map(({ run }) => run());
        })
        .immediate();
    } catch (fault) {
      if (isBusy(fault)) this.waitForFile(writes, fault);
      // One of them would not be written, and with it none was: the others are not to suffer. Where they all could be and
      // the commit failed, nobody can tell.
      else for (const write of writes) results ? write.failed(fault) : this.alone(write);
      return;
    }
    for (const [n, write] of writes.entries()) write.done(results?.[n]);
  }

  private alone(write: Write): void {
    try {
      write.done(write.run());
    } catch (fault) {
      if (isBusy(fault)) this.waitForFile([write], fault);
      else write.failed(fault);
    }
  }

  private waitForFile(writes: Write[], fault: unknown): void {
    for (const write of writes) {
      write.tries += 1;
      if (write.tries >= this.mostTries) write.failed(fault);
      else this.waiting.push(write);
    }
    clearTimeout(this.again);
    this.again = setTimeout(() => this.commit(), againMs);
  }
}

function isBusy(fault: unknown): boolean {
  return String((fault as { code?: unknown }).code).startsWith('SQLITE_BUSY');
}
