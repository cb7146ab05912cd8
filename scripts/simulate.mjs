// npm run simulate -- --seeds 20000 [--from 1] [--log]: simulated lives by the thousand, on every core; a failing seed prints itself.
// npm run simulate -- --mutations [--seeds 2000]: something is taken out of the bot, and some seed must notice.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { compile } from '../test/simulation/run/compiled.mjs';
import { live } from '../test/simulation/run/live.mjs';
import { mutations } from '../test/simulation/run/mutations.mjs';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string' },
    from: { type: 'string', default: '1' },
    log: { type: 'boolean', default: false },
    mutations: { type: 'boolean', default: false },
  },
});
const seeds = Number(values.seeds ?? (values.mutations ? 2000 : 1000));
const from = Number(values.from);
if (!(Number.isInteger(seeds) && seeds > 0 && Number.isInteger(from))) {
  console.error('Usage: npm run simulate -- [--mutations] [--seeds <how many>] [--from <the first>] [--log]');
  process.exit(2);
}
process.exitCode = (await (values.mutations ? findOutAll() : liveAll())) ? 0 : 1;

async function liveAll() {
  const startedAt = performance.now();
  const sums = { calls: 0, acknowledged: 0, delivered: 0 };
  const failed = [];
  const processes = availableParallelism();
  await live({ folder: compile('whole'), from, seeds, processes, log: values.log }, (life) => {
    for (const name of Object.keys(sums)) sums[name] += life[name];
    if (life.broken.length > 0) failed.push(life.seed);
    if (life.broken.length > 0 || values.log) tell(life);
    return false;
  });
  const seconds = (performance.now() - startedAt) / 1000;
  console.log(
    `${seeds} seeds from ${from} in ${seconds.toFixed(0)} s, ${(seconds / seeds).toFixed(3)} s each, ` +
      `${failed.length} broken promises: ${sums.calls} calls to ports, ${sums.delivered} messages, ${sums.acknowledged} answers.`,
  );
  if (failed.length > 0) console.log(`Failed: ${failed.sort((a, b) => a - b).join(' ')}`);
  return failed.length === 0;
}

function tell({ seed, log, mark, broken }) {
  console.log([`\nSeed ${seed}, mark ${mark}`, ...log, ...broken.map((promise) => `BROKEN ${promise}`)].join('\n'));
  console.log(`Again: npm run simulate -- --from ${seed} --seeds 1 --log`);
}

/** Each mutation until a seed notices it. @returns whether all are noticed */
async function findOutAll() {
  const endings = [];
  for (const { name, says, changes } of mutations) {
    let found;
    const processes = availableParallelism();
    await live({ folder: compile(name, changes), from, seeds, processes }, (life) => {
      if (life.broken.length === 0) return false;
      if (!found || life.seed < found.seed) found = life;
      return true;
    });
    endings.push(found);
    const ending = found ? `caught by seed ${found.seed}: ${firstLine(found.broken[0])}` : `SURVIVES ${seeds} seeds`;
    console.log(`${name} (${says}): ${ending}`);
  }
  const survivors = endings.filter((found) => !found).length;
  console.log(`${mutations.length - survivors} of ${mutations.length} mutations caught, each within ${seeds} seeds.`);
  return survivors === 0;
}

function firstLine(text) {
  return text.slice('2024-09-12T06:00:00.000Z '.length).split('\n')[0];
}
