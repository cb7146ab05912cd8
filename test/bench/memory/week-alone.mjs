// A week of ticks over a portfolio with so many owners, as many minutes apart as the second argument says: a round opens on the
// first morning, everybody is asked and reminded, and it closes on the last day. What is held at the end of each day.

import { fill, portfolioOf } from '../fan-out/fill.mjs';
import { withConnector } from '../fan-out/start-connector.mjs';
import { dist, expectCount, heapMegabytes, residentMegabytes, withStore } from '../measure.mjs';

const { runTick } = dist('./workflows/rounds/run-tick');
const { Connectors } = dist('./teams/sending/connectors');
const { createMessenger } = dist('./teams/sending/messenger');
const { Pacing } = dist('./teams/sending/pacing');
const { publishedLimits, SendLimits } = dist('./teams/sending/send-limits');
const { createAdapter } = dist('./teams/server/adapter');

const [owners, minutes] = process.argv.slice(2).map(Number);
const days = 7;
const startAt = Date.parse('2025-02-28T00:00:00Z');
/** What a tick leaves behind a thousand times over would be more. */
const mostGrowth = 4;

process.stdout.write(
  JSON.stringify(
    await withConnector(async (connector) => {
      await connector.reset({ answerAfterMs: 0 });
      return withStore(async (store) => {
        await fill(store, { tenant: 0, owners, serviceUrl: connector.serviceUrl });
        const heaps = await tickThrough(store);
        await compare(store, connector);
        return figuresOf(heaps);
      });
    }),
  ),
);

async function tickThrough(store) {
  const log = { info() {}, warn() {}, error: fail };
  let now = startAt;
  const at = (millis) => new Date(millis).toISOString();
  const messenger = createMessenger({
    connectors: new Connectors({ adapter: createAdapter(undefined, log), appId: '', sendTimeoutMs: 15_000 }),
    log,
    pacing: new Pacing(new SendLimits(publishedLimits(50)), () => performance.now()),
    vetAddress() {},
    lookAgainIn() {},
  });
  const clock = { now: () => at(now), inRealSeconds: (seconds) => at(now + seconds * 1000) };
  const heaps = [];
  for (let day = 1; day <= days; day++) {
    for (; now < startAt + day * 86_400_000; now += minutes * 60_000) {
      await runTick({ store, messenger, clock, log, processId: 'bench' });
    }
    heaps.push(heapMegabytes());
  }
  return heaps;
}

/** The ask and each reminder of the week, once to everybody; the round over. */
async function compare(store, connector) {
  const rounds = await store.listRounds(portfolioOf(0));
  const [round, ...others] = rounds.filter(({ state }) => state.kind !== 'missed');
  expectCount('rounds beside the one of the week', others.length, 0);
  expectCount('state of the round', round.state.kind, 'closed');
  const reminders = round.remindAt.filter((at) => at > round.openedAt).length;
  const arrivals = [...(await connector.arrivals()).values()];
  expectCount('owners written to', arrivals.length, owners);
  expectCount('owners with another number of messages', arrivals.filter((times) => times !== 1 + reminders).length, 0);
}

/** The first day brings in what is loaded and compiled once. */
function figuresOf(heaps) {
  const grown = heaps.at(-1) - heaps[1];
  if (grown > mostGrowth) throw new Error(`the heap grew by ${grown} MB: ${heaps.join(', ')}`);
  return {
    ticks: (days * 24 * 60) / minutes,
    first: heaps[0],
    second: heaps[1],
    last: heaps.at(-1),
    grown: (grown * 1024) / (days - 2),
    rest: residentMegabytes(),
  };
}

function fail(facts, text) {
  throw new Error(text, { cause: facts.err });
}
