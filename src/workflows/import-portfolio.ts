import type { PortfolioAsRead } from '../domain/portfolio/import/as-read';
import { ImportRefusal } from '../domain/portfolio/import/import-refusal';
import { type ImportPlan, planImport } from '../domain/portfolio/import/plan-import';
import type { Initiative } from '../domain/portfolio/initiative';
import type { Portfolio } from '../domain/portfolio/portfolio';
import { withImportTrail } from '../domain/portfolio/trail/trail-of-import';
import type { Instant } from '../domain/time/instant';
import { type SucceedingStore, succeedPortfolio } from './agreement/succeed-portfolio';
import { inBatches } from './importing/in-batches';
import type { Kept, PortfolioStore } from './ports';

/** What an import did, which is what it planned. */
export type ImportReport = ImportPlan<Kept<Portfolio>, Kept<Initiative>>;

interface Importing {
  store: SucceedingStore;
  now: Instant;
  /** Entra object id of whoever sent the table; absent where an operator read a file in. */
  by?: string;
}

/** Somebody else may write between our reading and our writing; they seldom do it five times. */
const mostTries = 5;

/**
 * Brings a portfolio and its initiatives to what was read. Run twice, or again after it was stopped half-way, it does
 * what is left and nothing else. What it says it succeeds is closed, and what both tables have is carried on. The
 * report is of the first plan, whatever had to be decided again on the way.
 * @param agreed the plan somebody said yes to, carried out first
 * @throws ImportRefusal when it says that it succeeds a portfolio nobody knows, or itself
 * @throws when others keep changing the same initiatives
 */
export async function importPortfolio(
  { store, now, by }: Importing,
  read: PortfolioAsRead,
  agreed?: ImportReport,
): Promise<ImportReport> {
  await refuseStranger(store, read.portfolio);
  let first: ImportReport | undefined;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const plan = (tries === 0 && agreed) || (await planFromStore(store, read, now));
    first ??= plan;
    if (!(await carryOut(store, withImportTrail(plan, { at: now, ...(by ? { by } : {}) })))) continue;
    const { id, succeeds } = read.portfolio;
    if (succeeds) await succeedPortfolio(store, { from: succeeds, to: id, chosen: { kind: 'inTable' }, now });
    return first;
  }
  throw new Error(`Importing ${read.portfolio.id}: others kept changing it, ${mostTries} tries`);
}

async function refuseStranger(
  store: PortfolioStore,
  { id, succeeds, language }: PortfolioAsRead['portfolio'],
): Promise<void> {
  if (succeeds === undefined || (succeeds !== id && (await store.findPortfolio(succeeds)))) return;
  throw new ImportRefusal([{ kind: 'unknownPortfolio', field: 'succeeds', detail: succeeds }]).in(language);
}

/** What importing it would do to what is stored; reads alone. */
export async function planFromStore(
  store: Pick<PortfolioStore, 'findPortfolio' | 'listInitiatives'>,
  read: PortfolioAsRead,
  now: Instant,
): Promise<ImportReport> {
  const [portfolio, initiatives] = await Promise.all([
    store.findPortfolio(read.portfolio.id),
    store.listInitiatives(read.portfolio.id),
  ]);
  return planImport({ portfolio, initiatives }, read, now);
}

/**
 * Initiatives first, the portfolio last. A round fixes its initiatives when it opens, and opens from the portfolio's
 * calendar: were the portfolio there before them, a tick in between would ask about half of them.
 * @returns whether every write found things as the plan had them
 */
async function carryOut(store: PortfolioStore, plan: ImportReport): Promise<boolean> {
  const created = await inBatches(plan.created, (initiative) => store.createInitiative(initiative));
  const changed = await inBatches([...plan.changed, ...plan.returned, ...plan.gone], ({ after }) =>
    store.changeInitiative(after),
  );
  const asPlanned = !created.includes('exists') && !changed.includes('stale');
  return asPlanned && (await carryOutPortfolio(store, plan.portfolio));
}

async function carryOutPortfolio(store: PortfolioStore, planned: ImportReport['portfolio']): Promise<boolean> {
  if (planned.kind === 'new') return (await store.createPortfolio(planned.after)) === 'created';
  if (planned.kind === 'changed') return (await store.changePortfolio(planned.after)) === 'changed';
  return true;
}
