import { type IndicatorsAsRead, isOfIndicators } from '../../domain/indicator/table/as-read';
import { mayTouch } from '../../domain/people/permission';
import type { Person } from '../../domain/people/person';
import type { CardVerb } from '../../domain/people/who-may';
import type { Upload, UploadState } from '../../domain/portfolio/upload/upload';
import type { ImportContent } from '../../domain/shown/import-content';
import type { TableReply } from '../../domain/shown/replies/table-reply';
import { compareAndSet } from '../compare-and-set';
import { importPortfolio } from '../import-portfolio';
import { planIndicatorTable, takeIndicatorTable } from '../indicators/take-table';
import type { Kept } from '../ports';
import { refuse } from '../refusal';
import { coordinatedBy } from './coordinated-by';
import { planAgainst, planTable, showPlan, type TableAtHand } from './plan-table';
import { readOrRefuse } from './read-or-refuse';
import type { TablePorts } from './table-ports';

/**
 * Yes: what was shown is done, once. Where things changed since, the plan is shown again instead and nothing is written.
 * @param id from a button, untrusted: only the one who sent the table may say yes
 * @throws Refused with a sentence for them
 */
export async function importTable(ports: TablePorts, person: Person, id: string): Promise<TableReply> {
  const { store, clock } = ports;
  const upload = await findOwn(ports, person, id, 'table.import');
  if (upload.state.kind !== 'waiting') return whatBecame(upload, upload.state);
  const found = await atHand(ports, person, upload);
  const { table } = found;
  if (isOfIndicators(table)) return takeIndicators(ports, person, upload, { ...found, table });
  const { read, plan, content, mark } = await planAgainst(ports, { ...found, table });
  if (mark !== upload.state.shown) {
    await showPlan(store, id, read.portfolio.id, mark);
    return { kind: 'tablePlan', upload: id, content, again: true };
  }
  await importPortfolio({ store, now: clock.now(), by: person.id }, read, plan);
  const done = { ...content, sections: content.sections.map((section) => ({ ...section, lines: [] })) };
  const settled = await settle(ports, id, { kind: 'imported', content: done });
  return whatBecame(upload, settled);
}

/** No: nothing is imported, and the file is forgotten. */
export async function cancelTable(ports: TablePorts, person: Person, id: string): Promise<TableReply> {
  const upload = await findOwn(ports, person, id, 'table.cancel');
  if (upload.state.kind !== 'waiting') return whatBecame(upload, upload.state);
  return whatBecame(upload, await settle(ports, id, { kind: 'cancelled' }));
}

/** The sender says whose table it is. */
export async function choosePortfolioOf(
  ports: TablePorts,
  person: Person,
  id: string,
  portfolioId: string,
): Promise<TableReply> {
  const upload = await findOwn(ports, person, id, 'table.choose');
  if (upload.state.kind !== 'waiting') return whatBecame(upload, upload.state);
  return planTable(ports, id, await atHand(ports, person, { ...upload, portfolioId }));
}

/** The whole of what importing it would do now, for those whose card was too small for it. */
export async function readReport(ports: TablePorts, person: Person, id: string): Promise<ImportContent> {
  const upload = await findOwn(ports, person, id, 'table.report');
  const found = await atHand(ports, person, upload);
  const { table } = found;
  return isOfIndicators(table) ? notKept() : (await planAgainst(ports, { ...found, table })).content;
}

/** The same for a table of indicators. */
async function takeIndicators(
  ports: TablePorts,
  { id: by }: Person,
  upload: Upload,
  found: TableAtHand<IndicatorsAsRead>,
): Promise<TableReply> {
  const { store, clock } = ports;
  const taking = { store, now: clock.now(), by };
  const planned = await planIndicatorTable(taking, found);
  if (upload.state.kind === 'waiting' && planned.mark !== upload.state.shown) {
    await showPlan(store, upload.id, found.portfolio.id, planned.mark);
    return { kind: 'indicatorPlan', upload: upload.id, content: planned.content, again: true };
  }
  const content = await takeIndicatorTable(taking, found, planned);
  return whatBecame(upload, await settle(ports, upload.id, { kind: 'indicatorsTaken', content }));
}

async function atHand(ports: TablePorts, person: Person, { id, fileName, portfolioId }: Upload): Promise<TableAtHand> {
  const candidates = await coordinatedBy(ports.store, person);
  const portfolio = candidates.find((candidate) => candidate.portfolio.id === portfolioId)?.portfolio;
  if (!portfolio) return refuse({ kind: 'notAllowed' });
  const bytes = (await ports.store.readFile(id)) ?? notKept();
  return { portfolio, fileName, table: await readOrRefuse(ports.readTable, { name: fileName, bytes }) };
}

/** Somebody else's is told from none by nobody. */
async function findOwn(
  { store, clock }: TablePorts,
  person: Person,
  id: string,
  deed: CardVerb,
): Promise<Kept<Upload>> {
  const upload = await store.findUpload(id);
  return upload && mayTouch(deed, person, upload) && clock.now() < upload.keepUntil ? upload : notKept();
}

function notKept(): never {
  return refuse({ kind: 'table', trouble: { kind: 'notKept' } });
}

/** Whoever says yes or no first has said it. */
async function settle({ store }: TablePorts, id: string, state: UploadState): Promise<UploadState> {
  const kept = await compareAndSet<Upload>({
    find: () => store.findUpload(id),
    decide: (current) => (current.state.kind === 'waiting' ? { ...current, state } : undefined),
    change: (next) => store.changeUpload(next),
  });
  await store.dropFile(id);
  return kept?.state ?? state;
}

function whatBecame({ fileName }: Upload, state: UploadState): TableReply {
  switch (state.kind) {
    case 'imported':
      return { kind: 'tableDone', content: state.content };
    case 'indicatorsTaken':
      return state;
    default:
      return { kind: 'tableCancelled', fileName };
  }
}
