import type { Language } from '../../domain/portfolio/portfolio';
import type { AgreementDone, Moved } from '../../domain/shown/replies/agreement-done';
import { dayWithYear, longDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import { facts, lines, oneLine } from '../people-text';
import { type Button, initiativeLine, type MessageView, message, mostButtons } from './message-view';

/** So many lines of one list are shown. */
const mostLines = 15;
/** A command is read up to here. */
const longestCommand = 300;

/** What was changed of the agreement, with its counts, and what comes next. */
export function agreementView(done: AgreementDone, words: Words, language: Language): MessageView {
  switch (done.kind) {
    case 'initiativesMoved':
      return movedView(done, words);
    case 'committeeRenamed':
      return renamedView(done, words);
    case 'committeeSucceeded':
      return succeededView(done, words, language);
    case 'committeeClosed':
      return closedView(done, words, language);
    case 'lastSummaries':
      return lastSummariesView(done, words, language);
    case 'committeeReopened': {
      const committee = oneLine(done.committee, 60);
      const say = done.already ? words.agreement.notClosed : words.agreement.reopened;
      return message(done.already ? 'accent' : 'good', lines(say(committee)), { buttons: [planButton(words)] });
    }
  }
}

type Of<K extends AgreementDone['kind']> = Extract<AgreementDone, { kind: K }>;

function movedView({ to, toIds, moved, already, asked }: Of<'initiativesMoved'>, words: Words): MessageView {
  const { agreement, count } = words;
  const place = oneLine(to, 80);
  const texts = lines(
    moved.length > 0 ? agreement.moved(count.initiatives(moved.length), place) : '',
    already > 0 ? agreement.alreadyThere(count.initiatives(already), place) : '',
    moved.length > 0 ? agreement.travels : '',
    ...asked.map(({ committee, initiatives }) =>
      agreement.stillAsked(count.initiatives(initiatives), oneLine(committee, 60)),
    ),
  );
  return message(moved.length > 0 ? 'good' : 'accent', texts, {
    lists: byOrigin(moved).map(([from, items]) => ({
      heading: from === '' ? agreement.fromNowhere : agreement.from(oneLine(from, 80)),
      items: atMost(items.map(initiativeLine), words),
    })),
    buttons: [...(toIds[0] ? [listButton(toIds[0], words)] : []), ...moveBack(moved, words)],
  });
}

function byOrigin(moved: Moved[]): [string, Moved[]][] {
  const origins = new Map<string, Moved[]>();
  for (const one of moved) {
    const from = one.fromIds.length > 0 ? one.from : '';
    origins.set(from, [...(origins.get(from) ?? []), one]);
  }
  return [...origins].slice(0, 5);
}

/** Where all of them came from one place, and one command can say it. */
function moveBack(moved: Moved[], { agreement, command }: Words): Button[] {
  const [first] = moved;
  const isOnePlace =
    first && first.fromIds.length > 0 && moved.every(({ fromIds }) => `${fromIds}` === `${first.fromIds}`);
  if (!isOnePlace) return [];
  const numbers = moved.map(({ number }) => number).join(', ');
  const text = `${command.moveInitiatives} ${numbers} ${agreement.to} ${first.fromIds.join('/')}`;
  return text.length <= longestCommand ? [{ title: agreement.moveBack, text }] : [];
}

function renamedView(done: Of<'committeeRenamed'>, words: Words): MessageView {
  const { agreement, count } = words;
  const [committee, was] = [oneLine(done.committee, 60), oneLine(done.was, 60)];
  const buttons = [listButton(done.committeeId, words), planButton(words)];
  if (committee === was) return message('accent', lines(agreement.sameName(committee)), { buttons });
  const initiatives = agreement.belong(count.initiatives(done.initiatives), committee);
  const texts = lines(agreement.renamed(was, committee), agreement.oldNameWorks(was), initiatives);
  return message('good', texts, { buttons });
}

function succeededView(done: Of<'committeeSucceeded'>, words: Words, language: Language): MessageView {
  const { agreement, count } = words;
  const [old, next] = [oneLine(done.committee, 60), oneLine(done.successor, 60)];
  const texts = lines(
    agreement.succeeded(old, next),
    done.moved > 0 ? agreement.movedAlong(count.initiatives(done.moved)) : agreement.nothingToMove,
    done.round ? agreement.roundGoesOn(old, longDay(done.round.dueOn, language)) : '',
    done.hasMeeting ? agreement.nextRounds(next) : agreement.noMeeting(next),
    done.channelFollows ? agreement.channelFollows(next) : '',
    done.hasChannel ? '' : agreement.noChannel(next),
    done.round ? '' : agreement.lastReadable(`${words.command.status} ${old}`),
  );
  return message('good', texts, { buttons: [listButton(done.successorId, words), planButton(words)] });
}

function closedView(done: Of<'committeeClosed'>, words: Words, language: Language): MessageView {
  const { agreement, count, command, help } = words;
  const committee = oneLine(done.committee, 60);
  const { homeless } = done;
  const numbers = homeless.slice(0, 3).map(({ number }) => oneLine(number, 20));
  const texts = lines(
    done.already ? agreement.closedAlready(committee) : agreement.closed(committee),
    done.round ? agreement.roundGoesOn(committee, longDay(done.round.dueOn, language)) : '',
  );
  const next = lines(agreement.homelessNext(numbers.join(', '), help.anyCommittee));
  return message(homeless.length > 0 ? 'warning' : 'good', texts, {
    lists:
      homeless.length === 0
        ? []
        : [
            {
              heading: agreement.homeless(count.initiatives(homeless.length)),
              items: [...atMost(homeless.map(initiativeLine), words), ...next],
            },
          ],
    buttons: [
      { title: agreement.undo, text: `${command.reopenCommittee} ${done.committeeId}` },
      { title: agreement.lastSummary, text: `${command.status} ${done.committeeId}` },
    ],
  });
}

function lastSummariesView(done: Of<'lastSummaries'>, words: Words, language: Language): MessageView {
  const { agreement, button, command } = words;
  const day = done.on ? dayWithYear(done.on, language) : '';
  const options = done.committees.map(({ id, shortName }) => ({
    title: oneLine(shortName, 40),
    text: `${command.status} ${done.portfolioId} ${id}`,
  }));
  const next = options.length > 0 ? agreement.chooseLast : agreement.noLast;
  const texts = lines(agreement.portfolioEndedOn(oneLine(done.name, 120), day), next);
  if (options.length <= mostButtons) return message('accent', texts, { buttons: options });
  const choices = options.slice(0, 200).map(({ title, text }) => ({ title, value: text }));
  return message('accent', texts, { choices, choose: button.choose, goOn: button.goOn });
}

function atMost<T>(all: T[], { mark }: Words) {
  const left = all.length - mostLines;
  return [...all.slice(0, mostLines), ...facts(left > 0 && mark.more(left))];
}

function listButton(committeeId: string, { agreement, command }: Words): Button {
  return { title: agreement.initiatives, text: `${command.list} ${committeeId}` };
}

function planButton({ button, command }: Words): Button {
  return { title: button.plan, text: command.plan };
}
