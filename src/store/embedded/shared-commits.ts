import type { Database } from './open-database';

interface Write {
  run(): unknown;
  done(result: unknown): void;
  failed(fault: unknown): void;
}

/**
 * Makes writes durable together: those that were asked for since the last turn of the event loop share one commit, and so
 * one wait for the disk, which is most of what a write costs. Each is answered when it is on the disk, in the order asked,
 * and succeeds or fails by itself.
 */
export class SharedCommits {
  private waiting: Write[] = [];

  constructor(private readonly database: Database) {}

  /** @param run one statement, run at once with the others' */
  write<T>(run: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.waiting.length === 0) setImmediate(() => this.commit());
      this.waiting.push({ run, done: resolve as (result: unknown) => void, failed: reject });
    });
  }

  /** What was asked for is written now. */
  commit(): void {
    const writes = this.waiting;
    this.waiting = [];
    if (writes.length > 1) this.together(writes);
    else for (const write of writes) alone(write);
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
      // One of them would not be written, and with it none was: the others are not to suffer. Where they all could be and
      // the commit failed, nobody can tell.
      for (const write of writes) results ? write.failed(fault) : alone(write);
      return;
    }
    for (const [n, write] of writes.entries()) write.done(results?.[n]);
  }
}

function alone({ run, done, failed }: Write): void {
  try {
    done(run());
  } catch (fault) {
    failed(fault);
  }
}
