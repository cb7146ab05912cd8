import type { TurnContext } from 'botbuilder';
import { TemplateRefusal } from '../../domain/documents/template-fault';
import type { DocumentReply, TermReply } from '../../domain/shown/record/document-content';
import type { Reply } from '../../domain/shown/reply';
import { dayOf } from '../../domain/time/zoned';
import { documentName, reportName } from '../../words/document-name';
import { documentOf } from '../../workflows/documents/document-commands';
import { gatherTerm } from '../../workflows/documents/gather-term';
import { keepDocument, keepDraft } from '../../workflows/documents/keep-document';
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
  await offerMade(bot, context, visit, () => makeTold(bot, visit, told));
}

/** The same of the report of all rounds. */
export async function offerReport(bot: BotWiring, context: TurnContext, visit: Visit, told: TermReply): Promise<void> {
  await offerMade(bot, context, visit, async () => {
    const { portfolio, initiatives } = visit;
    if (!portfolio) return refuse({ kind: 'notAllowed' });
    const now = bot.clock.now();
    const report = await gatherTerm(bot.store, { portfolio, initiatives, term: told.term, now });
    const name = reportName(report);
    const { id } = await keepDraft(bot.store, bot.makeReport(report), { portfolioId: portfolio.id, name, now });
    return { document: id, portfolioId: portfolio.id, name };
  });
}

async function offerMade(bot: BotWiring, context: TurnContext, visit: Visit, make: () => Promise<WantedDocument>) {
  const made = await orRefusal(visit, () => orFault(bot, make));
  if ('kind' in made) return sendReply(context, made satisfies Reply, bot.log);
  await offerFile(bot, context, visit, made);
}

/** @throws Refused with what is wrong with a template */
async function orFault<T>({ log }: BotWiring, make: () => Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof TemplateRefusal)) throw error;
    const { file, faults } = error;
    log.error({ file, faults: faults.map(({ kind }) => kind) }, 'a template cannot be filled');
    const [fault = { kind: 'unreadable', format: 'docx' } as const] = faults;
    return refuse({ kind: 'templateFaulty', file, fault });
  }
}

async function makeTold(bot: BotWiring, visit: Visit, told: DocumentReply): Promise<WantedDocument> {
  const { portfolio } = visit;
  if (!portfolio) return refuse({ kind: 'notAllowed' });
  const now = bot.clock.now();
  const { committee, form, format, of } = told;
  const seen = { visit: { ...visit, portfolio, today: dayOf(now, portfolio.timeZone) }, now };
  const wish = { form, format, ...(committee ? { committee: committee.id } : {}), ...(of ? { of } : {}) };
  const found = await documentOf(bot.store, seen, wish);
  const name = documentName(found.told, found.snapshot.language);
  const { id } = await keepDocument(bot, found.snapshot, { form, format, name, now });
  return { document: id, portfolioId: portfolio.id, name };
}
