import type { Format } from '../../domain/documents/forms';
import type { Language } from '../../domain/people/language';
import { mayAsk } from '../../domain/people/permission';
import type { Person } from '../../domain/people/person';
import type { Deed } from '../../domain/people/who-may';
import type { ImportContent } from '../../domain/shown/import-content';
import type { ExportFormat } from '../../domain/shown/record/export-content';
import type { CommandName, Refusal } from '../../domain/shown/reply';
import type { Day } from '../../domain/time/instant';
import { sayWhole } from '../../words/say-import';
import { wordsIn } from '../../words/words-in';
import { readDocument } from '../../workflows/documents/read-document';
import { gatherPortfolio } from '../../workflows/exporting/gather-portfolio';
import { findForExport, gatherTable } from '../../workflows/exporting/gather-table';
import { readReport } from '../../workflows/importing/settle-table';
import type { Visit } from '../../workflows/people/find-visit';
import { gatherData } from '../../workflows/personal/gather-data';
import { refuse } from '../../workflows/refusal';
import type { BotWiring } from '../bot-wiring';
import { languageOf } from '../commands/run-command';

/** A file the bot makes when it is asked for: what a table changes, all that is kept about whoever asks, or a portfolio. */
export type WantedFile = { upload: string } | { about: 'me' } | WantedExport | WantedDocument;

export interface WantedExport {
  export: ExportFormat;
  portfolioId: string;
  on: Day;
}

/** A file that is made and kept already; `name` is only what it is called. */
export interface WantedDocument {
  document: string;
  portfolioId: string;
  name: string;
}

interface Said {
  name: string;
  fileType: 'txt' | 'json' | ExportFormat | Format;
  about: string;
  put: string;
  declined: string;
  notPut: Refusal;
}

export function saidOf(wanted: WantedFile, language: Language): Said {
  const { table, myData, exporting, documenting } = wordsIn(language);
  if ('document' in wanted) {
    return {
      name: wanted.name,
      fileType: wanted.name.endsWith('.xlsx') ? 'xlsx' : 'docx',
      about: documenting.fileAbout,
      put: documenting.filePut,
      declined: documenting.fileDeclined,
      notPut: { kind: 'documentNotPut' },
    };
  }
  if ('export' in wanted) {
    return {
      name: `${wanted.portfolioId}-${exporting.file}-${wanted.on}.${wanted.export}`,
      fileType: wanted.export,
      about: exporting.fileAbout,
      put: exporting.filePut,
      declined: exporting.fileDeclined,
      notPut: { kind: 'exportNotPut' },
    };
  }
  if ('about' in wanted) {
    return {
      name: myData.file,
      fileType: 'json',
      about: myData.fileAbout,
      put: myData.filePut,
      declined: myData.fileDeclined,
      notPut: { kind: 'dataNotPut' },
    };
  }
  return {
    name: table.report,
    fileType: 'txt',
    about: table.reportAbout,
    put: table.reportPut,
    declined: table.reportDeclined,
    notPut: { kind: 'table', trouble: { kind: 'notPut' } },
  };
}

/** @throws Refused for what is not theirs, or where others would see it */
export async function makeFile(bot: BotWiring, visit: Visit, wanted: WantedFile): Promise<Buffer> {
  const { person } = visit.visitor;
  const { deed, command } = askedFor(wanted);
  const verdict = mayAsk(visit.visitor, deed);
  if (verdict === 'no') refuse({ kind: 'notAllowed' });
  if (verdict === 'onlyInChat') refuse({ kind: 'onlyInChat', command });
  const language = languageOf(visit);
  if ('document' in wanted) return Buffer.from(await readDocument(bot.store, person, wanted));
  if ('export' in wanted) return Buffer.from(await exportFile(bot, person, wanted, language));
  if ('upload' in wanted) return reportFile(await readReport(bot, person, wanted.upload), language);
  const data = await gatherData(bot.store, person, bot.clock.now());
  return Buffer.from(`${JSON.stringify({ about: wordsIn(language).myData.inFile, ...data }, null, 2)}\n`);
}

/** What they must be allowed to do, and the command that is told of where they may do it elsewhere. */
function askedFor(wanted: WantedFile): { deed: Deed; command: CommandName } {
  if ('document' in wanted) return { deed: 'document', command: 'document' };
  if ('export' in wanted) return { deed: 'export', command: 'export' };
  if ('upload' in wanted) return { deed: 'table.report', command: 'import' };
  return { deed: 'myData', command: 'myData' };
}

async function exportFile(
  bot: BotWiring,
  person: Person,
  wanted: WantedExport,
  language: Language,
): Promise<Uint8Array> {
  const { export: format, portfolioId, on } = wanted;
  const portfolio = await findForExport(bot.store, person, portfolioId);
  if (format !== 'json') return bot.writeTable(await gatherTable(bot.store, portfolio, { on, language }), format);
  const pieces: Uint8Array[] = [];
  for await (const text of bot.writeJson(await gatherPortfolio(bot.store, portfolio, on)))
    pieces.push(Buffer.from(text));
  return Buffer.concat(pieces);
}

/** Plain text as Windows' own editor reads it: a byte-order mark and its line ends. */
function reportFile(content: ImportContent, language: Language): Buffer {
  return Buffer.from(`\ufeff${sayWhole(content, wordsIn(language).importing).join('\r\n')}\r\n`);
}
