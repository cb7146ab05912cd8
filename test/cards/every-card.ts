import { presentAsk, presentNotice, presentReply, presentReview, presentSummary } from '../../src/cards/present';
import type { AskContent } from '../../src/domain/shown/ask-content';
import type { ReviewContent } from '../../src/domain/shown/meeting/review-content';
import type { NoticeContent } from '../../src/domain/shown/notice-content';
import type { Reply } from '../../src/domain/shown/reply';
import type { SummaryContent } from '../../src/domain/shown/summary-content';
import { agendaNotices, agendaReplies } from './samples/agenda';
import { asks } from './samples/ask';
import { indicatorDone, indicatorRefusals, indicatorReplies, indicatorTables } from './samples/indicators';
import { joining } from './samples/joining';
import { notices } from './samples/messages';
import { questionReplies } from './samples/question';
import { replies } from './samples/replies';
import { reviewNotices, reviews } from './samples/review';
import { summaries } from './samples/summary';
import { elementsOf } from './walk-card';

/** What owners, coordinators and tables write, by the name it has in what a card shows. */
const written = new Set(
  [
    'title progress nextSteps decision period agreedPeriod focusArea anchoring label phaseWords words by typed text',
    'committee shortName name portfolioName portfolio connected from to successor entry askedFor withoutMeeting known',
    'tableName fileName insteadOf deputy whose upn rest homeless purpose description economy indicators level was unit name among',
    'addedBy question returned asked unread said',
  ].flatMap((names) => names.split(' ')),
);

/** The same content with every text that a person or a table wrote replaced. */
export function rewrite<T>(value: T, text: string, key = ''): T {
  if (typeof value === 'string') return (written.has(key) ? text : value) as T;
  if (Array.isArray(value)) return value.map((inner) => rewrite(inner, text, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const isMove = 'kind' in value && (value.kind === 'colour' || value.kind === 'phase');
  if (isMove) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, rewrite(inner, text, name)])) as T;
}

/** Every sample of a card with this text wherever people write one. */
export const everyCard = (text: string) => [
  ...Object.values(asks).map((make) => presentAsk(rewrite<AskContent>(make('da'), text))),
  ...Object.values(summaries).map((make) =>
    presentSummary(rewrite<SummaryContent>(make('da').content, text), make('da').view),
  ),
  ...Object.values(agendaNotices).map((make) => presentNotice(rewrite<NoticeContent>(make('da'), text))),
  ...Object.values(agendaReplies).map((make) => presentReply(rewrite<Reply>(make('da'), text))),
  ...Object.values(reviews).map((make) => presentReview(rewrite<ReviewContent>(make('da'), text))),
  ...Object.values(reviewNotices).map((make) => presentNotice(rewrite<NoticeContent>(make('da'), text))),
  ...Object.values(joining).map((make) => presentReply(rewrite<Reply>(make('da'), text))),
  ...Object.values(replies).map((make) => presentReply(rewrite<Reply>(make('da'), text))),
  ...Object.values({ ...indicatorReplies, ...indicatorTables }).map((make) =>
    presentReply(rewrite<Reply>(make('da'), text)),
  ),
  ...Object.values({ ...indicatorDone }).map((done) =>
    presentReply(rewrite<Reply>({ kind: 'done', done, language: 'da' }, text)),
  ),
  ...Object.values(indicatorRefusals).map((refusal) =>
    presentReply(rewrite<Reply>({ kind: 'refused', refusal, language: 'da' }, text)),
  ),
  ...Object.values(questionReplies).map((one) => presentReply(rewrite<Reply>({ language: 'da', ...one }, text))),
  ...Object.values(notices).map((make) => presentNotice(rewrite<NoticeContent>(make('da'), text))),
];

/** Where Teams reads Markdown, and the labels of inputs. */
export function markdownOf(card: unknown): string {
  return elementsOf(card)
    .map(({ element }) => {
      if (element.type === 'TextBlock' || element.type === 'FactSet') return JSON.stringify(element);
      return element.type.startsWith('Input.') ? JSON.stringify(element.label ?? '') : '';
    })
    .join('');
}
