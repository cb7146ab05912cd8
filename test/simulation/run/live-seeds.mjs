// A process that lives the seeds it is given, a message for each stretch of them, and says what came of each.
import { createRequire } from 'node:module';
import path from 'node:path';

const { simulate } = createRequire(import.meta.url)(path.join(process.argv[2], 'test/simulation/simulate.js'));

process.on('message', async ({ from, to }) => {
  const lives = [];
  for (let seed = from; seed < to; seed += 1) {
    const { log, ...life } = await simulate(seed);
    lives.push(life.broken.length > 0 || process.argv[3] === 'log' ? { ...life, log } : life);
  }
  process.send(lives);
});
