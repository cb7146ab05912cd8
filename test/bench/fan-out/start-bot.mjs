// The whole bot as it is built, on an embedded store of its own with as many portfolios and owners as asked for.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { dist } from '../measure.mjs';
import { fill } from './fill.mjs';

/** The round that is asked about opens at this moment. */
export const askTime = '2024-12-23T10:00:00.000Z';

/**
 * Does `work` with a bot that has a portfolio for each tenant, one initiative to an owner, and is not started yet: its
 * clock stands at `askTime` and goes as time does. Ticks come once a second, as in a rehearsal.
 */
export async function withBot({ tenants, owners, serviceUrl }, work) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'statusrunde-bench-'));
  const faults = [];
  const clock = steppedClock(askTime);
  let store;
  const around = {
    clock,
    openStore: async (settings) => {
      store = await dist('./store/open-store').openStore(settings);
      for (let tenant = 0; tenant < tenants; tenant++) await fill(store, { tenant, owners, serviceUrl });
      return store;
    },
  };
  const settings = { DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent', CLOCK_SPEED: '2' };
  const config = dist('./config').loadConfig(settings, { cwd: dataDir });
  const log = { info() {}, warn() {}, error: (facts, text) => faults.push(new Error(text, { cause: facts.err })) };
  try {
    const app = await dist('./app').createApp(config, log, around);
    const value = await work({ app, store, clock }).finally(() => app.stop());
    if (faults.length > 0) throw faults[0];
    return value;
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Goes as time does, from where it was last put. */
function steppedClock(startAt) {
  let put = { at: Date.parse(startAt), since: performance.now() };
  const millis = () => put.at + performance.now() - put.since;
  return {
    now: () => new Date(millis()).toISOString(),
    inRealSeconds: (seconds) => new Date(millis() + seconds * 1000).toISOString(),
    put: (at) => {
      put = { at: Date.parse(at), since: performance.now() };
    },
  };
}

/** @returns the asks of the portfolio's one round, once nothing of them is in anybody's hands */
export async function settledAsks(store, portfolioId) {
  for (let left = 200; left > 0; left--) {
    const [round] = await store.listRounds(portfolioId);
    const asks = await store.listAsks(portfolioId, round.id);
    const inHand = asks.some(({ messages }) => messages.some(({ delivery }) => delivery.kind === 'claimed'));
    if (!inHand) return { round, asks };
    await sleep(50);
  }
  throw new Error('messages stayed claimed');
}
