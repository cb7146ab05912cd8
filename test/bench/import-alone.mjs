// One import of a made-up table with as many rows as the argument says: read, planned, stored, and imported again.
import { madeUpPortfolio, madeUpTable } from './made-up-portfolio.mjs';
import { dist, expectCount, peakMegabytes, timed, timesOf, withStore } from './measure.mjs';

const { readTable } = dist('./import/read-table');
const { planImport } = dist('./domain/portfolio/import/plan-import');
const { importPortfolio } = dist('./workflows/import-portfolio');

const committees = 50;
// Once before it counts: what is compiled only in the first rows would make few rows look dear.
await importRows(200);
process.stdout.write(JSON.stringify(await importRows(Number(process.argv[2]))));

async function importRows(rows) {
  const bytes = Buffer.from(madeUpTable(rows, committees));
  const { followedSince: now, ...portfolio } = madeUpPortfolio(committees);

  const table = await timed(() => readTable(bytes));
  expectCount('rows read', table.value.rows.length, rows);
  expectCount('rows not read', table.value.brokenRows.length, 0);
  const read = { portfolio, owners: [], tableName: 'table.csv', table: table.value };
  const plan = await timed(() => planImport({ initiatives: [] }, read, now));
  expectCount('initiatives planned', plan.value.created.length, rows);
  expectCount('remarks', plan.value.remarks.length, 0);

  return withStore(async (store) => {
    const first = await timed(() => importPortfolio({ store, now }, read));
    const stored = (await store.listInitiatives(portfolio.id)).length;
    expectCount('initiatives stored', stored, rows);
    const again = await timed(() => importPortfolio({ store, now }, read));
    expectCount('initiatives unchanged', again.value.same.length, rows);
    expectCount('initiatives changed', again.value.changed.length + again.value.created.length, 0);
    const steps = { read: table, plan, import: first, again };
    return { ...timesOf(steps), megabytes: bytes.length / 1024 / 1024, peak: peakMegabytes() };
  });
}
