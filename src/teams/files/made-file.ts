import type { Language } from '../../domain/people/language';
import { mayAsk } from '../../domain/people/permission';
import type { ImportContent } from '../../domain/shown/import-content';
import type { Refusal } from '../../domain/shown/reply';
import { sayWhole } from '../../words/say-import';
import { wordsIn } from '../../words/words-in';
import { readReport } from '../../workflows/importing/settle-table';
import type { Visit } from '../../workflows/people/find-visit';
import { gatherData } from '../../workflows/personal/gather-data';
import { refuse } from '../../workflows/refusal';
import type { BotWiring } from '../bot-wiring';
import { languageOf } from '../commands/run-command';

/** A file the bot makes when it is asked for: what a table changes, or all that is kept about whoever asks. */
export type WantedFile = { upload: string } | { about: 'me' };

interface Said {
  name: string;
  fileType: 'txt' | 'json';
  about: string;
  put: string;
  declined: string;
  notPut: Refusal;
}

export function saidOf(wanted: WantedFile, language: Language): Said {
  const { table, myData } = wordsIn(language);
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
  const verdict = mayAsk(visit.visitor, 'about' in wanted ? 'myData' : 'table.report');
  if (verdict === 'no') refuse({ kind: 'notAllowed' });
  if (verdict === 'onlyInChat') refuse({ kind: 'onlyInChat', command: 'about' in wanted ? 'myData' : 'import' });
  if (!('about' in wanted)) return reportFile(await readReport(bot, person, wanted.upload), languageOf(visit));
  const data = await gatherData(bot.store, person, bot.clock.now());
  return Buffer.from(`${JSON.stringify({ about: wordsIn(languageOf(visit)).myData.inFile, ...data }, null, 2)}\n`);
}

/** Plain text as Windows' own editor reads it: a byte-order mark and its line ends. */
function reportFile(content: ImportContent, language: Language): Buffer {
  return Buffer.from(`\ufeff${sayWhole(content, wordsIn(language).importing).join('\r\n')}\r\n`);
}
