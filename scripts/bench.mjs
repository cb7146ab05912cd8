// npm run bench: how time and memory grow with a portfolio. With --smoke only the smallest sizes, once, for their results' sake.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runAlone } from '../test/bench/measure.mjs';

const { values } = parseArgs({ options: { smoke: { type: 'boolean', default: false } } });
const runs = values.smoke ? 1 : 3;

const cases = [
  {
    title: 'Import: a table read; planned; planned and stored; then the same table again',
    file: 'import-alone.mjs',
    sizes: { rows: [500, 5_000, 50_000] },
    steps: { read: 'read ms', plan: 'plan ms', import: 'import ms', again: 'again ms' },
    other: { megabytes: 'table MB', peak: 'peak MB' },
  },
  {
    title: 'A year of 50 committees with 10 meetings each: planned at once, ten times; decided day by day',
    file: 'year-alone.mjs',
    sizes: { initiatives: [500, 5_000, 50_000] },
    steps: { plans: '10 plans ms', year: '365 days ms' },
    other: { day: 'one day ms', heap: 'rounds MB', peak: 'peak MB' },
  },
  {
    title:
      'A tick over one committee, four initiatives to an owner: nothing due; a round opens and asks; it waits for answers',
    file: 'tick-alone.mjs',
    sizes: { initiatives: [200, 2_000] },
    steps: { idle: 'idle ms', opening: 'opening ms', waiting: 'waiting ms' },
    other: { peak: 'peak MB' },
  },
];

console.log('In brackets: the processor time for each row or initiative, as a multiple of the first line.');
console.log('1.00 grows linearly, less has a cost of its own that does not grow, more grows faster.\n');
try {
  for (const each of cases) measure(each);
  console.log('Every result was as expected.');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function measure({ title, file, sizes, steps, other }) {
  const [[unit, all]] = Object.entries(sizes);
  console.log(title);
  const measured = (values.smoke ? all.slice(0, 1) : all).map((size) => ({
    size,
    figures: runAlone(path.resolve(import.meta.dirname, '../test/bench', file), [size], runs),
  }));
  const [smallest] = measured;
  const costOfOne = (name, { size, figures }) => figures[`${name}Cpu`] / size;
  const grown = (name, one) => (costOfOne(name, one) / costOfOne(name, smallest)).toFixed(2);
  const lines = measured.map((one) => [
    one.size.toLocaleString('en'),
    ...Object.keys(steps).map((name) => `${say(one.figures[name])} (${grown(name, one)})`),
    ...Object.keys(other).map((name) => say(one.figures[name])),
  ]);
  print([[unit, ...Object.values(steps), ...Object.values(other)], ...lines]);
  console.log();
}

function print(lines) {
  const widths = lines[0].map((_, at) => Math.max(...lines.map((line) => line[at].length)));
  for (const line of lines) console.log(line.map((cell, at) => cell.padStart(widths[at])).join('   '));
}

/** Three digits or so: what is behind them is noise. */
function say(figure) {
  const digits = figure < 1 ? 2 : figure < 100 ? 1 : 0;
  return figure.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
