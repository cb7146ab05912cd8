import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { openStore } from '../../../src/store/open-store';
import type { Store } from '../../../src/workflows/ports';
import { sleep } from './world-clock';

/** A store that bots share, and that a scenario looks into and disturbs. */
export interface SharedStore {
  /** How a bot is told of it. */
  env: Record<string, string>;
  store: Store;
  /** For so long it answers nobody; what came meanwhile is answered late. */
  pause(seconds: number): Promise<void>;
  stop(): Promise<void>;
}

export function openShared(kind: 'embedded' | 'cosmos', folder: string): Promise<SharedStore> {
  return kind === 'embedded' ? shareFile(folder) : shareEmulator();
}

async function shareFile(folder: string): Promise<SharedStore> {
  const dataDir = path.join(folder, 'data');
  const store = await openStore({ kind: 'embedded', dataDir });
  return {
    env: { STORE: 'embedded', DATA_DIR: dataDir },
    store,
    async pause(seconds) {
      const other = new Sqlite(path.join(dataDir, 'statusrunde.sqlite'), { timeout: 10_000 });
      other.exec('BEGIN EXCLUSIVE');
      await sleep(seconds * 1000);
      other.exec('ROLLBACK');
      other.close();
    },
    stop: () => store.close(),
  };
}

/** Bots reach the emulator by way of a door that can be held shut; whoever looks on has a way of their own. */
async function shareEmulator(): Promise<SharedStore> {
  const emulator = fork(path.resolve(__dirname, '../fixtures/cosmos-emulator.js'), { execArgv: [] });
  const [{ port }] = (await once(emulator, 'message')) as [{ port: number }];
  const door = await openDoor(port);
  const settings = { key: Buffer.from('any key will do').toString('base64'), database: 'crash' };
  const store = await openStore({ kind: 'cosmos', endpoint: `http://127.0.0.1:${port}`, ...settings });
  return {
    env: {
      STORE: 'cosmos',
      COSMOS_ENDPOINT: `http://127.0.0.1:${door.port}`,
      COSMOS_KEY: settings.key,
      COSMOS_DATABASE: settings.database,
    },
    store,
    pause: door.pause,
    async stop() {
      await store.close();
      door.close();
      emulator.kill('SIGKILL');
    },
  };
}

/** What comes while it is shut is carried out at once or later, by turns, and answered when it opens either way. */
async function openDoor(port: number) {
  let open = Promise.resolve();
  let count = 0;
  const server = createServer(async (asked, answer) => {
    const { method, headers, url = '/' } = asked;
    if (++count % 2 === 0) await open;
    const onward = request({ host: '127.0.0.1', port, path: url, method, headers }, async (reply) => {
      await open;
      answer.writeHead(reply.statusCode ?? 500, reply.headers);
      reply.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    asked.on('error', () => onward.destroy());
    asked.pipe(onward);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    async pause(seconds: number) {
      open = sleep(seconds * 1000);
      await open;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
