// One round of one tenant, from the ask to the last reminder: so many owners, and of each fault so many in a hundred.
// Whoever was reached answers; the reminders carry what has an unknown outcome.
import { expectCount, watchResident } from '../measure.mjs';
import { lastTryOf } from './faults.mjs';
import { conversationOf, portfolioOf } from './fill.mjs';
import { settledAsks, withBot } from './start-bot.mjs';
import { withConnector } from './start-connector.mjs';

const perSecond = 50;
const [owners, percent] = process.argv.slice(2).map(Number);
const faults = { seed: 1, share: percent / 100 };
const conversations = Array.from({ length: owners }, (_, n) => conversationOf(0, n));

process.stdout.write(
  JSON.stringify(
    await withConnector(async (connector) => {
      await connector.reset({ faults });
      return withBot({ tenants: 1, owners, serviceUrl: connector.serviceUrl }, (bot) => goThrough(bot, connector));
    }),
  ),
);

async function goThrough(bot, connector) {
  const expected = new Map(conversations.map((id) => [id, lastTryOf(faults, id, 1)]));
  const watched = watchResident();
  const before = process.cpuUsage();
  const asking = await connector.during(owners, () => bot.app.start());
  const { user, system } = process.cpuUsage(before);
  const peak = watched();
  const { round } = await compare(bot, expected, 'ask');

  const reminded = await remind(bot, connector, round, expected);
  const arrivals = await connector.arrivals();
  const reached = conversations.filter((id) => arrivals.get(id) > 0).length;
  const copies = [...arrivals.values()].reduce((sum, times) => sum + times, 0) - reached;
  expectCount('owners neither reached nor refused', owners - reached, 0);
  expectCount('copies', copies, reminded.copies);
  return {
    ratio: asking.ms / ((owners / perSecond) * 1000),
    seconds: asking.ms / 1000,
    tooFast: asking.tooFast,
    mostInHand: asking.mostInHand,
    cpu: (user + system) / 1000 / owners,
    unknown: [...expected.values()].filter((fault) => fault.kind !== 'none').length,
    reminders: reminded.messages,
    copies,
    peak,
  };
}

/** @returns what the reminders were: how many, and how many of them came to somebody who had the card already */
async function remind({ app: _, store, clock }, connector, round, asked) {
  let waiting = asked;
  let messages = 0;
  let copies = 0;
  const arrived = new Set();
  for (const [nth, remindAt] of round.remindAt.entries()) {
    for (const [id, fault] of waiting) if (fault.arrives) arrived.add(id);
    const unknown = [...waiting].filter(([, fault]) => fault.kind !== 'none');
    await answerFor(store, round, new Set(unknown.map(([id]) => id)));
    if (unknown.length === 0) break;
    waiting = new Map(unknown.map(([id, fault]) => [id, lastTryOf(faults, id, fault.nth + 1)]));
    await connector.during(waiting.size, () => clock.put(remindAt));
    await compare({ store }, waiting, `remind-${nth + 1}`);
    messages += waiting.size;
    copies += [...waiting].filter(([id, fault]) => fault.arrives && arrived.has(id)).length;
  }
  return { messages, copies };
}

/** Each message of this purpose is written down as what came of it. */
async function compare({ store }, expected, purpose) {
  const { round, asks } = await settledAsks(store, portfolioOf(0));
  const written = asks.flatMap(({ messages }) => messages.filter((message) => message.purpose === purpose));
  const count = (kind) => written.filter(({ delivery }) => delivery.kind === kind).length;
  const outcomes = [...expected.values()];
  const sent = outcomes.filter(({ kind }) => kind === 'none').length;
  expectCount(`${purpose}: sent`, count('sent'), sent);
  expectCount(`${purpose}: unknown`, count('unknown'), outcomes.length - sent);
  expectCount(`${purpose}: messages`, written.length, outcomes.length);
  return { round };
}

/** Everybody answers but those with an unknown outcome, who may have nothing to answer. */
async function answerFor(store, round, unknown) {
  for (const request of await store.listRequests(round.portfolioId, round.id)) {
    const n = Number(request.number) - 1;
    if (request.reports.length > 0 || unknown.has(conversations[n])) continue;
    const { source: _, on: __, ...standing } = request.baseline;
    const report = {
      ...standing,
      id: `svar-${n}`,
      at: round.openedAt,
      by: request.owner.person,
      kind: 'answered',
      late: false,
    };
    expectCount('answer', await store.changeRequest({ ...request, reports: [report] }), 'changed');
  }
}
