import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { tablesIn } from '../../export/document/read-back';
import type { BotUnderTest } from '../bot-under-test';
import { cardOf } from '../card-of';
import { actionsOf, textOf } from '../card-text';
import { answer as report, startAskedBot } from '../round';
import { type Answer, people, type Somebody } from '../teams-client';
import { type FileServer, startFileServer } from './file-server';

describe('a document', () => {
  let bot: BotUnderTest;
  let files: FileServer;
  beforeAll(async () => {
    bot = await startAskedBot();
    await report(bot, '12', { progress: 'Der er aftalt en plan.' });
  });
  afterAll(() => bot.stop());
  beforeEach(async () => {
    files = await startFileServer();
  });
  afterEach(() => files.stop());

  const info = () => ({ uploadUrl: files.url('/session'), name: 'x', uniqueId: '1', fileType: 'docx' });
  const accept = (who: Somebody, context: object) =>
    bot.teams.consent(who, { action: 'accept', context, uploadInfo: info() });
  const said = ({ replies }: Answer) => replies[0]?.body.text ?? textOf(cardOf(replies[0]));
  const offerIn = ({ replies }: Answer) => {
    const [offer] = replies[1]?.body.attachments ?? [];
    if (!offer) throw new Error('nothing is offered');
    return { name: offer.name as string, ...(offer.content as { sizeInBytes: number; acceptContext: object }) };
  };
  const put = () => files.put[0]?.body ?? Buffer.alloc(0);

  it('is told of and offered, with the others there are', async () => {
    const answer = await bot.teams.say(people.coordinator, 'dokument TSS');
    expect(said(answer)).toContain('Overblik · TSS');
    expect(said(answer)).toContain('Udkast, som det står');
    expect(actionsOf(cardOf(answer.replies[0])).map(({ data }) => data.text)).toEqual([
      'dokument TSS overblik xlsx',
      'dokument TSS værktøj docx',
      'dokument TSS plan docx',
    ]);
    expect(offerIn(answer).name).toMatch(/^Overblik TSS udkast 2024-\d\d-\d\d\.docx$/);
  });

  it('is the very file that was offered, though an answer has come since', async () => {
    const { sizeInBytes, acceptContext } = offerIn(
      await bot.teams.say(people.coordinator, 'dokument TSS værktøj docx'),
    );
    await report(bot, '12', { progress: 'Noget helt andet.' });
    expect(said(await accept(people.coordinator, acceptContext))).toContain('Filen ligger nu i dit OneDrive.');
    expect(put().length).toBe(sizeInBytes);
    const text = JSON.stringify(tablesIn(put()));
    expect(text).toContain('Der er aftalt en plan.');
    expect(text).not.toContain('Noget helt andet.');
  });

  it.each([
    ['dokument xlsx', 'Overblik Sundhedsaftalen'],
    ['dokument for TSS som excel', 'Overblik TSS'],
    ['document TSS implementation plan word', 'Implementeringsplan TSS'],
    ['dokument porteføljestyringsværktøj for SSU', 'Porteføljestyringsværktøj SSU'],
    ['dokument TSS nu', 'Overblik TSS udkast'],
  ])('can be written »%s«', async (text, name) => {
    expect(offerIn(await bot.teams.say(people.coordinator, text)).name).toContain(name);
  });

  it.each([
    ['midtvejsstatus', 'Midtvejsstatus'],
    ['slutstatus', 'Slutstatus'],
    ['final status', 'Slutstatus'],
  ])('of all rounds comes when somebody writes »%s«', async (text, name) => {
    const answer = await bot.teams.say(people.coordinator, text);
    expect(said(answer)).toContain(name);
    expect(offerIn(answer).name).toMatch(new RegExp(`^${name} Sundhedsaftalen.* 2024-\\d\\d-\\d\\d\\.docx$`));
    await accept(people.coordinator, offerIn(answer).acceptContext);
    expect(JSON.stringify(tablesIn(put()))).toContain('Fremtidens akutområde');
    for (const who of [people.midt, people.stranger]) expect((await bot.teams.say(who, text)).replies).toHaveLength(1);
    expect((await bot.teams.say(people.coordinator, text, { channel: 'tss' })).replies).toHaveLength(1);
  });

  it('that cannot be is told why', async () => {
    expect(said(await bot.teams.say(people.coordinator, 'dokument TSS 1/1'))).toContain('TSS har ingen runde den dag');
    expect(said(await bot.teams.say(people.coordinator, 'dokument Volapyk'))).toContain('Volapyk');
  });

  it.each([
    ['an owner', people.midt],
    ['a stranger', people.stranger],
  ])('is nothing for %s, whatever the consent claims', async (_, who) => {
    const answer = await bot.teams.say(who, 'dokument TSS');
    expect(answer.replies).toHaveLength(1);
    const { acceptContext } = offerIn(await bot.teams.say(people.coordinator, 'dokument TSS'));
    await accept(who, acceptContext);
    expect(files.put).toEqual([]);
  });

  it('is not offered in a channel', async () => {
    const answer = await bot.teams.say(people.coordinator, 'dokument TSS', { channel: 'tss' });
    expect(answer.replies).toHaveLength(1);
    expect(said(answer)).toContain('»dokument');
  });

  it('is not made of what nobody offered, and a draft that is gone is told so', async () => {
    const { acceptContext } = offerIn(await bot.teams.say(people.coordinator, 'dokument TSS'));
    for (const claimed of [{ portfolioId: 'anden' }, { document: '../x' }, { name: '' }, { about: 'me' }]) {
      await accept(people.coordinator, { ...acceptContext, ...claimed });
    }
    expect(files.put).toEqual([]);
    expect(said(await accept(people.coordinator, { ...acceptContext, document: 'draft.0' }))).toContain('for gammelt');
  });

  it('is taken kindly on a no, and said so when it cannot be put', async () => {
    const { acceptContext } = offerIn(await bot.teams.say(people.coordinator, 'dokument TSS'));
    const declined = await bot.teams.consent(people.coordinator, { action: 'decline', context: acceptContext });
    expect(said(declined)).toContain('jeg gemmer ingen fil');
    files.putStatus = 507;
    expect(said(await accept(people.coordinator, acceptContext))).toContain('Skriv »dokument« igen om lidt.');
  });
});
