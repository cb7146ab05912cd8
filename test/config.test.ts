import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ConfigError, loadConfig } from '../src/config';
import { settings } from '../src/settings';

const root = path.resolve(__dirname, '..');
const load = (env: Record<string, string>) => loadConfig(env, { cwd: '/srv/bot' });
const faultsOf = (env: Record<string, string>) => {
  try {
    load(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
};
const identity = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: 'an-app',
  MicrosoftAppPassword: 'a-secret-word',
  MicrosoftAppTenantId: 'a-tenant',
};

describe('the configuration', () => {
  it('of nothing at all is local mode on the embedded store', () => {
    expect(load({})).toEqual({
      mode: 'local',
      port: 3978,
      logLevel: 'info',
      drainSeconds: 0,
      sendsPerSecond: 50,
      keep: { drafts: 3, messages: 12, people: 24, history: 60, reports: 'forever' },
      store: { kind: 'embedded', dataDir: '/srv/bot/data' },
      bot: undefined,
    });
  });

  it('lists every fault at once, and quotes no value', () => {
    const faults = faultsOf({
      ...identity,
      MicrosoftAppType: 'MultiTenant',
      MicrosoftAppTenantId: '',
      PORT: '70000x',
      STORE: 'cosmos',
      COSMOS_ENDPOINT: 'account-key-of-mine',
      LOG_LEVEL: 'loud',
      CLOCK_SPEED: '60',
      PORTFOLIO: 'p.json',
    });
    for (const name of [
      'PORT ',
      'LOG_LEVEL',
      'COSMOS_ENDPOINT',
      'MicrosoftAppTenantId',
      'MicrosoftAppType',
      'CLOCK_SPEED',
      'PORTFOLIO',
    ]) {
      expect(faults.filter((fault) => fault.startsWith(name))).toHaveLength(1);
    }
    expect(faults.join()).not.toMatch(/a-secret-word|account-key-of-mine|70000x/);
  });

  it.each([
    ['production without an identity', { NODE_ENV: 'production' }, 'MicrosoftAppId'],
    ['half an identity', { MicrosoftAppPassword: 'x' }, 'MicrosoftAppId'],
    ['a single tenant without a password', { ...identity, MicrosoftAppPassword: '' }, 'MicrosoftAppPassword'],
    [
      'a managed identity with a password',
      { ...identity, MicrosoftAppType: 'UserAssignedMSI' },
      'MicrosoftAppPassword',
    ],
    ['a store that is none', { STORE: 'files' }, 'STORE'],
    ['a clock that starts at no instant', { CLOCK_START: 'tomorrow' }, 'CLOCK_START'],
    ['a clock that stands still', { CLOCK_SPEED: '0' }, 'CLOCK_SPEED'],
  ])('refuses %s', (_, env, name) => {
    expect(faultsOf(env as Record<string, string>)).toEqual([expect.stringMatching(new RegExp(`^${name}`))]);
  });

  it('takes a whole identity', () => {
    expect(load({ ...identity, NODE_ENV: 'production' })).toMatchObject({
      mode: 'teams',
      bot: { type: 'SingleTenant' },
    });
  });

  it.each(['0', '-1', '1.5', 'many'])('of %s messages a second is a fault', (SENDS_PER_SECOND) => {
    expect(faultsOf({ SENDS_PER_SECOND })).toEqual(['SENDS_PER_SECOND must be a whole number from 1 to 1000.']);
  });

  it.each(['0', '-1', '1.5', 'always', '1201'])('keeps nothing for %s months', (KEEP_PEOPLE_MONTHS) => {
    expect(faultsOf({ KEEP_PEOPLE_MONTHS })).toEqual([
      'KEEP_PEOPLE_MONTHS must be a whole number of months from 1 to 1200, or forever.',
    ]);
  });

  it('keeps each kind of record as long as it is told', () => {
    const env = {
      KEEP_DRAFTS_MONTHS: '1',
      KEEP_MESSAGES_MONTHS: '2',
      KEEP_PEOPLE_MONTHS: '3',
      KEEP_HISTORY_MONTHS: 'forever',
      KEEP_REPORTS_MONTHS: '5',
    };
    expect(load(env).keep).toEqual({ drafts: 1, messages: 2, people: 3, history: 'forever', reports: 5 });
  });

  it('lets in the tenant of the bot alone unless told of others, and writes to the hosts of Teams', () => {
    expect(load(identity).bot).toMatchObject({ allowedTenants: ['a-tenant'] });
    expect(load(identity).bot?.serviceUrlHosts).toContain('smba.trafficmanager.net');
    const told = load({ ...identity, ALLOWED_TENANTS: 'One, two', SERVICE_URL_HOSTS: 'Teams.example.com' }).bot;
    expect(told).toMatchObject({ allowedTenants: ['one', 'two'], serviceUrlHosts: ['teams.example.com'] });
  });

  it.each(['https://smba.trafficmanager.net', '*', 'localhost/', '-'])('writes to no host called %s', (host) => {
    expect(faultsOf({ ...identity, SERVICE_URL_HOSTS: host })).toHaveLength(1);
  });

  it('takes a secret from a mounted file, and keeps it out of every fault', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'statusrunde-secret-'));
    const file = path.join(folder, 'password');
    writeFileSync(file, 'a-mounted-word\n');
    const { MicrosoftAppPassword: _, ...rest } = identity;
    const mounted = { ...rest, MicrosoftAppPassword_FILE: file };
    expect(load(mounted).bot?.password).toBe('a-mounted-word');
    expect(faultsOf({ ...mounted, MicrosoftAppPassword: 'another' })).toEqual([
      'MicrosoftAppPassword and MicrosoftAppPassword_FILE are both set: give one of them.',
    ]);
    expect(faultsOf({ ...mounted, PORT: 'x' }).join()).not.toContain('a-mounted-word');
    writeFileSync(file, '\n');
    expect(faultsOf(mounted)).toContain('The file that MicrosoftAppPassword_FILE names is empty.');
    rmSync(folder, { recursive: true });
    expect(faultsOf(mounted)).toContain('The file that MicrosoftAppPassword_FILE names cannot be read (ENOENT).');
  });

  it('reads a rehearsal in local mode', () => {
    expect(load({ CLOCK_START: '2024-09-17T07:59:00+02:00', CLOCK_SPEED: '60' }).rehearsal).toEqual({
      startAt: '2024-09-17T05:59:00.000Z',
      speed: 60,
    });
  });
});

/** Written down from `src/settings.ts`: UPDATE_SETTINGS=1 writes both anew. */
describe('what operators read of it', () => {
  const entries = Object.entries(settings);
  const example = entries
    .map(([name, { about, default: usual, local }]) => {
      const where = local ? ' Local mode only.' : '';
      return `# ${about.replaceAll('`', '')}${where}\n${usual === undefined ? `# ${name}=` : `${name}=${usual}`}\n`;
    })
    .join('\n');
  const table = [
    '| setting | default | |',
    '|---|---|---|',
    ...entries.map(([name, { about, default: usual, local }]) => {
      return `| \`${name}\` | ${usual === undefined ? '' : `\`${usual}\``} | ${about}${local ? ' Local mode only.' : ''} |`;
    }),
  ].join('\n');
  const readme = path.join(root, 'README.md');
  const between = /(<!-- settings -->\n)[\s\S]*?(\n?<!-- \/settings -->)/;

  if (process.env.UPDATE_SETTINGS) {
    writeFileSync(path.join(root, '.env.example'), example);
    writeFileSync(readme, readFileSync(readme, 'utf8').replace(between, `$1${table}\n<!-- /settings -->`));
  }

  it('.env.example has every setting', () => {
    expect(readFileSync(path.join(root, '.env.example'), 'utf8')).toBe(example);
  });

  it('the README has every setting', () => {
    expect(readFileSync(readme, 'utf8')).toContain(table);
  });
});
