import { mayAsk } from '../../domain/people/permission';
import type { Reply } from '../../domain/shown/reply';
import { saveValues, type TypedValues } from '../../workflows/indicators/save-values';
import type { Visit } from '../../workflows/people/find-visit';
import { refuse } from '../../workflows/refusal';
import type { BotWiring } from '../bot-wiring';
import { languageOf, orRefusal } from '../commands/run-command';

/** The form of values was sent: what was saved, or the form again with what could not be read. */
export function takeTypedValues(bot: BotWiring, visit: Visit, typed: TypedValues): Promise<Reply> {
  return orRefusal(visit, async () => {
    const verdict = mayAsk(visit.visitor, 'indicators.save');
    if (verdict === 'onlyInChat') refuse({ kind: 'onlyInChat', command: 'setIndicator' });
    if (verdict === 'no') refuse({ kind: 'notAllowed' });
    const language = languageOf(visit);
    const answer = await saveValues(bot, visit.visitor.person, typed, language);
    bot.log.info({ verb: 'indicators.save', outcome: answer.kind }, 'a coordinator sent values of indicators');
    return answer.kind === 'indicatorForm' ? { ...answer, language } : { kind: 'done', done: answer, language };
  });
}
