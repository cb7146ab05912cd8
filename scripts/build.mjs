import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

// npm run build: src/ compiled into dist/, only when a source differs from those of the last build.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const src = join(root, 'src');
const dist = join(root, 'dist');
const stampFile = join(dist, '.statusrunde-build');

process.exitCode = build();

/** @returns {number} the exit code: 0 when dist/ is what src/ compiles to, else the compiler's. */
function build() {
  const stamp = digestSources();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
    console.log('dist is up to date.');
    return 0;
  }
  const startedAt = Date.now();
  rmSync(stampFile, { force: true });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status, error } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) throw error;
  if (status !== 0) return status ?? 1;
  removeOrphans();
  writeFileSync(stampFile, stamp);
  console.log(`Built dist in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);
  return 0;
}

/** By content: a checkout or a copy gives every file a new time and changes nothing. */
function digestSources() {
  const settings = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'].map((name) => join(root, name));
  const hash = createHash('sha256');
  for (const file of [...settings, ...filesIn(src).sort()]) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return `${hash.digest('hex')}\n`;
}

/** What the compiler once wrote for a source that has since been renamed or removed. */
function removeOrphans() {
  for (const file of filesIn(dist)) {
    const compiled = /^(.*)\.js(\.map)?$/.exec(relative(dist, file));
    if (compiled && !existsSync(join(src, `${compiled[1]}.ts`))) rmSync(file);
  }
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
