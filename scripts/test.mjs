// npm test: format and lint, types, then every test. With arguments, only the tests they name.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const only = process.argv.slice(2);
const report = path.join(root, 'node_modules', '.cache', 'jest-report.json');

if (only.length === 0) {
  check('format and lint', bin('biome'), [
    'ci',
    '--error-on-warnings',
    ...(process.stdout.isTTY ? [] : ['--colors=off']),
    '.',
  ]);
  check('types', bin('tsc'), ['--noEmit', '-p', 'tsconfig.json']);
  check('build', process.execPath, [path.join(root, 'scripts', 'build.mjs')]);
}
mkdirSync(path.dirname(report), { recursive: true });
const tests = run(bin('jest'), ['--json', `--outputFile=${report}`, ...only]);
if (!existsSync('/usr/bin/chromium') && !process.env.CHROMIUM) {
  console.log('Left out: the browser test. Install chromium, or name one in CHROMIUM, to run it.');
}
const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
  readFileSync(report, 'utf8'),
);
const failed = numFailedTests + numRuntimeErrorTestSuites;
console.log(`${numPassedTests} passed, ${failed} failed${numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''}`);
process.exit(tests.status === 0 && failed === 0 ? 0 : 1);

function check(what, command, args) {
  console.log(`Checking ${what} ...`);
  if (run(command, args).status !== 0) process.exit(1);
}

function run(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}
