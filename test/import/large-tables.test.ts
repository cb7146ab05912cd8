import { describe, expect, it } from '@jest/globals';
import type { TableAsRead } from '../../src/domain/portfolio/import/as-read';
import { planImport } from '../../src/domain/portfolio/import/plan-import';
import { readTable } from '../../src/import/read-table';
import { asRead } from '../builders/as-read';
import { workbook } from '../builders/workbook';

const header = [
  'Vision',
  'Indsats',
  'Niveau',
  'Forankring',
  'Status',
  'Tidsplan',
  'Milepæle',
  'Ansvarlig',
  'Næste skridt',
];
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => [
    `Vision ${at % 20}`,
    `Indsats nummer ${at}`,
    at % 3 === 0 ? 'Klynge lead' : 'Fælles',
    at % 2 === 0 ? 'SSU/TSS' : 'TSS',
    'Pågår',
    `primo ${2020 + (at % 9)}`,
    `M1: Oplæg ${at} behandles d. ${1 + (at % 28)}/9 2025\nM2: Aftalen sendes til implementering medio ${2026 + (at % 3)}`,
    `tovholder${at}@kommune.dk`,
    'Oplæg til drøftelse',
  ]);
const csvOf = (count: number) =>
  new TextEncoder().encode(
    [header, ...rowsOf(count)].map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\r\n'),
  );

function plan(table: TableAsRead) {
  const read = { ...asRead([]), table };
  const first = planImport({ initiatives: [] }, read, '2024-09-01T08:00:00.000Z');
  return planImport({ portfolio: first.portfolio.after, initiatives: first.created }, read, '2024-10-01T08:00:00.000Z');
}

describe('a table of 5,000 rows', () => {
  it('is read and planned, first and again, with nothing lost', async () => {
    const table = await readTable(csvOf(5000));
    const again = plan(table);
    expect(again.same).toHaveLength(5000);
    expect(again.same.every(({ milestones, owner, level }) => milestones?.length === 2 && owner && level)).toBe(true);
    expect(again.remarks).toEqual([]);
  });

  it('is read from a workbook alike', async () => {
    const table = await readTable(await workbook({ rows: [header, ...rowsOf(5000)] }));
    expect(plan(table).same).toHaveLength(5000);
  });
});

/** Read with a step that goes back and forth in them, any of these takes minutes. */
describe('a table made to take long', () => {
  it.each([
    ['dots', '.'],
    ['spaces', ' '],
    ['line breaks', '\n'],
    ['brackets', '('],
    ['letters', 'a'],
    ['bullets', '\n- '],
    ['milestones', ' M1: x'],
    ['years', '2025 '],
    ['colons', ' : '],
  ])('of %s is read for what it is', async (_, piece) => {
    const cell = `"x${piece.repeat(Math.floor(32_000 / piece.length))}x"`;
    const csv = [header.join(';'), `${cell};A${`;${cell}`.repeat(7)}`, `;${cell}${`;${cell}`.repeat(7)}`].join('\n');
    const wide = [`Indsats;${cell}`, `A;${cell}`].join('\n');
    const titlesOf = async (text: string) =>
      plan(await readTable(new TextEncoder().encode(text))).same.map(({ title }) => title);
    expect((await titlesOf(csv))[0]).toBe('A');
    expect(await titlesOf(wide)).toEqual(['A']);
  });
});
