import type { Reply } from '../../../domain/shown/reply';
import { type AgendaAction, pressAgenda } from '../../../workflows/agenda/press-agenda';
import type { Visit } from '../../../workflows/people/find-visit';
import type { BotWiring } from '../../bot-wiring';
import { languageOf, orRefusal } from '../../commands/run-command';

/** A button of the agenda, or of what was told of a decision: the reply whose card comes in its place. */
export async function takeAgendaAction(bot: BotWiring, visit: Visit, action: AgendaAction): Promise<Reply> {
  return orRefusal(visit, async () => {
    const content = await pressAgenda(bot, visit, action);
    if (content.kind === 'agendaDone') bot.nudge();
    return { ...content, language: languageOf(visit) };
  });
}

/** What was done about an initiative stays on the card that asked for it; what is only looked at does not. */
export function staysOnCard(reply: Reply): boolean {
  return reply.kind === 'agendaDone' && ['decided', 'undone', 'carriedOut', 'escalated'].includes(reply.what);
}
