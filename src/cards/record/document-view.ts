import { formats, forms } from '../../domain/documents/forms';
import type { Language } from '../../domain/people/language';
import type { DocumentRefusal, DocumentReply, TermReply } from '../../domain/shown/record/document-content';
import { dayWithYear } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import { sayFault } from '../../words/say-template-fault';
import { type Button, type MessageView, message } from '../message/message-view';
import { facts, lines, oneLine } from '../people-text';

/** Which document comes and of what, and the others there are of the same. */
export function documentView(told: DocumentReply, words: Words, language: Language): MessageView {
  const { documenting, document, count } = words;
  const { form, committee, portfolioName, publishedOn, meetingOn, asOf, initiatives, tooLarge } = told;
  const of = oneLine(committee?.shortName ?? portfolioName, 120);
  const day = (on: string) => dayWithYear(on, language);
  const now = [words.command.document, committee && of, documenting.word.today].filter(Boolean).join(' ');
  return message(
    tooLarge ? 'warning' : 'emphasis',
    [
      ...lines(publishedOn ? documenting.published(day(publishedOn), now) : documenting.draft(day(asOf))),
      ...facts(meetingOn && documenting.meeting(day(meetingOn)), count.initiatives(initiatives)),
      ...lines(tooLarge ? documenting.tooLarge : documenting.sayYes),
    ],
    { heading: lines(documenting.title(document.form[form], of)), buttons: tooLarge ? [] : others(told, words) },
  );
}

/** The report of all rounds, half-way or at the end. */
export function termView(
  { term, portfolioName, initiatives, asOf, tooLarge }: TermReply,
  words: Words,
  language: Language,
) {
  return message(
    tooLarge ? 'warning' : 'emphasis',
    [
      ...facts(words.count.initiatives(initiatives), words.document.updated(dayWithYear(asOf, language))),
      ...lines(tooLarge ? words.documenting.tooLarge : words.term.intro),
    ],
    { heading: lines(words.documenting.title(words.term.name[term], oneLine(portfolioName, 120))) },
  );
}

/** Three: a fourth button does not fit on a phone. */
function others(told: DocumentReply, words: Words): Button[] {
  const { button, word } = words.documenting;
  const written = ({ form, format, of }: Pick<DocumentReply, 'form' | 'format' | 'of'>) => {
    const day = of === 'today' ? word.today : of && `${of.day}/${of.month}${of.year ? `/${of.year}` : ''}`;
    return [words.command.document, told.committee?.shortName, word[form], format, day].filter(Boolean).join(' ');
  };
  return [
    ...formats
      .filter((format) => format !== told.format)
      .map((format) => ({ title: button[format], text: written({ ...told, format }) })),
    ...forms
      .filter((form) => form !== told.form)
      .map((form) => ({ title: button[form], text: written({ ...told, form }) })),
  ];
}

/** Why there is no file, and what to do about it. */
export function documentRefusal(
  refusal: DocumentRefusal,
  { documenting, template }: Words,
  language: Language,
): string[] {
  switch (refusal.kind) {
    case 'noRoundOfDay': {
      const days = refusal.days.map((day) => dayWithYear(day, language)).join(', ');
      return [documenting.noRound(oneLine(refusal.committee, 60), days)];
    }
    case 'templateFaulty':
      return [documenting.faulty(refusal.file, sayFault(refusal.fault, template, refusal.file))];
    case 'documentNotPut':
      return [documenting.notPut];
    case 'documentGone':
      return [documenting.gone];
  }
}
