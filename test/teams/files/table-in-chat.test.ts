import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type BotUnderTest, root, startBot } from '../bot-under-test';
import { cardOf } from '../card-of';
import { actionsOf, textOf } from '../card-text';
import { type Answer, people, type Somebody } from '../teams-client';
import { until } from '../until';
import { type FileServer, startFileServer } from './file-server';

const portfolioId = 'hovedstaden-2024';
const table = readFileSync(path.join(root, 'sample/hovedstaden-2024/table.csv'), 'utf8');
const rows = table.trimEnd().split(/\r?\n/);
/** The sample with a phase changed in its first row, the last row gone and a new one in its place. */
const changed = [rows[0], rows[1]?.replace('Under opstart', 'Pågår'), ...rows.slice(2, -1), newRow()].join('\r\n');

function newRow(): string {
  return (rows.at(-1) ?? '').replace(/Udvikling af model for [^;]*/, 'Helt ny indsats');
}

describe('a table sent in the chat', () => {
  let bot: BotUnderTest;
  let files: FileServer;
  beforeEach(async () => {
    [bot, files] = await Promise.all([startBot(), startFileServer()]);
    await bot.teams.install(people.coordinator);
  });
  afterEach(() => Promise.all([bot.stop(), files.stop()]));

  function send(
    body: string | Uint8Array,
    { who = people.coordinator as Somebody, name = 'oversigt.csv', id = '' } = {},
  ) {
    files.files.set('/table', { body });
    return bot.teams.sendFiles(who, [{ name, url: files.url('/table') }], 'chat', id || undefined);
  }

  const shown = ({ replies }: Answer) => textOf(cardOf(replies[0]));
  const uploadOf = ({ replies }: Answer) => {
    const button = actionsOf(cardOf(replies[0])).find(({ verb }) => verb.startsWith('table.'));
    return String(button?.data.upload);
  };
  const press = (verb: string, upload: string, who: Somebody = people.coordinator, extra = {}) =>
    bot.teams.press(who, verb, { upload, ...extra }, { replyToId: 'card-1' });
  const initiatives = () => bot.store.listInitiatives(portfolioId);

  it('is shown first, counts and rows, and nothing of it is written', async () => {
    const before = await initiatives();
    const answer = await send(changed);
    const text = shown(answer);
    expect(text).toContain('Jeg har læst 43 rækker i oversigt.csv. Intet er gemt endnu.');
    expect(text).toContain('1 ændret');
    expect(text).toContain('1 står ikke længere i tabellen');
    expect(text).toContain('1 ny');
    expect(text).toMatch(/Linje 2 \(nr\. 1\): .* »Under opstart« → »Pågår«/);
    expect(text).toMatch(/Linje 44 \(nr\. 44\): Helt ny indsats/);
    expect(actionsOf(cardOf(answer.replies[0])).map(({ title }) => title)).toEqual(['Indlæs', 'Fortryd']);
    expect(await initiatives()).toEqual(before);
  });

  it('is imported on a yes, once, and the same yes again shows the same', async () => {
    const upload = uploadOf(await send(changed));
    const [first, second] = [await press('table.import', upload), await press('table.import', upload)];
    expect(textOf(first.body.value)).toContain('oversigt.csv er indlæst.');
    expect(textOf(second.body.value)).toBe(textOf(first.body.value));
    const after = await initiatives();
    expect(after).toHaveLength(44);
    expect(after.find(({ number }) => number === '1')?.phase.phase).toBe('running');
    expect(after.find(({ number }) => number === '43')).toMatchObject({ gone: true });
    expect(await bot.store.readFile(upload)).toBeUndefined();
    const kept = await until('the message itself to change', () =>
      bot.connector.calls.find((call) => call.kind === 'put' && call.activityId === 'card-1'),
    );
    expect(textOf(cardOf(kept))).toContain('er indlæst');
  });

  it('leaves owners, committees and coordinators as they are', async () => {
    const before = await bot.store.findPortfolio(portfolioId);
    const owners = (await initiatives()).slice(0, 42).map(({ owner }) => owner);
    await press('table.import', uploadOf(await send(changed)));
    expect(await bot.store.findPortfolio(portfolioId)).toEqual(before);
    expect((await initiatives()).slice(0, 42).map(({ owner }) => owner)).toEqual(owners);
  });

  it('is shown again instead of written when things changed since', async () => {
    const upload = uploadOf(await send(changed));
    const first = (await initiatives())[0];
    if (!first) throw new Error('It is not there.');
    await bot.store.changeInitiative({ ...first, phase: { phase: 'paused', words: 'Pauseret' } });
    const again = await press('table.import', upload);
    expect(textOf(again.body.value)).toContain('Noget er ændret, siden du så listen.');
    expect(textOf(again.body.value)).toContain('»Pauseret« → »Pågår«');
    expect(await initiatives()).toHaveLength(43);
    expect(textOf((await press('table.import', upload)).body.value)).toContain('er indlæst');
  });

  it('is forgotten on a no, and a yes after that imports nothing', async () => {
    const before = await initiatives();
    const upload = uploadOf(await send(changed));
    expect(textOf((await press('table.cancel', upload)).body.value)).toContain('er ikke indlæst. Intet er ændret.');
    expect(textOf((await press('table.import', upload)).body.value)).toContain('er ikke indlæst');
    expect(await bot.store.readFile(upload)).toBeUndefined();
    expect(await initiatives()).toEqual(before);
  });

  it('is nobody else’s to say yes to', async () => {
    const upload = uploadOf(await send(changed));
    for (const who of [people.midt, people.stranger]) {
      expect(textOf((await press('table.import', upload, who)).body.value)).toContain('Den fil har jeg ikke længere.');
    }
    expect(textOf((await press('table.import', 'ff00')).body.value)).toContain('Den fil har jeg ikke længere.');
    expect(await initiatives()).toHaveLength(43);
  });

  it('is not to be imported by a coordinator who is none any more', async () => {
    const upload = uploadOf(await send(changed));
    const kept = await bot.store.findPortfolio(portfolioId);
    if (!kept) throw new Error('It is not there.');
    await bot.store.changePortfolio({ ...kept, coordinators: [] });
    expect(textOf((await press('table.import', upload)).body.value)).toContain('Det kan kun en koordinator gøre.');
    expect(await initiatives()).toHaveLength(43);
  });

  it('waits a day for its yes, and no longer', async () => {
    const upload = uploadOf(await send(changed));
    bot.clock.pass(24 * 60 - 1);
    await bot.teams.say(people.coordinator, 'plan');
    expect(await bot.store.findUpload(upload)).toBeDefined();
    bot.clock.pass(1);
    expect(textOf((await press('table.import', upload)).body.value)).toContain('Den fil har jeg ikke længere.');
    await bot.teams.say(people.coordinator, 'sprog dansk');
    await until('the upload to be forgotten', async () => (await bot.store.listUploads()).length === 0);
    expect(await bot.store.readFile(upload)).toBeUndefined();
  });

  it('is one upload however often Teams delivers it', async () => {
    await send(changed, { id: 'f:same' });
    await send(changed, { id: 'f:same' });
    expect(await bot.store.listUploads()).toHaveLength(1);
  });

  it('offers no yes when it says nothing new', async () => {
    const answer = await send(table);
    expect(shown(answer)).toContain('Tabellen siger det samme som sidst.');
    expect(shown(answer)).toContain('Linje 31 og 32');
    expect(actionsOf(cardOf(answer.replies[0]))).toEqual([]);
  });

  it.each([
    ['owner', people.midt, 'Det kan kun en koordinator gøre.'],
    ['stranger', people.stranger, 'skrive "coordinators": ["fremmed@example.com"] i portfolio.json'],
  ])('is refused kindly from an %s, and not even fetched', async (_, who, sentence) => {
    expect(shown(await send(changed, { who }))).toContain(sentence);
    expect(files.fetched).toEqual([]);
    expect(await bot.store.listUploads()).toEqual([]);
  });

  it('is not taken in a channel', async () => {
    const channel = { channel: 'tss' };
    const file = [{ name: 'oversigt.csv', url: files.url('/table') }];
    const sentence = 'Send tabellen til mig i vores egen chat.';
    expect(shown(await bot.teams.sendFiles(people.coordinator, file, channel))).toContain(sentence);
    await bot.teams.say(people.coordinator, 'tilknyt TSS', channel);
    expect(shown(await bot.teams.say(people.coordinator, 'importér', channel))).toContain(sentence);
    expect(files.fetched).toEqual([]);
  });

  it.each([
    ['a picture by its name', 'oversigt.png', changed, 'Gem tabellen som .xlsx eller .csv, og send den igen.'],
    ['no table inside', 'oversigt.csv', 'Vision;Tidsplan\r\nx;y\r\n', 'Overskrifterne er: Vision | Tidsplan.'],
    ['nothing inside', 'oversigt.csv', '', 'Tabellen har ingen kolonne med indsatsens titel'],
    ['no rows', 'oversigt.csv', 'Indsats\r\n', 'Tabellen har ingen rækker, der kan læses.'],
    ['no text', 'oversigt.csv', Buffer.from([1, 0, 2, 0]), 'Filen er ikke en teksttabel.'],
    ['more than may be sent', 'oversigt.csv', Buffer.alloc(10 * 1024 * 1024 + 1), 'Filen fylder mere end 10 MB.'],
  ])('with %s is refused with what to do', async (_, name, body, sentence) => {
    const answer = await send(body, { name });
    expect(shown(answer)).toContain(sentence);
    expect(actionsOf(cardOf(answer.replies[0])).map(({ data }) => data.text)).toEqual(['importér']);
    expect(await bot.store.listUploads()).toEqual([]);
  });

  it.each([
    ['cannot be fetched', '/absent', 'Jeg kunne ikke hente filen.'],
    ['lies elsewhere', 'https://evil.example/table.csv', 'Filen ligger et sted, jeg ikke må hente fra.'],
  ])('that %s is refused with what to do, and leaves no address in the log', async (_, where, sentence) => {
    const url = where.startsWith('/') ? files.url(where) : where;
    const answer = await bot.teams.sendFiles(people.coordinator, [{ name: 'a.csv', url }]);
    expect(shown(answer)).toContain(sentence);
    expect(JSON.stringify(bot.log)).not.toMatch(/a\.csv|evil|absent/);
  });

  it('is taken one at a time', async () => {
    const file = { name: 'a.csv', url: files.url('/table') };
    expect(shown(await bot.teams.sendFiles(people.coordinator, [file, file]))).toContain('Send én fil ad gangen');
  });

  it('that is not as Teams tells of files is refused, whatever it is', async () => {
    const contentType = 'application/vnd.microsoft.teams.file.download.info';
    for (const attachment of [{ contentType }, { contentType, name: 7, content: { downloadUrl: {} } }]) {
      const activity = { ...bot.teams.activity(people.coordinator), type: 'message', attachments: [attachment] };
      const { status, replies } = await bot.teams.post(activity);
      expect(status).toBeLessThan(300);
      expect(textOf(cardOf(replies[0]))).toContain('jeg ikke må hente fra');
    }
  });

  it('is asked for with a card that says how', async () => {
    const answer = await bot.teams.say(people.coordinator, 'importér');
    expect(shown(answer)).toContain('Vedhæft filen her i chatten');
    expect(shown(await bot.teams.say(people.midt, 'importér'))).toContain('Det kan kun en koordinator gøre.');
  });

  it('shows people’s text as text', async () => {
    const hostile = `${changed}\r\n`.replace('Helt ny indsats', '[tryk her](https://evil.example)');
    const answer = await send(hostile, { name: '[oversigt](https://evil.example).csv' });
    const card = cardOf(answer.replies[0]);
    expect(JSON.stringify(card).match(/"TextBlock"[^}]*evil/)).toBeNull();
    expect(textOf(card)).toContain('[tryk her](https://evil.example)');
  });

  it('leads to one question about what it lacks, answered on the card', async () => {
    const lacking = [...rows.slice(0, -3)].join('\r\n');
    await press('table.import', uploadOf(await send(lacking)));
    const question = await until('the question', () =>
      bot.sentTo(people.coordinator).find((call) => textOf(cardOf(call)).includes('3 indsatser står ikke længere')),
    );
    const button = actionsOf(cardOf(question)).find(({ verb }) => verb === 'gone.settle');
    expect(button?.data).toEqual({ portfolioId, numbers: ['41', '42', '43'] });
    const answer = (inputs: object, who: Somebody = people.coordinator) =>
      bot.teams.press(who, 'gone.settle', { ...button?.data, ...inputs }, { replyToId: question.activityId });
    expect((await answer({ row1: '', row2: 'nonsense' })).body.value).toBe('Vælg et svar ved mindst én af dem.');
    expect(textOf((await answer({ row1: 'kept' }, people.midt)).body.value)).toContain(
      'Det kan kun en koordinator gøre.',
    );
    const done = textOf((await answer({ row1: 'kept', row3: 'closed' })).body.value);
    expect(done).toContain(': følges stadig');
    expect(done).toContain(': afsluttet');
    expect(done).toContain('Uden svar endnu: 42. Skriv fx »afslut 42« eller »behold 42«.');
    const settled = (await initiatives()).slice(-3).map((one) => [one.gone, one.settled?.as]);
    expect(settled).toEqual([
      [false, 'kept'],
      [true, undefined],
      [true, 'closed'],
    ]);
  });

  describe('by a coordinator of two portfolios', () => {
    beforeEach(async () => {
      const kept = await bot.store.findPortfolio(portfolioId);
      if (!kept) throw new Error('It is not there.');
      const { version: _, ...portfolio } = kept;
      await bot.store.createPortfolio({ ...portfolio, id: 'anden', name: 'Den anden aftale' });
    });

    it('is planned for the one that knows its titles', async () => {
      expect(shown(await send(changed))).toContain('Sundhedsaftalen 2024-2027, Region Hovedstaden');
    });

    it('is asked about when none does, and planned for the one they choose', async () => {
      const answer = await send('Indsats\r\nNoget helt andet\r\n');
      expect(shown(answer)).toContain('Hvilken portefølje hører oversigt.csv til?');
      const upload = uploadOf(answer);
      const elsewhere = await press('table.choose', upload, people.coordinator, { portfolioId: 'ukendt' });
      expect(textOf(elsewhere.body.value)).toContain('Det kan kun en koordinator gøre.');
      const planned = await press('table.choose', upload, people.coordinator, { portfolioId: 'anden' });
      expect(textOf(planned.body.value)).toContain('Den anden aftale');
      expect(textOf((await press('table.import', upload)).body.value)).toContain('er indlæst');
      expect((await bot.store.listInitiatives('anden')).map(({ title }) => title)).toEqual(['Noget helt andet']);
      expect(await initiatives()).toHaveLength(43);
    });
  });
});
