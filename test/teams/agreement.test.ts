import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BotUnderTest } from './bot-under-test';
import { cardOf } from './card-of';
import { actionsOf, textOf } from './card-text';
import { answer, own, portfolioId, roundId, startAskedBot } from './round';
import { people } from './teams-client';

let bot: BotUnderTest;
const tss = { channel: 'tss' };
beforeAll(async () => {
  bot = await startAskedBot();
  await bot.teams.say(people.coordinator, 'tilknyt TSS', tss);
  for (const number of own) await answer(bot, number);
  await bot.teams.say(people.coordinator, 'udgiv TSS');
});
afterAll(() => bot.stop());

const cardFor = async (...args: Parameters<BotUnderTest['teams']['say']>) => {
  const { status, replies } = await bot.teams.say(...args);
  expect(status).toBe(200);
  return cardOf(replies[0]);
};
const page = (who: (typeof people)[keyof typeof people], where: 'chat' | { channel: string }) =>
  bot.teams.press(who, 'summary.page', { portfolioId, roundId, page: 1 }, { where });

describe('an agreement that changes, as the coordinator and the channel see it', () => {
  it('initiatives move, and move back by the button', async () => {
    const card = await cardFor(people.coordinator, 'flyt 12, 37-38 til Klynge Byen');
    expect(textOf(card)).toContain('3 indsatser er flyttet til Byen.');
    const back = actionsOf(card).find(({ title }) => title === 'Flyt tilbage');
    const { replies } = await bot.teams.press(people.coordinator, 'command.run', back?.data);
    expect(textOf(cardOf(replies[0]))).toContain('3 indsatser er flyttet til TSS.');
    expect(textOf(await cardFor(people.coordinator, 'vis 12'))).toMatch(/Flyttet fra Byen 17\. september/);
  });

  it('a committee gets a name and answers to both', async () => {
    expect(textOf(await cardFor(people.coordinator, 'omdøb Bornholm til Østersøen'))).toContain(
      'Bornholm hedder nu Østersøen.',
    );
    expect(textOf(await cardFor(people.coordinator, 'status bornholm'))).toContain('Status for Østersøen');
  });

  it('a committee is closed and opened by the buttons', async () => {
    const card = await cardFor(people.coordinator, 'nedlæg Midt');
    expect(textOf(card)).toMatch(/Midt er nedlagt.*\n(.|\n)*indsatser mangler et udvalg/);
    const undo = actionsOf(card).find(({ title }) => title === 'Fortryd');
    const { replies } = await bot.teams.press(people.coordinator, 'command.run', undo?.data);
    expect(textOf(cardOf(replies[0]))).toContain('Midt er åbnet igen');
  });

  it('a successor takes over, and the old summary is read on in its channel and by the coordinator', async () => {
    await cardFor(people.coordinator, 'tilknyt Nord', { channel: 'nord' });
    expect(textOf(await cardFor(people.coordinator, 'afløs TSS med Nord'))).toMatch(
      /TSS er afløst af Nord\.\n8 indsatser/,
    );
    expect(textOf((await page(people.member, tss)).body.value)).toContain('henvisningspraksis');
    expect(textOf((await page(people.coordinator, 'chat')).body.value)).toContain('henvisningspraksis');
    expect(textOf(await cardFor(people.member, 'status', tss))).toContain('TSS er afløst af Nord');
    expect(textOf(await cardFor(people.member, 'vis 12', tss))).toContain('Indsats 12 hører nu til Nord');
  });

  it('a summary is not read in the channel of another committee, nor in anybody else’s chat', async () => {
    for (const [who, where] of [
      [people.member, { channel: 'nord' }],
      [people.coordinator, { channel: 'nord' }],
      [people.member, 'chat'],
      [people.byen, 'chat'],
    ] as const) {
      expect(textOf((await page(who, where)).body.value)).not.toContain('henvisningspraksis');
    }
  });
});
