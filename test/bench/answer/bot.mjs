// The bot in a process of its own, in the middle of a round, as `npm start` runs it. Arguments: Teams' address, initiatives, a folder.
import { dist } from '../measure.mjs';
import { answeringAt, fillStore } from './answering-portfolio.mjs';
import { serveBench } from './serve-bench.mjs';

const { createApp } = dist('./app');
const { openStore } = dist('./store/open-store');
const { loadConfig } = dist('./config');
const { createLog } = dist('./log');

const [serviceUrl, count, dataDir] = process.argv.slice(2);
const store = await openStore({ kind: 'embedded', dataDir });
await fillStore(store, serviceUrl, Number(count), 12);

const startedAt = performance.now();
const at = (seconds) =>
  new Date(Date.parse(answeringAt) + performance.now() - startedAt + seconds * 1000).toISOString();
const clock = { now: () => at(0), inRealSeconds: at };
const config = loadConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error' }, { cwd: dataDir });
const app = await createApp(config, createLog('error', false), { clock, mostActivities: 1_000_000 });
app.server.listen(0, '127.0.0.1', () => {
  app.start();
  serveBench(app.server.address().port, {
    /**
     * How many answers the store has, so that none is lost. They are taken away again: nobody answers one thing dozens of times,
     * and a request that somebody did would be as large as none is.
     */
    takeAway: async () => {
      const [round] = await store.listRounds('bench');
      const requests = await store.listRequests('bench', round.id);
      await Promise.all(requests.map((request) => store.changeRequest({ ...request, reports: [] })));
      return requests.reduce((sum, { reports }) => sum + reports.length, 0);
    },
    stop: async () => {
      await app.stop();
      await store.close();
    },
  });
});
