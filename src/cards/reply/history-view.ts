import type { Language } from '../../domain/people/language';
import type { HistoryLine, HistoryReply, HistoryShown } from '../../domain/shown/replies/history-reply';
import { relativeYearDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import { type Button, initiativeLine, type MessageView, message } from '../message/message-view';
import { lines, oneLine } from '../people-text';
import { cadenceWords } from '../plan/cadence-words';

interface Speaking {
  words: Words;
  language: Language;
  today: string;
}

/** In characters of a phase, a place or a period. */
const longest = 80;
/** Of what a committee decided; the whole of it stands in the agenda. */
const longestDecision = 200;

/** Who changed what of an initiative, a line each, newest first. */
export function historyView(reply: HistoryReply, words: Words, language: Language): MessageView {
  const { history, summary } = words;
  const speaking = { words, language, today: reply.today };
  const items = reply.lines.map((line) => ({ text: lineOf(line, speaking) }));
  const position = reply.pages > 1 ? summary.page(reply.page, reply.pages) : '';
  return message('emphasis', lines(items.length === 0 ? history.none : position), {
    heading: [initiativeLine(reply)],
    lists: items.length === 0 ? [] : [{ heading: history.heading, items }],
    buttons: buttonsOf(reply, words),
  });
}

function buttonsOf({ number, page, pages }: HistoryReply, { history, command, button }: Words): Button[] {
  const to = (title: string, nth: number) => ({ title, text: `${command.history} ${number} ${history.page(nth)}` });
  return [
    ...(page > 1 ? [to(history.newer, page - 1)] : []),
    ...(page < pages ? [to(history.older, page + 1)] : []),
    { title: button.show, text: `${command.show} ${number}` },
  ];
}

function lineOf({ on, by, what }: HistoryLine, speaking: Speaking): string {
  const { words, language, today } = speaking;
  const sentence = sentenceOf(what, by === undefined ? undefined : named(by, words), speaking);
  return words.history.line(relativeYearDay(on, today, language), sentence);
}

function sentenceOf(what: HistoryShown, by: string | undefined, speaking: Speaking): string {
  const { words, language, today } = speaking;
  const { history: say } = words;
  const who = by ?? say.theBot;
  switch (what.kind) {
    case 'assigned': {
      const to = newOwner(what, words);
      return what.from ? say.assignedFrom(who, to, relativeYearDay(what.from, today, language)) : say.assigned(who, to);
    }
    case 'tookOver':
      return say.tookOver(newOwner(what, words));
    case 'handedOver':
      return say.handedOver(who, named(what.to, words));
    case 'ownerErased':
      return say.ownerErased;
    case 'returned':
      return say.returned(who);
    case 'moved':
      if (oneLine(what.from, longest) === '')
        return by ? say.placedBy(by, place(what.to, words)) : say.placed(place(what.to, words));
      return by
        ? say.moved(by, place(what.from, words), place(what.to, words))
        : say.followed(place(what.from, words), place(what.to, words));
    case 'leftPlace':
      return say.leftPlace(place(what.words, words));
    case 'carriedOver':
      return say.carriedOver(oneLine(what.portfolio, longest), oneLine(what.number, 20));
    case 'cadence':
      return cadenceSentence(what, who, speaking);
    case 'settled':
      return what.as === 'kept' ? say.kept(who) : say.closed(who);
    case 'imported':
      return importSentence(what, by, words);
    case 'answered':
      return answerSentence(what, who, words);
    case 'absence':
      return absenceSentence(what, who, speaking);
    case 'decided':
    case 'decisionUndone':
    case 'carriedOut':
    case 'escalated':
      return agendaSentence(what, who, speaking);
  }
}

function cadenceSentence({ cadence }: HistoryShown & { kind: 'cadence' }, who: string, { words, language }: Speaking) {
  const { history: say } = words;
  if (!cadence) return say.cadenceUsual(who);
  return cadence.kind === 'never' ? say.cadenceNever(who) : say.cadence(who, cadenceWords(cadence, words, language));
}

function agendaSentence(
  what: HistoryShown & { kind: 'decided' | 'decisionUndone' | 'carriedOut' | 'escalated' },
  who: string,
  { words, language, today }: Speaking,
): string {
  const { history: say } = words.agenda;
  if (what.kind === 'escalated') return say.escalated(who, oneLine(what.from, longest), oneLine(what.to, longest));
  const decided = say.decision(
    oneLine(what.committee, longest),
    relativeYearDay(what.on, today, language),
    oneLine(what.text, longestDecision),
  );
  if (what.kind === 'decided') return what.replaced ? say.replaced(who, decided) : say.decided(who, decided);
  return what.kind === 'carriedOut' ? say.carriedOut(who, decided) : say.undone(who, decided);
}

function importSentence(what: HistoryShown & { kind: 'imported' }, by: string | undefined, words: Words): string {
  const { history: say, importing } = words;
  const told = new Set(['phase', 'period', 'anchoring', 'owner']);
  const names: Record<string, string> = importing.field;
  const others = (what.fields ?? []).filter((field) => !told.has(field)).flatMap((field) => names[field] ?? []);
  const turns = (['phase', 'period', 'place'] as const).flatMap((field) => {
    const turn = what[field];
    const name = names[field === 'place' ? 'anchoring' : field] ?? '';
    return turn ? [importing.change(name, oneLine(turn.from, longest), oneLine(turn.to, longest))] : [];
  });
  const owner =
    what.owner === undefined ? [] : [say.importedOwner(newOwner({ to: what.owner, was: what.ownerWas }, words))];
  const rest = others.length > 0 ? [say.importedAlso(others.join(', '))] : [];
  const how = what.how === 'changed' ? [] : [say.imported[what.how]];
  return say.table(by, [...how, ...turns, ...owner, ...rest].join('; '));
}

function answerSentence(what: HistoryShown & { kind: 'answered' }, who: string, words: Words): string {
  const { history: say, phase, shade, mark } = words;
  const judged = what.shade === 'notReported' ? '' : shade[what.shade].toLowerCase();
  const said = [phase[what.phase].toLowerCase(), judged, what.late ? mark.late : ''].filter((text) => text !== '');
  const sentence = { answered: say.answered, unchanged: say.unchanged, edited: say.edited }[what.how];
  return sentence(who, said.join(', '));
}

function absenceSentence(what: HistoryShown & { kind: 'absence' }, who: string, speaking: Speaking): string {
  const { words, language, today } = speaking;
  const { history: say } = words;
  const { told, isOwn } = what;
  const whose = named(what.who, words);
  if (told.kind === 'back') return isOwn ? say.back(whose) : say.backFor(who, whose);
  const [from, to] = [told.from, told.to].map((day) => relativeYearDay(day, today, language)) as [string, string];
  const away = isOwn ? say.away(whose, from, to) : say.awayFor(who, whose, from, to);
  return told.deputy === undefined ? away : say.withDeputy(away, named(told.deputy, words));
}

/** `B (før A)`. */
function newOwner({ to, was }: { to: string; was?: string | undefined }, words: Words): string {
  return was === undefined ? named(to, words) : words.history.instead(named(to, words), named(was, words));
}

function place(text: string, { history }: Words): string {
  return oneLine(text, longest) || history.noPlace;
}

function named(label: string, { history }: Words): string {
  return oneLine(label, longest) || history.somebody;
}
