import { expect, it } from '@jest/globals';
import { askTime, startBot } from '../bot-under-test';
import { portfolioId } from '../round';
import { objectIdOf, people } from '../teams-client';
import { until } from '../until';

it('a bot that stops while it asks many lets what is on its way arrive, and leaves the rest due', async () => {
  const limits = { perTenant: [{ most: 1, seconds: 1 }], perConversation: [] };
  const bot = await startBot({ at: '2024-09-17T04:00:00.000Z', limits });
  const owners = [people.midt, people.bornholm, people.byen, people.syd, people.member];
  for (const who of owners) await bot.teams.install(who);
  for (const [n, initiative] of (await bot.store.listInitiatives(portfolioId)).entries()) {
    const owner = owners[n % owners.length] ?? people.midt;
    await bot.store.changeInitiative({ ...initiative, owner: { person: objectIdOf(owner) } });
  }
  const asks = () => bot.connector.messages().filter(({ body }) => JSON.stringify(body).includes('report.submit'));
  bot.clock.set(askTime);
  await bot.teams.install(people.coordinator);
  await until('the first ask', () => asks().length > 0);
  await bot.stop();
  expect(asks().length).toBeLessThan(owners.length - 1);
}, 30_000);
