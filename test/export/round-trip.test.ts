import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { planImport } from '../../src/domain/portfolio/import/plan-import';
import type { Committee } from '../../src/domain/portfolio/portfolio';
import { readPortfolioFile } from '../../src/import/read-portfolio-file';
import { readTable } from '../../src/import/read-table';
import { asRead } from '../builders/as-read';
import { fileOf, planAgain, planAnew, written } from '../builders/written-table';

const root = path.join(__dirname, '../..');
const given = 'test/fixtures/portfolios';
const retyped = 'test/import/fixtures';

/** Every table there is in this repository. */
const tables = [
  `${given}/hovedstaden-2024.csv`,
  `${given}/syddanmark-2018-opgaveoverdragelse.csv`,
  `${given}/syddanmark-2024-2025.csv`,
  `${retyped}/implementeringsplan-2024-2025.csv`,
  `${retyped}/foelgegruppe-genoptraening-2018.csv`,
  `${retyped}/foelgegruppe-oekonomi-2018.csv`,
  `${retyped}/with-a-table-object.xlsx`,
  `${retyped}/with-comments-and-links.xlsx`,
  `${retyped}/with-rich-text.xlsx`,
  'sample/hovedstaden-2024/table.csv',
];

const committees: Committee[] = [
  ['ssu', 'Sundhedssamarbejdsudvalget', 'SSU'],
  ['tss', 'Tværsektoriel Strategisk Styregruppe', 'TSS'],
  ['byen', 'Klynge Byen', 'Byen'],
  ['genoptraening', 'Følgegruppen for genoptræning og rehabilitering'],
  ['lillebaelt', 'Sundhedsklynge Lillebælt'],
].map(([id = '', name = '', ...aliases]) => ({ id, name, aliases, meetings: [] }));

const kinds = tables.flatMap((table) =>
  (['csv', 'xlsx'] as const).flatMap((format) =>
    (['da', 'en'] as const).map((language) => ({ table, format, language })),
  ),
);

async function portfolioOf(table: string) {
  const read = {
    ...asRead([], { portfolio: { committees } }),
    table: await readTable(readFileSync(path.join(root, table))),
  };
  const plan = planImport({ initiatives: [] }, read, written);
  return { portfolio: plan.portfolio.after, initiatives: plan.created };
}

describe.each(kinds)('$table, exported as $format in $language and read again', ({ table, ...how }) => {
  it('changes nothing where it came from', async () => {
    const { portfolio, initiatives } = await portfolioOf(table);
    const plan = await planAgain(portfolio, initiatives, await fileOf(portfolio, initiatives, how));
    expect(initiatives.length).toBeGreaterThan(0);
    expect(plan).toMatchObject({ portfolio: { kind: 'same' }, created: [], changed: [], gone: [], returned: [] });
    expect(plan.same).toHaveLength(initiatives.length);
    expect(plan.remarks).toContainEqual({ kind: 'exportedColumns' });
    expect(plan.remarks.filter(({ kind }) => kind === 'brokenRow' || kind === 'passedOver')).toEqual([]);
  });

  it('gives the same initiatives where there are none, field by field', async () => {
    const { portfolio, initiatives } = await portfolioOf(table);
    const plan = await planAnew(portfolio, await fileOf(portfolio, initiatives, how));
    expect(plan.created).toEqual(initiatives);
  });
});

describe('the whole sample portfolio, exported and read again', () => {
  it.each(['csv', 'xlsx'] as const)('keeps the owners its own file names, as %s', async (format) => {
    const read = await readPortfolioFile(path.join(root, 'sample/hovedstaden-2024/portfolio.json'), written);
    const { portfolio, created } = planImport({ initiatives: [] }, read, written);
    expect(created.filter(({ owner }) => owner)).toHaveLength(13);
    const plan = await planAgain(portfolio.after, created, await fileOf(portfolio.after, created, { format }));
    expect(plan.same).toHaveLength(43);
  });
});
