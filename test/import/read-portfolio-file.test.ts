import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ImportFault, ImportRefusal } from '../../src/domain/portfolio/import/import-refusal';
import { readPortfolioFile } from '../../src/import/read-portfolio-file';
import { workbook } from '../builders/workbook';

const now = '2024-09-02T08:00:00.000Z';
const id = '00000000-0000-0000-0000-0000000000C1';

function portfolioJson() {
  return {
    id: 'sample',
    name: 'Sundhedsaftalen',
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    table: 'table.csv',
    coordinators: [id, 'Koordinator@Region.dk', id.toLowerCase()],
    committees: [
      { id: 'ssu', name: 'Sundhedssamarbejdsudvalget' },
      {
        id: 'tss',
        name: 'Styregruppen',
        aliases: ['TSS'],
        parent: 'ssu',
        meetings: [{ on: '2024-12-06' }, { on: '2024-10-11', agendaDeadlineOn: '2024-10-04' }],
      },
    ],
    owners: [{ initiative: '1', person: id, name: 'Indsatsejer, TSS' }],
    rhythm: { askDaysBefore: 10, remindDaysBefore: [0, 5, 2, 5], reviewDays: 3 },
  };
}

describe('readPortfolioFile', () => {
  let folder: string;
  const file = () => path.join(folder, 'portfolio.json');

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'portfolio-'));
    await writeFile(path.join(folder, 'table.csv'), 'Indsats;Status\nAudits;Pågår\n');
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function faultsOf(json: unknown): Promise<ImportFault[]> {
    await writeFile(file(), typeof json === 'string' ? json : JSON.stringify(json));
    const refusal = await readPortfolioFile(file(), now).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!(refusal instanceof ImportRefusal)) throw new Error('not refused', { cause: refusal });
    return refusal.faults;
  }

  it('reads the portfolio and its table, people in lower case, meetings by day, each reminder once', async () => {
    await writeFile(file(), `\uFEFF${JSON.stringify(portfolioJson())}`);
    const read = await readPortfolioFile(file(), now);
    expect(read.portfolio).toEqual({
      id: 'sample',
      name: 'Sundhedsaftalen',
      language: 'da',
      timeZone: 'Europe/Copenhagen',
      coordinators: [id.toLowerCase(), 'koordinator@region.dk'],
      committees: [
        { id: 'ssu', name: 'Sundhedssamarbejdsudvalget', aliases: [], meetings: [] },
        {
          id: 'tss',
          name: 'Styregruppen',
          aliases: ['TSS'],
          parent: 'ssu',
          meetings: [{ on: '2024-10-11', agendaDeadlineOn: '2024-10-04' }, { on: '2024-12-06' }],
        },
      ],
      rhythm: { askDaysBefore: 10, remindDaysBefore: [5, 2, 0], reviewDays: 3 },
    });
    expect(read.owners).toEqual([{ initiative: '1', person: id.toLowerCase(), name: 'Indsatsejer, TSS' }]);
    expect(read.table.rows.map(({ title }) => title)).toEqual(['Audits']);
  });

  it('names every fault at once, each with its field', async () => {
    const json = {
      ...portfolioJson(),
      id: 'Sundhedsaftalen 2024',
      name: '',
      language: 'sv',
      timeZone: 'Europe/Kobenhavn',
      coordinators: [],
      color: 'red',
      committees: [
        { id: 'ssu', name: 'SSU', parent: 'tss' },
        { id: 'tss', name: 'TSS', aliases: ['Udvalget'], parent: 'ssu', meetings: [{ on: '2024-02-30' }] },
        { id: 'byen', name: 'Byen', aliases: ['ssu'], parent: 'dak', place: 'Byen' },
        {
          id: 'midt',
          name: 'Midt',
          aliases: [' SSU'],
          parent: 'dak',
          meetings: [{ on: '2024-10-11', agendaDeadlineOn: '2024-10-12' }, { on: '2024-10-11' }],
        },
        { id: 'nord', name: 'Nord', parent: 'nord' },
        { id: 7 },
      ],
      owners: [
        { initiative: '1', person: 'Indsatsejer, TSS' },
        { initiative: '2', person: id },
        { initiative: '2', person: id },
      ],
      rhythm: { askDaysBefore: 5, remindDaysBefore: [7, 2.5], reviewDays: -1 },
    };
    expect(await faultsOf(json)).toEqual([
      { kind: 'notAnId', field: 'id', detail: 'Sundhedsaftalen 2024' },
      { kind: 'empty', field: 'name', detail: '' },
      { kind: 'notALanguage', field: 'language', detail: 'sv' },
      { kind: 'notATimeZone', field: 'timeZone', detail: 'Europe/Kobenhavn' },
      { kind: 'empty', field: 'coordinators' },
      { kind: 'notADay', field: 'committees[1].meetings[0].on', detail: '2024-02-30' },
      { kind: 'unknownField', field: 'committees[2].place' },
      { kind: 'wrongType', field: 'committees[5].id', detail: 'string' },
      { kind: 'missing', field: 'committees[5].name' },
      { kind: 'notAPerson', field: 'owners[0].person', detail: 'Indsatsejer, TSS' },
      { kind: 'notADayCount', field: 'rhythm.remindDaysBefore[1]', detail: '2.5' },
      { kind: 'notADayCount', field: 'rhythm.reviewDays', detail: '-1' },
      { kind: 'unknownField', field: 'color' },
      { kind: 'doubledName', field: 'committees[3].aliases[0]', detail: 'committees[0].id' },
      { kind: 'unknownParent', field: 'committees[3].parent', detail: 'dak' },
      { kind: 'circularParent', field: 'committees[4].parent', detail: 'nord' },
      { kind: 'deadlineAfterMeeting', field: 'committees[3].meetings[0].agendaDeadlineOn', detail: '2024-10-11' },
      { kind: 'doubledMeeting', field: 'committees[3].meetings[1].on', detail: '2024-10-11' },
      { kind: 'doubledOwner', field: 'owners[2].initiative', detail: '2' },
    ]);
  });

  it('refuses committees above each other, and a reminder that comes before the ask', async () => {
    const json = portfolioJson();
    Object.assign(json.committees[0] ?? {}, { parent: 'tss' });
    json.rhythm.remindDaysBefore = [10, 0];
    expect(await faultsOf(json)).toEqual([
      { kind: 'circularParent', field: 'committees[0].parent', detail: 'tss' },
      { kind: 'circularParent', field: 'committees[1].parent', detail: 'ssu' },
      { kind: 'reminderBeforeAsk', field: 'rhythm.remindDaysBefore[0]', detail: '10' },
    ]);
  });

  it.each(['/etc/passwd', '../table.csv', 'C:\\table.csv', '.', 'data/../../table.csv'])(
    'refuses a table outside its folder: %s',
    async (table) => {
      expect(await faultsOf({ ...portfolioJson(), table })).toEqual([
        { kind: 'tableOutside', field: 'table', detail: table },
      ]);
    },
  );

  it('refuses a link that leads out of its folder', async () => {
    const below = path.join(folder, 'below');
    await mkdir(below);
    await symlink(path.join(folder, 'table.csv'), path.join(below, 'table.csv'));
    await writeFile(path.join(below, 'portfolio.json'), JSON.stringify(portfolioJson()));
    await expect(readPortfolioFile(path.join(below, 'portfolio.json'), now)).rejects.toMatchObject({
      faults: [{ kind: 'tableOutside', field: 'table', detail: 'table.csv' }],
    });
  });

  it('reads a table in a folder below', async () => {
    await mkdir(path.join(folder, 'tables'));
    await writeFile(path.join(folder, 'tables/..2024.csv'), 'Indsats\nAudits\n');
    await writeFile(file(), JSON.stringify({ ...portfolioJson(), table: 'tables/..2024.csv' }));
    await expect(readPortfolioFile(file(), now)).resolves.toMatchObject({ tableName: 'tables/..2024.csv' });
  });

  it('reads the sheet it names from a workbook', async () => {
    const sheets = [
      { name: 'Forside', rows: [['Velkommen']] },
      { name: 'Indsatser', rows: [['Indsats'], ['Audits']] },
    ];
    await writeFile(path.join(folder, 'table.xlsx'), await workbook(...sheets));
    const json = { ...portfolioJson(), table: 'table.xlsx' };
    await writeFile(file(), JSON.stringify({ ...json, sheet: 'Indsatser' }));
    expect((await readPortfolioFile(file(), now)).table.rows.map(({ title }) => title)).toEqual(['Audits']);
    expect(await faultsOf({ ...json, sheet: 'Ark1' })).toEqual([{ kind: 'noSuchSheet', detail: 'Forside, Indsatser' }]);
    expect(await faultsOf({ ...json, sheet: 7 })).toEqual([{ kind: 'wrongType', field: 'sheet', detail: 'string' }]);
  });

  it('refuses what is not there', async () => {
    expect(await faultsOf({ ...portfolioJson(), table: 'other.csv' })).toEqual([
      { kind: 'noSuchFile', field: 'table', detail: 'other.csv' },
    ]);
    await expect(readPortfolioFile(path.join(folder, 'other.json'), now)).rejects.toMatchObject({
      faults: [{ kind: 'noSuchFile', detail: 'other.json' }],
    });
    await expect(readPortfolioFile(folder, now)).rejects.toMatchObject({ faults: [{ kind: 'noSuchFile' }] });
  });

  it('refuses what is no JSON, or JSON of another shape', async () => {
    expect(await faultsOf('{ "id": ')).toEqual([
      { kind: 'notJson', detail: expect.stringContaining('portfolio.json') },
    ]);
    expect(await faultsOf('[]')).toEqual([{ kind: 'wrongType', field: '', detail: 'object' }]);
    expect(await faultsOf('null')).toEqual([{ kind: 'wrongType', field: '', detail: 'object' }]);
  });

  it('refuses a table of 50 MB without reading it', async () => {
    await writeFile(path.join(folder, 'table.csv'), Buffer.alloc(50 * 1024 * 1024));
    expect(await faultsOf(portfolioJson())).toEqual([{ kind: 'tooLarge', detail: '10' }]);
  });

  it('refuses in the language of the portfolio', async () => {
    await writeFile(file(), JSON.stringify({ ...portfolioJson(), language: 'en', table: 'other.csv' }));
    await expect(readPortfolioFile(file(), now)).rejects.toMatchObject({ language: 'en' });
  });

  it('reads when nobody is asked, and how often each level and committee is', async () => {
    const { committees, ...rest } = portfolioJson();
    const [ssu, tss] = committees;
    const json = {
      ...rest,
      closedDays: ['05-01'],
      quiet: [{ from: '07-01', to: '07-31' }],
      cadences: { lead: { months: [10, 4] }, free: { after: '12-01' } },
      committees: [
        { ...ssu, cadence: { every: 2 } },
        { ...tss, cadence: 'every' },
      ],
    };
    await writeFile(file(), JSON.stringify(json));
    const { portfolio } = await readPortfolioFile(file(), now);
    expect(portfolio).toMatchObject({
      closedDays: ['05-01'],
      quiet: [{ from: '07-01', to: '07-31' }],
      cadences: { lead: { kind: 'months', months: [4, 10] }, free: { kind: 'after', day: '12-01' } },
    });
    expect(portfolio.committees.map(({ cadence }) => cadence)).toEqual([{ kind: 'nth', n: 2 }, { kind: 'every' }]);
  });

  it('reads a date without a meeting, which must have a name', async () => {
    const entry = { on: '2025-05-15', kind: 'entry', name: 'Status i maj' };
    const { committees, ...rest } = portfolioJson();
    await writeFile(
      file(),
      JSON.stringify({ ...rest, committees: [{ ...committees[0], meetings: [entry] }], owners: [] }),
    );
    const json = { ...rest, committees: [{ ...committees[0], meetings: [{ ...entry, name: undefined }] }] };
    expect((await readPortfolioFile(file(), now)).portfolio.committees[0]?.meetings).toEqual([entry]);
    expect(await faultsOf(json)).toEqual([{ kind: 'missing', field: 'committees[0].meetings[0].name' }]);
  });

  it('reads whether a committee’s answers are reviewed, and refuses another word for it', async () => {
    const { committees, ...rest } = portfolioJson();
    const reviewing = (review: string) => ({
      ...rest,
      committees: committees.map((one: object, at: number) => (at === 0 ? { ...one, review } : one)),
    });
    await writeFile(file(), JSON.stringify(reviewing('untilAgenda')));
    expect((await readPortfolioFile(file(), now)).portfolio.committees[0]?.review).toBe('untilAgenda');
    expect(await faultsOf(reviewing('altid'))).toMatchObject([
      { kind: 'notAReviewRule', field: 'committees[0].review' },
    ]);
  });

  it('refuses cadences and closed days that mean nothing', async () => {
    const faults = await faultsOf({
      ...portfolioJson(),
      closedDays: ['31-12'],
      cadences: { joint: 'now and then', lead: { every: 0 } },
    });
    expect(faults).toMatchObject([
      { kind: 'notADayOfYear', field: 'closedDays[0]', detail: '31-12' },
      { kind: 'notACadence', field: 'cadences.joint' },
      { kind: 'notACadence', field: 'cadences.lead' },
    ]);
    expect(await faultsOf({ ...portfolioJson(), quiet: [{ from: '01-10', to: '12-20' }] })).toEqual([
      { kind: 'alwaysClosed', field: 'quiet' },
    ]);
  });

  it('reads a committee’s meetings from the calendar file it names, with dates without a meeting beside them', async () => {
    const { committees, ...rest } = portfolioJson();
    const entry = { on: '2025-05-15', kind: 'entry', name: 'Status i maj' };
    const tss = { ...committees[1], meetings: [entry], calendar: 'tss.ics', agendaDaysBefore: 5 };
    const event = ['BEGIN:VEVENT', 'UID:a', 'DTSTART;VALUE=DATE:20241011', 'END:VEVENT'];
    await writeFile(path.join(folder, 'tss.ics'), ['BEGIN:VCALENDAR', ...event, 'END:VCALENDAR'].join('\n'));
    await writeFile(file(), JSON.stringify({ ...rest, committees: [committees[0], tss] }));
    const read = await readPortfolioFile(file(), now);
    expect(read.portfolio.committees[1]?.meetings).toEqual([
      { on: '2024-10-11', id: 'a', agendaDeadlineOn: '2024-10-04' },
      entry,
    ]);
  });

  it('refuses a calendar that is not there or elsewhere, and meetings told in two places', async () => {
    const { committees, ...rest } = portfolioJson();
    const withCalendar = (calendar: string) => ({
      ...rest,
      committees: [committees[0], { ...committees[1], meetings: [], calendar }],
    });
    expect(await faultsOf(withCalendar('tss.ics'))).toEqual([
      { kind: 'noSuchFile', field: 'committees[1].calendar', detail: 'tss.ics' },
    ]);
    expect(await faultsOf(withCalendar('../tss.ics'))).toMatchObject([{ kind: 'tableOutside' }]);
    expect(
      await faultsOf({ ...rest, committees: [committees[0], { ...committees[1], calendar: 'tss.ics' }] }),
    ).toMatchObject([
      { kind: 'meetingsBesideCalendar', field: 'committees[1].meetings[0]' },
      { kind: 'meetingsBesideCalendar', field: 'committees[1].meetings[1]' },
    ]);
  });

  it('reads which committees are no more, since when, and who took over', async () => {
    const ended = async (change: object) => {
      const json = portfolioJson();
      const committees = json.committees.map((c) => (c.id === 'tss' ? { ...c, ...change } : c));
      await writeFile(file(), JSON.stringify({ ...json, committees }));
      return (await readPortfolioFile(file(), now)).portfolio.committees[1]?.ended;
    };
    expect(await ended({})).toBeUndefined();
    expect(await ended({ closed: true })).toEqual({});
    expect(await ended({ closedOn: '2026-12-31' })).toEqual({ on: '2026-12-31' });
    expect(await ended({ succeededBy: 'ssu' })).toEqual({ successor: 'ssu' });
    expect(await ended({ closed: true, closedOn: '2026-12-31', succeededBy: 'ssu' })).toEqual({
      on: '2026-12-31',
      successor: 'ssu',
    });
  });

  it('refuses a successor that is none, or that comes before', async () => {
    const json = portfolioJson();
    const [ssu, tss] = json.committees;
    expect(
      await faultsOf({
        ...json,
        committees: [
          { ...ssu, succeededBy: 'tss', closed: false },
          { ...tss, succeededBy: 'ssu', closedOn: 'i morgen' },
          { id: 'a', name: 'A', succeededBy: 'vest' },
          { id: 'b', name: 'B', succeededBy: 'b' },
        ],
      }),
    ).toEqual(
      expect.arrayContaining([
        { kind: 'notTrue', field: 'committees[0].closed', detail: 'false' },
        { kind: 'notADay', field: 'committees[1].closedOn', detail: 'i morgen' },
        { kind: 'unknownSuccessor', field: 'committees[2].succeededBy', detail: 'vest' },
        { kind: 'circularSuccessor', field: 'committees[3].succeededBy', detail: 'b' },
      ]),
    );
    const circle = {
      ...json,
      committees: [
        { ...ssu, succeededBy: 'tss' },
        { ...tss, succeededBy: 'ssu' },
      ],
    };
    expect(await faultsOf(circle)).toMatchObject([{ kind: 'circularSuccessor' }, { kind: 'circularSuccessor' }]);
  });
});
