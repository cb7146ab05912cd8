import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { TableReply } from '../../src/domain/shown/replies/table-reply';
import { readSentTable } from '../../src/import/read-table';
import { receiveTable } from '../../src/workflows/importing/receive-table';
import { cancelTable, choosePortfolioOf, importTable } from '../../src/workflows/importing/settle-table';
import type { TablePorts } from '../../src/workflows/importing/table-ports';
import { findVisit } from '../../src/workflows/people/find-visit';
import type { Store } from '../../src/workflows/ports';
import { type Ending, fuse, withFuse } from '../builders/fuse';
import { person } from '../builders/people';
import { initiative, portfolio } from '../builders/portfolio';
import { workbook } from '../builders/workbook';
import { sampleWorld, type World } from '../builders/world';

const table = [
  'Indikatorer i aftalen;;;;;;',
  'Indikator;Enhed;Retning;Mål 2027;Indsatser;2024;1. halvår 2025;Kilde',
  'Ventetid;dage;ned;7;1, 2;12;9,5;LPR',
  'Epikriser inden 3 dage;;op;90 %;;81,5 %;84 %;',
  'Tryghed;%;stabil;74 i 2026;3;74;ca. 74;',
].join('\r\n');

let world: World;
let sent = 0;
beforeEach(async () => {
  world = await sampleWorld({ coordinators: ['coordinator', 'second'] }, [
    initiative('1', { ownedBy: 'anna' }),
    initiative('2', { ownedBy: 'bo' }),
  ]);
  world.clock.set('2026-02-10T09:00:00.000Z');
});
afterEach(() => world.close());

function portsOf(bytes: Uint8Array, store: Store = world.store) {
  const files = { fetchFile: async () => ({ kind: 'file' as const, bytes }), putFile: async () => 'failed' as const };
  const readTable: TablePorts['readTable'] = (file) => readSentTable(file.bytes);
  return { store, clock: world.clock, files, readTable };
}

async function send(content: string | Uint8Array, who = 'coordinator') {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const ports = portsOf(bytes);
  const visit = await findVisit(world.ports, person(who), { kind: 'chat' });
  sent += 1;
  const reply = await receiveTable(ports, visit, { name: 'indikatorer.csv', url: 'x' }, `f:${sent}`);
  const upload = 'upload' in reply ? reply.upload : '';
  return { reply, upload, ports };
}

async function take(content: string | Uint8Array, who = 'coordinator'): Promise<TableReply> {
  const { upload, ports } = await send(content, who);
  return importTable(ports, person(who), upload);
}

const kept = async () =>
  (await world.store.listIndicators('sample')).map(({ name, unit, direction, goal, initiatives, values }) => ({
    name,
    unit,
    direction,
    goal: goal && [goal.amount.value, goal.by?.words],
    initiatives,
    values: values.map(({ period, amount }) => [period.words, amount.value]),
  }));

const whole = [
  {
    name: 'Epikriser inden 3 dage',
    unit: '%',
    direction: 'up',
    goal: [90, '2027'],
    initiatives: [],
    values: [
      ['2024', 81.5],
      ['1. halvår 2025', 84],
    ],
  },
  { name: 'Tryghed', unit: '%', direction: 'steady', goal: [74, '2026'], initiatives: [], values: [['2024', 74]] },
  {
    name: 'Ventetid',
    unit: 'dage',
    direction: 'down',
    goal: [7, '2027'],
    initiatives: ['1', '2'],
    values: [
      ['2024', 12],
      ['1. halvår 2025', 9.5],
    ],
  },
];

describe('a table of indicators sent in the chat', () => {
  it('is known by its headings, and shown before anything of it is kept', async () => {
    const { reply } = await send(table);
    expect(reply).toMatchObject({
      kind: 'indicatorPlan',
      again: false,
      content: {
        rows: 3,
        created: [{ line: 3, name: 'Ventetid', values: 2 }, { line: 4 }, { line: 5, values: 1 }],
        faults: [
          { kind: 'unknownInitiatives', line: 5, heading: 'Indsatser', words: '3', numbers: ['3'] },
          { kind: 'unreadableNumber', line: 5, heading: '1. halvår 2025', words: 'ca. 74' },
        ],
        unknownHeadings: ['Kilde'],
      },
    });
    expect(await kept()).toEqual([]);
  });

  it('is kept when its sender says yes, once', async () => {
    const { upload, ports } = await send(table);
    const done = await importTable(ports, person('coordinator'), upload);
    expect(done).toMatchObject({ kind: 'indicatorsTaken', content: { created: expect.any(Array) } });
    expect(await kept()).toEqual(whole);
    expect(await importTable(ports, person('coordinator'), upload)).toEqual(done);
    expect(await kept()).toEqual(whole);
    const [value] = (await world.store.findIndicator('sample', 'ventetid'))?.values ?? [];
    expect(value).toMatchObject({ by: 'coordinator', at: '2026-02-10T09:00:00.000Z' });
  });

  it('says the same again without news, and does not undo what was written since', async () => {
    await take(table);
    await world.says('coordinator', { name: 'setIndicator', words: 'Ventetid 2024 11' });
    await world.says('coordinator', { name: 'setIndicator', words: 'Ventetid mål 6' });
    const before = await kept();
    const { reply } = await send(table);
    expect(reply).toMatchObject({ content: { created: [], changed: [], same: 3 } });
    expect(await kept()).toEqual(before);
  });

  it('changes what it says anew, and keeps the value before', async () => {
    await take(table);
    const { reply, upload, ports } = await send('Indikator;Enhed;2024\nVENTETID;dage;11');
    expect(reply).toMatchObject({
      content: {
        changed: [{ name: 'Ventetid', changes: [{ kind: 'value', period: '2024', before: { value: 12 } }] }],
        absent: ['Epikriser inden 3 dage', 'Tryghed'],
      },
    });
    await importTable(ports, person('coordinator'), upload);
    expect((await kept()).map(({ name }) => name)).toEqual(whole.map(({ name }) => name));
    expect((await kept())[2]?.values).toEqual([
      ['2024', 12],
      ['1. halvår 2025', 9.5],
      ['2024', 11],
    ]);
  });

  it('is shown again where things changed since', async () => {
    const { upload, ports } = await send(table);
    await world.says('coordinator', { name: 'setIndicator', words: 'ny Tryghed' });
    expect(await importTable(ports, person('coordinator'), upload)).toMatchObject({
      kind: 'indicatorPlan',
      again: true,
    });
    expect(await kept()).toHaveLength(1);
    expect(await importTable(ports, person('coordinator'), upload)).toMatchObject({ kind: 'indicatorsTaken' });
    expect(await kept()).toEqual(whole);
  });

  it('may be said no to, and is its sender’s alone', async () => {
    const { upload, ports } = await send(table);
    await expect(importTable(ports, person('second'), upload)).rejects.toMatchObject({ refusal: { kind: 'table' } });
    expect(await cancelTable(ports, person('coordinator'), upload)).toMatchObject({ kind: 'tableCancelled' });
    expect(await kept()).toEqual([]);
  });

  it('is asked about where its sender coordinates several portfolios', async () => {
    await world.store.createPortfolio(portfolio({ id: 'other', name: 'En anden' }));
    const { reply, upload, ports } = await send(table);
    expect(reply).toMatchObject({ kind: 'tableChoice' });
    expect(await choosePortfolioOf(ports, person('coordinator'), upload, 'sample')).toMatchObject({
      kind: 'indicatorPlan',
    });
    await importTable(ports, person('coordinator'), upload);
    expect(await kept()).toEqual(whole);
  });

  it.each(
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((nth) =>
      (['before', 'after', 'fault'] as Ending[]).map((end) => [nth, end] as const),
    ),
  )('goes on where it was stopped at call %i, %s it', async (nth, ending) => {
    const { upload, ports } = await send(table);
    const burning = withFuse(world.store, fuse(nth, ending));
    await importTable({ ...ports, store: burning }, person('coordinator'), upload).catch(() => {});
    let reply = await importTable(ports, person('coordinator'), upload);
    // Half of it is there: what is left is shown, and agreed to, once more.
    if (reply.kind === 'indicatorPlan') reply = await importTable(ports, person('coordinator'), upload);
    expect(reply.kind).toBe('indicatorsTaken');
    expect(await kept()).toEqual(whole);
  });

  it('is not taken from whoever coordinates nothing', async () => {
    await expect(send(table, 'anna')).rejects.toMatchObject({ refusal: { kind: 'notAllowed' } });
  });
});

describe('a workbook of indicators', () => {
  it('is read by what its cells hold: percentages, formulas and numbers', async () => {
    const bytes = await workbook({
      rows: [
        ['Indikator', 'Mål', 'Enhed', 2024, 2025, 'marts 2026'],
        [
          'Epikriser',
          { value: 0.9, numFmt: '0%' },
          null,
          { value: 0.815, numFmt: '0.0%' },
          { value: 84, formula: 'A1*2', formulaResult: 84 },
          1.234,
        ],
        ['Ventetid', 7, 'dage', 12, { value: null, formula: 'A1/0' }, { value: 0.5, numFmt: '0%' }],
      ],
    });
    const { reply } = await send(bytes);
    expect(reply).toMatchObject({
      content: {
        faults: [
          { kind: 'noResult', line: 3, heading: '2025' },
          { kind: 'otherUnit', line: 3, heading: 'marts 2026', unit: 'dage' },
        ],
      },
    });
    await take(bytes);
    expect((await kept()).map(({ name, unit, goal, values }) => [name, unit, goal, values])).toEqual([
      [
        'Epikriser',
        '%',
        [90, undefined],
        [
          ['2024', 81.5],
          ['2025', 84],
          ['marts 2026', 1.234],
        ],
      ],
      ['Ventetid', 'dage', [7, undefined], [['2024', 12]]],
    ]);
  });
});

describe('what is no table of indicators', () => {
  it.each([
    ['Indsats;Forankring;Indikator;Mål\nAlfa;TSS;Ventetid;7'],
    ['Nr;Indsats;Indikator;2024\n1;Alfa;Ventetid;7'],
    ['Indsats;Indikatorer;Enhed\nAlfa;Ventetid;dage'],
  ])('is read as one of initiatives: %s', async (content) => {
    expect((await send(content)).reply).toMatchObject({ kind: 'tablePlan' });
  });

  it.each([
    ['Indikator;Enhed', 'noRows'],
    ['Indikator;Mål\nVentetid;7', 'noTitleColumn'],
    [`Indikator;Enhed\n${'Ventetid;dage\n'.repeat(1001)}`, 'tooManyRows'],
  ])('is refused with its fault', async (content, kind) => {
    await expect(send(content)).rejects.toMatchObject({
      refusal: { kind: 'table', trouble: { kind: 'unreadable', faults: [expect.objectContaining({ kind })] } },
    });
  });

  it('has rows that are passed over, each with why', async () => {
    const { reply } = await send(
      [
        'Indikator;Enhed;2024',
        'Ventetid;dage;7',
        'ventetid;dage;8',
        ';dage;9',
        'Note: foreløbige tal;;',
        `${'x'.repeat(161)};dage;1`,
        'Fjerde;dage;',
      ].join('\n'),
    );
    expect(reply).toMatchObject({
      content: {
        created: [{ name: 'Ventetid' }, { name: 'Fjerde', values: 0 }],
        faults: [
          { kind: 'doubledName', line: 3 },
          { kind: 'noName', line: 4 },
          { kind: 'nameAlone', line: 5 },
          { kind: 'nameTooLong', line: 6 },
        ],
      },
    });
  });
});
