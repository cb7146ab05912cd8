// The bot started as it is in production, on an embedded store with as many initiatives as the argument says, until it is ready;
// and what it holds a while after, with nothing to do.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fill } from '../fan-out/fill.mjs';
import { expectCount, residentMegabytes, withStore } from '../measure.mjs';

const entry = path.resolve(import.meta.dirname, '../../../dist/index.js');
/** The first tick is done by then. */
const restAfterMs = 3_000;
const patienceMs = 60_000;

process.stdout.write(
  JSON.stringify(
    await withStore(async (store, dataDir) => {
      await fill(store, { tenant: 0, owners: Number(process.argv[2]), serviceUrl: 'http://127.0.0.1:9/' });
      return start(dataDir);
    }),
  ),
);

async function start(dataDir) {
  const port = await freePort();
  const settings = { PORT: `${port}`, DATA_DIR: dataDir, LOG_LEVEL: 'error', CLOCK_START: '2024-12-02T10:00:00Z' };
  const startedAt = performance.now();
  const child = spawn(process.execPath, [entry], {
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  try {
    while (!(await isReady(port))) {
      if (performance.now() - startedAt > patienceMs) throw new Error('the bot was not ready in time');
      await sleep(5);
    }
    const ready = performance.now() - startedAt;
    await sleep(restAfterMs);
    const rest = residentMegabytes(child.pid);
    child.kill('SIGTERM');
    expectCount('exit code', (await ended)[0], 0);
    return { ready, rest };
  } finally {
    child.kill('SIGKILL');
  }
}

async function isReady(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).status === 200;
  } catch {
    return false;
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
