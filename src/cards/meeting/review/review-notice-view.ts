import type { ReviewedTexts } from '../../../domain/review/review';
import type { ReviewContent, ReviewRuleDone } from '../../../domain/shown/meeting/review-content';
import type { RoundNotice } from '../../../domain/shown/notice-content';
import { longDay } from '../../../domain/time/day-words';
import type { Words } from '../../../words/da';
import { type Button, initiativeLine, type MessageView, message } from '../../message/message-view';
import { type Line, lines, oneLine } from '../../people-text';

/** The one sentence of a review, which a notification says. */
export function reviewSentence(
  kind: 'review' | 'reviewLast' | 'reviewAnswer',
  content: ReviewContent,
  words: Words,
): string {
  const { notice } = words.review;
  const committee = oneLine(content.committee, 60);
  const { answered, asked, left } = content.counts;
  if (kind === 'review') return notice.review(committee, answered, asked);
  if (kind === 'reviewLast') {
    const { endsOn, today, language } = content;
    return notice.reviewLast(committee, left, endsOn < today ? longDay(endsOn, language) : undefined);
  }
  const number = oneLine(content.page.kind === 'list' ? '' : content.page.line.number, 20);
  const isRead = content.state !== 'inReview' && content.rule !== 'required';
  return isRead ? notice.reviewAnswerShown(number) : notice.reviewAnswer(number);
}

/** To an owner: what they wrote, and what is shown of it. */
export function rewordedView(content: RoundNotice & { kind: 'reworded' }, words: Words): MessageView {
  const { notice } = words.review;
  const sentence = notice.reworded(oneLine(content.committee, 60));
  return message('accent', lines(sentence, notice.rewordedNext), {
    heading: [initiativeLine(content)],
    lists: [
      { heading: notice.givenHeading, items: textLines(content.given, words) },
      { heading: notice.textsHeading, items: textLines(content.texts, words) },
    ],
    buttons: [{ title: words.button.show, text: `${words.command.show} ${content.number}` }],
  });
}

function textLines({ progress, nextSteps, decision }: ReviewedTexts, { mark }: Words): Line[] {
  return lines(
    oneLine(progress, 1500),
    nextSteps === '' ? '' : mark.nextSteps(oneLine(nextSteps, 800)),
    decision === '' ? '' : mark.decision(oneLine(decision, 800)),
  );
}

/** What a committee's summaries wait for from now on. */
export function reviewRuleView({ rule, already, ...done }: ReviewRuleDone, words: Words): MessageView {
  const say = words.review.rule;
  const sentence = say[rule ?? 'none'](oneLine(done.committee, 60));
  const next = rule === 'untilAgenda' ? say.untilAgendaNext : '';
  return message(already ? 'accent' : 'good', lines(sentence, next, already ? say.already : ''), {
    buttons: [{ title: words.button.plan, text: `${words.command.plan} ${done.committeeId}` }],
  });
}

export function reviewButton(committee: string, { review, command }: Words): Button {
  return { title: review.button.review, text: `${command.review} ${committee}` };
}
