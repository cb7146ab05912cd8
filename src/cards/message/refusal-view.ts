import type { IndicatorRefusal } from '../../domain/shown/record/indicators/indicator-content';
import type { Refusal } from '../../domain/shown/reply';
import { longDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import { commandExample, type Reader } from '../command-example';
import { lines, oneLine } from '../people-text';
import { sayWhyNotCalendar } from '../plan/calendar-view';
import { documentRefusal } from '../record/document-view';
import { indicatorRefusalView, isIndicatorRefusal } from '../record/indicators/refusal-view';
import { tableTroubleView } from '../table/message-view';
import { type Button, type MessageView, message, mostButtons } from './message-view';
import { languageButtons } from './people-view';

/** Why not, and the obvious next step as a button. Names no one. */
export function refusalView(refusal: Refusal, words: Words, reader: Reader): MessageView {
  if (refusal.kind === 'unknownLanguage') return unknownLanguage(refusal, words);
  if (refusal.kind === 'whichCommittee') return whichCommittee(refusal, words);
  if (isIndicatorRefusal(refusal)) return indicatorRefusalView(refusal, words);
  if (refusal.kind === 'table') return tableTroubleView(refusal.trouble, words);
  const style = refusal.kind === 'storeDown' ? 'attention' : 'emphasis';
  return message(style, lines(...sayWhy(refusal, words, reader)), { buttons: nextStep(refusal, words) });
}

function sayWhy(
  refusal: Exclude<Refusal, IndicatorRefusal | { kind: 'whichCommittee' | 'unknownLanguage' | 'table' }>,
  words: Words,
  reader: Reader,
): string[] {
  const { language, example } = reader;
  const { refused, agreement, ends } = words;
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
      return [refused.whichInitiative(commandExample(refusal.command, example, words))];
    case 'unknownDay':
      return [refused.unknownDay(oneLine(refusal.words, 60))];
    case 'dayPassed':
      return [refused.dayPassed(oneLine(refusal.words, 60))];
    case 'unknownInitiatives': {
      const numbers = refusal.words.slice(0, 20).map((number) => oneLine(number, 20));
      return [agreement.unknownInitiatives(numbers.join(', '), refusal.count)];
    }
    case 'movedAway':
      return [agreement.movedAway(oneLine(refusal.number, 20), oneLine(refusal.committee, 60))];
    case 'committeeEnded': {
      const [committee, next] = [
        oneLine(refusal.committee, 60),
        refusal.successor && oneLine(refusal.successor.shortName, 60),
      ];
      return [next ? agreement.succeeded(committee, next) : agreement.closedOn(committee, '')];
    }
    case 'portfolioEnded':
      return [agreement.portfolioEnded(oneLine(refusal.name, 120))];
    case 'nameTaken':
      return [agreement.nameTaken(oneLine(refusal.words, 80), oneLine(refusal.committee, 60))];
    case 'noName':
      return [agreement.noName(oneLine(refusal.words, 80))];
    case 'sameCommittee':
      return [
        agreement.sameCommittee(oneLine(refusal.committee, 60), commandExample('succeedCommittee', example, words)),
      ];
    case 'howToWrite':
      return [agreement.howToWrite(commandExample(refusal.command, example, words))];
    case 'unknownTime':
      return [ends.unknownTime(oneLine(refusal.words, 60))];
    case 'unknownPerson':
      if (refusal.words === '') return [agreement.howToWrite(commandExample('assign', example, words))];
      return [refused.unknownPerson(oneLine(refusal.words, 60))];
    case 'whichPerson': {
      const mails = refusal.known.slice(0, 5).map((mail) => oneLine(mail, 60));
      const name = oneLine(refusal.words, 60);
      return [mails.length > 0 ? refused.whichPersonKnown(name, mails.join(', ')) : refused.whichPerson(name)];
    }
    case 'notMet':
    case 'unknownStretch':
    case 'stretchPassed':
      return [refused[refusal.kind](oneLine(refusal.words, 60))];
    case 'whenAway':
      return [refused.whenAway(commandExample('absence', example, words))];
    case 'lastCoordinator':
      return [words.forgetMe.lastCoordinator(oneLine(refusal.name, 80))];
    case 'dataNotPut':
      return [words.myData.notPut];
    case 'noRoundOfDay':
    case 'templateFaulty':
    case 'documentNotPut':
    case 'documentGone':
      return documentRefusal(refusal, words, language);
    case 'exportNotPut':
      return [words.exporting.notPut];
    case 'nothingSetUp':
      return [words.operator.nothing, words.operator.nothingNext(oneLine(refusal.me, 100))];
    case 'noMeetingAhead':
      return [words.settingUp.noMeetingAhead(oneLine(refusal.committee, 60))];
    case 'noRound':
      return [refused.noRound(oneLine(refusal.committee, 60))];
    case 'nothingToReview': {
      const named = oneLine(refusal.committee, 60);
      const { review } = words;
      return [
        refusal.dueOn ? review.stillOpen(named, longDay(refusal.dueOn, language)) : review.nothingToReview(named),
      ];
    }
    case 'nothingToAsk':
      return [refused.nothingToAsk(oneLine(refusal.committee, 60))];
    case 'onlyInChannel':
      return [refused.onlyInChannel(commandExample(refusal.command, example, words))];
    case 'notGone':
      return [words.gone.notGone(oneLine(refusal.number, 20))];
    case 'onlyInChat':
      if (refusal.command === 'import') return [words.table.onlyInChat];
      // An example of a question is none of what was asked.
      if (refusal.command === 'question') return [words.helping.inOwnChat];
      return [refused.onlyInChat(commandExample(refusal.command, example, words))];
    case 'whichDay':
    case 'meetingExists':
    case 'noSuchMeeting':
    case 'agendaAfterMeeting':
    case 'unknownCadence':
      return sayWhyNotCalendar(refusal, words, reader);
    default:
      return [refused[refusal.kind]];
  }
}

function nextStep(refusal: Refusal, words: Words): Button[] {
  const { kind } = refusal;
  const { button, command, agreement, ends } = words;
  if (kind === 'committeeEnded') {
    const { successor, committee } = refusal;
    return successor
      ? [{ title: agreement.initiatives, text: `${command.list} ${successor.id}` }]
      : [{ title: agreement.reopen, text: `${command.reopenCommittee} ${committee}` }];
  }
  if (kind === 'movedAway') return [{ title: button.status, text: command.status }];
  if (kind === 'unknownInitiatives' || kind === 'unknownInitiative' || kind === 'whichInitiative')
    return [{ title: agreement.initiatives, text: command.list }];
  if (kind === 'unknownTime') return [{ title: ends.thisYear, text: `${command.list} ${ends.expire}` }];
  if (kind === 'notYours' || kind === 'stale') return [{ title: button.mine, text: command.mine }];
  if (kind === 'noMeetingAhead') return [{ title: words.settingUp.title, text: command.setUp }];
  if (kind === 'noRound' || kind === 'nothingToReview' || kind === 'noSuchMeeting' || kind === 'meetingExists')
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

/** Which there are, each a button. */
function unknownLanguage(refusal: Refusal & { kind: 'unknownLanguage' }, words: Words): MessageView {
  const known = Object.values(words.language.name).join(', ');
  return message('emphasis', lines(words.language.unknown(oneLine(refusal.words, 60), known)), {
    buttons: languageButtons(words),
  });
}
