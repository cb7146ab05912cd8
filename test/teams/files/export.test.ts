import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { BotUnderTest } from '../bot-under-test';
import { cardOf } from '../card-of';
import { actionsOf, textOf } from '../card-text';
import { answer as report, startAskedBot } from '../round';
import { type Answer, people, type Somebody } from '../teams-client';
import { type FileServer, startFileServer } from './file-server';

const portfolioId = 'hovedstaden-2024';
const context = { export: 'csv', portfolioId, on: '2024-09-17' };

describe('a portfolio as a file', () => {
  let bot: BotUnderTest;
  let files: FileServer;
  beforeAll(async () => {
    bot = await startAskedBot();
    await report(bot, '12', { progress: '=HYPERLINK("http://x";"Klik")' });
  });
  afterAll(() => bot.stop());
  beforeEach(async () => {
    files = await startFileServer();
  });
  afterEach(() => files.stop());

  const info = () => ({ uploadUrl: files.url('/session'), name: 'x', uniqueId: '1', fileType: 'csv' });
  const accept = (who: Somebody, change: object = {}) =>
    bot.teams.consent(who, { action: 'accept', context, uploadInfo: info(), ...change });
  const said = ({ replies }: Answer) => replies[0]?.body.text ?? textOf(cardOf(replies[0]));
  const put = () => files.put[0]?.body ?? Buffer.alloc(0);

  it('is offered in each kind there is', async () => {
    const { replies } = await bot.teams.say(people.coordinator, 'eksport');
    expect(replies).toHaveLength(1);
    expect(actionsOf(cardOf(replies[0])).map(({ data }) => data.text)).toEqual([
      'eksport csv',
      'eksport xlsx',
      'eksport json',
    ]);
    expect((await bot.teams.say(people.coordinator, 'eksport pdf')).replies).toHaveLength(1);
  });

  it('is made anew on a yes, the same bytes as were offered, and none of it is a formula', async () => {
    const { replies } = await bot.teams.say(people.coordinator, 'eksport csv');
    expect(textOf(cardOf(replies[0]))).toContain('Filen nævner personer.');
    const [offer] = replies[1]?.body.attachments ?? [];
    expect(offer).toMatchObject({
      name: 'hovedstaden-2024-eksport-2024-09-17.csv',
      content: { acceptContext: context, declineContext: context },
    });
    expect(said(await accept(people.coordinator))).toContain('Filen ligger nu i dit OneDrive.');
    const [first] = [put()];
    expect(first.length).toBe(offer?.content.sizeInBytes);
    expect(first.toString()).toContain(`"'=HYPERLINK(""http://x"";""Klik"")"`);
    files.put.length = 0;
    await accept(people.coordinator);
    expect(put().equals(first)).toBe(true);
  });

  it('can be sent back as it is, and changes nothing', async () => {
    await accept(people.coordinator, { context: { ...context, export: 'xlsx' } });
    files.files.set('/back.xlsx', { body: put() });
    const { replies } = await bot.teams.sendFiles(people.coordinator, [
      { name: 'back.xlsx', url: files.url('/back.xlsx') },
    ]);
    const text = textOf(cardOf(replies[0]));
    expect(text).toContain('43 uændrede');
    expect(text).toContain('Statusrunde selv skrevet');
  });

  it('can be had whole, as json', async () => {
    const { replies } = await bot.teams.say(people.coordinator, 'eksport json');
    expect(textOf(cardOf(replies[0]))).toContain('hvem der har ændret hvad');
    await accept(people.coordinator, { context: { ...context, export: 'json' } });
    const { initiatives, portfolio } = JSON.parse(put().toString());
    expect(portfolio.id).toBe(portfolioId);
    expect(initiatives).toHaveLength(43);
    expect(put().toString()).not.toContain('serviceUrl');
  });

  it.each([
    ['an owner', people.midt],
    ['a stranger', people.stranger],
  ])('is nothing for %s, whatever the consent claims', async (_, who) => {
    expect(said(await bot.teams.say(who, 'eksport csv'))).toMatch(/Det kan (kun|jeg)|Du er ikke knyttet/);
    await accept(who);
    expect(files.put).toEqual([]);
  });

  it.each([
    { ...context, portfolioId: 'anden' },
    { ...context, export: 'pdf' },
    { ...context, on: 'i dag' },
    { ...context, about: 'me' },
  ])('is not made of what nobody offered: %j', async (claimed) => {
    await accept(people.coordinator, { context: claimed });
    expect(files.put).toEqual([]);
  });

  it('is not offered in a channel', async () => {
    const { replies } = await bot.teams.say(people.coordinator, 'eksport csv', { channel: 'tss' });
    expect(replies).toHaveLength(1);
    expect(textOf(cardOf(replies[0]))).toContain('»eksport');
  });

  it('is taken kindly on a no, and said so when it cannot be put', async () => {
    expect(said(await bot.teams.consent(people.coordinator, { action: 'decline', context }))).toContain(
      'jeg gemmer ingen fil',
    );
    files.putStatus = 507;
    expect(said(await accept(people.coordinator))).toContain('Skriv »eksport« igen om lidt.');
  });
});
