import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const root = join(__dirname, '../..');
let checkout: string;

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'statusrunde-build-test-'));
  for (const folder of ['scripts', 'src', 'src/domain']) mkdirSync(join(checkout, folder));
  for (const name of [
    'scripts/build.mjs',
    'tsconfig.json',
    'tsconfig.build.json',
    'package.json',
    'package-lock.json',
  ]) {
    copyFileSync(join(root, name), join(checkout, name));
  }
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
  source('index.ts', "export { colour } from './domain/colour';");
  source('domain/colour.ts', "export const colour = 'green';");
});

afterEach(() => rmSync(checkout, { recursive: true, force: true }));

describe('npm run build', () => {
  it('compiles src into dist and says so in one line', () => {
    const { status, stdout } = build();
    expect({ status, lines: stdout.trim().split('\n').length }).toEqual({ status: 0, lines: 1 });
    expect(built()).toEqual(['domain/colour.js', 'domain/colour.js.map', 'index.js', 'index.js.map']);
  });

  it('compiles nothing when no source has changed, whatever the time on the file', () => {
    build();
    utimesSync(join(checkout, 'src/index.ts'), new Date(), new Date(Date.now() + 60_000));
    const before = statSync(join(checkout, 'dist/index.js')).mtimeMs;
    expect(build()).toMatchObject({ status: 0, stdout: 'dist is up to date.\n' });
    expect(statSync(join(checkout, 'dist/index.js')).mtimeMs).toBe(before);
  });

  it('removes what was compiled from a source that is gone, and nothing else', () => {
    build();
    writeFileSync(join(checkout, 'dist/statusrunde.zip'), '');
    rmSync(join(checkout, 'src/domain/colour.ts'));
    source('index.ts', 'export {};');
    build();
    expect(built()).toEqual(['index.js', 'index.js.map', 'statusrunde.zip']);
  });

  it('fails with the errors of the compiler, again and again until they are mended', () => {
    source('index.ts', 'export const count: number = "three";');
    expect(build().status).not.toBe(0);
    const second = build();
    expect(second.status).not.toBe(0);
    expect(second.stdout).toContain('src/index.ts');
    source('index.ts', 'export const count: number = 3;');
    expect(build().status).toBe(0);
  });
});

function source(name: string, text: string) {
  writeFileSync(join(checkout, 'src', name), `${text}\n`);
}

function build() {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: checkout, encoding: 'utf8' });
  return { status, stdout };
}

function built(): string[] {
  return readdirSync(join(checkout, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(checkout, 'dist').length + 1))
    .sort();
}
