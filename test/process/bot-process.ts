import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { until } from '../teams/until';

const root = path.resolve(__dirname, '../..');

export interface BotProcess {
  child: ChildProcess;
  url: string;
  /** Everything it said so far. */
  said(): string;
  /** Ends it and resolves with its exit code; `null` when it was killed. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** `node dist/index.js` as an operator starts it, with this environment and no other. */
export function spawnBot(env: Record<string, string>): Omit<BotProcess, 'url'> & { exit: Promise<number | null> } {
  const child = spawn(process.execPath, [path.join(root, 'dist', 'index.js')], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  // Not 'exit': what it said last may still be on its way then.
  const exit = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return exit;
  };
  return { child, said: () => said, end, exit };
}

export async function startBotProcess(env: Record<string, string>): Promise<BotProcess> {
  const port = env.PORT ?? String(await freePort());
  const bot = spawnBot({ ...env, PORT: port });
  const url = `http://127.0.0.1:${port}`;
  const isReady = async () => {
    if (bot.child.exitCode !== null) throw new Error(`it ended: ${bot.said()}`);
    return fetch(`${url}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
  };
  // Under a second where nobody else is at work, and many where everybody is.
  await until('the process is ready', isReady, 60_000);
  return { ...bot, url };
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
