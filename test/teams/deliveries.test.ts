import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { da } from '../../src/words/da';
import type { BotUnderTest } from './bot-under-test';
import { good, pointer, reportsOf, startAskedBot } from './round';
import { people } from './teams-client';

let bot: BotUnderTest;
beforeEach(async () => {
  bot = await startAskedBot();
});
afterEach(() => bot.stop());

const said = (text: string, id: string) => ({
  ...bot.teams.activity(people.coordinator),
  id,
  type: 'message',
  text,
});

describe('an activity that Teams delivers again', () => {
  it.each(['at once', 'after a while'])('is a command given once, %s', async (when) => {
    const command = said('luk runde TSS', 'f:close');
    if (when === 'at once') await Promise.all([bot.teams.post(command), bot.teams.post(command)]);
    else for (const _ of [1, 2, 3]) await bot.teams.post(command);
    const replies = bot.connector.calls.filter((call) => call.kind === 'post' && call.targetId === 'f:close');
    expect(replies).toHaveLength(1);
    expect(JSON.stringify(replies)).toContain('er lukket');
  });

  it('is a button pressed once, which shows the same card again', async () => {
    const press = () =>
      bot.teams.press(people.coordinator, 'report.submit', { ...pointer('12'), ...good }, { id: 'f:again' });
    const first = await press();
    await bot.teams.press(people.coordinator, 'report.submit', { ...pointer('35'), ...good });
    expect((await press()).body).toEqual(first.body);
    expect(await reportsOf(bot, '12')).toHaveLength(1);
  });

  it('is no last word when it was pressed before another, however late it comes and whatever it was called', async () => {
    const answerAt = (progress: string, second: number, id: string) => {
      const pressedAt = `2024-09-17T06:40:0${second}.000Z`;
      const inputs = { ...pointer('12'), ...good, progress };
      return bot.teams.press(people.coordinator, 'report.submit', inputs, { id, pressedAt });
    };
    await answerAt('Det første ord.', 2, 'f:first');
    await answerAt('Det sidste ord.', 3, 'f:last');
    // Pressed first of all, held up in another process, and only now carried out.
    const late = await answerAt('Det første ord.', 1, 'f:held-up');
    expect((await reportsOf(bot, '12')).map(({ progress }) => progress)).toEqual([
      'Det første ord.',
      'Det sidste ord.',
    ]);
    expect(late.body.type).toBe('application/vnd.microsoft.card.adaptive');
    await answerAt('Det første ord.', 4, 'f:changed-their-mind');
    expect(await reportsOf(bot, '12')).toHaveLength(3);
  });

  it('is tried again when the first try failed', async () => {
    const press = () =>
      bot.teams.press(people.coordinator, 'report.submit', { ...pointer('12'), ...good }, { id: 'f:down' });
    bot.storeIsDown = true;
    expect((await press()).body.value).toBe(da.refused.storeDownTyped);
    bot.storeIsDown = false;
    expect((await press()).body.type).toBe('application/vnd.microsoft.card.adaptive');
    expect(await reportsOf(bot, '12')).toHaveLength(1);
  });

  it('is not what two people sent under one id', async () => {
    await bot.teams.post(said('hjælp', 'f:shared'));
    const other = { ...bot.teams.activity(people.syd), id: 'f:shared', type: 'message', text: 'hjælp' };
    await bot.teams.post(other);
    const replies = bot.connector.calls.filter((call) => call.kind === 'post' && call.targetId === 'f:shared');
    expect(replies).toHaveLength(2);
  });
});
