import type { Language } from '../../domain/people/language';
import type { NoticeContent } from '../../domain/shown/notice-content';
import type { AbsenceReply, LanguageReply } from '../../domain/shown/replies/people-reply';
import { dayWithYear, longDay } from '../../domain/time/day-words';
import type { Day } from '../../domain/time/instant';
import type { Words } from '../../words/da';
import { type Line, lines, oneLine } from '../people-text';
import { personFirst, personLabel } from '../person-label';
import { type Button, initiativeLine, type MessageView, message } from './message-view';

/** No more of what is to come is listed. */
const mostLines = 10;

/** When somebody is away, as it was understood, and who is asked meanwhile. */
export function absenceView(reply: AbsenceReply, words: Words, language: Language): MessageView {
  const say = words.absence;
  const { what, absences } = reply;
  const whose = reply.whose === undefined ? undefined : personFirst(reply.whose, words);
  const [first, ...rest] = absences;
  const heading = lines(what === 'set' ? '' : (whose ?? say.title));
  if (what === 'set' && first) {
    const span = spanOf(first, reply.today, words, language);
    const sentence = whose === undefined ? say.set(span) : say.setFor(whose, span);
    return message('good', [{ text: sentence }, ...deputyLines(first, words)], {
      lists: ahead(rest, reply, words, language),
      buttons: callOff(reply, words),
    });
  }
  if (what === 'ended') {
    const sentence = whose === undefined ? say.ended : say.endedFor(whose);
    return message('good', lines(sentence), { lists: ahead(absences, reply, words, language) });
  }
  if (!first) return message('emphasis', lines(say.none(words.help.examples.absence)), { heading });
  return message(
    'emphasis',
    absences.slice(0, mostLines).map((one) => lineOf(one, reply.today, words, language)),
    { heading, buttons: callOff(reply, words) },
  );
}

/** The one absence of their own that there is. */
function callOff({ whose, absences }: AbsenceReply, { absence, command }: Words): Button[] {
  if (whose !== undefined || absences.length !== 1) return [];
  return [{ title: absence.callOff, text: `${command.absence} ${absence.over}` }];
}

/** The choice of a language, or which there are. */
export function languageView({ chosen }: LanguageReply, words: Words): MessageView {
  return chosen
    ? message('good', lines(words.language.chosen))
    : message('accent', lines(words.language.which), { buttons: languageButtons(words) });
}

/** A button for each language there is. */
export function languageButtons({ language, command }: Words): Button[] {
  return Object.values(language.name).map((name) => ({
    title: name,
    text: `${command.language} ${name.toLowerCase()}`,
  }));
}

/** An owner gave an initiative on. */
export function handedOverView(content: NoticeContent & { kind: 'handedOver' }, words: Words): MessageView {
  const { absence, handOver } = words;
  const unreachable = content.reachable ? '' : absence.deputyUnreachable(personFirst(content.to, words));
  const texts = lines(handedOverSentence(content, words), unreachable, handOver.toldNext(content.number));
  return message('accent', texts, {
    heading: [initiativeLine(content)],
    buttons: [{ title: words.button.show, text: `${words.command.show} ${content.number}` }],
  });
}

export function handedOverSentence({ by, to }: NoticeContent & { kind: 'handedOver' }, words: Words): string {
  return words.handOver.told(personFirst(by, words), personLabel(to, words));
}

/** Nobody answers for an owner while a round is to ask. */
export function absentView(content: NoticeContent & { kind: 'absent' }, words: Words, heading: Line[]): MessageView {
  const { committee, dueOn, language, numbers } = content;
  const round = words.absence.toldRound(
    oneLine(committee, 60),
    longDay(dueOn, language),
    words.count.initiatives(numbers.length),
    oneLine(numbers.join(', '), 120),
  );
  return message('warning', lines(absentSentence(content, words), round, words.absence.toldNext(numbers[0] ?? '')), {
    heading,
  });
}

export function absentSentence(content: NoticeContent & { kind: 'absent' }, words: Words): string {
  const span = spanOf(content, content.today, words, content.language);
  return words.absence.told(personFirst(content.label, words), span);
}

type Shown = AbsenceReply['absences'][number];

function deputyLines({ deputy }: Shown, words: Words): Line[] {
  const say = words.absence;
  if (!deputy) return lines(say.noDeputy);
  const unreachable = deputy.reachable ? '' : say.deputyUnreachable(personFirst(deputy.label, words));
  const away = deputy.away ? say.deputyAway(personFirst(deputy.label, words)) : '';
  return lines(say.deputy(personLabel(deputy.label, words)), away, unreachable);
}

function ahead(rest: Shown[], { today }: AbsenceReply, words: Words, language: Language): MessageView['lists'] {
  if (rest.length === 0) return [];
  const items = rest.slice(0, mostLines).map((one) => lineOf(one, today, words, language));
  return [{ heading: words.absence.ahead, items }];
}

function lineOf(one: Shown, today: Day, words: Words, language: Language): Line {
  const say = words.absence;
  const deputy = one.deputy ? say.lineDeputy(personLabel(one.deputy.label, words)) : say.lineNobody;
  const span = spanOf(one, today, words, language);
  return { text: say.line(span.charAt(0).toUpperCase() + span.slice(1), deputy) };
}

function spanOf({ from, to }: { from: Day; to: Day }, today: Day, { absence }: Words, language: Language): string {
  const say = (day: Day) =>
    day.slice(0, 4) === today.slice(0, 4) ? longDay(day, language) : dayWithYear(day, language);
  return from === to ? absence.day(say(from)) : absence.span(say(from), say(to));
}
