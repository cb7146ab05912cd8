import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore } from '../../src/store/open-store';
import type { Store } from '../../src/workflows/ports';
import { startCosmosEmulator } from './cosmos-emulator';
import { samplePortfolio, sampleRound } from './samples';

describe('on the wire to Cosmos DB', () => {
  let emulator: Awaited<ReturnType<typeof startCosmosEmulator>>;
  let between: Server;
  let store: Store;
  let seen: IncomingMessage[] = [];
  let loseAnswers = false;
  let throttle = 0;

  beforeAll(async () => {
    emulator = await startCosmosEmulator();
    between = createServer((asked, answer) => {
      seen.push(asked);
      if (throttle > 0) {
        throttle -= 1;
        answer.writeHead(429, { 'x-ms-retry-after-ms': '1' });
        answer.end('{"code":"429","message":"Too many."}');
        return;
      }
      const { method, headers } = asked;
      const onward = request(new URL(asked.url ?? '', emulator.endpoint), { method, headers }, (reply) => {
        if (loseAnswers) {
          reply.resume().on('end', () => asked.socket.destroy());
          return;
        }
        answer.writeHead(reply.statusCode ?? 500, reply.headers);
        reply.pipe(answer);
      });
      asked.pipe(onward);
    });
    await new Promise<void>((ready) => between.listen(0, '127.0.0.1', ready));
    const endpoint = `http://127.0.0.1:${(between.address() as AddressInfo).port}`;
    store = await openStore({ kind: 'cosmos', endpoint, key: emulator.key, database: 'wire' });
  });
  afterAll(async () => {
    await store.close();
    between.close();
    between.closeAllConnections();
    await emulator.stop();
  });
  beforeEach(() => {
    seen = [];
    loseAnswers = false;
  });

  it('every query is for one partition', async () => {
    await store.listRequests('sample', 'r');
    await store.listHistory('sample', '1', 3);
    await store.listLateUnshown('sample');
    await store.listPortfolios();
    const partitions = seen.map(({ headers }) => headers['x-ms-documentdb-partitionkey']);
    expect(partitions).toEqual(['["sample"]', '["sample"]', '["sample"]', '["portfolios"]']);
  });

  it('every query is one request, for as much as the service puts in one answer', async () => {
    await store.listInitiatives('sample');
    await store.lookAround();
    await store.lookInto(['sample', 'other'], '2024-09-10T00:00:00.000Z');
    await store.lookIntoRound('sample', 'r');
    expect(seen.map(({ headers }) => headers['x-ms-documentdb-isquery'])).toEqual(['true', 'true', 'true', 'true']);
    expect(seen.map(({ headers }) => headers['x-ms-max-item-count'])).toEqual(['-1', '-1', '-1', '-1']);
  });

  it('a create whose answer was lost is a fault, and the next try finds it done', async () => {
    loseAnswers = true;
    await expect(store.createRound(sampleRound())).rejects.toMatchObject({ code: 'ECONNRESET' });
    loseAnswers = false;
    expect(await store.createRound(sampleRound())).toBe('exists');
  });

  it('a change whose answer was lost is a fault, and the next try is stale', async () => {
    await store.createPortfolio(samplePortfolio());
    const kept = await store.findPortfolio('sample');
    if (!kept) throw new Error('It is not there.');
    loseAnswers = true;
    await expect(store.changePortfolio({ ...kept, name: 'Changed' })).rejects.toMatchObject({ code: 'ECONNRESET' });
    loseAnswers = false;
    expect(await store.changePortfolio({ ...kept, name: 'Changed' })).toBe('stale');
    expect((await store.findPortfolio('sample'))?.name).toBe('Changed');
  });

  it('a throttled write waits and goes through', async () => {
    throttle = 3;
    expect(await store.createRound(sampleRound({ id: 'sample.byen.2024-10-11' }))).toBe('created');
    expect(seen).toHaveLength(4);
  });
});
