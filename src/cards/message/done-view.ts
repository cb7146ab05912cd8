import type { Language } from '../../domain/portfolio/portfolio';
import type { Done } from '../../domain/shown/reply';
import { longDay, relativeLongDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import { lines, oneLine } from '../people-text';
import { calendarView } from '../plan/calendar-view';
import { initiativeLine, type MessageView, message } from './message-view';

/** What was done, and what comes next. */
export function doneView(done: Done, words: Words, language: Language): MessageView {
  const say = words.done;
  if (done.kind === 'assigned') {
    const next = done.reachable ? '' : say.assignedUnreachable;
    return message('good', lines(say.assigned(oneLine(done.label, 80)), done.asked ? say.assignedAsked : '', next), {
      heading: [initiativeLine(done)],
      buttons: [{ title: words.button.show, text: `${words.command.show} ${done.number}` }],
    });
  }
  if (done.kind === 'handedBack') {
    return message('good', lines(say.handedBack), {
      heading: [initiativeLine(done)],
      buttons: [{ title: words.button.mine, text: words.command.mine }],
    });
  }
  if (done.kind === 'meetingAdded' || done.kind === 'meetingMoved' || done.kind === 'meetingCancelled') {
    return calendarView(done, words, language);
  }
  const committee = oneLine(done.committee, 60);
  const missing = { buttons: [{ title: words.button.missing, text: `${words.command.missing} ${done.committee}` }] };
  switch (done.kind) {
    case 'roundStarted':
      return message(
        'good',
        lines(
          say.roundStarted(
            committee,
            words.count.initiatives(done.initiatives),
            done.people,
            relativeLongDay(done.dueOn, done.today, language),
          ),
          done.unreachable > 0 ? say.unreachable(done.unreachable) : '',
          done.ownerless > 0 ? say.ownerless(done.ownerless) : '',
        ),
        missing,
      );
    case 'roundAlreadyOpen':
      return message('accent', lines(say.roundAlreadyOpen(committee, longDay(done.dueOn, language))), missing);
    case 'reminded': {
      const unreachable = done.unreachable > 0 ? say.unreachable(done.unreachable) : '';
      return message('good', lines(say.reminded(committee, done.people), unreachable), missing);
    }
    case 'nobodyToRemind':
      return message('good', lines(say.nobodyToRemind(committee)));
    case 'roundClosed': {
      const next = done.hasChannel ? say.closedGoesOut : say.closedNoChannel(committee);
      return message('good', lines(say.roundClosed(committee, done.answered, done.asked), next));
    }
    case 'published':
      return message('good', lines(say.published(committee)));
    case 'publishedAlready':
      return message('accent', lines(say.publishedAlready(committee)));
    case 'publishWaits':
      return message('warning', lines(publishWaits(done.why, committee, words)));
    case 'connected':
      return message('good', lines(say.connected(committee), done.waiting ? say.connectedWaiting : ''));
  }
}

function publishWaits(why: 'noChannel' | 'unknown' | 'refused' | 'later', committee: string, { done }: Words): string {
  switch (why) {
    case 'noChannel':
      return done.waitsNoChannel(committee);
    case 'unknown':
      return done.waitsUnknown(committee);
    case 'refused':
      return done.waitsRefused(committee);
    case 'later':
      return done.waitsLater(committee);
  }
}
