import { randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { Reply } from '../../domain/shown/reply';
import { receiveTable, type SentFile } from '../../workflows/importing/receive-table';
import type { Visit } from '../../workflows/people/find-visit';
import { refuse } from '../../workflows/refusal';
import type { BotWiring } from '../bot-wiring';
import { languageOf, orRefusal } from '../commands/run-command';
import { sendReply } from '../reply';

/** Somebody sent a file: it is a table, or they are told why it is not taken. */
export async function takeFile(bot: BotWiring, context: TurnContext, visit: Visit, files: SentFile[]): Promise<void> {
  const { activity } = context;
  const reply = await orRefusal(visit, async (): Promise<Reply> => {
    if (visit.visitor.where.kind === 'channel') refuse({ kind: 'onlyInChat', command: 'import' });
    const [file, ...others] = files;
    if (!file || others.length > 0) return refuse({ kind: 'table', trouble: { kind: 'severalFiles' } });
    return { ...(await receiveTable(bot, visit, file, activity.id || randomUUID())), language: languageOf(visit) };
  });
  await sendReply(context, reply, bot.log);
}
