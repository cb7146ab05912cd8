// One import of a made-up table with as many rows as the argument says: read, planned, stored, and imported again.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { madeUpPortfolio, madeUpTable } from './made-up-portfolio.mjs';
import { peakMegabytes, timed } from './measure.mjs';

const dist = createRequire(path.resolve(import.meta.dirname, '../../dist/index.js'));
const { readTable } = dist('./import/read-table');
const { planImport } = dist('./domain/portfolio/import/plan-import');
const { importPortfolio } = dist('./workflows/import-portfolio');
const { openStore } = dist('./store/open-store');

const committees = 50;
const rows = Number(process.argv[2]);
const bytes = Buffer.from(madeUpTable(rows, committees));
const { followedSince: now, ...portfolio } = madeUpPortfolio(committees);

const table = await timed(() => readTable(bytes));
const read = { portfolio, owners: [], tableName: 'table.csv', table: table.value };
const plan = await timed(() => planImport({ initiatives: [] }, read, now));
if (plan.value.created.length !== rows) throw new Error(`planned ${plan.value.created.length} of ${rows}`);

const folder = mkdtempSync(path.join(tmpdir(), 'statusrunde-bench-'));
try {
  const store = await openStore({ kind: 'embedded', dataDir: folder });
  const first = await timed(() => importPortfolio({ store, now }, read));
  const again = await timed(() => importPortfolio({ store, now }, read));
  if (again.value.same.length !== rows) throw new Error(`${again.value.same.length} of ${rows} the same`);
  await store.close();
  process.stdout.write(
    JSON.stringify({ read: table.ms, plan: plan.ms, store: first.ms, again: again.ms, peak: peakMegabytes() }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
