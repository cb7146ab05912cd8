import { describe, expect, it } from '@jest/globals';
import { simulate } from './simulate';

describe('a simulated life', () => {
  it('keeps every promise', async () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const { broken, log } = await simulate(seed);
      if (broken.length > 0) console.log(`npm run simulate -- --from ${seed} --seeds 1 --log\n${log.join('\n')}`);
      expect({ seed, broken }).toEqual({ seed, broken: [] });
    }
  }, 300_000);

  it('goes the same way for the same seed, whatever was lived in between', async () => {
    const first = await simulate(7);
    await simulate(8);
    expect(await simulate(7)).toEqual(first);
    expect((await simulate(8)).mark).not.toBe(first.mark);
  }, 60_000);
});
