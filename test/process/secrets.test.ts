import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { until } from '../teams/until';
import { freePort, spawnBot } from './bot-process';
import secret from './fixtures/secrets.json';

// Several processes start one after another, and a busy machine takes its time for each.
jest.setTimeout(180_000);

const folder = mkdtempSync(path.join(tmpdir(), 'statusrunde-secrets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const identity = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: '00000000-0000-0000-0000-0000000000b1',
  MicrosoftAppTenantId: '00000000-0000-0000-0000-0000000000a1',
};
const headers = `authorization=${encodeURIComponent(secret.header)}`;
const spoken = {
  MicrosoftAppPassword: secret.password,
  COSMOS_KEY: secret.key,
  OTEL_EXPORTER_OTLP_HEADERS: headers,
};

/** The same secrets in files that are mounted for the process. */
function mounted(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(spoken).map(([name, value]) => {
      const file = path.join(folder, name);
      writeFileSync(file, `${value}\n`);
      return [`${name}_FILE`, file];
    }),
  );
}

/** A process with all its secrets, in production and with a place for Node's own reports. */
async function production(name: string): Promise<{ env: Record<string, string>; reports: string }> {
  const reports = path.join(folder, `reports ${name}`);
  mkdirSync(reports);
  const env = {
    ...identity,
    NODE_ENV: 'production',
    DRAIN_SECONDS: '0',
    PORT: String(await freePort()),
    DATA_DIR: path.join(folder, name),
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${await freePort()}`,
    NODE_OPTIONS: `--require=${path.join(__dirname, 'fixtures/faults.js')} --report-on-fatalerror --report-uncaught-exception --max-old-space-size=150`,
  };
  return { env: { ...env, NODE_OPTIONS: `${env.NODE_OPTIONS} --report-directory="${reports}"` }, reports };
}

function filesIn(place: string): string[] {
  return readdirSync(place).map((file) => readFileSync(path.join(place, file), 'utf8'));
}

function expectNoSecretIn(texts: string[]): void {
  const everything = texts.join('\n');
  expect(everything.length).toBeGreaterThan(0);
  for (const word of [...Object.values(secret), encodeURIComponent(secret.header), 'hemmeligt-maerke']) {
    expect(everything).not.toContain(word);
  }
}

describe.each([
  ['in the environment', () => spoken],
  ['in mounted files', mounted],
] as [string, () => Record<string, string>][])('secrets %s', (_where, secrets) => {
  const run = async (name: string, more: Record<string, string> = {}) => {
    const { env, reports } = await production(`${name} ${_where}`);
    const bot = spawnBot({ ...env, ...secrets(), ...more });
    if (more.FAULT) {
      await until('it listens', () => bot.said().includes('listening'), 60_000);
      bot.child.kill('SIGHUP');
    }
    const code = await bot.exit;
    return { code, said: bot.said(), reports: filesIn(reports) };
  };

  it('are in no word of a process that cannot start', async () => {
    const account = createServer((_asked, answer) => {
      answer.statusCode = 401;
      answer.end(JSON.stringify({ code: 'Unauthorized', message: `The key ${secret.key} is wrong.` }));
    });
    await new Promise<void>((ready) => account.listen(0, '127.0.0.1', ready));
    const refusing = `http://127.0.0.1:${(account.address() as AddressInfo).port}`;
    const away = `http://127.0.0.1:${await freePort()}`;
    const endings = [
      await run('many', { PORT: 'x', STORE: 'y', LOG_LEVEL: 'z', MicrosoftAppType: 'UserAssignedMSI' }),
      await run('refused', { STORE: 'cosmos', COSMOS_ENDPOINT: refusing }),
      await run('away', { STORE: 'cosmos', COSMOS_ENDPOINT: away }),
      await run('folder', { DATA_DIR: '/dev/null/nowhere' }),
    ];
    expect(endings.map(({ code }) => code)).toEqual([1, 1, 1, 1]);
    for (const { said } of endings) expectNoSecretIn([said]);
    account.close();
  });

  it.each(['throw', 'reject'])(
    'are in nothing that is said or written of a fault nobody caught (%s)',
    async (FAULT) => {
      const { code, said, reports } = await run(FAULT, { FAULT });
      expect(code).toBe(1);
      const last = JSON.parse(said.trim().split('\n').at(-1) ?? '');
      expect(last).toMatchObject({
        msg: 'nobody caught a fault: the process ends',
        err: { message: 'Request failed: ***' },
      });
      expect(last.err.stack).toContain('faults.js');
      expect(last.err.cause.message).toBe('Header ***');
      expectNoSecretIn([said, ...reports]);
    },
  );

  it('are in no report of a process that ran out of memory', async () => {
    const { said, reports } = await run('memory', { FAULT: 'memory' });
    const [report = ''] = reports;
    expect(JSON.parse(report).header.trigger).toBe('OOMError');
    // Of a fatal error Node writes down the environment, whatever it is told: what was a secret is not there any more.
    expect(report).toContain('NODE_OPTIONS');
    expectNoSecretIn([said, report]);
  });
});

it('a report that is asked for holds nothing of the environment', async () => {
  const { env, reports } = await production('asked');
  const NODE_OPTIONS = `${env.NODE_OPTIONS} --report-on-signal`;
  const bot = spawnBot({ ...env, ...spoken, NODE_OPTIONS, MY_OWN: 'of another program' });
  await until('it listens', () => bot.said().includes('listening'), 60_000);
  bot.child.kill('SIGUSR2');
  const report = await until('the report', () => filesIn(reports).find((text) => text.trimEnd().endsWith('}')));
  expect(await bot.end('SIGTERM')).toBe(0);
  expect(report).not.toContain('of another program');
  expectNoSecretIn([bot.said(), report]);
});
