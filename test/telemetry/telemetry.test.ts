import { describe, expect, it } from '@jest/globals';
import { Dispatcher } from '../../src/workflows/dispatch/dispatcher';
import { type BotUnderTest, startBot } from '../teams/bot-under-test';
import { good, own, pointer } from '../teams/round';
import { chatOf, objectIdOf, people } from '../teams/teams-client';
import { until } from '../teams/until';
import { type Receiver, type Span, startReceiver } from './otlp-receiver';

const round = { portfolio: 'hovedstaden-2024', round: 'hovedstaden-2024.tss.2024-10-11' };

/** A bot and whoever it tells; both are stopped, and what was told is all there is. */
async function told(live: (bot: BotUnderTest) => Promise<void>, status = 200): Promise<Receiver> {
  const receiver = await startReceiver(status);
  const bot = await startBot({ telemetry: { endpoint: receiver.url, headers: { 'x-key': 'a key' } } });
  try {
    await live(bot);
  } finally {
    await bot.stop();
    await receiver.stop();
  }
  return receiver;
}

async function askAndAnswer(bot: BotUnderTest): Promise<void> {
  await bot.teams.install(people.coordinator);
  await bot.asked(people.coordinator);
  await bot.teams.press(people.coordinator, 'report.submit', { ...pointer(own[0] ?? ''), ...good });
}

const stepsOf = (parent: Span | undefined, { spans }: Receiver) =>
  spans.filter((span) => parent && span.traceId === parent.traceId && span.parentSpanId === parent.spanId);

describe('telemetry of an ask and its answer', () => {
  it('leads from the tick to the send, claimed before and written down after', async () => {
    const receiver = await told(askAndAnswer);
    const send = receiver.spans.find((span) => span.name === 'send ask');
    expect(send?.facts).toEqual({ ...round, outcome: 'sent' });
    const tick = receiver.spans.find((span) => span.spanId === send?.parentSpanId);
    expect({ name: tick?.name, parent: tick?.parentSpanId ?? '' }).toEqual({ name: 'tick', parent: '' });
    const steps = stepsOf(tick, receiver).map(({ name, facts }) => `${name} ${facts.outcome}`);
    expect(steps.join(', ')).toMatch(/store createAsk created, send ask sent, store changeAsk changed/);
  });

  it('leads from the invoke to the write', async () => {
    const receiver = await told(askAndAnswer);
    const turn = receiver.spans.find((span) => span.name === 'turn' && span.facts.verb === 'report.submit');
    expect(turn?.facts).toEqual({ activity: 'invoke', verb: 'report.submit' });
    const written = stepsOf(turn, receiver).filter(({ name }) => name === 'store changeRequest');
    expect(written.map(({ facts }) => facts.outcome)).toContain('changed');
  });

  it('counts what was planned, sent and answered, and says how the ledger and the owners stand', async () => {
    const receiver = await told(askAndAnswer);
    const asks = receiver.series('statusrunde.messages').filter(({ facts }) => facts.message === 'ask');
    expect(asks.map(({ value, facts }) => [facts.outcome, value]).sort()).toEqual([
      ['planned', 1],
      ['sent', 1],
    ]);
    expect(receiver.series('statusrunde.answers')).toEqual([{ value: 1, count: 1, facts: { ...round, late: false } }]);
    expect(receiver.series('statusrunde.ledger.age')).toEqual([{ value: 0, count: 1, facts: {} }]);
    const [reachable] = receiver.series('statusrunde.owners.reachable');
    expect(reachable?.facts).toEqual({ portfolio: round.portfolio });
    expect(reachable?.value).toBeGreaterThan(0);
    expect(reachable?.value).toBeLessThan(1);
    const work = receiver.series('statusrunde.work.duration').map(({ facts }) => facts.work);
    expect(new Set(work)).toEqual(new Set(['tick', 'turn']));
  });

  it('counts a late answer as late, one that is given again once more, and other changes not at all', async () => {
    const receiver = await told(async (bot) => {
      await askAndAnswer(bot);
      bot.clock.set('2024-10-04T07:00:00.000Z');
      const [, second = ''] = own;
      const late = { ...pointer(second), ...good };
      await bot.teams.press(people.coordinator, 'report.submit', late);
      await bot.teams.press(people.coordinator, 'report.submit', { ...late, progress: 'Noget andet.' });
      const left = { portfolioId: late.portfolioId, roundId: late.roundId, page: 1, from: second, progress: 'Halvt.' };
      await bot.teams.press(people.coordinator, 'ask.list', left);
      const request = await bot.store.findRequest(late.portfolioId, late.roundId, second);
      expect(request?.drafts).toHaveLength(1);
    });
    const counted = receiver.series('statusrunde.answers').map(({ value, facts }) => [facts.late, value]);
    expect(counted).toEqual([
      [false, 1],
      [true, 2],
    ]);
  });

  it('counts what Teams refuses and what nobody knows, and how long what waits has waited', async () => {
    const outcomes = async (status: number) => {
      const receiver = await told(async (bot) => {
        bot.connector.behave = (call) =>
          JSON.stringify(call.body ?? '').includes('report.submit') ? { kind: 'answer', status, body: {} } : undefined;
        await bot.teams.install(people.coordinator);
        await until('the ask was tried', () => bot.log.some(({ text }) => text === 'a message could not be sent'));
        bot.clock.pass(5);
      });
      const [age] = receiver.series('statusrunde.ledger.age');
      const asks = receiver.series('statusrunde.messages').filter(({ facts }) => facts.message === 'ask');
      const problems = receiver.series('statusrunde.problems').map(({ facts }) => facts.text);
      return { age: age?.value, asks: asks.map(({ value, facts }) => `${value} ${facts.outcome}`).sort(), problems };
    };
    const refused = await outcomes(403);
    expect(refused.asks).toEqual(['1 planned', '1 refused']);
    expect(refused.problems).toContain('a message could not be sent');
    expect((await outcomes(502)).asks).toEqual(['1 planned', '1 unknown']);
    const throttled = await outcomes(429);
    expect(throttled.asks).toEqual(['1 notNow', '1 planned']);
    expect(throttled.age).toBe(300);
  });

  it('leaves the ledger to the process that sends', async () => {
    const receiver = await told(async (bot) => {
      const me = { id: 'another', host: 'another', pid: 1 };
      await new Dispatcher({ store: bot.store, me, isGone: () => false, seconds: () => 0 }).beat();
      await bot.teams.install(people.coordinator);
      await bot.teams.say(people.coordinator, 'start runde TSS');
      bot.clock.pass(300);
    });
    expect(receiver.series('statusrunde.messages').map(({ facts }) => facts.outcome)).toContain('planned');
    expect(receiver.series('statusrunde.ledger.age')).toEqual([]);
  });

  it('marks a turn that failed', async () => {
    const receiver = await told(async (bot) => {
      await askAndAnswer(bot);
      bot.storeIsDown = true;
      await bot.teams.say(people.coordinator, 'status');
      bot.storeIsDown = false;
    });
    const failed = receiver.spans.filter((span) => span.name === 'turn' && span.status.code === 2);
    expect(failed.map(({ status }) => status.message)).toEqual(['a turn failed']);
  });

  it('sends along what the collector wants, and nobody’s name, id, address or words', async () => {
    const receiver = await told(async (bot) => {
      await askAndAnswer(bot);
      await bot.teams.say(people.coordinator, 'vis Hemmelighed');
      await bot.teams.press(people.coordinator, 'Hemmelighed', { Hemmelighed: 'Hemmelighed' });
      await bot.teams.say(people.coordinator, 'tilknyt TSS', { channel: 'tss' });
    });
    expect(receiver.headers.length).toBeGreaterThan(1);
    expect(new Set(receiver.headers.map((headers) => headers['x-key']))).toEqual(new Set(['a key']));
    const everything = receiver.bodies.join('\n');
    const { coordinator } = people;
    for (const secret of ['Hemmelighed', good.progress, coordinator.name, coordinator.upn, objectIdOf(coordinator)]) {
      expect(everything).not.toContain(secret);
    }
    expect(everything).not.toContain(chatOf(coordinator));
    expect(everything).not.toMatch(/@thread|127\.0\.0\.1/);
  });

  it('says that a collector takes nothing, and goes on', async () => {
    let log: BotUnderTest['log'] = [];
    await told(async (bot) => {
      log = bot.log;
      await askAndAnswer(bot);
    }, 400);
    const said = log.filter(({ text }) => text === 'telemetry could not be sent');
    expect(said.map(({ level, fields }) => ({ level, fields }))).toEqual([
      { level: 'warn', fields: { fault: 400 } },
      { level: 'warn', fields: { fault: 400 } },
    ]);
  });
});
