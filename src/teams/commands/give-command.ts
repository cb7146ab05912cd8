import type { TurnContext } from 'botbuilder';
import type { Command } from '../../domain/people/command';
import type { Visit } from '../../workflows/people/find-visit';
import type { BotWiring } from '../bot-wiring';
import { offerDocument, offerReport } from '../files/offer-document';
import { offerFile } from '../files/offer-file';
import { sendReply } from '../reply';
import { runCommand } from './run-command';

/** Carries a command out and says what came of it where it was given; a file that belongs to it is offered after that. */
export async function giveCommand(bot: BotWiring, context: TurnContext, visit: Visit, command: Command): Promise<void> {
  const reply = await runCommand(bot, context.activity, visit, command);
  await sendReply(context, reply, bot.log);
  if (reply.kind === 'myData') await offerFile(bot, context, visit, { about: 'me' });
  if (reply.kind === 'document' && !reply.tooLarge) await offerDocument(bot, context, visit, reply);
  if (reply.kind === 'term' && !reply.tooLarge) await offerReport(bot, context, visit, reply);
  if (reply.kind === 'export' && reply.format && !reply.tooLarge) {
    const { portfolioId, format, on } = reply;
    await offerFile(bot, context, visit, { export: format, portfolioId, on });
  }
}
