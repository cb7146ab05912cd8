import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const scripts = join(__dirname, '../../scripts');
const began = 'ci began';
let checkout: string;

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'statusrunde-install-test-'));
  for (const folder of ['scripts', 'tmp', 'empty']) mkdirSync(join(checkout, folder));
  for (const name of ['install.mjs', 'with-lock.mjs'])
    copyFileSync(join(scripts, name), join(checkout, 'scripts', name));
  writeFileSync(join(checkout, 'package-lock.json'), '{}');
});

afterEach(() => rmSync(checkout, { recursive: true, force: true }));

describe('the installation before npm start and npm test', () => {
  it('installs what the lock file says when nothing is installed', async () => {
    const { code, output } = await ended(install());
    expect(code).toBe(0);
    expect(output).toMatch(/Installing the dependencies[\s\S]*Installed in \d+ s\./);
    expect(npmCalls()).toEqual(['ci --include=dev --no-audit --no-fund --loglevel=error']);
  });

  it('does nothing and says nothing the second time', async () => {
    await ended(install());
    expect(await ended(install())).toEqual({ code: 0, output: '' });
    expect(npmCalls()).toHaveLength(1);
  });

  it('installs again when the lock file is another one', async () => {
    await ended(install());
    writeFileSync(join(checkout, 'package-lock.json'), '{"other":true}');
    await ended(install());
    expect(npmCalls()).toHaveLength(2);
  });

  it('installs again when the installed node has gone', async () => {
    await ended(install());
    rmSync(join(checkout, 'node_modules/.bin/node'));
    await ended(install());
    expect(npmCalls()).toHaveLength(2);
  });

  it('says what to do when npm fails, and starts over the next time', async () => {
    const { code, output } = await ended(install({ FAKE_NPM: 'offline' }));
    expect(code).toBe(1);
    expect(output).toContain('npm ci ended with code 7: see its message above');
    expect((await ended(install())).code).toBe(0);
    expect(npmCalls()).toHaveLength(2);
  });

  it('starts over after it was killed half-way', async () => {
    const killed = install({ FAKE_NPM: 'held' });
    await said(killed, began);
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    writeFileSync(join(checkout, 'release'), '');
    expect(existsSync(join(checkout, 'node_modules/.statusrunde-install'))).toBe(false);
    expect((await ended(install())).code).toBe(0);
  });

  it('says that it was interrupted when it was, and takes npm with it', async () => {
    const stopped = install({ FAKE_NPM: 'held' });
    await said(stopped, began);
    stopped.kill('SIGTERM');
    const { code, output } = await ended(stopped);
    expect(code).toBe(1);
    expect(output).toContain('interrupted: run the command again');
  });

  it('installs once when two processes start at the same moment', async () => {
    const first = install({ FAKE_NPM: 'held' });
    await said(first, began);
    const second = install();
    await said(second, 'Another process is installing');
    writeFileSync(join(checkout, 'release'), '');
    expect((await Promise.all([ended(first), ended(second)])).map(({ code }) => code)).toEqual([0, 0]);
    expect(npmCalls()).toHaveLength(1);
  });

  it('runs the one install script it needs when npm has skipped them', async () => {
    expect((await ended(install({ FAKE_NPM: 'blocked' }))).code).toBe(0);
    expect(npmCalls()[1]).toMatch(/^rebuild node --ignore-scripts=false/);
  });

  it('says what to allow when that script is still skipped, and is not taken for installed', async () => {
    const { code, output } = await ended(install({ FAKE_NPM: 'always-blocked' }));
    expect(code).toBe(1);
    expect(output).toContain('npm install-scripts approve node');
    expect(existsSync(join(checkout, 'node_modules/.statusrunde-install'))).toBe(false);
  });

  it('refuses a Node older than 20 in a sentence, before it touches anything', async () => {
    const older = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } });";
    const preload = `data:text/javascript,${encodeURIComponent(older)}`;
    const { code, output } = await ended(install({ NODE_OPTIONS: `--import=${preload}` }));
    expect({ code, output }).toEqual({
      code: 1,
      output:
        'Statusrunde needs Node 20 or newer, and this is Node 18.20.4: install a newer one from https://nodejs.org.\n',
    });
    expect(npmCalls()).toEqual([]);
  });
});

const outputs = new WeakMap<ChildProcess, string>();

/** Runs the script in the temporary checkout, where npm is the one in fixtures/ and no other node is on the PATH. */
function install(env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, ['scripts/install.mjs'], {
    cwd: checkout,
    env: {
      PATH: join(checkout, 'empty'),
      TMPDIR: join(checkout, 'tmp'),
      npm_execpath: join(__dirname, 'fixtures/npm-cli.js'),
      npm_node_execpath: process.execPath,
      ...env,
    },
  });
  outputs.set(child, '');
  const keep = (chunk: Buffer) => outputs.set(child, outputs.get(child) + chunk.toString());
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return child;
}

async function ended(child: ChildProcess) {
  if (child.exitCode === null) await once(child, 'close');
  return { code: child.exitCode, output: outputs.get(child) ?? '' };
}

async function said(child: ChildProcess, words: string) {
  while (!outputs.get(child)?.includes(words)) await once(child.stdout ?? child, 'data');
}

function npmCalls(): string[] {
  const log = join(checkout, 'npm.log');
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
}
