import type { Language } from '../../src/domain/people/language';
import type { TableAsRead } from '../../src/domain/portfolio/import/as-read';
import { type ImportPlan, planImport } from '../../src/domain/portfolio/import/plan-import';
import type { Initiative } from '../../src/domain/portfolio/initiative';
import type { Portfolio } from '../../src/domain/portfolio/portfolio';
import type { Round } from '../../src/domain/round/round';
import { writeTable } from '../../src/export/write-table';
import { readTable } from '../../src/import/read-table';
import type { TableFormat } from '../../src/workflows/exporting/export-ports';

export const written = '2024-09-17T06:00:00.000Z';

/** A portfolio's table, written as a file. */
export function fileOf(
  portfolio: Portfolio,
  initiatives: Initiative[],
  {
    format = 'csv',
    language = 'da',
    rounds = [],
  }: { format?: TableFormat; language?: Language; rounds?: Round[] } = {},
): Promise<Uint8Array> {
  const owners = new Map(initiatives.flatMap(({ number, owner }) => (owner?.name ? [[number, owner.name]] : [])));
  return writeTable({ portfolio, initiatives, rounds, owners, language, on: '2024-09-17' }, format);
}

/** What reading that file again would do to the portfolio it was written of. */
export async function planAgain(
  portfolio: Portfolio,
  initiatives: Initiative[],
  bytes: Uint8Array,
): Promise<ImportPlan> {
  return planAlone({ portfolio, initiatives }, portfolio, await readTable(bytes));
}

/** What it makes of it where nothing is stored. */
export async function planAnew(portfolio: Portfolio, bytes: Uint8Array): Promise<ImportPlan> {
  return planAlone({ portfolio, initiatives: [] }, portfolio, await readTable(bytes));
}

function planAlone(
  stored: { portfolio: Portfolio; initiatives: Initiative[] },
  portfolio: Portfolio,
  table: TableAsRead,
): ImportPlan {
  return planImport(stored, { portfolio, tableAlone: true, owners: [], tableName: 'eksport', table }, written);
}
