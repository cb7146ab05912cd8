// npm run bench: how time and memory grow with a portfolio, and how fast messages go out. With --smoke only the smallest
// sizes, once, for their results' sake; with --only <words> only the cases whose file has these in its name.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runAlone } from '../test/bench/measure.mjs';

const { values } = parseArgs({
  options: { smoke: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});
const runs = values.smoke ? 1 : 3;

const templates = readdirSync(path.resolve(import.meta.dirname, '../cards')).flatMap(
  (file) => /^(.*)\.template\.json$/.exec(file)?.[1] ?? [],
);

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

/** Cases with a line for each of their own settings, and nothing to grow by. */
const tables = [
  {
    title: 'One tenant: a round opens, and its reminders; so many owners, so many in a hundred of each fault',
    file: 'fan-out/fan-out-alone.mjs',
    label: 'owners, faults',
    lines: {
      all: [
        [500, 0],
        [5_000, 0],
        [5_000, 2],
      ],
      smoke: [
        [20, 0],
        [20, 10],
      ],
    },
    columns: {
      seconds: 'asked in s',
      ratio: 'of n/50 s',
      tooFast: 'too fast',
      mostInHand: 'in hand',
      cpu: 'cpu ms each',
      unknown: 'unknown',
      reminders: 'reminders',
      copies: 'copies',
      peak: 'peak MB',
    },
  },
  {
    title: 'Tenants at once, and the SDK alone with the same cards',
    file: 'fan-out/tenants-alone.mjs',
    label: 'tenants, owners',
    lines: { all: [[20, 250]], smoke: [[2, 10]] },
    columns: {
      rate: 'sent/s',
      bareRate: 'SDK alone/s',
      share: 'share',
      slowest: 'slowest of n/50 s',
      tooFast: 'too fast',
      mostInHand: 'in hand',
      cpu: 'cpu ms each',
      bareCpu: 'SDK alone ms',
      cpuShare: 'cpu ratio',
    },
  },
  {
    title: 'The bot started on an embedded store with so many initiatives, until it is ready; then at rest',
    file: 'memory/ready-alone.mjs',
    label: 'initiatives',
    lines: { all: [[200], [5_000]], smoke: [[200]] },
    columns: { ready: 'ready ms', rest: 'at rest MB' },
  },
  {
    title: 'A week of ticks so many minutes apart, with so many owners: a round opens, reminds and closes',
    file: 'memory/week-alone.mjs',
    label: 'owners, minutes',
    lines: { all: [[200, 1]], smoke: [[20, 60]] },
    columns: {
      ticks: 'ticks',
      first: 'day 1 heap MB',
      second: 'day 2',
      last: 'day 7',
      grown: 'KB a day since',
      rest: 'resident MB',
    },
  },
  {
    title:
      'Answers over HTTP, 50 a second; and by turns a bare bot that answers all with one card, and one that writes a row first',
    file: 'answer/answer-alone.mjs',
    label: 'initiatives, answers, uncounted before',
    lines: {
      all: [
        [43, 2_000, 1_000],
        [200, 2_000, 1_000],
      ],
      smoke: [[43, 100, 50]],
    },
    columns: {
      p50: 'p50 ratio',
      p99: 'p99 ratio',
      cpu: 'cpu ratio',
      floorP50: 'with a row',
      floorP99: 'p99',
      floorCpu: 'cpu',
      botP50Ms: 'p50 ms',
      botP99Ms: 'p99',
      botCpuMs: 'cpu',
      bareP50Ms: 'bare p50',
      bareP99Ms: 'p99',
      bareCpuMs: 'cpu',
      slow: 'slow',
    },
  },
  {
    title: 'Cards made of their sample data',
    file: 'cards/cards-alone.mjs',
    label: 'template',
    lines: { all: templates.map((name) => [name]), smoke: templates.slice(0, 2).map((name) => [name]) },
    columns: { perSecond: 'a second', each: 'cpu ms', first: 'the first ms', kilobytes: 'KB' },
  },
];

/** A line for each thing that is done, a column for each size. */
const lists = [
  {
    title: 'What people ask for, from their words to the card: cpu ms for so many initiatives and rounds of history',
    file: 'reads/reads-alone.mjs',
    label: 'command',
    sizes: {
      all: [
        [200, 12],
        [2_000, 12],
        [200, 120],
      ],
      smoke: [[20, 12]],
    },
  },
];

console.log('In brackets: the processor time for each row or initiative, as a multiple of the first line.');
console.log('1.00 grows linearly, less has a cost of its own that does not grow, more grows faster.\n');
try {
  for (const each of cases.filter(isWanted)) measure(each);
  for (const each of tables.filter(isWanted)) tabulate(each);
  for (const each of lists.filter(isWanted)) list(each);
  console.log('Every result was as expected.');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function isWanted({ file }) {
  return file.includes(values.only);
}

function measure({ title, file, sizes, steps, other }) {
  const [[unit, all]] = Object.entries(sizes);
  console.log(title);
  const measured = (values.smoke ? all.slice(0, 1) : all).map((size) => ({
    size,
    figures: runAlone(fileOf(file), [size], runs),
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

/** Once each: some take minutes. */
function tabulate({ title, file, label, lines, columns }) {
  console.log(title);
  const measured = (values.smoke ? lines.smoke : lines.all).map((args) => {
    const figures = runAlone(fileOf(file), args, 1);
    return [
      args.map((arg) => arg.toLocaleString('en')).join(', '),
      ...Object.keys(columns).map((name) => say(figures[name])),
    ];
  });
  print([[label, ...Object.values(columns)], ...measured]);
  console.log();
}

/** In brackets for each initiative, as a multiple of the first size; the largest card of all sizes. */
function list({ title, file, label, sizes }) {
  console.log(title);
  const measured = (values.smoke ? sizes.smoke : sizes.all).map((args) => ({
    args,
    figures: runAlone(fileOf(file), args, 1),
  }));
  const [first] = measured;
  const costOfOne = (name, { args: [count], figures }) => figures[name] / count;
  const lines = Object.keys(first.figures)
    .filter((name) => `${name} KB` in first.figures)
    .map((name) => [
      name,
      ...measured.map((one) => {
        const grown = (costOfOne(name, one) / costOfOne(name, first)).toFixed(2);
        return one === first ? say(one.figures[name]) : `${say(one.figures[name])} (${grown})`;
      }),
      say(Math.max(...measured.map(({ figures }) => figures[`${name} KB`]))),
    ]);
  print([
    [label, ...measured.map(({ args }) => args.map((arg) => arg.toLocaleString('en')).join(', ')), 'KB'],
    ...lines,
  ]);
  console.log();
}

function fileOf(file) {
  return path.resolve(import.meta.dirname, '../test/bench', file);
}

function print(lines) {
  const widths = lines[0].map((_, at) => Math.max(...lines.map((line) => line[at].length)));
  for (const line of lines) console.log(line.map((cell, at) => cell.padStart(widths[at])).join('   '));
}

/** Three digits or so: what is behind them is noise. */
function say(figure) {
  const digits = Number.isInteger(figure) ? 0 : figure < 10 ? 2 : figure < 100 ? 1 : 0;
  return figure.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
