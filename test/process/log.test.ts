import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { samplePortfolio } from '../teams/bot-under-test';
import { type ConnectorStub, startConnectorStub } from '../teams/connector-stub';
import { good, own, pointer } from '../teams/round';
import { people, TeamsClient } from '../teams/teams-client';
import { until } from '../teams/until';
import { freePort, startBotProcess } from './bot-process';

const folder = mkdtempSync(path.join(tmpdir(), 'statusrunde-log-'));
let connector: ConnectorStub;
beforeAll(async () => {
  connector = await startConnectorStub();
});
afterAll(async () => {
  await connector.stop();
  rmSync(folder, { recursive: true, force: true });
});

const secret = 'et-svar-som-ingen-log-maa-kende';

describe('the log of a process', () => {
  it('is JSON lines alone, with a level and a text each, and knows no name and no answer', async () => {
    const port = await freePort();
    const child = spawn(process.execPath, [path.join(__dirname, 'fixtures/json-log.js')], {
      env: {
        PATH: process.env.PATH ?? '',
        PORT: String(port),
        DATA_DIR: path.join(folder, 'data'),
        PORTFOLIO: samplePortfolio,
        CLOCK_START: '2024-09-17T06:10:00Z',
      },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    const url = `http://127.0.0.1:${port}`;
    await until('it is ready', () =>
      fetch(`${url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    const teams = new TeamsClient(() => url, connector);
    await teams.install(people.coordinator);
    await until('the ask', () => connector.messages().find((c) => JSON.stringify(c.body).includes('report.submit')));
    for (const number of own) {
      await teams.press(people.coordinator, 'report.submit', { ...pointer(number), ...good, progress: secret });
    }
    await teams.press(people.coordinator, 'report.submit', { ...pointer('12'), progress: secret });
    // What goes wrong is logged too: refused, failing, forged and malformed.
    await teams.say(people.midt, `tildel 12 ${secret}`);
    connector.behave = ({ kind }) =>
      kind === 'post' ? { kind: 'answer', status: 502, body: { error: { message: secret } } } : undefined;
    await teams.say(people.coordinator, `vis ${secret}`);
    await teams.say(people.coordinator, 'tilknyt TSS', { channel: 'tss' });
    await teams.say(people.coordinator, 'udgiv TSS');
    connector.behave = () => ({ kind: 'reset', recorded: true });
    await teams.say(people.byen, 'mine');
    await teams.post({ type: secret });
    await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"text":"${secret}`,
    });
    const exit = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    expect(await exit).toBe(0);

    const lines = out.trim().split('\n');
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number), time: expect.any(Number) });
    }
    expect(out + err).not.toMatch(new RegExp(`${secret}|Rollen|Indsatsejer|example\\.com|henvisningspraksis`));
    expect(err).toBe('');
  });
});

describe('a process in production', () => {
  const identity = {
    NODE_ENV: 'production',
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: '00000000-0000-0000-0000-0000000000b1',
    MicrosoftAppPassword: 'a-secret-word',
    MicrosoftAppTenantId: '00000000-0000-0000-0000-0000000000a1',
  };

  it('logs JSON lines, lets nobody in without a token, and never says its secret', async () => {
    // Ready needs a portfolio: local mode loads it, production finds it in the same store.
    const dataDir = path.join(folder, 'production');
    const local = await startBotProcess({ PORTFOLIO: samplePortfolio, DATA_DIR: dataDir });
    expect(await local.end('SIGTERM')).toBe(0);
    const bot = await startBotProcess({ ...identity, DATA_DIR: dataDir });
    const teams = new TeamsClient(() => bot.url, connector);
    const before = connector.calls.length;
    expect((await teams.say(people.coordinator, 'status')).status).toBe(401);
    expect(connector.calls.length).toBe(before);
    expect(await bot.end('SIGTERM')).toBe(0);
    const [first] = bot.said().split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ msg: 'listening', host: '0.0.0.0' });
    expect(bot.said()).not.toContain('a-secret-word');
  });
});

describe('SIGTERM', () => {
  it('during a slow request lets it finish, takes no new one, and ends with 0', async () => {
    const bot = await startBotProcess({ PORTFOLIO: samplePortfolio, DATA_DIR: path.join(folder, 'slow') });
    const teams = new TeamsClient(() => bot.url, connector);
    connector.behave = ({ kind, activityId }) =>
      kind === 'post' ? { kind: 'answer', status: 201, body: { id: activityId }, delayMs: 1_500 } : undefined;
    const before = connector.messages().length;
    const slow = teams.say(people.coordinator, 'hjælp');
    await until('the reply is on its way', () => connector.messages().length > before);
    const began = performance.now();
    const ended = bot.end('SIGTERM');
    await until('nobody new is let in', () =>
      fetch(`${bot.url}/healthz`).then(
        () => false,
        () => true,
      ),
    );
    expect((await slow).status).toBe(200);
    expect(await ended).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
