import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCosmosEmulator } from '../store/cosmos-emulator';
import { samplePortfolio } from '../teams/bot-under-test';
import { cardOf } from '../teams/card-of';
import { textOf } from '../teams/card-text';
import { type ConnectorStub, startConnectorStub } from '../teams/connector-stub';
import { good, own, pointer } from '../teams/round';
import { chatOf, people, TeamsClient } from '../teams/teams-client';
import { until } from '../teams/until';
import { freePort, spawnBot, startBotProcess } from './bot-process';

let connector: ConnectorStub;
const dataDir = mkdtempSync(path.join(tmpdir(), 'statusrunde-process-'));
beforeAll(async () => {
  connector = await startConnectorStub();
});
afterAll(async () => {
  await connector.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('a process that cannot start', () => {
  it('prints every fault of its configuration and exits with 1', async () => {
    const bot = spawnBot({ PORT: 'x', STORE: 'y', MicrosoftAppPassword: 'a-secret-word' });
    expect(await bot.exit).toBe(1);
    for (const name of ['PORT', 'STORE', 'MicrosoftAppId']) expect(bot.said()).toContain(name);
    expect(bot.said()).not.toMatch(/a-secret-word|\n\s+at /);
  });

  it('says in one sentence that its port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((listening) => taken.once('listening', listening));
    const { port } = taken.address() as { port: number };
    const bot = spawnBot({ PORT: String(port), DATA_DIR: path.join(dataDir, 'taken') });
    expect(await bot.exit).toBe(1);
    expect(bot.said().trim()).toBe(`Port ${port} is taken: stop what uses it, or set PORT.`);
    taken.close();
  });

  it('says in one sentence that Cosmos DB does not answer, and which setting to look at', async () => {
    const bot = spawnBot({
      STORE: 'cosmos',
      COSMOS_ENDPOINT: `http://127.0.0.1:${await freePort()}`,
      COSMOS_KEY: 'c2VjcmV0',
    });
    expect(await bot.exit).toBe(1);
    expect(bot.said()).toContain('COSMOS_ENDPOINT');
    expect(bot.said()).not.toMatch(/c2VjcmV0|\n\s+at /);
  });
});

/** The morning before the owners' last day; a day passes in four seconds. */
const rehearsal = { PORTFOLIO: samplePortfolio, CLOCK_START: '2024-09-30T06:10:00Z', CLOCK_SPEED: '14400' };

describe('a round in a process of its own', () => {
  it('goes from the ask to the summary on the embedded store; SIGTERM ends it with 0, and its log names nobody', async () => {
    const bot = await startBotProcess({ ...rehearsal, DATA_DIR: path.join(dataDir, 'embedded') });
    await wholeRound(bot.url);
    const began = performance.now();
    expect(await bot.end('SIGTERM')).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(bot.said()).toContain('local mode');
    expect(bot.said()).not.toMatch(/Rollen|Indsatsejer|Første møde|example\.com/);
  });

  it('does the same on Cosmos DB', async () => {
    const emulator = await startCosmosEmulator();
    const cosmos = { STORE: 'cosmos', COSMOS_ENDPOINT: emulator.endpoint, COSMOS_KEY: emulator.key };
    const bot = await startBotProcess({ ...rehearsal, ...cosmos, COSMOS_DATABASE: 'process' });
    await wholeRound(bot.url);
    expect(await bot.end('SIGTERM')).toBe(0);
    await emulator.stop();
  });

  async function wholeRound(url: string): Promise<void> {
    connector.calls.length = 0;
    const teams = new TeamsClient(() => url, connector);
    await teams.install(people.coordinator);
    const posts = (conversation: string, containing: string) =>
      connector.calls.filter(
        (c) => c.kind === 'post' && c.conversationId === conversation && JSON.stringify(c.body).includes(containing),
      );
    await until('the ask', () => posts(chatOf(people.coordinator), 'report.submit').length > 0);
    for (const number of own) {
      const { status, body } = await teams.press(people.coordinator, 'report.submit', { ...pointer(number), ...good });
      expect({ status, type: body.type }).toEqual({ status: 200, type: 'application/vnd.microsoft.card.adaptive' });
    }
    await teams.say(people.coordinator, 'tilknyt TSS', { channel: 'tss' });
    const summaries = () => posts('19:tss@thread.tacv2', 'summary.page');
    await until('the summary', () => summaries().length > 0, 30_000);
    expect(textOf(cardOf(summaries()[0]))).toContain('Svar på 3 af 8 indsatser');
    expect(summaries()).toHaveLength(1);
  }
});
