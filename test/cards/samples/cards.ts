import type { AdaptiveCard } from '../../../src/cards/adaptive-card';
import { presentAsk, presentNotice, presentReply, presentReview, presentSummary } from '../../../src/cards/present';
import type { Language } from '../../../src/domain/portfolio/portfolio';
import { agendaNotices, agendaReplies } from './agenda';
import { agreementDone, agreementRefusals } from './agreement';
import { asks } from './ask';
import { indicatorDone, indicatorRefusals, indicatorReplies, indicatorTables } from './indicators';
import { joining, joiningRefusals } from './joining';
import { done, notices, refusals } from './messages';
import { peopleAsks, peopleDone, peopleNotices, peopleRefusals, peopleReplies } from './people';
import { forgetting, personalRefusals, personalReplies } from './personal';
import { questionReplies } from './question';
import { documentRefusals, documents, terms } from './record/documents';
import { exportRefusals, exports } from './record/exporting';
import { figuresReplies } from './record/figures';
import { replies } from './replies';
import { reviewDone, reviewNews, reviewNotices, reviewRefusals, reviews } from './review';
import { summaries } from './summary';
import { settledDone, tableRefusals, tables } from './tables';

export const languages: Language[] = ['da', 'en'];

/** Every sample as the card people get, by name and language: `ask.da`, `done-reminded.en`. */
export const sampleCards: [name: string, card: AdaptiveCard][] = languages.flatMap((language) => [
  ...entries(asks, language, '', (make) => presentAsk(make(language))),
  ...entries(summaries, language, '', (make) => presentSummary(make(language).content, make(language).view)),
  ...entries(agendaNotices, language, 'notice-', (make) => presentNotice(make(language))),
  ...entries(agendaReplies, language, '', (make) => presentReply(make(language))),
  ...entries(replies, language, '', (make) => presentReply(make(language))),
  ...entries(questionReplies, language, '', (one) => presentReply({ language, ...one })),
  ...entries({ ...indicatorReplies, ...indicatorTables }, language, '', (make) => presentReply(make(language))),
  ...entries({ ...done, ...agreementDone, ...indicatorDone }, language, 'done-', (one) =>
    presentReply({ language, kind: 'done', done: one }),
  ),
  ...entries({ ...refusals, ...agreementRefusals, ...indicatorRefusals }, language, 'refused-', (one) =>
    presentReply({ language, kind: 'refused', refusal: one, example: { committee: 'TSS', number: '12' } }),
  ),
  ...entries(joining, language, '', (make) => presentReply(make(language))),
  ...entries(joiningRefusals, language, 'refused-', (one) => presentReply({ language, kind: 'refused', refusal: one })),
  ...entries(tables, language, '', (make) => presentReply(make(language))),
  ...entries(settledDone, language, 'done-', (one) => presentReply({ language, kind: 'done', done: one })),
  ...entries(tableRefusals, language, 'refused-', (one) =>
    presentReply({ language, kind: 'refused', refusal: one, example: { committee: 'TSS', number: '12' } }),
  ),
  ...entries(peopleAsks, language, '', (make) => presentAsk(make(language))),
  ...entries(peopleReplies, language, '', (one) => presentReply({ language, ...one })),
  ...entries({ ...reviews, ...reviewNews }, language, '', (make) => presentReview(make(language))),
  ...entries(reviewDone, language, 'done-', (one) => presentReply({ language, kind: 'done', done: one })),
  ...entries(reviewRefusals, language, 'refused-', (one) => presentReply({ language, kind: 'refused', refusal: one })),
  ...entries(reviewNotices, language, 'notice-', (make) => presentNotice(make(language))),
  ...entries(personalReplies, language, '', (one) => presentReply({ language, ...one })),
  ...entries(forgetting, language, '', (one) => presentReply({ language, ...one })),
  ...entries(personalRefusals, language, 'refused-', (one) =>
    presentReply({ language, kind: 'refused', refusal: one }),
  ),
  ...entries(peopleDone, language, 'done-', (one) => presentReply({ language, kind: 'done', done: one })),
  ...entries(peopleRefusals, language, 'refused-', (one) =>
    presentReply({ language, kind: 'refused', refusal: one, example: { committee: 'TSS', number: '12' } }),
  ),
  ...entries(terms, language, '', (one) => presentReply({ language, ...one })),
  ...entries(documents, language, '', (one) => presentReply({ language, ...one })),
  ...entries(documentRefusals, language, 'refused-', (one) =>
    presentReply({ language, kind: 'refused', refusal: one }),
  ),
  ...entries(figuresReplies, language, '', (one) => presentReply({ language, ...one })),
  ...entries(exports, language, '', (one) => presentReply({ language, ...one })),
  ...entries(exportRefusals, language, 'refused-', (one) => presentReply({ language, kind: 'refused', refusal: one })),
  ...entries(peopleNotices, language, 'notice-', (make) => presentNotice(make(language))),
  ...entries(notices, language, 'notice-', (make) => presentNotice(make(language))),
]);

function entries<T>(
  all: Record<string, T>,
  language: Language,
  prefix: string,
  present: (one: T) => AdaptiveCard,
): [string, AdaptiveCard][] {
  return Object.entries(all).map(([name, one]) => [`${prefix}${name}.${language}`, present(one)]);
}
