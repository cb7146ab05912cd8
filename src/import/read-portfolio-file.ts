import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { PortfolioAsRead } from '../domain/portfolio/import/as-read';
import { ImportRefusal } from '../domain/portfolio/import/import-refusal';
import type { Language } from '../domain/portfolio/portfolio';
import type { Instant } from '../domain/time/instant';
import { present, type ReadBeside, readCommittee } from './calendar/read-committee';
import { decodeText } from './csv/decode-text';
import { parsePortfolio } from './parse-portfolio';
import type { PortfolioJson } from './portfolio-schema';
import { largestTableBytes, readIndicatorTable, readTable } from './read-table';

/**
 * Reads a portfolio.json with the table and the calendars it points to, which lie in the same folder or below it.
 * @param now what is on a calendar is read from today on
 * @throws ImportRefusal with every fault found
 */
export async function readPortfolioFile(file: string, now: Instant): Promise<PortfolioAsRead> {
  const json = parseJson(await readBounded(file, 1), path.basename(file));
  try {
    return await readPortfolio(file, parsePortfolio(json), now);
  } catch (error) {
    throw error instanceof ImportRefusal ? error.in(languageOf(json)) : error;
  }
}

async function readPortfolio(file: string, json: PortfolioJson, now: Instant): Promise<PortfolioAsRead> {
  const bytes = await beside(file)(json.table, 'table', largestTableBytes / 1024 / 1024);
  const table = await readTable(bytes, json.sheet === undefined ? {} : { sheet: json.sheet });
  const { owners, rhythm, committees, closedDays, quiet, cadences } = json;
  return {
    portfolio: {
      id: json.id,
      name: json.name,
      ...(json.succeeds ? { succeeds: json.succeeds } : {}),
      language: json.language,
      timeZone: json.timeZone,
      coordinators: [...new Set(json.coordinators)],
      committees: await Promise.all(
        committees.map((one, at) => readCommittee(one, `committees[${at}]`, { read: beside(file), office: json, now })),
      ),
      rhythm: { ...rhythm, remindDaysBefore: [...new Set(rhythm.remindDaysBefore)].sort((a, b) => b - a) },
      ...present({ closedDays, quiet, cadences: cadences && present(cadences) }),
    },
    owners: owners.map(({ initiative, person, name }) => ({ initiative, person, ...(name ? { name } : {}) })),
    tableName: json.table,
    table,
    ...(json.indicators ? { indicators: await readIndicators(file, json.indicators, json.indicatorsSheet) } : {}),
  };
}

async function readIndicators(file: string, tableName: string, sheet?: string) {
  const bytes = await beside(file)(tableName, 'indicators', largestTableBytes / 1024 / 1024);
  try {
    return { tableName, table: await readIndicatorTable(bytes, sheet) };
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    throw new ImportRefusal(error.faults.map((fault) => ({ ...fault, field: 'indicators' })));
  }
}

/** A file handed from one person to another must not be able to read others: what it points to stays in its folder. */
function beside(file: string): ReadBeside {
  return async (other, field, megabytes) => readBounded(await besidePath(file, other, field), megabytes);
}

async function besidePath(file: string, other: string, field: string): Promise<string> {
  const outside = new ImportRefusal([{ kind: 'tableOutside', field, detail: other }]);
  if (path.isAbsolute(other) || path.win32.isAbsolute(other)) throw outside;
  const folder = await realpath(path.dirname(file));
  const wanted = path.resolve(folder, other);
  if (!isWithin(folder, wanted)) throw outside;
  const found = await realpath(wanted).catch((error: unknown) => {
    throw isAbsent(error) ? new ImportRefusal([{ kind: 'noSuchFile', field, detail: other }]) : error;
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
