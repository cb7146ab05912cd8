import type { RowAsRead } from '../../../src/domain/portfolio/import/as-read';
import { importPortfolio } from '../../../src/workflows/import-portfolio';
import { receiveTable } from '../../../src/workflows/importing/receive-table';
import { cancelTable, importTable } from '../../../src/workflows/importing/settle-table';
import { coordinator, fileOf, firstOwners, firstRows, owners, row } from '../world/agreement';
import type { SimulatedWorld } from '../world/simulated-world';
import { arrive, unlessRefused } from './arrive';

/** The coordinator's table has changed: they send it in their chat, and say yes to what they are shown, some of them twice. */
export async function tableIsSent(world: SimulatedWorld): Promise<void> {
  const { seeded } = world;
  changeRows(world);
  const url = `table-${world.nextActivity()}`;
  world.sentFiles.set(url, Buffer.from(JSON.stringify(world.rows)));
  await unlessRefused(async () => {
    const ports = world.ports();
    const reply = await receiveTable(ports, await arrive(ports, coordinator), { name: 'tabel.csv', url }, url);
    if (!('upload' in reply)) return;
    const decide = seeded.chance(0.9) ? importTable : cancelTable;
    const settle = () =>
      unlessRefused(async () => {
        const ports = world.ports();
        const reply = await decide(ports, (await arrive(ports, coordinator)).visitor.person, upload);
        // What was shown has changed meanwhile: they look again, and say yes again.
        if (reply.kind === 'tablePlan') world.later(1, settle);
      });
    const { upload } = reply;
    const minutes = seeded.between(1, 60);
    world.later(minutes, settle);
    if (seeded.chance(0.3)) world.later(minutes, settle);
  });
}

/** The operator's file names other owners, or the same. */
export async function fileIsImported(world: SimulatedWorld): Promise<void> {
  const { seeded } = world;
  const owns = { ...firstOwners, [seeded.pick(firstRows).number ?? '1']: seeded.pick(owners) };
  world.log(`the operator imports ${JSON.stringify(owns)}`);
  await unlessRefused(async () => {
    const { store, clock } = world.ports();
    await importPortfolio({ store, now: clock.now() }, fileOf(world.rows, owns));
  });
}

function changeRows(world: SimulatedWorld): void {
  const { seeded, rows } = world;
  const without = seeded.pick(rows);
  world.rows = seeded.pick<() => RowAsRead[]>([
    () => rows.filter((each) => each !== without || rows.length < 3),
    () => firstRows,
    () => rows.map((each) => (each === without ? { ...each, title: `${each.title} (revideret)` } : each)),
    () => rows.map((each) => (each === without ? { ...each, period: 'medio 2026' } : each)),
    () => (rows.some(({ number }) => number === '6') ? rows : [...rows, row('6', 'A')]),
  ])();
  world.log(`the table now has ${world.rows.map(({ number }) => number).join(', ')}`);
}
