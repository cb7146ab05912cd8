import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openStore } from '../../src/store/open-store';
import type { Store } from '../../src/workflows/ports';
import { startCosmosEmulator } from './cosmos-emulator';
import { samplePortfolio } from './samples';

let emulator: Awaited<ReturnType<typeof startCosmosEmulator>>;
let between: Server;
let store: Store;
let throttle = 0;
let charges: { operation: string; status: number; charge: number }[] = [];

/** The emulator is free of charge: here each answer costs, the refused ones too, as at the account. */
beforeAll(async () => {
  emulator = await startCosmosEmulator();
  between = createServer((asked, answer) => {
    answer.setHeader('x-ms-request-charge', '2.5');
    if (throttle > 0) {
      throttle -= 1;
      answer.statusCode = 429;
      answer.setHeader('x-ms-retry-after-ms', '1');
      answer.end('{"code":"429","message":"Too many."}');
      return;
    }
    const { method, headers } = asked;
    const onward = request(new URL(asked.url ?? '', emulator.endpoint), { method, headers }, (reply) => {
      answer.statusCode = reply.statusCode ?? 500;
      for (const [name, value] of Object.entries(reply.headers)) if (value) answer.setHeader(name, value);
      answer.setHeader('x-ms-request-charge', '2.5');
      reply.pipe(answer);
    });
    asked.pipe(onward);
  });
  await new Promise<void>((ready) => between.listen(0, '127.0.0.1', ready));
  const endpoint = `http://127.0.0.1:${(between.address() as AddressInfo).port}`;
  const settings = { kind: 'cosmos', endpoint, key: emulator.key, database: 'charge' } as const;
  store = await openStore(settings, (charge) => charges.push(charge));
});
afterAll(async () => {
  await store.close();
  between.close();
  between.closeAllConnections();
  await emulator.stop();
});

async function costOf(work: () => Promise<unknown>): Promise<string[]> {
  charges = [];
  await work();
  expect(charges.every(({ charge }) => charge === 2.5)).toBe(true);
  return charges.map(({ operation, status }) => `${operation} ${status}`);
}

it('each request to Cosmos DB is told with its kind and what it cost, refused ones too', async () => {
  expect(await costOf(() => store.createPortfolio(samplePortfolio()))).toEqual(['create 201']);
  expect(await costOf(() => store.createPortfolio(samplePortfolio()))).toEqual(['create 409']);
  expect(await costOf(() => store.findPortfolio('sample'))).toEqual(['read 200']);
  expect(await costOf(() => store.listRounds('sample'))).toContain('query 200');
  const kept = await store.findPortfolio('sample');
  if (!kept) throw new Error('It is not there.');
  expect(await costOf(() => store.changePortfolio({ ...kept, name: 'Changed' }))).toEqual(['patch 200']);
  expect(await costOf(() => store.changePortfolio({ ...kept, name: 'Again' }))).toEqual(['patch 412']);
});

it('a request that is throttled is told each time it is tried', async () => {
  throttle = 2;
  expect(await costOf(() => store.findPortfolio('sample'))).toEqual(['read 429', 'read 429', 'read 200']);
});
