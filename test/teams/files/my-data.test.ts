import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { BotUnderTest } from '../bot-under-test';
import { cardOf } from '../card-of';
import { actionsOf, textOf } from '../card-text';
import { startAskedBot } from '../round';
import { type Answer, objectIdOf, people, type Somebody } from '../teams-client';
import { type FileServer, startFileServer } from './file-server';

describe('what is kept about somebody, as a file', () => {
  let bot: BotUnderTest;
  let files: FileServer;
  beforeAll(async () => {
    bot = await startAskedBot();
  });
  afterAll(() => bot.stop());
  beforeEach(async () => {
    files = await startFileServer();
  });
  afterEach(() => files.stop());

  const context = { about: 'me' };
  const info = () => ({
    uploadUrl: files.url('/session'),
    contentUrl: 'https://contoso.sharepoint.com/personal/x/Mine%20data.json',
    name: 'Mine data.json',
    uniqueId: '1150D938',
    fileType: 'json',
  });
  const accept = (who: Somebody, change: object = {}) =>
    bot.teams.consent(who, { action: 'accept', context, uploadInfo: info(), ...change });
  const said = ({ replies }: Answer) => replies[0]?.body.text ?? textOf(cardOf(replies[0]));

  it('is told of in numbers and offered, and put where Teams said on a yes', async () => {
    const { replies } = await bot.teams.say(people.midt, 'mine data');
    expect(textOf(cardOf(replies[0]))).toMatch(/Du er tovholder for \d+ indsats/);
    const [offer] = replies[1]?.body.attachments ?? [];
    expect(offer).toMatchObject({
      contentType: 'application/vnd.microsoft.teams.card.file.consent',
      name: 'Mine data.json',
      content: { acceptContext: context, declineContext: context },
    });
    const answer = await accept(people.midt);
    const file = files.put[0]?.body ?? Buffer.alloc(0);
    // What they are sent meanwhile is in it, too.
    expect(file.length).toBeGreaterThanOrEqual(offer?.content.sizeInBytes);
    expect(JSON.parse(file.toString())).toMatchObject({ person: { id: objectIdOf(people.midt) } });
    expect(answer.replies[0]?.body.attachments).toEqual([
      {
        contentType: 'application/vnd.microsoft.teams.card.file.info',
        contentUrl: 'https://contoso.sharepoint.com/personal/x/Mine%20data.json',
        name: 'Mine data.json',
        content: { uniqueId: '1150D938', fileType: 'json' },
      },
    ]);
  });

  it('is the sender’s own, whatever the consent claims', async () => {
    const claims = { ...context, personId: objectIdOf(people.midt), about: objectIdOf(people.midt) };
    expect(said(await accept(people.byen, { context: claims }))).toContain('Den knap kender jeg ikke.');
    expect(files.put).toEqual([]);
    await accept(people.byen);
    expect(files.put[0]?.body.toString()).toContain(objectIdOf(people.byen));
    expect(files.put[0]?.body.toString()).not.toContain(objectIdOf(people.midt));
  });

  it('is not offered in a channel', async () => {
    const { replies } = await bot.teams.say(people.coordinator, 'mine data', { channel: 'tss' });
    expect(replies).toHaveLength(1);
    expect(textOf(cardOf(replies[0]))).toContain('»mine data«');
  });

  it('is taken kindly on a no, and said so when it cannot be put', async () => {
    expect(said(await bot.teams.consent(people.midt, { action: 'decline', context }))).toContain(
      'jeg gemmer ingen fil',
    );
    files.putStatus = 507;
    expect(said(await accept(people.midt))).toContain('Skriv »mine data« igen om lidt.');
  });

  it('is nothing but the record of a stranger, which is said', async () => {
    const { replies } = await bot.teams.say(people.stranger, 'my data');
    expect(textOf(cardOf(replies[0]))).toContain('Jeg har kun gemt dit navn');
    expect(replies).toHaveLength(2);
  });

  it('is gone once they are forgotten, by the button of the card that says what it means', async () => {
    const { replies } = await bot.teams.say(people.midt, 'slet mig');
    const button = actionsOf(cardOf(replies[0])).find(({ title }) => title === 'Ja, slet mig');
    expect(await bot.store.findPerson(objectIdOf(people.midt))).toBeDefined();
    const pressed = await bot.teams.press(people.midt, 'command.run', button?.data ?? {});
    expect(textOf(cardOf(pressed.replies[0]))).toContain('Dine oplysninger er slettet.');
    expect(await bot.store.findPerson(objectIdOf(people.midt))).toBeUndefined();
    const again = await bot.teams.say(people.midt, 'mine data');
    expect(textOf(cardOf(again.replies[0]))).toContain('Jeg har kun gemt dit navn');
  });
});
