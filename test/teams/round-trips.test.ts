import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCosmosEmulator } from '../store/cosmos-emulator';
import { sampleRound } from '../store/samples';
import { type BotUnderTest, startBot } from './bot-under-test';
import { people, type Where } from './teams-client';
import { until } from './until';

/** Every request to Cosmos DB goes through here, the client's own beside ours. */
async function countingBefore(endpoint: string) {
  const seen: string[] = [];
  const between: Server = createServer((asked, answer) => {
    const { method, headers, url = '' } = asked;
    seen.push(`${method} ${url}`);
    const onward = request(new URL(url, endpoint), { method, headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 500, reply.headers);
      reply.pipe(answer);
    });
    asked.pipe(onward);
  });
  await new Promise<void>((ready) => between.listen(0, '127.0.0.1', ready));
  return { seen, between, endpoint: `http://127.0.0.1:${(between.address() as AddressInfo).port}` };
}

describe('what a command asks of Cosmos DB', () => {
  let emulator: Awaited<ReturnType<typeof startCosmosEmulator>>;
  let wire: Awaited<ReturnType<typeof countingBefore>>;
  let bot: BotUnderTest;
  const channel: Where = { channel: 'tss' };

  beforeAll(async () => {
    emulator = await startCosmosEmulator();
    wire = await countingBefore(emulator.endpoint);
    bot = await startBot({
      storeAt: { kind: 'cosmos', endpoint: wire.endpoint, key: emulator.key, database: 'trips' },
    });
    for (let n = 1; n <= 12; n += 1) await bot.store.createRound(heldLongAgo(n));
    for (const who of [people.coordinator, people.midt]) await bot.teams.install(who);
    await bot.asked(people.midt);
    await bot.teams.say(people.coordinator, 'tilknyt TSS', channel);
    await quiet();
  }, 60_000);
  afterAll(async () => {
    await bot?.stop();
    wire.between.close();
    wire.between.closeAllConnections();
    await emulator.stop();
  });

  /** The tick that follows what changed something is over. */
  async function quiet(): Promise<void> {
    let before = -1;
    await until('nothing more is asked', async () => {
      const isQuiet = wire.seen.length === before;
      before = wire.seen.length;
      await new Promise((later) => setTimeout(later, 150));
      return isQuiet || undefined;
    });
  }

  // A plan counts every nth meeting from however long ago: all rounds, beside the channels or the answer of this one. A
  // rehearsal reads the channels beside the last round's answers.
  it.each<[text: string, where: Where, most: number]>([
    ['status', 'chat', 3],
    ['status TSS', 'chat', 3],
    ['status SSU', 'chat', 3],
    ['mangler TSS', 'chat', 3],
    ['vis 12', 'chat', 3],
    ['oversigt', 'chat', 3],
    ['historik 12', 'chat', 3],
    ['plan', 'chat', 4],
    ['plan TSS', 'chat', 4],
    ['plan 12', 'chat', 4],
    ['mine', 'chat', 3],
    ['ændringer TSS', 'chat', 3],
    ['ændringer siden 1.9.2024', 'chat', 3],
    ['vis alle røde og gule', 'chat', 3],
    ['røde uden beslutning i TSS', 'chat', 3],
    ['dagsorden TSS', 'chat', 3],
    ['gennemgå TSS', 'chat', 3],
    ['tal', 'chat', 3],
    ['tal TSS', 'chat', 3],
    ['indikatorer', 'chat', 3],
    ['årsopfølgning', 'chat', 3],
    ['opsætning', 'chat', 3],
    ['prøverunde TSS', 'chat', 4],
    ['status', channel, 3],
    ['mangler', channel, 3],
    ['vis 12', channel, 3],
    ['ændringer', channel, 3],
    ['dagsorden', channel, 3],
    ['årsopfølgning', channel, 3],
  ])('%s in %j is %i requests at the most', async (text, where, most) => {
    wire.seen.length = 0;
    const { replies } = await bot.teams.say(people.coordinator, text, where);
    await quiet();
    expect(replies).toHaveLength(1);
    expect(wire.seen.length).toBeLessThanOrEqual(most);
    expect(wire.seen.length).toBeGreaterThan(0);
  });

  it('is three for an owner as well', async () => {
    for (const text of ['status', 'status TSS', 'vis 12']) {
      wire.seen.length = 0;
      await bot.teams.say(people.midt, text);
      await quiet();
      expect(wire.seen.length).toBeLessThanOrEqual(3);
    }
  });
});

function heldLongAgo(n: number) {
  const at = new Date(Date.UTC(2023, 5 - n, 1)).toISOString();
  return sampleRound({
    id: `hovedstaden-2024.tss.${at.slice(0, 10)}`,
    portfolioId: 'hovedstaden-2024',
    openedAt: at,
    dueAt: at,
  });
}
