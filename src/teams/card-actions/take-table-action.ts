import type { TurnContext } from 'botbuilder';
import { mayAsk } from '../../domain/people/permission';
import type { Person } from '../../domain/people/person';
import type { TableReply } from '../../domain/shown/replies/table-reply';
import type { Done, Reply } from '../../domain/shown/reply';
import { wordsIn } from '../../words/words-in';
import { settleRows } from '../../workflows/importing/settle-row';
import { cancelTable, choosePortfolioOf, importTable } from '../../workflows/importing/settle-table';
import type { Visit } from '../../workflows/people/find-visit';
import { refuse } from '../../workflows/refusal';
import type { BotWiring } from '../bot-wiring';
import { languageOf, orRefusal } from '../commands/run-command';
import { offerFile } from '../files/offer-file';
import type { TableAction } from './card-action';

/**
 * A button of a table's card, or of the question about rows that vanished.
 * @returns the reply whose card comes in its place, or a sentence that leaves the card as it is
 */
export async function takeTableAction(
  bot: BotWiring,
  context: TurnContext,
  visit: Visit,
  action: TableAction,
): Promise<Reply | string> {
  const words = wordsIn(languageOf(visit));
  if (action.verb === 'gone.settle' && action.answers.length === 0) return words.gone.chooseOne;
  return orRefusal(visit, async () => {
    const verdict = mayAsk(visit.visitor, action.verb);
    if (verdict === 'onlyInChat') refuse({ kind: 'onlyInChat', command: 'import' });
    if (verdict === 'no') refuse({ kind: 'notAllowed' });
    if (action.verb === 'table.report') {
      await offerFile(bot, context, visit, { upload: action.upload });
      return words.answerBelow;
    }
    const content = await answer(bot, visit.visitor.person, action);
    bot.nudge();
    bot.log.info({ verb: action.verb, outcome: content.kind }, 'a coordinator answered about a table');
    return { ...content, language: languageOf(visit) };
  });
}

async function answer(
  bot: BotWiring,
  person: Person,
  action: Exclude<TableAction, { verb: 'table.report' }>,
): Promise<TableReply | { kind: 'done'; done: Done }> {
  switch (action.verb) {
    case 'table.import':
      return importTable(bot, person, action.upload);
    case 'table.cancel':
      return cancelTable(bot, person, action.upload);
    case 'table.choose':
      return choosePortfolioOf(bot, person, action.upload, action.portfolioId);
    case 'gone.settle':
      return { kind: 'done', done: await settleRows(bot, person, action) };
  }
}
