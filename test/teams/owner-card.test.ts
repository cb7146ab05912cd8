import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { BotUnderTest } from './bot-under-test';
import { cardOf } from './card-of';
import { actionsOf, textOf } from './card-text';
import { answer, askedAbout, good, own, pointer, portfolioId, reportsOf, roundId, startAskedBot } from './round';
import { people } from './teams-client';

let bot: BotUnderTest & { askId: string };
beforeEach(async () => {
  bot = await startAskedBot();
});
afterEach(() => bot.stop());

const press = (verb: string, data: object, who = people.coordinator) => bot.teams.press(who, verb, data);
const requestOf = (number: string) => bot.store.findRequest(portfolioId, roundId, number);
const typed = { ...good, progress: 'Halvt svar.' };

describe('the way through', () => {
  it('goes over the list of all, with what was typed kept behind', async () => {
    const list = (await press('ask.list', { portfolioId, roundId, page: 1, from: '12', ...typed })).body.value;
    expect(textOf(list)).toContain('Kladde, ikke sendt');
    expect(actionsOf(list).filter(({ verb }) => verb === 'ask.open')).toHaveLength(own.length + 1);
    expect(askedAbout((await press('ask.open', pointer('37'))).body.value)).toBe('37');
    const back = (await press('ask.open', pointer('12'))).body.value;
    expect(textOf(back)).toContain('Din kladde fra i dag.');
    expect(textOf(back)).toContain('Halvt svar.');
  });

  it.each([
    ['request.notMine', {}],
    ['ask.later', { laterOn: '2024-09-20' }],
  ])('by %s keeps what was typed', async (verb, more) => {
    await press(verb, { ...pointer('12'), from: '12', ...typed, ...more });
    expect((await requestOf('12'))?.drafts).toMatchObject([{ typed: { progress: 'Halvt svar.' } }]);
  });

  it('says on which day it will be asked about again', async () => {
    const { body } = await press('ask.later', { ...pointer('12'), from: '12', laterOn: '2024-09-20' });
    expect(textOf(body.value)).toContain('Jeg skriver igen fredag 20. september');
  });
});

describe('what a card claims', () => {
  it('leaves no draft on somebody else’s request', async () => {
    await press('ask.list', { portfolioId, roundId, page: 1, from: '38', ...typed });
    expect(await requestOf('38')).not.toHaveProperty('drafts');
  });

  it('shows no draft to anybody else', async () => {
    await press('ask.list', { portfolioId, roundId, page: 1, from: '12', ...typed });
    for (const verb of ['ask.open', 'report.edit']) {
      const { body } = await press(verb, pointer('12'), people.midt);
      expect(JSON.stringify(body.value)).not.toContain('Halvt svar.');
    }
  });

  it('of 100 KB is kept no longer than an answer may be', async () => {
    const { status } = await press('ask.list', {
      portfolioId,
      roundId,
      page: 1,
      from: '12',
      ...typed,
      progress: 'æ'.repeat(50_000),
    });
    expect(status).toBe(200);
    expect(JSON.stringify((await requestOf('12'))?.drafts).length).toBeLessThan(5000);
  });

  it.each([
    ['after the deadline', '2024-12-24'],
    ['that is no date', 'i morgen'],
    ['that does not exist', '2024-09-31'],
    ['of another shape', { day: 1 }],
  ])('a day to wait until %s is not taken, and the question stands', async (_, laterOn) => {
    const { status, body } = await press('ask.later', { ...pointer('12'), from: '12', laterOn });
    expect(status).toBe(200);
    expect(askedAbout(body.value)).toBe('12');
    expect(textOf(body.value)).toContain('Den dag kan du ikke vælge');
  });

  it('milestones of another initiative are no milestones of this one', async () => {
    await answer(bot, '12', { milestones: 'M1,6.1A' });
    expect((await reportsOf(bot, '12'))[0]).not.toHaveProperty('milestonesReached');
  });

  it('an early answer about what is somebody else’s is not taken', async () => {
    const early = { portfolioId, roundId: `${portfolioId}.mellem`, number: '38' };
    await press('report.submit', { ...early, ...good });
    expect(await requestOf('38')).toMatchObject({ reports: [] });
  });

  it('a made-up day between rounds is none', async () => {
    const { body } = await press('report.submit', {
      ...pointer('12'),
      roundId: `${portfolioId}.mellem.dag-2024-01-01`,
      ...good,
    });
    expect(textOf(body.value)).toContain('Skriv »mine«');
  });
});

describe('an answer that something speaks against', () => {
  const overdue = { ...pointer('12'), ...good, period: 'primo 2024' };

  it('comes back with it, and is taken the second time', async () => {
    const first = (await press('report.submit', overdue)).body.value;
    expect(textOf(first)).toContain('Den forventede periode (primo 2024) er gået');
    expect(await reportsOf(bot, '12')).toHaveLength(0);
    const again = actionsOf(first).find(({ verb }) => verb === 'report.submit');
    const { body } = await press('report.submit', { ...good, period: 'primo 2024', ...again?.data });
    expect(askedAbout(body.value)).toBe('35');
    expect(await reportsOf(bot, '12')).toMatchObject([{ despite: [{ kind: 'periodPassed' }] }]);
  });
});

describe('mine', () => {
  it('opens what no round asks about, and the answer is stored', async () => {
    const mine = cardOf((await bot.teams.say(people.byen, 'mine')).replies[0]);
    const [open] = actionsOf(mine).filter(({ verb, data }) => verb === 'ask.open' && data.number !== undefined);
    const question = (await press('ask.open', open?.data ?? {}, people.byen)).body.value;
    const submit = actionsOf(question).find(({ verb }) => verb === 'report.submit');
    const { body } = await press('report.submit', { ...good, ...submit?.data }, people.byen);
    expect(textOf(body.value)).toContain('Tak. Dit svar er modtaget.');
    const number = String(open?.data.number);
    expect((await bot.store.findInitiative(portfolioId, number))?.latest?.report.progress).toBe(good.progress);
  });

  it('has pages, and beyond the last is the last', async () => {
    const { body } = await press('mine.page', { page: 900 });
    expect(textOf(body.value)).toContain('Dine indsatser');
  });
});
