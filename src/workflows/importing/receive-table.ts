import { createHash } from 'node:crypto';
import { isOfIndicators } from '../../domain/indicator/table/as-read';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import { type Candidate, choosePortfolio } from '../../domain/portfolio/upload/choose-portfolio';
import type { Upload } from '../../domain/portfolio/upload/upload';
import type { TableReply } from '../../domain/shown/replies/table-reply';
import type { Visit } from '../people/find-visit';
import type { Kept } from '../ports';
import { refuse } from '../refusal';
import { coordinatedBy } from './coordinated-by';
import { planTable } from './plan-table';
import { readOrRefuse } from './read-or-refuse';
import type { FileHost, TablePorts } from './table-ports';

/** A file as a message names it; both are the sender's words. */
export interface SentFile {
  name: string;
  url: string;
}

const largestFileBytes = 10 * 1024 * 1024;
const tableNames = /\.(csv|tsv|txt|xlsx)$/i;
/** How long a table waits for its yes. */
const keptSeconds = 24 * 60 * 60;

/**
 * Takes a table that somebody sent in their own chat: fetched, read and kept, and answered with what importing it would
 * do. Nothing of it is imported.
 * @param activityId of the message that brought it: the same delivery twice is the same upload
 * @throws Refused with a sentence for them
 */
export async function receiveTable(
  ports: TablePorts & { files: FileHost },
  { visitor }: Visit,
  file: SentFile,
  activityId: string,
): Promise<TableReply> {
  const { store, clock, files, readTable } = ports;
  const candidates = await coordinatedBy(store, visitor.person);
  if (candidates.length === 0) {
    const me = visitor.person.upn ?? visitor.person.id;
    refuse(visitor.role === 'stranger' ? { kind: 'nothingSetUp', me } : { kind: 'notAllowed' });
  }
  if (!tableNames.test(file.name)) refuse({ kind: 'table', trouble: { kind: 'wrongType' } });
  const bytes = await fetchFile(files, file.url);
  const table = await readOrRefuse(readTable, { name: file.name, bytes });
  const chosen = isOfIndicators(table) ? onlyOf(candidates) : choosePortfolio(table, candidates);
  const upload: Upload = {
    id: createHash('sha256').update(`${visitor.person.id} ${activityId}`).digest('hex').slice(0, 32),
    sentBy: visitor.person.id,
    fileName: file.name,
    keepUntil: clock.inRealSeconds(keptSeconds),
    ...(chosen ? { portfolioId: chosen.id } : {}),
    state: { kind: 'waiting' },
  };
  await store.createUpload(upload, bytes);
  if (chosen) return planTable(ports, upload.id, { portfolio: chosen, table, fileName: file.name });
  const portfolios = candidates.map(({ portfolio: { id, name } }) => ({ id, name }));
  return { kind: 'tableChoice', upload: upload.id, fileName: file.name, portfolios };
}

/** Names of indicators are few, and portfolios follow the same ones: of several a person says which. */
function onlyOf(candidates: Candidate<Kept<Portfolio>>[]): Kept<Portfolio> | undefined {
  const [only, ...others] = candidates;
  return others.length === 0 ? only?.portfolio : undefined;
}

async function fetchFile(files: FileHost, url: string): Promise<Uint8Array> {
  const fetched = await files.fetchFile(url, largestFileBytes);
  switch (fetched.kind) {
    case 'file':
      return fetched.bytes;
    case 'tooLarge':
      return refuse({ kind: 'table', trouble: { kind: 'tooLarge', megabytes: largestFileBytes / 1024 / 1024 } });
    case 'wrongPlace':
      return refuse({ kind: 'table', trouble: { kind: 'wrongPlace' } });
    case 'failed':
      return refuse({ kind: 'table', trouble: { kind: 'notFetched' } });
  }
}
