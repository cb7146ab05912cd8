import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { PortfolioAsRead } from '../domain/portfolio/import/as-read';
import { ImportRefusal } from '../domain/portfolio/import/import-refusal';
import type { Committee, Language, Meeting } from '../domain/portfolio/portfolio';
import { decodeText } from './csv/decode-text';
import { parsePortfolio } from './parse-portfolio';
import type { PortfolioJson } from './portfolio-schema';
import { largestTableBytes, readTable } from './read-table';

/**
 * Reads a portfolio.json and the table it points to, which lies in the same folder or below it.
 * @throws ImportRefusal with every fault found
 */
export async function readPortfolioFile(file: string): Promise<PortfolioAsRead> {
  const json = parseJson(await readBounded(file, 1), path.basename(file));
  try {
    return await readPortfolio(file, parsePortfolio(json));
  } catch (error) {
    throw error instanceof ImportRefusal ? error.in(languageOf(json)) : error;
  }
}

async function readPortfolio(file: string, json: PortfolioJson): Promise<PortfolioAsRead> {
  const bytes = await readBounded(await tablePath(file, json.table), largestTableBytes / 1024 / 1024);
  const table = await readTable(bytes, json.sheet === undefined ? {} : { sheet: json.sheet });
  const { owners, rhythm, committees } = json;
  return {
    portfolio: {
      id: json.id,
      name: json.name,
      ...(json.succeeds ? { succeeds: json.succeeds } : {}),
      language: json.language,
      timeZone: json.timeZone,
      coordinators: [...new Set(json.coordinators)],
      committees: committees.map(toCommittee),
      rhythm: { ...rhythm, remindDaysBefore: [...new Set(rhythm.remindDaysBefore)].sort((a, b) => b - a) },
    },
    owners: owners.map(({ initiative, person, name }) => ({ initiative, person, ...(name ? { name } : {}) })),
    tableName: json.table,
    table,
  };
}

function toCommittee(json: PortfolioJson['committees'][number]): Committee {
  const { id, name, aliases, parent, meetings, closed, closedOn, succeededBy } = json;
  const isOver = closed || closedOn !== undefined || succeededBy !== undefined;
  return {
    id,
    name,
    aliases,
    ...(parent !== undefined ? { parent } : {}),
    ...(isOver
      ? { ended: { ...(closedOn ? { on: closedOn } : {}), ...(succeededBy ? { successor: succeededBy } : {}) } }
      : {}),
    meetings: meetings
      .map(({ on, agendaDeadlineOn }): Meeting => ({ on, ...(agendaDeadlineOn ? { agendaDeadlineOn } : {}) }))
      .sort((a, b) => a.on.localeCompare(b.on)),
  };
}

/** A file handed from one person to another must not be able to read others: the table stays in its folder. */
async function tablePath(file: string, table: string): Promise<string> {
  const outside = new ImportRefusal([{ kind: 'tableOutside', field: 'table', detail: table }]);
  if (path.isAbsolute(table) || path.win32.isAbsolute(table)) throw outside;
  const folder = await realpath(path.dirname(file));
  const wanted = path.resolve(folder, table);
  if (!isWithin(folder, wanted)) throw outside;
  const found = await realpath(wanted).catch((error: unknown) => {
    throw isAbsent(error) ? new ImportRefusal([{ kind: 'noSuchFile', field: 'table', detail: table }]) : error;
  });
  if (!isWithin(folder, found)) throw outside;
  return found;
}

function isWithin(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

async function readBounded(file: string, megabytes: number): Promise<Uint8Array> {
  const detail = path.basename(file);
  try {
    const { size } = await stat(file);
    if (size > megabytes * 1024 * 1024) throw new ImportRefusal([{ kind: 'tooLarge', detail: `${megabytes}` }]);
    return await readFile(file);
  } catch (error) {
    throw isAbsent(error) ? new ImportRefusal([{ kind: 'noSuchFile', detail }]) : error;
  }
}

/** A portfolio that is refused is refused in its own language, if it got so far as to name one. */
function languageOf(json: unknown): Language {
  return typeof json === 'object' && json !== null && 'language' in json && json.language === 'en' ? 'en' : 'da';
}

function isAbsent(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR';
}

function parseJson(bytes: Uint8Array, name: string): unknown {
  const text = decodeText(bytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ImportRefusal([{ kind: 'notJson', detail: `${name}: ${error.message}` }]);
  }
}
