import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type BotUnderTest, startBot } from './bot-under-test';
import { until } from './until';

let bot: BotUnderTest;
afterEach(() => bot.stop());

const get = async (path: string) => {
  const response = await fetch(bot.url + path);
  return { status: response.status, body: await response.json() };
};

describe('GET /healthz', () => {
  it('says that the process lives, whatever else does', async () => {
    bot = await startBot({ portfolio: null });
    bot.storeIsDown = true;
    expect(await get('/healthz')).toEqual({ status: 200, body: { status: 'alive' } });
  });
});

describe('GET /readyz', () => {
  it('is 200 when the store answers and a portfolio is loaded', async () => {
    bot = await startBot();
    expect(await get('/readyz')).toEqual({ status: 200, body: { status: 'ready' } });
  });

  it('is 503 without a portfolio, and says so', async () => {
    bot = await startBot({ portfolio: null });
    const body = { status: 'not ready', reasons: ['no portfolio is loaded'] };
    expect(await get('/readyz')).toEqual({ status: 503, body });
  });

  it('is 503 while the store is down, says so, and nothing of why', async () => {
    bot = await startBot();
    bot.storeIsDown = true;
    const body = { status: 'not ready', reasons: ['the store does not answer'] };
    expect(await get('/readyz')).toEqual({ status: 503, body });
    bot.storeIsDown = false;
    expect((await get('/readyz')).status).toBe(200);
  });

  it('is 503 while the process is stopping, to whoever is still connected', async () => {
    bot = await startBot();
    const socket = await connected(Number(new URL(bot.url).port));
    // Half a request, so that the connection is in use when the stopping begins.
    socket.write('GET /readyz HTTP/1.1\r\nHost: bot\r\n');
    let said = '';
    socket.on('data', (chunk) => {
      said += chunk;
    });
    await until('the server has the connection', () => countConnections(bot).then((n) => n === 1));
    const stopped = bot.app.stop();
    socket.write('\r\n');
    await until('the answer', () => said.includes('reasons'));
    expect(said).toMatch(/^HTTP\/1\.1 503 /);
    expect(said).toContain('"reasons":["stopping"]');
    socket.end();
    await stopped;
    await expect(fetch(`${bot.url}/healthz`)).rejects.toThrow();
    bot.app.stop = async () => {};
  });
});

function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}

function countConnections({ app }: BotUnderTest): Promise<number> {
  return new Promise((resolve, reject) =>
    app.server.server.getConnections((error: Error | null, count: number) => (error ? reject(error) : resolve(count))),
  );
}
