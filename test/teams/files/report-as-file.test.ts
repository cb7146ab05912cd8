import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type BotUnderTest, startBot } from '../bot-under-test';
import { cardOf } from '../card-of';
import { actionsOf, textOf } from '../card-text';
import { type Answer, people, type Somebody } from '../teams-client';
import { type FileServer, startFileServer } from './file-server';

const table = ['Indsats;Forankring', ...Array.from({ length: 60 }, (_, at) => `Ny indsats ${at + 1};TSS`)].join('\r\n');

describe('the whole report as a file', () => {
  let bot: BotUnderTest;
  let files: FileServer;
  let upload: string;
  beforeEach(async () => {
    [bot, files] = await Promise.all([startBot(), startFileServer()]);
    await bot.teams.install(people.coordinator);
    files.files.set('/table', { body: table });
    const sent = await bot.teams.sendFiles(people.coordinator, [{ name: 'stor.csv', url: files.url('/table') }]);
    const button = actionsOf(cardOf(sent.replies[0])).find(({ verb }) => verb === 'table.report');
    upload = String(button?.data.upload);
  });
  afterEach(() => Promise.all([bot.stop(), files.stop()]));

  const info = (change = {}) => ({
    uploadUrl: files.url('/session'),
    contentUrl: 'https://contoso.sharepoint.com/personal/x/Hele%20listen.txt',
    name: 'Hele listen.txt',
    uniqueId: '1150D938',
    fileType: 'txt',
    ...change,
  });
  const accept = (change = {}, who: Somebody = people.coordinator, context: object = { upload }) =>
    bot.teams.consent(who, { action: 'accept', context, uploadInfo: info(change) });
  const said = ({ replies }: Answer) => replies[0]?.body.text ?? textOf(cardOf(replies[0]));

  it('is offered where the card leaves rows out, with its size', async () => {
    const { body, replies } = await bot.teams.press(people.coordinator, 'table.report', { upload });
    expect(body.value).toBe('Svaret står herunder.');
    expect(replies[0]?.body.attachments).toEqual([
      {
        contentType: 'application/vnd.microsoft.teams.card.file.consent',
        name: 'Hele listen.txt',
        content: {
          description: 'Alt, hvad tabellen ændrer, linje for linje.',
          sizeInBytes: expect.any(Number),
          acceptContext: { upload },
          declineContext: { upload },
        },
      },
    ]);
    await accept();
    expect(files.put[0]?.body).toHaveLength(replies[0]?.body.attachments[0].content.sizeInBytes);
  });

  it('is put where Teams said on a yes, every row in it, and shown as a file', async () => {
    const answer = await accept();
    expect(answer.status).toBe(200);
    const [put] = files.put;
    const text = put?.body.toString() ?? '';
    expect(put).toMatchObject({
      path: '/session',
      headers: { 'content-range': `bytes 0-${(put?.body.length ?? 0) - 1}/${put?.body.length}` },
    });
    expect(text).toMatch(/^\ufeffSundhedsaftalen/);
    expect(text).toContain('Nye (60)\r\n  linje 2 (nr. 61): Ny indsats 1\r\n');
    expect(text).toContain('linje 61 (nr. 60): Ny indsats 60');
    expect(answer.replies[0]?.body.attachments).toEqual([
      {
        contentType: 'application/vnd.microsoft.teams.card.file.info',
        contentUrl: 'https://contoso.sharepoint.com/personal/x/Hele%20listen.txt',
        name: 'Hele listen.txt',
        content: { uniqueId: '1150D938', fileType: 'txt' },
      },
    ]);
  });

  it('is asked about no more once it is answered', async () => {
    const context = { upload };
    await bot.teams.consent(people.coordinator, { action: 'accept', context, uploadInfo: info() }, 'offer-1');
    await bot.teams.consent(people.coordinator, { action: 'decline', context }, 'offer-2');
    const removed = bot.connector.calls.filter(({ method }) => method === 'DELETE');
    expect(removed.map(({ targetId }) => targetId)).toEqual(['offer-1', 'offer-2']);
  });

  it('is not put on a no, which is taken kindly', async () => {
    const answer = await bot.teams.consent(people.coordinator, { action: 'decline', context: { upload } });
    expect([answer.status, files.put]).toEqual([200, []]);
    expect(said(answer)).toContain('I orden, jeg gemmer ingen fil.');
  });

  it('is put nowhere but where files of Teams lie', async () => {
    for (const uploadUrl of ['https://evil.example/session', 'http://10.0.0.1/', 'file:///tmp/x']) {
      expect(said(await accept({ uploadUrl }))).toContain('Jeg kunne ikke lægge filen i dit OneDrive.');
    }
    expect(files.put).toEqual([]);
  });

  it('is linked to nowhere else either', async () => {
    const answer = await accept({ contentUrl: 'https://evil.example/x' });
    expect(JSON.stringify(answer.replies[0]?.body)).not.toContain('evil');
    expect(said(answer)).toContain('Filen ligger nu i dit OneDrive.');
  });

  it('says so when it cannot be put', async () => {
    files.putStatus = 507;
    expect(said(await accept())).toContain('Tryk »Hele listen« igen om lidt.');
  });

  it('is the sender’s alone', async () => {
    expect(said(await accept({}, people.midt))).toContain('Den fil har jeg ikke længere.');
    const { body } = await bot.teams.press(people.midt, 'table.report', { upload });
    expect(textOf(body.value)).toContain('Den fil har jeg ikke længere.');
    expect(files.put).toEqual([]);
  });

  it.each([
    ['of a table', () => ({ upload })],
    ['about oneself', () => ({ about: 'me' })],
  ])('is made in their own chat alone: %s', async (_, context) => {
    const answer = await bot.teams.post({
      ...bot.teams.activity(people.coordinator, { channel: 'tss' }),
      type: 'invoke',
      name: 'fileConsent/invoke',
      value: { type: 'fileUpload', action: 'accept', context: context(), uploadInfo: info() },
    });
    expect(answer.status).toBe(200);
    expect(files.put).toEqual([]);
  });

  it.each([
    ['no context', { action: 'accept' }],
    ['a context of somebody’s own', { action: 'accept', context: { upload: '../x' } }],
    ['no place to put it', { action: 'accept', context: { upload: 'ff' } }],
    ['another word than yes or no', { action: 'maybe', context: { upload: 'ff' } }],
    ['nothing at all', {}],
  ])('is refused in a sentence with %s', async (_, value) => {
    const answer = await bot.teams.consent(people.coordinator, value);
    expect(answer.status).toBe(200);
    expect(said(answer)).toContain('Den knap kender jeg ikke.');
    expect(files.put).toEqual([]);
  });

  it('says so when the store is down', async () => {
    bot.storeIsDown = true;
    const answer = await accept();
    bot.storeIsDown = false;
    expect(answer.status).toBe(200);
    expect(said(answer)).toContain('Prøv igen om lidt.');
  });
});
