// Ticks over one committee with as many initiatives as the argument says, four to an owner: with nothing due, the one that
// opens a round and asks everybody, and those after it while the round is open.
import { followedSince, madeUpInitiatives, madeUpPortfolio } from './made-up-portfolio.mjs';
import { dist, expectCount, peakMegabytes, timed, timesOf, withStore } from './measure.mjs';

const { runTick } = dist('./workflows/rounds/run-tick');

// Once before it counts: what is compiled only in the first tick would make few initiatives look dear.
await tickThrough(40);
process.stdout.write(JSON.stringify(await tickThrough(Number(process.argv[2]))));

function tickThrough(count) {
  return withStore(async (store) => {
    const asked = await fill(store, count);
    let now = '2024-12-02T10:00:00.000Z';
    let sent = 0;
    const tick = {
      store,
      processId: 'bench',
      clock: { now: () => now, inRealSeconds: (seconds) => new Date(Date.parse(now) + seconds * 1000).toISOString() },
      messenger: messenger(() => {
        sent += 1;
      }),
      log: { info() {}, warn() {}, error: fail },
    };
    const idle = await timed(() => runTick(tick));
    expectCount('rounds with nothing due', (await store.listRounds('bench')).length, 0);

    now = '2024-12-23T10:00:00.000Z';
    const opening = await timed(() => runTick(tick));
    const [round] = await store.listRounds('bench');
    expectCount('initiatives in the round', round?.initiatives.length, asked.initiatives);
    expectCount('requests', (await store.listRequests('bench', round.id)).length, asked.initiatives);
    expectCount('asks sent', sent, asked.owners);

    const waiting = await timed(() => runTick(tick));
    expectCount('asks sent once more', sent - asked.owners, 0);
    return { ...timesOf({ idle, opening, waiting }), peak: peakMegabytes() };
  });
}

/** @returns how many initiatives the first round asks about, and how many owners */
async function fill(store, count) {
  const all = madeUpInitiatives(count, 1).map(({ cadence: _, cadenceSince: __, ...rest }, n) => ({
    ...rest,
    owner: { person: `ejer-${Math.floor(n / 4)}` },
  }));
  for (const initiative of all) await store.createInitiative(initiative);
  const owners = new Set(all.map(({ owner }) => owner.person));
  for (const id of owners) {
    const address = { serviceUrl: 'https://example.com/', conversationId: `a:${id}` };
    await store.createPerson({ id, name: id, metAt: followedSince, seenAt: followedSince, address });
  }
  await store.createPortfolio(madeUpPortfolio(1));
  return { initiatives: all.length, owners: owners.size };
}

/** Everything arrives, at once. */
function messenger(count) {
  const send = async ({ to: { conversationId } }) => {
    count();
    return { kind: 'sent', conversationId, activityId: 'activity' };
  };
  return { room: async (to) => ({ to }), ask: send, postSummary: send, updateSummary: send, tell: send };
}

function fail(facts, text) {
  throw new Error(text, { cause: facts.err });
}
