import { createHash } from 'node:crypto';
import { type IndicatorsAsRead, isOfIndicators } from '../../domain/indicator/table/as-read';
import type { PortfolioAsRead, TableAsRead } from '../../domain/portfolio/import/as-read';
import { describePlan } from '../../domain/portfolio/import/report/describe-plan';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import type { Upload } from '../../domain/portfolio/upload/upload';
import type { ImportContent } from '../../domain/shown/import-content';
import type { TableReply } from '../../domain/shown/replies/table-reply';
import { compareAndSet } from '../compare-and-set';
import { type ImportReport, planFromStore } from '../import-portfolio';
import { planIndicatorTable } from '../indicators/take-table';
import type { Kept, UploadStore } from '../ports';
import type { TablePorts } from './table-ports';

export interface TableAtHand<T extends TableAsRead | IndicatorsAsRead = TableAsRead | IndicatorsAsRead> {
  portfolio: Kept<Portfolio>;
  table: T;
  fileName: string;
}

/** A table read against the portfolio it is for: what importing it would do now. */
export interface PlannedTable {
  read: PortfolioAsRead;
  plan: ImportReport;
  content: ImportContent;
  /** The same for two plans that show the same. */
  mark: string;
}

/** A table alone tells of initiatives: committees, coordinators and owners stay as they are. */
export async function planAgainst(
  { store, clock }: Pick<TablePorts, 'store' | 'clock'>,
  { portfolio, table, fileName }: TableAtHand<TableAsRead>,
): Promise<PlannedTable> {
  const { followedSince: _, version: __, ...asItIs } = portfolio;
  const read: PortfolioAsRead = { portfolio: asItIs, tableAlone: true, owners: [], tableName: fileName, table };
  const plan = await planFromStore(store, read, clock.now());
  const content = describePlan(read, plan);
  const mark = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { read, plan, content, mark };
}

/** Shows what importing it would do, and keeps a mark of what was shown: that is what a yes agrees to. */
export async function planTable(
  ports: Pick<TablePorts, 'store' | 'clock'>,
  upload: string,
  atHand: TableAtHand,
): Promise<TableReply> {
  const { table, portfolio, ...rest } = atHand;
  if (isOfIndicators(table)) {
    const taking = { store: ports.store, now: ports.clock.now() };
    const { content, mark } = await planIndicatorTable(taking, { ...rest, portfolio, table });
    await showPlan(ports.store, upload, portfolio.id, mark);
    return { kind: 'indicatorPlan', upload, content, again: false };
  }
  const { content, mark } = await planAgainst(ports, { ...rest, portfolio, table });
  await showPlan(ports.store, upload, portfolio.id, mark);
  return { kind: 'tablePlan', upload, content, again: false };
}

export async function showPlan(store: UploadStore, id: string, portfolioId: string, shown: string): Promise<void> {
  await compareAndSet<Upload>({
    find: () => store.findUpload(id),
    decide: (current) =>
      current.state.kind === 'waiting' ? { ...current, portfolioId, state: { kind: 'waiting', shown } } : undefined,
    change: (next) => store.changeUpload(next),
  });
}
