import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { WorldClock } from './world-clock';

export interface Bot {
  child: ChildProcess;
  /** Absent until it listens. */
  url?: string;
  /** How far its clock is beside the scenario's. */
  skewMs: number;
  listening: Promise<void>;
  /** It was told to end. */
  isEnded: boolean;
}

/** The processes of the bot: begun, killed, and told what time it is. */
export class Bots {
  readonly living: Bot[] = [];
  private spare: Promise<ChildProcess>;
  private ended = false;
  private next = 0;

  constructor(
    private readonly clock: WorldClock,
    private readonly env: Record<string, string>,
    private readonly codeCache: string,
  ) {
    this.spare = this.load();
  }

  /** One that listens, each in its turn; throws when there is none. */
  url(): string {
    const listening = this.living.filter(({ url }) => url !== undefined);
    const bot = listening[this.next++ % Math.max(1, listening.length)];
    if (!bot?.url) throw new Error('No bot listens.');
    return bot.url;
  }

  /** Its code is loaded by now, so that what it does when it starts is all that takes time. */
  async begin(more: Record<string, string> = {}): Promise<Bot> {
    const { spare } = this;
    this.spare = this.load();
    const child = await spare;
    const bot: Bot = { child, skewMs: 0, listening: Promise.resolve(), isEnded: false };
    bot.listening = new Promise((listens) => {
      child.on('message', (said: { port?: number }) => {
        if (!said.port) return;
        bot.url = `http://127.0.0.1:${said.port}`;
        listens();
      });
      child.once('exit', () => listens());
    });
    child.once('exit', () => {
      const at = this.living.indexOf(bot);
      if (at >= 0) this.living.splice(at, 1);
      // One that finds no store when it starts gives up, and is started again by whoever looks after it.
      if (!bot.isEnded && !this.ended) void this.begin(more);
    });
    this.living.push(bot);
    child.send({ env: { ...this.env, ...more }, aheadMs: this.clock.aheadMs });
    return bot;
  }

  async end(bot: Bot, signal: NodeJS.Signals): Promise<void> {
    delete bot.url;
    bot.isEnded = true;
    const over = bot.child.exitCode === null && bot.child.signalCode === null ? once(bot.child, 'exit') : undefined;
    bot.child.kill(signal);
    await over;
  }

  /** After the scenario's clock was set, or one of theirs stepped. */
  tellTime(): void {
    for (const { child, skewMs } of this.living) {
      if (child.connected) child.send({ aheadMs: this.clock.aheadMs + skewMs });
    }
  }

  async stop(): Promise<void> {
    this.ended = true;
    await Promise.all([...this.living].map((bot) => this.end(bot, 'SIGTERM')));
    (await this.spare).kill('SIGKILL');
  }

  private async load(): Promise<ChildProcess> {
    const child = fork(path.resolve(__dirname, '../fixtures/clocked-bot.js'), {
      execArgv: [],
      env: { PATH: process.env.PATH ?? '', CODE_CACHE: this.codeCache },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await once(child, 'message');
    if (this.ended) child.kill('SIGKILL');
    return child;
  }
}
