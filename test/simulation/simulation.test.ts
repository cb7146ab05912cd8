import { describe, expect, it } from '@jest/globals';
import { simulate } from './simulate';
import type { Mutation } from './simulated-world';

const seeds = Number(process.env.SIMULATE_SEEDS ?? 100);
const first = Number(process.env.SIMULATE_FROM ?? 1);

describe('a simulated life', () => {
  it('keeps every promise', async () => {
    const sums = { lives: 0, calls: 0, acknowledged: 0, delivered: 0 };
    for (let seed = first; seed < first + seeds; seed += 1) {
      const { broken, log, ...figures } = await simulate(seed);
      if (broken.length > 0) console.log(`Seed ${seed}: SIMULATE_FROM=${seed} SIMULATE_SEEDS=1\n${log.join('\n')}`);
      expect({ seed, broken }).toEqual({ seed, broken: [] });
      sums.lives += 1;
      for (const name of ['calls', 'acknowledged', 'delivered'] as const) sums[name] += figures[name];
    }
    console.log(JSON.stringify(sums));
  }, 3_600_000);
});

describe('a bot from which something is taken out', () => {
  const mutations: [Mutation, string][] = [
    ['noClaim', 'sends without claiming first'],
    ['noEtag', 'writes over what others wrote'],
    ['retryUnknown', 'sends again what may have arrived'],
    ['noDedupe', 'takes a second delivery for a second answer'],
  ];
  it.each(mutations)(
    'is found out: %s %s',
    async (mutation) => {
      let seed = 0;
      let found: string | undefined;
      while (!found && seed < 100) {
        seed += 1;
        found = (await simulate(seed, mutation)).broken[0];
      }
      console.log(`${mutation} is caught by seed ${seed}: ${found}`);
      expect(found).toBeDefined();
    },
    600_000,
  );
});
