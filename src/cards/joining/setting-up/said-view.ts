import type { Language } from '../../../domain/portfolio/portfolio';
import type { Refusal, SetUpSaid } from '../../../domain/shown/reply';
import type { Words } from '../../../words/da';
import { doneView } from '../../message/done-view';
import { refusalView } from '../../message/refusal-view';
import { type Line, lines, oneLine } from '../../people-text';

/** What came of what was filled in, in the sentences that the same commands answer with: one message, or none. */
export function saidViews(said: SetUpSaid[], words: Words, language: Language): { style: string; texts: Line[] }[] {
  if (said.length === 0) return [];
  const style = said.some((each) => 'refusal' in each) ? 'warning' : 'good';
  return [{ style, texts: said.flatMap((each) => textsOf(each, words, language)) }];
}

function textsOf(said: SetUpSaid, words: Words, language: Language): Line[] {
  if ('done' in said) {
    const { heading, texts } = doneView(said.done, words, language);
    return [joined(heading, texts)];
  }
  const texts = onCard(said.refusal, words) ?? refusalView(said.refusal, words, { language }).texts;
  return [joined(lines(said.number && oneLine(said.number, 20)), texts)];
}

/** On a card nobody is mentioned and a day is chosen: what to do next is to be done in its inputs, not in a message. */
function onCard(refusal: Refusal, { settingUp, handOver }: Words): Line[] | undefined {
  if (refusal.kind === 'whichDay') {
    return lines(refusal.command === 'addMeeting' ? settingUp.chooseMeetingDay : settingUp.chooseAgendaDay);
  }
  if (refusal.kind !== 'unknownPerson') return undefined;
  return lines(refusal.words === '' ? settingUp.nobodyNamed : handOver.unknown(oneLine(refusal.words, 60)));
}

/** `12 · Afdækning af henvisningspraksis · Ny tovholder: ...` */
function joined(about: Line[], texts: Line[]): Line {
  return { text: [...about.map(({ text }) => text), texts.map(({ text }) => text).join(' ')].join(' · ') };
}
