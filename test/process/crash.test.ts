import { expect, it } from '@jest/globals';
import { type Ended, liveThrough, type Scenario } from './crash/scenario';

const alone = { owners: 24, rounds: 1, seed: 1, instances: 1 } as const;
const together = { owners: 20, rounds: 1, seed: 1, instances: 2, pauseSeconds: 2, stepsClocks: true } as const;
/** The short ones; `npm run crash` gives one at full size. */
const scenarios: Scenario[] = process.env.CRASH
  ? [readScenario(JSON.parse(process.env.CRASH))]
  : [
      { ...alone, store: 'embedded', kills: 8 },
      { ...alone, store: 'cosmos', kills: 5 },
      { ...together, store: 'embedded', kills: 3 },
      { ...together, store: 'cosmos', kills: 3 },
    ];

it.each(scenarios)(
  'nothing is lost, nobody forgotten, nothing said twice: $instances on the $store store, $kills kills among $owners owners',
  async (scenario) => {
    const ended = await liveThrough(scenario);
    process.stdout.write(`${report(scenario, ended).join('\n')}\n`);
    const { lost, answersDoubled, neverAsked, doubled, askedAgain, wrongSummaries, summaries, acknowledged } =
      ended.sums;
    expect({ lost, answersDoubled, neverAsked, doubled, askedAgain, wrongSummaries }).toEqual({
      lost: [],
      answersDoubled: [],
      neverAsked: [],
      doubled: [],
      askedAgain: [],
      wrongSummaries: [],
    });
    expect(summaries).toEqual(summaries.map(() => 1));
    expect(acknowledged).toBeGreaterThan((scenario.owners * scenario.rounds) / 4);
  },
  process.env.CRASH ? 3_600_000 : 300_000,
);

function report(scenario: Scenario, { sums, moments }: Ended): string[] {
  const figures = Object.entries(sums).map(
    ([name, figure]) => `${name} ${Array.isArray(figure) && name !== 'summaries' ? figure.length : figure}`,
  );
  return [JSON.stringify(scenario), figures.join(', '), ...moments.lines()];
}

/** As it was typed. */
function readScenario({ store, pause, steps, ...counts }: Record<string, string | boolean>): Scenario {
  const count = (name: string) => Number(counts[name]);
  if (store !== 'embedded' && store !== 'cosmos') throw new Error('--store is embedded or cosmos');
  return {
    kills: count('kills'),
    owners: count('owners'),
    rounds: count('rounds'),
    seed: count('seed'),
    instances: count('instances') === 2 ? 2 : 1,
    store,
    pauseSeconds: Number(pause),
    stepsClocks: steps === true,
  };
}
