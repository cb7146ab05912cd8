import type { Language } from '../../../domain/portfolio/portfolio';
import type { ShownItem, StandingDecision } from '../../../domain/shown/meeting/agenda-content';
import { relativeYearDay } from '../../../domain/time/day-words';
import type { Words } from '../../../words/da';
import { facts, type Line, oneLine } from '../../people-text';

export interface Speaking {
  words: Words;
  language: Language;
  today: string;
}

/** What the committee is asked, or that nobody has written it. */
export function askedLine({ asked }: Pick<ShownItem, 'asked'>, { words }: Speaking, most: number): string {
  const text = oneLine(asked, most);
  return text === '' ? words.agenda.asksNothing : words.agenda.asked(text);
}

/** Why, since when, from whom: the small line under what is asked. */
export function itemFacts(item: ShownItem, { words, language, today }: Speaking): Line[] {
  const { agenda, mark } = words;
  const day = (on: string) => relativeYearDay(on, today, language);
  const { escalated, by, why } = item;
  const from = item.askedIn && !escalated ? '' : (item.askedIn ?? '');
  return facts(
    escalated && agenda.escalated(oneLine(escalated.from, 40), day(escalated.on)),
    agenda.since(day(item.since)),
    from !== '' && from !== escalated?.from && agenda.askedIn(oneLine(from, 40)),
    why.overdue && mark.overdue,
    why.slipMonths !== undefined && mark.slip(why.slipMonths),
    by ? agenda.reportedBy(oneLine(by, 60), day(item.reportedOn)) : agenda.reported(day(item.reportedOn)),
  );
}

export function decidedLine({ committee, on }: StandingDecision, { words, language, today }: Speaking): string {
  return words.agenda.decided(oneLine(committee, 40), relativeYearDay(on, today, language));
}
