import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Meeting } from '../domain/calendar/meeting';
import type { PortfolioAsRead } from '../domain/portfolio/import/as-read';
import { ImportRefusal } from '../domain/portfolio/import/import-refusal';
import type { Committee, Language } from '../domain/portfolio/portfolio';
import { decodeText } from './decode-text';
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
  const table = readTable(await readBounded(await tablePath(file, json.table), largestTableBytes / 1024 / 1024));
  const { owners, rhythm, committees, closedDays, quiet, cadences } = json;
  return {
    portfolio: {
      id: json.id,
      name: json.name,
      language: json.language,
      timeZone: json.timeZone,
      coordinators: [...new Set(json.coordinators)],
      committees: committees.map(toCommittee),
      rhythm: { ...rhythm, remindDaysBefore: [...new Set(rhythm.remindDaysBefore)].sort((a, b) => b - a) },
      ...present({ closedDays, quiet, cadences: cadences && present(cadences) }),
    },
    owners: owners.map(({ initiative, person, name }) => ({ initiative, person, ...(name ? { name } : {}) })),
    tableName: json.table,
    table,
  };
}

function toCommittee({ id, name, aliases, parent, meetings, cadence }: PortfolioJson['committees'][number]): Committee {
  return {
    id,
    name,
    aliases,
    ...present({ parent, cadence }),
    meetings: meetings
      .map(({ on, ...rest }): Meeting => ({ on, ...present(rest) }))
      .sort((a, b) => a.on.localeCompare(b.on)),
  };
}

/** Without the fields that are not there: what is stored has none that say nothing. */
function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
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
