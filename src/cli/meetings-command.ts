import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { ImportRefusal } from '../domain/portfolio/import/import-refusal';
import { type Language, shortName } from '../domain/portfolio/portfolio';
import { largestCalendarMegabytes, readCalendar } from '../import/calendar/read-calendar';
import { wordsIn } from '../words/words-in';
import { importMeetings } from '../workflows/meetings/import-meetings';
import { changeLine } from './describe/describe-calendar';
import { describeRefusal } from './describe/describe-import';
import type { ImportCommand } from './import-command';

/**
 * `statusrunde meetings <portfolio> <committee> <file.ics>`.
 * @returns the exit code: 0 imported, 1 refused
 */
export async function meetingsCommand(
  [portfolioId, committee, file]: readonly [string, string, string],
  { cwd, now, openStore, print, complain }: ImportCommand,
): Promise<number> {
  let language: Language = 'da';
  try {
    const bytes = await readBounded(path.resolve(cwd, file));
    const store = await openStore();
    try {
      const report = await importMeetings(
        { store, now },
        {
          portfolioId,
          committee,
          read: (portfolio) => {
            language = portfolio.language;
            return readCalendar(bytes, path.basename(file), { timeZone: portfolio.timeZone, now });
          },
        },
      );
      switch (report.kind) {
        case 'imported': {
          const { importing } = wordsIn(report.portfolio.language);
          print(importing.meetings(shortName(report.committee), report.changes.length));
          for (const change of report.changes) print(`  ${changeLine(change, importing)}`);
          return 0;
        }
        case 'unknownPortfolio':
          complain(wordsIn('da').importing.unknownPortfolio(portfolioId, report.known.join(', ')));
          return 1;
        case 'unknownCommittee': {
          const known = report.portfolio.committees.map(shortName).join(', ');
          complain(wordsIn(report.portfolio.language).importing.unknownCommittee(committee, known));
          return 1;
        }
      }
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    for (const line of describeRefusal(error.in(language))) complain(line);
    return 1;
  }
}

async function readBounded(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new ImportRefusal([{ kind: 'noSuchFile', detail: path.basename(file) }]);
  if (found.size > largestCalendarMegabytes * 1024 * 1024) {
    throw new ImportRefusal([{ kind: 'tooLarge', detail: `${largestCalendarMegabytes}` }]);
  }
  return readFile(file);
}
