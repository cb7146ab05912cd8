import type { TurnContext } from 'botbuilder';
import { TemplateRefusal } from '../../domain/documents/template-fault';
import type { DocumentReply } from '../../domain/shown/desk/document-content';
import type { Reply } from '../../domain/shown/reply';
import { dayOf } from '../../domain/time/zoned';
import { documentName } from '../../words/document-name';
import { documentOf } from '../../workflows/documents/document-commands';
import { keepDocument } from '../../workflows/documents/keep-document';
import type { Visit } from '../../workflows/people/find-visit';
import { refuse } from '../../workflows/refusal';
import type { BotWiring } from '../bot-wiring';
import { orRefusal } from '../commands/run-command';
import { sendReply } from '../reply';
import type { WantedDocument } from './made-file';
import { offerFile } from './offer-file';

/** Makes what the reply told of, keeps it, and offers that very file. */
export async function offerDocument(
  bot: BotWiring,
  context: TurnContext,
  visit: Visit,
  told: DocumentReply,
): Promise<void> {
  const made = await orRefusal(visit, () => makeTold(bot, visit, told));
  if ('kind' in made) return sendReply(context, made satisfies Reply, bot.log);
  await offerFile(bot, context, visit, made);
}

async function makeTold(bot: BotWiring, visit: Visit, told: DocumentReply): Promise<WantedDocument> {
  const { portfolio } = visit;
  if (!portfolio) return refuse({ kind: 'notAllowed' });
  const now = bot.clock.now();
  const { committee, form, format, of } = told;
  const seen = { visit: { ...visit, portfolio, today: dayOf(now, portfolio.timeZone) }, now };
  const wish = { form, format, ...(committee ? { committee: committee.id } : {}), ...(of ? { of } : {}) };
  const found = await documentOf(bot.store, seen, wish);
  try {
    const name = documentName(found.told, found.snapshot.language);
    const { id } = await keepDocument(bot, found.snapshot, { form, format, name, now });
    return { document: id, portfolioId: portfolio.id, name };
  } catch (error) {
    if (!(error instanceof TemplateRefusal)) throw error;
    const { file, faults } = error;
    bot.log.error({ file, faults: faults.map(({ kind }) => kind) }, 'a template cannot be filled');
    const [fault = { kind: 'unreadable', format } as const] = faults;
    return refuse({ kind: 'templateFaulty', file, fault });
  }
}
