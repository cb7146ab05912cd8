import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { Language } from '../../domain/portfolio/portfolio';
import type { ImportContent } from '../../domain/shown/import-content';
import { sayWhole } from '../../words/say-import';
import { wordsIn } from '../../words/words-in';
import { readReport } from '../../workflows/importing/settle-table';
import type { Visit } from '../../workflows/people/find-visit';
import { refuse } from '../../workflows/refusal';
import type { BotWiring } from '../bot-wiring';
import { languageOf, orRefusal } from '../commands/run-command';
import { answerConsent, removeMessage, sendMessage, sendReply } from '../reply';
import { readPlace } from './file-place';

/** Asks whether the whole report may be put in the person's own files: Teams shows a card with yes and no. */
export async function offerReport(bot: BotWiring, context: TurnContext, visit: Visit, upload: string): Promise<void> {
  const language = languageOf(visit);
  const content = await readReport(bot, visit.visitor.person, upload);
  const { table } = wordsIn(language);
  const file = reportFile(content, language);
  const carried = { upload };
  const offer = {
    contentType: 'application/vnd.microsoft.teams.card.file.consent',
    name: table.report,
    content: {
      description: table.reportAbout,
      sizeInBytes: file.length,
      acceptContext: carried,
      declineContext: carried,
    },
  };
  await sendMessage(context, { type: 'message', attachments: [offer] }, bot.log);
}

const consent = z.object({
  action: z.enum(['accept', 'decline']),
  context: z.object({ upload: z.string().regex(/^[a-z0-9]{1,64}$/) }),
  uploadInfo: z
    .object({
      uploadUrl: z.string().max(4000),
      contentUrl: z.string().max(4000).optional(),
      uniqueId: z.string().max(200).optional(),
      fileType: z.string().max(20).optional(),
      name: z.string().max(400).optional(),
    })
    .optional(),
});

type UploadInfo = NonNullable<z.infer<typeof consent>['uploadInfo']>;

/**
 * Their yes or no. What comes with it is untrusted: the report is the sender's own or none, and it is put only where
 * files of Teams lie.
 */
export async function takeConsent(bot: BotWiring, context: TurnContext, visit: Visit): Promise<void> {
  const language = languageOf(visit);
  const { table } = wordsIn(language);
  const given = consent.safeParse(context.activity.value).data;
  if (given?.action === 'decline') {
    await sendMessage(context, table.reportDeclined, bot.log);
    await removeMessage(context, context.activity.replyToId, bot.log);
  } else if (given?.uploadInfo)
    await putReport(bot, context, visit, { upload: given.context.upload, ...given.uploadInfo });
  else await sendReply(context, { kind: 'refused', refusal: { kind: 'unknownAction' }, language }, bot.log);
  await answerConsent(context);
}

async function putReport(
  bot: BotWiring,
  context: TurnContext,
  visit: Visit,
  { upload, uploadUrl, contentUrl, uniqueId }: UploadInfo & { upload: string },
): Promise<void> {
  const language = languageOf(visit);
  const refused = await orRefusal(visit, async () => {
    const content = await readReport(bot, visit.visitor.person, upload);
    const outcome = await bot.files.putFile(uploadUrl, reportFile(content, language));
    if (outcome !== 'put') refuse({ kind: 'table', trouble: { kind: 'notPut' } });
  });
  if (refused) return sendReply(context, refused, bot.log);
  const { table } = wordsIn(language);
  const place = readPlace(contentUrl, bot.filePlaces);
  // The file can be put there once: a second yes would only fail.
  await removeMessage(context, context.activity.replyToId, bot.log);
  if (!place) return sendMessage(context, table.reportPut, bot.log);
  const shown = {
    contentType: 'application/vnd.microsoft.teams.card.file.info',
    contentUrl: place.href,
    name: table.report,
    content: { uniqueId, fileType: 'txt' },
  };
  await sendMessage(context, { type: 'message', attachments: [shown] }, bot.log);
}

/** Plain text as Windows' own editor reads it: a byte-order mark and its line ends. */
function reportFile(content: ImportContent, language: Language): Buffer {
  return Buffer.from(`\ufeff${sayWhole(content, wordsIn(language).importing).join('\r\n')}\r\n`);
}
