import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { da } from '../../../src/words/da';
import type { BotUnderTest } from '../bot-under-test';
import { everybody, inChannel, kept, readIn, secretsFor, startTwoPortfolios, who } from './two-portfolios';

/** What is filled in on the card that leads to the first round, and turning the pages of a rehearsal. */
const pressed: [verb: string, data: object][] = [
  ['setUp.step', { step: 'owners', page: 1 }],
  ['setUp.meeting', { committee: 'ab', on: '2024-12-12' }],
  ['setUp.agenda', { meeting: 'ab 2024-10-11', closes: '2024-10-01' }],
  ['setUp.owners', { numbers: ['1', '2'], page: 1, row1: 'ny@example.com', row2: 'ny@example.com' }],
  ['rehearsal.page', { committee: 'ab', page: 2 }],
];
const others = everybody.filter((name) => !name.startsWith('coordinator'));

let bot: BotUnderTest;
beforeAll(async () => {
  bot = await startTwoPortfolios();
});
afterAll(() => bot.stop());

describe('a button of the cards before the first round', () => {
  it.each(pressed)(
    '%s does nothing and shows nothing to whoever coordinates nothing, nor in a channel',
    async (verb, data) => {
      const before = await kept(bot);
      for (const name of others) {
        for (const where of ['chat', inChannel('ab')] as const) {
          const read = readIn(await bot.teams.press(who[name], verb, data, { where }));
          for (const secret of secretsFor(name, where)) expect(read).not.toContain(secret);
          expect(read).not.toContain(da.settingUp.title);
        }
      }
      const read = readIn(await bot.teams.press(who.coordinatorOfA, verb, data, { where: inChannel('ab') }));
      expect(read).not.toContain(da.settingUp.title);
      expect(await kept(bot)).toBe(before);
    },
  );

  it.each(pressed)(
    '%s by another agreement’s coordinator touches and shows nothing of this one',
    async (verb, data) => {
      const ofA = async () =>
        JSON.stringify([await bot.store.findPortfolio('ahorn'), await bot.store.listInitiatives('ahorn')]);
      const before = await ofA();
      const read = readIn(await bot.teams.press(who.coordinatorOfB, verb, data));
      for (const secret of secretsFor('coordinatorOfB', 'chat')) expect(read).not.toContain(secret);
      expect(await ofA()).toBe(before);
    },
  );

  it.each(pressed)('%s by the coordinator is answered with the card', async (verb, data) => {
    const read = readIn(await bot.teams.press(who.coordinatorOfA, verb, data));
    expect(read).toMatch(verb.startsWith('setUp') ? da.settingUp.title : /Prøverunde · /);
  });

  it.each([
    ['setUp.step', { step: 'nowhere' }],
    ['setUp.step', {}],
    ['setUp.owners', { numbers: 'all' }],
    ['setUp.meeting', { committee: '' }],
    ['rehearsal.page', { committee: 'AB; drop', page: 1 }],
    ['rehearsal.page', { committee: 'ab', page: -1 }],
  ])('%s with %j is no button of ours', async (verb, data) => {
    const before = await kept(bot);
    const read = readIn(await bot.teams.press(who.coordinatorOfA, verb, data));
    expect(read).toContain(da.refused.unknownAction);
    expect(await kept(bot)).toBe(before);
  });

  it('odd inputs are refused one by one', async () => {
    const before = await kept(bot);
    const data = { numbers: ['1', '2', '3'], row1: 7, row2: { a: 1 }, row3: '  ', row9: 'x@example.com' };
    await bot.teams.press(who.coordinatorOfA, 'setUp.owners', data);
    await bot.teams.press(who.coordinatorOfA, 'setUp.meeting', { committee: 'ab', on: '31/2', agenda: {} });
    await bot.teams.press(who.coordinatorOfA, 'setUp.agenda', { meeting: 'ab', closes: '2024-10-01' });
    await bot.teams.press(who.coordinatorOfA, 'setUp.agenda', { meeting: 'ab 2030-01-01', closes: '2024-10-01' });
    expect(await kept(bot)).toBe(before);
  });
});
