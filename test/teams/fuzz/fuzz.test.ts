import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BotUnderTest } from '../bot-under-test';
import { good, own, pointer, reportsOf, startAskedBot } from '../round';
import { people } from '../teams-client';
import { heapGrowth } from './heap-growth';
import { oddActivities, sendOdd } from './odd-activities';

const runs = Number(process.env.FUZZ_RUNS ?? 600);
/** Sent at once, as from many senders. */
const batch = 8;
const measurings = 12;
/** Refused as malformed (400) or too large (413), or taken. Anything else is a fault of ours. */
const expected = new Set<number | 'refused'>([200, 201, 202, 400, 413, 'refused']);
/**
 * Each activity is some kilobytes: kept, it would show. A short run has more noise than activities, and is allowed it.
 */
const mostBytesEach = Math.max(1024, (12 * 1024 * 1024) / runs);

let bot: BotUnderTest;
const rejected: unknown[] = [];
const remember = (reason: unknown) => void rejected.push(reason);
beforeAll(async () => {
  process.on('unhandledRejection', remember);
  bot = await startAskedBot();
});
afterAll(async () => {
  process.off('unhandledRejection', remember);
  await bot.stop();
});

it(`${runs} malformed activities get no fault, break nothing and leave nothing behind`, async () => {
  const seed = Number(process.env.FUZZ_SEED ?? 20241011);
  const sample = fc.sample(oddActivities, { numRuns: runs, seed });
  const heap = heapGrowth();
  const statuses = new Map<number | 'refused', number>();
  /** What the bot wrote down as a fault of its own, with what was sent just then. */
  const faults = new Map<string, string[]>();
  let measured = 0;
  for (let at = 0; at < sample.length; at += batch) {
    const answers = await Promise.all(sample.slice(at, at + batch).map((each) => sendOdd(bot, each)));
    for (const { status, sent } of answers) {
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (!expected.has(status)) throw new Error(`${status} for ${sent.slice(0, 2000)}`);
    }
    bot.connector.calls.length = 0;
    for (const { fields, text } of bot.log.filter(({ level }) => level === 'error')) {
      const { err } = fields as { err?: Error };
      const trail = err?.stack?.split('\n').slice(0, 3).join(' ') ?? '';
      const said = answers.map(({ sent }) => sent.slice(0, 800));
      faults.set(`${text}: ${trail}`, faults.get(`${text}: ${trail}`) ?? said);
    }
    bot.log.length = 0;
    if (at >= (measured * sample.length) / measurings) {
      heap.measure(at);
      measured += 1;
    }
  }
  const kept = heap.perActivity();
  if (process.env.FUZZ_RUNS) {
    const counts = [...statuses].map(([status, count]) => `${status}: ${count}`).join(', ');
    process.stdout.write(
      `${runs} by seed ${seed}. ${counts}. Kept: ${Math.round(kept)} bytes each (${heap.megabytes()} MB)\n`,
    );
  }
  expect([...faults]).toEqual([]);
  expect(kept).toBeLessThan(mostBytesEach);
  expect(rejected).toEqual([]);
  expect(Object.prototype).not.toHaveProperty('polluted');

  // It still does its work.
  const number = own[2] ?? '';
  await bot.teams.say(people.coordinator, `tildel ${number} koordinator@example.com`);
  const before = (await reportsOf(bot, number)).length;
  await bot.teams.press(people.coordinator, 'report.submit', {
    ...pointer(number),
    ...good,
    progress: 'Efter alt det.',
  });
  expect(await reportsOf(bot, number)).toHaveLength(before + 1);
}, 3_600_000);
