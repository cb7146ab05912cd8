import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import { exportFormats } from '../../domain/shown/record/export-content';
import { wordsIn } from '../../words/words-in';
import type { Visit } from '../../workflows/people/find-visit';
import { refuse } from '../../workflows/refusal';
import type { BotWiring } from '../bot-wiring';
import { languageOf, orRefusal } from '../commands/run-command';
import { answerConsent, removeMessage, sendMessage, sendReply } from '../reply';
import { readPlace } from './file-place';
import { makeFile, saidOf, type WantedFile } from './made-file';

/** Asks whether a file may be put in the person's own files: Teams shows a card with yes and no. */
export async function offerFile(bot: BotWiring, context: TurnContext, visit: Visit, wanted: WantedFile): Promise<void> {
  const language = languageOf(visit);
  const { name, about } = saidOf(wanted, language);
  const bytes = await makeFile(bot, visit, wanted);
  if (bot.layFile) {
    const place = await bot.layFile(name, bytes);
    return sendMessage(context, wordsIn(language).fileLaid(place), bot.log);
  }
  const offer = {
    contentType: 'application/vnd.microsoft.teams.card.file.consent',
    name,
    content: {
      description: about,
      sizeInBytes: bytes.length,
      acceptContext: wanted,
      declineContext: wanted,
    },
  };
  await sendMessage(context, { type: 'message', attachments: [offer] }, bot.log);
}

const consent = z.object({
  action: z.enum(['accept', 'decline']),
  context: z.union([
    z.strictObject({ upload: z.string().regex(/^[a-z0-9]{1,64}$/) }),
    z.strictObject({ about: z.literal('me') }),
    z.strictObject({
      export: z.enum(exportFormats),
      portfolioId: z.string().regex(/^[a-z0-9-]{1,40}$/),
      on: z.iso.date(),
    }),
    z.strictObject({
      document: z.string().regex(/^[\w.-]{1,200}$/),
      portfolioId: z.string().regex(/^[a-z0-9-]{1,40}$/),
      name: z.string().min(1).max(200),
    }),
  ]),
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
 * Their yes or no. What comes with it is untrusted: the file is made of what is the sender's own or not at all, and it is
 * put only where files of Teams lie.
 */
export async function takeConsent(bot: BotWiring, context: TurnContext, visit: Visit): Promise<void> {
  const language = languageOf(visit);
  const given = consent.safeParse(context.activity.value).data;
  if (given?.action === 'decline') {
    await sendMessage(context, saidOf(given.context, language).declined, bot.log);
    await removeMessage(context, context.activity.replyToId, bot.log);
  } else if (given?.uploadInfo) await putFile(bot, context, visit, { wanted: given.context, ...given.uploadInfo });
  else await sendReply(context, { kind: 'refused', refusal: { kind: 'unknownAction' }, language }, bot.log);
  await answerConsent(context);
}

async function putFile(
  bot: BotWiring,
  context: TurnContext,
  visit: Visit,
  { wanted, uploadUrl, contentUrl, uniqueId }: UploadInfo & { wanted: WantedFile },
): Promise<void> {
  const { name, fileType, put, notPut } = saidOf(wanted, languageOf(visit));
  const refused = await orRefusal(visit, async () => {
    const outcome = await bot.files.putFile(uploadUrl, await makeFile(bot, visit, wanted));
    if (outcome !== 'put') refuse(notPut);
  });
  if (refused) return sendReply(context, refused, bot.log);
  const place = readPlace(contentUrl, bot.filePlaces);
  // The file can be put there once: a second yes would only fail.
  await removeMessage(context, context.activity.replyToId, bot.log);
  if (!place) return sendMessage(context, put, bot.log);
  const shown = {
    contentType: 'application/vnd.microsoft.teams.card.file.info',
    contentUrl: place.href,
    name,
    content: { uniqueId, fileType },
  };
  await sendMessage(context, { type: 'message', attachments: [shown] }, bot.log);
}
