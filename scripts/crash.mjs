// npm run crash -- --kills 200 --owners 300 [--store cosmos] [--rounds 4] [--instances 2 --pause 20 --steps] [--seed 7]: rounds in
// which the bot's processes are killed at moments of the seed; it prints what they were doing, and what came of the rounds.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    owners: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '1' },
    store: { type: 'string', default: 'embedded' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    instances: { type: 'string', default: '1' },
    pause: { type: 'string', default: '0' },
    steps: { type: 'boolean', default: false },
  },
});
const root = path.resolve(import.meta.dirname, '..');
const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const run = spawnSync(process.execPath, [jest, '-i', 'test/process/crash'], {
  cwd: root,
  env: { ...process.env, CRASH: JSON.stringify(values) },
  stdio: ['ignore', 'inherit', 'inherit'],
});
process.exitCode = run.status ?? 1;
