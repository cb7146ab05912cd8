import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'statusrunde-package-'));
const complete = {
  TEAMS_APP_ID: '11111111-1111-4111-8111-111111111111',
  BOT_ID: '22222222-2222-4222-8222-222222222222',
  BOT_DOMAIN: 'bot.example.com',
  DEVELOPER_NAME: 'Region "Øst"',
  DEVELOPER_WEBSITE: 'https://example.com',
  PRIVACY_URL: 'https://example.com/privacy',
  TERMS_URL: 'https://example.com/terms',
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run package', () => {
  it('makes a zip with the manifest, its translation and its icons at the top', () => {
    const { status, file } = packageWith(complete);
    expect(status).toBe(0);
    const entries = unzipSync(readFileSync(file));
    expect(Object.keys(entries)).toEqual(['manifest.json', 'en.json', 'color.png', 'outline.png']);
    for (const name of ['en.json', 'color.png', 'outline.png']) {
      expect(Buffer.from(entries[name] ?? []).equals(readFileSync(join(root, 'manifest', name)))).toBe(true);
    }
  });

  it('fills the manifest from the environment and the version from package.json', () => {
    const manifest = manifestIn(packageWith(complete).file);
    expect(manifest).toMatchObject({
      id: complete.TEAMS_APP_ID,
      version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
      developer: { name: complete.DEVELOPER_NAME, privacyUrl: complete.PRIVACY_URL },
      bots: [{ botId: complete.BOT_ID }],
      validDomains: [complete.BOT_DOMAIN],
    });
    expect(JSON.stringify(manifest)).not.toContain('${{');
  });

  it('makes the same bytes on another day and in another time zone', () => {
    const there = packageWith({ ...complete, TZ: 'Asia/Tokyo' }).file;
    const here = packageWith({ ...complete, TZ: 'America/Los_Angeles' }).file;
    expect(readFileSync(there).equals(readFileSync(here))).toBe(true);
  });

  it('takes the id of the bot that is configured to run when no other is given', () => {
    const { BOT_ID, ...rest } = complete;
    expect(manifestIn(packageWith({ ...rest, MicrosoftAppId: BOT_ID }).file).bots[0].botId).toBe(BOT_ID);
  });

  it('names everything that is missing in one sentence and makes nothing', () => {
    const { status, stderr, file } = packageWith({ BOT_DOMAIN: 'bot.example.com', TERMS_URL: '  ' });
    expect(status).toBe(1);
    expect(stderr).toBe(
      'Set TEAMS_APP_ID, DEVELOPER_NAME, DEVELOPER_WEBSITE, PRIVACY_URL, TERMS_URL, BOT_ID in the environment or in .env and run `npm run package` again.\n',
    );
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    ['TEAMS_APP_ID', 'statusrunde', 'TEAMS_APP_ID must match pattern'],
    ['DEVELOPER_NAME', 'x'.repeat(33), 'DEVELOPER_NAME must NOT have more than 32 characters'],
    ['PRIVACY_URL', 'http://example.com', 'PRIVACY_URL must begin with https://'],
    ['BOT_DOMAIN', 'https://bot.example.com/api', 'BOT_DOMAIN must be a bare host name'],
  ])('refuses a %s that Teams would refuse: %s', (name, value, sentence) => {
    const { status, stderr, file } = packageWith({ ...complete, [name]: value });
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(existsSync(file)).toBe(false);
  });
});

let made = 0;

/** Runs the script as an operator's shell would, with this environment alone. */
function packageWith(env: Record<string, string>) {
  const file = join(folder, `${made++}.zip`);
  const script = join(root, 'scripts/package.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, file], { env, encoding: 'utf8' });
  return { status, stderr, file };
}

function manifestIn(file: string) {
  return JSON.parse(Buffer.from(unzipSync(readFileSync(file))['manifest.json'] ?? []).toString());
}
