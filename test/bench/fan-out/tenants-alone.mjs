// The rounds of so many tenants open in the same minute, each with so many owners; then the SDK alone sends as many of the
// same cards to the same connector, and nothing limits it.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expectCount } from '../measure.mjs';
import { portfolioOf } from './fill.mjs';
import { settledAsks, withBot } from './start-bot.mjs';
import { withConnector } from './start-connector.mjs';

const perSecond = 50;
/** What the SDK alone has in hand at once: enough for it never to wait for an answer. */
const atOnce = 200;
const [tenants, owners] = process.argv.slice(2).map(Number);
const all = tenants * owners;

process.stdout.write(JSON.stringify(await withConnector(compare)));

async function compare(connector) {
  const { serviceUrl } = connector;
  await connector.reset();
  const bot = await withBot({ tenants, owners, serviceUrl }, (bot) => openRounds(bot, connector));
  const activity = await connector.lastBody();
  await connector.reset({ limited: false });
  const bare = await sendBare(connector, { serviceUrl, activity, tenants, owners, atOnce });
  const rate = all / (bot.ms / 1000);
  const bareRate = all / (bare.ms / 1000);
  const slowest = Math.max(...Object.values(bot.tenants).map(({ lastAt }) => lastAt - bot.beganAt));
  return {
    rate,
    bareRate,
    share: rate / Math.min(bareRate, tenants * perSecond),
    slowest: slowest / ((owners / perSecond) * 1000),
    tooFast: bot.tooFast,
    mostInHand: bot.mostInHand,
    cpu: bot.cpu / all,
    bareCpu: bare.cpu / all,
    cpuShare: bot.cpu / bare.cpu,
  };
}

async function openRounds({ app, store }, connector) {
  const before = process.cpuUsage();
  const asking = await connector.during(all, () => app.start());
  const { user, system } = process.cpuUsage(before);
  for (let tenant = 0; tenant < tenants; tenant++) {
    const { asks } = await settledAsks(store, portfolioOf(tenant));
    const sent = asks.filter(({ messages: [only, more] }) => only.delivery.kind === 'sent' && !more);
    expectCount(`asks sent to tenant ${tenant}`, sent.length, owners);
  }
  const copies = [...(await connector.arrivals()).values()].filter((times) => times !== 1).length;
  expectCount('owners with none or more than one', copies, 0);
  return { ...asking, cpu: (user + system) / 1000 };
}

async function sendBare(connector, task) {
  const child = fork(path.join(import.meta.dirname, 'bare-sdk.mjs'), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  try {
    const begin = async (messages) => {
      const done = once(child, 'message');
      const counted = await connector.during(messages, () => child.send({ ...task, messages }));
      const [{ cpu }] = await done;
      return { ms: counted.ms, cpu };
    };
    // Once before it counts, as the bot has done other things before it sends.
    await begin(Math.min(all, 200));
    return await begin(all);
  } finally {
    child.kill();
  }
}
