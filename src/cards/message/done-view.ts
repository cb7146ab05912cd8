import type { Language } from '../../domain/portfolio/portfolio';
import type { AgreementDone } from '../../domain/shown/replies/agreement-done';
import type { Done } from '../../domain/shown/reply';
import { dayWithYear, longDay, relativeLongDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import { reviewButton, reviewRuleView } from '../meeting/review/review-notice-view';
import { lines, oneLine } from '../people-text';
import { personFirst, personLabel } from '../person-label';
import { calendarView } from '../plan/calendar-view';
import { indicatorDoneView, isIndicatorDone } from '../record/indicators/done-view';
import { agreementView } from './agreement-view';
import { settledView } from './gone-view';
import { initiativeLine, type MessageView, message } from './message-view';

/** What was done, and what comes next. */
export function doneView(done: Done, words: Words, language: Language): MessageView {
  const say = words.done;
  if (done.kind === 'assigned') {
    const next = done.reachable ? '' : say.assignedUnreachable;
    const named = done.from
      ? say.assignedFrom(personFirst(done.label, words), dayWithYear(done.from, language))
      : say.assigned(personLabel(done.label, words));
    return message('good', lines(named, done.asked && done.reachable ? say.assignedAsked : '', next), {
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
  if (done.kind === 'settled') return settledView(done.settled, done.left, words);
  if (isOfAgreement(done)) return agreementView(done, words, language);
  if (done.kind === 'meetingAdded' || done.kind === 'meetingMoved' || done.kind === 'meetingCancelled') {
    return calendarView(done, words, language);
  }
  if (isIndicatorDone(done)) return indicatorDoneView(done, { words, language });
  if (done.kind === 'reviewRule') return reviewRuleView(done, words);
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
      if (done.inReview) {
        const said = lines(
          say.roundClosed(committee, done.answered, done.asked),
          words.review.closedInReview(committee),
        );
        return message('good', said, { buttons: [reviewButton(done.committee, words)] });
      }
      const next = done.hasChannel ? say.closedGoesOut : say.closedNoChannel(committee);
      return message('good', lines(say.roundClosed(committee, done.answered, done.asked), next));
    }
    case 'published':
      return message('good', lines(say.published(committee)));
    case 'publishedAlready':
      return message('accent', lines(say.publishedAlready(committee)));
    case 'publishNotApproved':
      return message('warning', lines(words.review.notApproved(committee, done.left)), {
        buttons: [reviewButton(done.committeeId, words)],
      });
    case 'publishWaits':
      return message('warning', lines(publishWaits(done.why, committee, words)));
    case 'connected':
      return message(
        'good',
        lines(
          say.connected(committee),
          ...(done.also ?? []).slice(0, 5).map((other) => say.connectedAlso(oneLine(other, 60))),
          done.waiting ? say.connectedWaiting : '',
        ),
      );
  }
}

function isOfAgreement(done: Done): done is AgreementDone {
  return ['initiativesMoved', 'lastSummaries'].includes(done.kind) || done.kind.startsWith('committee');
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
