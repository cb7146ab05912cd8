import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BotUnderTest } from './bot-under-test';
import { good, own, pointer, reportsOf, startAskedBot } from './round';
import { people } from './teams-client';

const runs = Number(process.env.FUZZ_RUNS ?? 600);
/** Sent at once, as from many senders. */
const batch = 8;
/** What the SDK keeps by and by (compiled code, caches) is less than this; a leak of each activity would be far more. */
const mostGrowthMb = 60;

let bot: BotUnderTest;
beforeAll(async () => {
  bot = await startAskedBot();
});
afterAll(() => bot.stop());

type Json = Record<string, unknown>;

/** A value put in the place of one that belongs there, anywhere inside. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, '', 0, -1, true, [], {}, '${x}', '../../x', '\u202e', 'a'.repeat(5000)),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary' }),
);
const change = fc.record({ path: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), value: odd });
const activities = fc.record({
  kind: fc.constantFrom('message', 'press', 'install', 'other'),
  verb: fc.oneof(
    fc.constantFrom('report.submit', 'report.unchanged', 'request.notMine', 'report.edit', 'ask.open', 'command.run'),
    fc.constantFrom('summary.page', 'summary.overview', 'list.page', 'channel.connect', '__proto__', 'constructor'),
    fc.string(),
  ),
  text: fc.oneof(
    fc.constantFrom('status', 'vis 12', 'tildel 12 @', 'start runde TSS frist', 'plan', 'mangler'),
    fc.string({ unit: 'grapheme' }),
  ),
  changes: fc.array(change, { maxLength: 4 }),
  where: fc.constantFrom<'chat' | { channel: string }>('chat', { channel: 'tss' }),
});

it(`${runs} malformed activities get no fault, break nothing and leave nothing behind`, async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const seed = Number(process.env.FUZZ_SEED ?? 20241011);
  const sample = fc.sample(activities, { numRuns: runs, seed });
  let afterWarmUp = 0;
  const statuses = new Map<number, number>();
  for (let at = 0; at < sample.length; at += batch) {
    const sent = await Promise.all(sample.slice(at, at + batch).map((each) => send(each)));
    for (const { status, activity } of sent) {
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status >= 500) throw new Error(`${status} for ${JSON.stringify(activity).slice(0, 2000)}`);
    }
    bot.connector.calls.length = 0;
    bot.log.length = 0;
    if (at + batch === Math.floor(runs / 4 / batch) * batch) {
      collect();
      afterWarmUp = process.memoryUsage().heapUsed;
    }
  }
  collect();
  const grownMb = (process.memoryUsage().heapUsed - afterWarmUp) / 1024 / 1024;
  expect(grownMb).toBeLessThan(mostGrowthMb);
  expect([...statuses.keys()].every((status) => [200, 201, 202, 400].includes(status))).toBe(true);

  // It still does its work.
  const number = own[2] ?? '';
  const before = (await reportsOf(bot, number)).length;
  await bot.teams.press(people.coordinator, 'report.submit', {
    ...pointer(number),
    ...good,
    progress: 'Efter alt det.',
  });
  expect(await reportsOf(bot, number)).toHaveLength(before + 1);
}, 600_000);

async function send({ kind, verb, text, changes, where }: typeof activities extends fc.Arbitrary<infer A> ? A : never) {
  const base = bot.teams.activity(people.coordinator, where);
  const activity: Json = {
    ...base,
    ...(kind === 'message' ? { type: 'message', text } : {}),
    ...(kind === 'install' ? { type: 'installationUpdate', action: text } : {}),
    ...(kind === 'other' ? { type: text } : {}),
    ...(kind === 'press'
      ? {
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action: { type: 'Action.Execute', verb, data: { ...pointer('12'), ...good, text } } },
        }
      : {}),
  };
  for (const { path, value } of changes) put(activity, path, value);
  const { status } = await bot.teams.post(activity);
  return { status, activity };
}

/** Replaces what stands where the path leads, each step taken round the fields there are. */
function put(within: Json, [step = 0, ...rest]: number[], value: unknown): void {
  const names = Object.keys(within);
  const name = names[step % Math.max(1, names.length)];
  if (name === undefined) return;
  const inner = within[name];
  // Replies must go to the test's own connector, whatever else is changed.
  if (name === 'serviceUrl') return;
  if (rest.length > 0 && typeof inner === 'object' && inner !== null) put(inner as Json, rest, value);
  else within[name] = value;
}
