import type { Language } from '../../domain/portfolio/portfolio';
import type { Refusal } from '../../domain/shown/reply';
import type { Words } from '../../words/da';
import { lines, oneLine } from '../people-text';
import { sayWhyNotCalendar } from '../plan/calendar-view';
import { type Button, type MessageView, message, mostButtons } from './message-view';

/** Why not, and the obvious next step as a button. Names no one. */
export function refusalView(refusal: Refusal, words: Words, language: Language): MessageView {
  if (refusal.kind === 'whichCommittee') return whichCommittee(refusal, words);
  const style = refusal.kind === 'storeDown' ? 'attention' : 'emphasis';
  return message(style, lines(...sayWhy(refusal, words, language)), { buttons: nextStep(refusal, words) });
}

function sayWhy(refusal: Exclude<Refusal, { kind: 'whichCommittee' }>, words: Words, language: Language): string[] {
  const { refused, help } = words;
  switch (refusal.kind) {
    case 'unknownCommittee': {
      const known = refusal.known.map((name) => oneLine(name, 40)).slice(0, 20);
      return [
        refused.unknownCommittee(oneLine(refusal.words, 60)),
        known.length > 0 ? refused.known(known.join(', ')) : '',
      ];
    }
    case 'unknownInitiative':
      return [refused.unknownInitiative(oneLine(refusal.words, 60), refusal.count)];
    case 'whichInitiative':
      return [refused.whichInitiative(help.examples[refusal.command])];
    case 'unknownDay':
      return [refused.unknownDay(oneLine(refusal.words, 60))];
    case 'dayPassed':
      return [refused.dayPassed(oneLine(refusal.words, 60))];
    case 'unknownPerson':
      return [refused.unknownPerson(oneLine(refusal.words, 60))];
    case 'noRound':
      return [refused.noRound(oneLine(refusal.committee, 60))];
    case 'nothingToAsk':
      return [refused.nothingToAsk(oneLine(refusal.committee, 60))];
    case 'onlyInChannel':
      return [refused.onlyInChannel(help.examples[refusal.command])];
    case 'onlyInChat':
      return [refused.onlyInChat(help.examples[refusal.command])];
    case 'whichDay':
    case 'meetingExists':
    case 'noSuchMeeting':
    case 'agendaAfterMeeting':
    case 'unknownCadence':
      return sayWhyNotCalendar(refusal, words, language);
    default:
      return [refused[refusal.kind]];
  }
}

function nextStep({ kind }: Refusal, { button, command }: Words): Button[] {
  if (kind === 'notYours' || kind === 'stale') return [{ title: button.mine, text: command.mine }];
  if (kind === 'noRound' || kind === 'noSuchMeeting' || kind === 'meetingExists')
    return [{ title: button.plan, text: command.plan }];
  if (kind === 'notAllowed' || kind === 'unknownAction' || kind === 'unknownCommittee') {
    return [{ title: button.help, text: command.help }];
  }
  return [];
}

function whichCommittee(
  { command, known, rest = '' }: Refusal & { kind: 'whichCommittee' },
  words: Words,
): MessageView {
  const options = known.map(({ id, shortName }) => ({
    title: oneLine(shortName, 40),
    text: `${words.command[command]} ${id} ${rest}`.trim(),
  }));
  const texts = lines(words.refused.whichCommittee);
  if (options.length <= mostButtons) return message('accent', texts, { buttons: options });
  const choices = options.slice(0, 200).map(({ title, text }) => ({ title, value: text }));
  return message('accent', texts, { choices, choose: words.button.choose, goOn: words.button.goOn });
}
