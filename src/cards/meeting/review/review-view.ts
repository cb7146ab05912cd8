import type { ReviewContent, ReviewLine } from '../../../domain/shown/meeting/review-content';
import { longDay } from '../../../domain/time/day-words';
import type { Words } from '../../../words/da';
import { despiteMarks } from '../../ask/despite-view';
import type { Room } from '../../fit';
import { turnPage } from '../../paging/turn-page';
import { facts, type Line, lines, oneLine } from '../../people-text';
import { occasionWords } from '../../plan/round-steps';
import { shadeView } from '../../shade';
import { reviewMarks } from './review-marks';
import { newsView } from './review-news';

/** Answers on one page. */
export const pageSize = 8;

export const reviewRooms: [Room, ...Room[]] = [
  { rows: pageSize, text: 200 },
  { rows: pageSize, text: 80 },
];

type ListPage = ReviewContent['page'] & { kind: 'list' };

/** What came in for a committee, what needs an eye first: the view model of `cards/review.template.json`. */
export function reviewView(content: ReviewContent, wanted: ListPage, words: Words, room: Room) {
  const { counts, lines: all, portfolioId, roundId } = content;
  const { card, button } = words.review;
  const round = { portfolioId, roundId };
  const turned = turnPage(all, { wanted: wanted.page, size: pageSize, words, data: round });
  const { shown, page, of } = turned;
  const toApprove = counts.left - counts.returned;
  const actions = {
    approveAll:
      toApprove > 0 ? [{ title: button.approveAll(toApprove), data: { ...round, readAt: content.readAt } }] : [],
    publish: mayPublish(content) ? [{ title: button.publish, data: round }] : [],
    previous: turned.previous,
    next: turned.next,
  };
  return {
    title: card.title(oneLine(content.committee, 60)),
    position: lines(turned.position),
    about: aboutRound(content, words),
    news: newsView(content.news, words),
    ends: lines(endsOf(content, words)),
    rows: shown.map((line, at) => rowOf(line, shown[at - 1], content, words, room)),
    none: lines(all.length === 0 ? card.none : ''),
    notReported: page === of ? notReportedOf(content, words) : [],
    ...actions,
    hasActions: Object.values(actions).some((some) => some.length > 0),
  };
}

/** What is passed is not on its way by itself. */
function mayPublish({ state, passed, counts }: ReviewContent): boolean {
  return counts.left === 0 && (state === 'inReview' || passed === true);
}

function aboutRound(content: ReviewContent, words: Words): Line[] {
  const { counts, dueOn, today, language, meetingOn, entry } = content;
  const { card, round } = words.review;
  const days = { askOn: dueOn, remindOn: [], dueOn, publishOn: dueOn };
  const occasion = occasionWords(
    { ...days, ...(meetingOn ? { meetingOn } : {}), ...(entry ? { entry } : {}) },
    today,
    words,
    language,
  );
  return [
    ...facts(occasion, round[content.state]),
    ...facts(
      card.answered(counts.answered, counts.asked),
      counts.approved > 0 && card.approved(counts.approved),
      counts.returned > 0 && card.returned(counts.returned),
      counts.leftOut > 0 && card.leftOut(counts.leftOut),
      counts.answered > 0 && card.left(counts.left),
    ),
  ];
}

/** When the overview goes out. */
function endsOf(content: ReviewContent, { review }: Words): string {
  const { state, rule, passed, endsOn, today, language, counts, news } = content;
  const { card } = review;
  // Said already.
  if (news?.kind === 'published' || news?.kind === 'publishedAlready') return '';
  if (passed) return card.passed;
  if (state !== 'inReview') return card[state];
  if (counts.left === 0) return card.ready(longDay(endsOn, language));
  if (rule === 'untilAgenda') return card.untilAgenda(longDay(endsOn, language));
  return endsOn > today ? card.untilApproved(longDay(endsOn, language)) : card.untilApprovedLate;
}

function rowOf(
  line: ReviewLine,
  before: ReviewLine | undefined,
  { portfolioId, roundId }: ReviewContent,
  words: Words,
  room: Room,
) {
  const { card } = words.review;
  return {
    heading: lines(before?.rank === line.rank ? '' : card.ranks[line.rank]),
    number: oneLine(line.number, 20),
    title: oneLine(line.title, Math.min(room.text, 120)),
    shade: shadeView(line.shade, words),
    facts: facts(...stateFacts(line, words)),
    decision: lines(line.decision === '' ? '' : words.mark.decision(oneLine(line.decision, room.text))),
    open: card.open,
    data: { portfolioId, roundId, number: line.number },
  };
}

/** How far it is, and what speaks against it. */
export function stateFacts(line: ReviewLine, words: Words): (string | false)[] {
  const { card } = words.review;
  const period = line.despite?.find(({ kind }) => kind === 'periodPassed');
  return [
    card.state[line.state],
    ...reviewMarks(line, words),
    line.late && words.mark.late,
    ...despiteMarks(line.despite, words),
    period?.kind === 'periodPassed' && card.periodPassed(oneLine(period.period, 60)),
  ];
}

function notReportedOf({ notReported }: ReviewContent, words: Words): Line[] {
  const most = 40;
  const numbers = notReported.slice(0, most).map(({ number }) => oneLine(number, 20));
  const left = notReported.length - numbers.length;
  if (numbers.length === 0) return [];
  return lines(words.review.card.notReported(numbers.join(', ')), left > 0 ? words.mark.more(left) : '');
}
