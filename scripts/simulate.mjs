// npm run simulate -- --seeds 20000 [--from 1]: simulated lives by the thousand, on every core; a failing seed prints itself.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { seeds: { type: 'string' }, from: { type: 'string' } } });
const seeds = Number(values.seeds ?? 1000);
const from = Number(values.from ?? 1);
if (!(Number.isInteger(seeds) && seeds > 0 && Number.isInteger(from))) {
  console.error('Usage: npm run simulate -- --seeds <how many> --from <the first>');
  process.exit(2);
}
const root = path.resolve(import.meta.dirname, '..');
const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const workers = Math.min(seeds, availableParallelism());
const each = Math.ceil(seeds / workers);
const startedAt = Date.now();
const endings = await Promise.all(
  Array.from({ length: workers }, (_, nth) => run(from + nth * each, Math.min(each, seeds - nth * each))),
);
console.log(`${seeds} seeds in ${Math.round((Date.now() - startedAt) / 1000)} s.`);
process.exitCode = endings.every((code) => code === 0) ? 0 : 1;

function run(first, count) {
  if (count <= 0) return 0;
  const env = { ...process.env, SIMULATE_FROM: String(first), SIMULATE_SEEDS: String(count) };
  const args = [jest, '-i', '-t', 'keeps every promise', 'test/simulation'];
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve) => child.once('exit', resolve));
}
