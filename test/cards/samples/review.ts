import type { Language } from '../../../src/domain/portfolio/portfolio';
import type {
  ReviewContent,
  ReviewItemPage,
  ReviewLine,
  ReviewNews,
} from '../../../src/domain/shown/meeting/review-content';
import type { NoticeContent } from '../../../src/domain/shown/notice-content';
import type { Done, Refusal } from '../../../src/domain/shown/reply';
import { askContent, question } from './ask';

const plain: ReviewLine = {
  number: '12',
  title: 'Afdækning af henvisningspraksis, tilbud og muligheder for styrket samarbejde om børn og unge',
  shade: 'green',
  phase: 'running',
  rank: 2,
  state: 'new',
  decision: '',
  edited: false,
  late: false,
};

const first: ReviewLine[] = [
  {
    ...plain,
    number: '35',
    title: 'Opfølgning/evaluering 72 timers behandlingsansvar',
    rank: 0,
    despite: [
      { kind: 'milestonePassed', label: 'M2' },
      { kind: 'periodPassed', period: 'juni 2024' },
    ],
  },
  {
    ...plain,
    number: '38',
    title: 'Revision af kommunikationsaftalen',
    shade: 'red',
    rank: 1,
    state: 'returned',
    decision: 'Skal aftalen revideres nu, eller afventes den nye lov?',
  },
  {
    ...plain,
    number: '41',
    title: 'Fælles indgang til rehabilitering',
    shade: 'yellow',
    rank: 1,
    state: 'newAnswer',
    late: true,
    decision: 'Mere tid til 2026?',
  },
  { ...plain, state: 'approved', edited: true },
  { ...plain, number: '14', title: 'Forebyggelse af overvægt hos børn', state: 'leftOut' },
];
const rest = Array.from({ length: 36 }, (_, at) => ({ ...plain, number: String(50 + at) }));

export function reviewContent(language: Language, change: Partial<ReviewContent> = {}): ReviewContent {
  return {
    language,
    portfolioId: 'sample',
    roundId: 'sample.tss.2024-10-11',
    committee: 'TSS',
    committeeId: 'tss',
    meetingOn: '2024-10-11',
    dueOn: '2024-10-01',
    today: '2024-10-02',
    readAt: '2024-10-02T08:00:00.000Z',
    state: 'inReview',
    rule: 'required',
    endsOn: '2024-10-04',
    counts: { asked: 43, answered: 41, approved: 1, returned: 1, leftOut: 1, left: 39 },
    lines: [...first, ...rest],
    notReported: [
      { number: '34', title: 'Implementering af Kom Trygt hjem' },
      { number: '37', title: 'Revidere samarbejdsaftale om de kommunale akutfunktioner' },
    ],
    page: { kind: 'list', page: 1 },
    ...change,
  };
}

const texts = {
  progress:
    'Kommunikationsaftalen er gennemgået med alle 22 kommuner. Fem ønsker ændringer i afsnittet om udskrivning.',
  nextSteps: 'Forslag til nyt afsnit skrives i november.',
  decision: 'Skal aftalen revideres nu, eller afventes den nye lov?',
};
export const itemPage: ReviewItemPage = {
  kind: 'item',
  line: first[1] ?? plain,
  position: 2,
  of: 41,
  period: 'ultimo 2024',
  texts,
  question: 'Hvilke fem kommuner, og hvad ønsker de ændret?',
  seen: 'r1||||',
  next: '41',
};
const edited: ReviewItemPage = {
  ...itemPage,
  line: { ...itemPage.line, state: 'approved', edited: true },
  given: {
    ...texts,
    progress: 'Vi har nu været hele vejen rundt, og det har godt nok taget tid!! Fem vil have ændringer.',
  },
};
const leftOut: ReviewItemPage = { ...itemPage, line: first[4] ?? plain, position: 5 };

const pages: Record<string, Partial<ReviewContent>> = {
  review: {},
  'review-last-page': {
    page: { kind: 'list', page: 6 },
    rule: 'untilAgenda',
    news: { kind: 'approvedAll', count: 39, newer: 1 },
  },
  'review-all-approved': {
    counts: { asked: 43, answered: 41, approved: 40, returned: 0, leftOut: 1, left: 0 },
    news: { kind: 'approvedAll', count: 38, newer: 0 },
  },
  'review-published': {
    state: 'published',
    counts: { asked: 43, answered: 41, approved: 41, returned: 0, leftOut: 0, left: 0 },
    news: { kind: 'published' },
  },
  'review-without-answers': {
    lines: [],
    counts: { asked: 2, answered: 0, approved: 0, returned: 0, leftOut: 0, left: 0 },
  },
  'review-passed': {
    state: 'closed',
    passed: true,
    today: '2024-10-16',
    counts: { asked: 43, answered: 41, approved: 40, returned: 0, leftOut: 1, left: 0 },
    news: { kind: 'approvedAll', count: 38, newer: 0 },
  },
  'review-late': { today: '2024-10-07', news: { kind: 'leftToApprove', left: 39 } },
  'review-item': { page: itemPage, news: { kind: 'approved', number: '35' } },
  'review-item-edited': { page: edited, news: { kind: 'reworded', number: '38' } },
  'review-item-left-out': { page: leftOut },
  'review-item-changed-meanwhile': { page: itemPage, news: { kind: 'changedMeanwhile', number: '38' } },
  'review-edit': { page: { ...itemPage, kind: 'edit' } },
  'review-edit-fault': {
    page: { ...edited, kind: 'edit', typed: { ...texts, decision: '' } },
    news: { kind: 'decisionMissing' },
  },
  'review-ask': { page: { ...itemPage, kind: 'ask' } },
};

export const reviews: Record<string, (language: Language) => ReviewContent> = Object.fromEntries(
  Object.entries(pages).map(([name, change]) => [name, (language: Language) => reviewContent(language, change)]),
);

/** Each sentence of what a button came to. */
const news: ReviewNews[] = [
  { kind: 'leftOut', number: '38' },
  { kind: 'putBack', number: '38' },
  { kind: 'asGiven', number: '38' },
  { kind: 'returned', number: '38', unreachable: true },
  { kind: 'newAnswer', number: '38' },
  { kind: 'ownerless', number: '38' },
  { kind: 'progressMissing' },
  { kind: 'questionMissing' },
  { kind: 'tooLong' },
  { kind: 'askedAnew' },
  { kind: 'publishedAlready' },
  { kind: 'publishWaits', why: 'noChannel' },
  { kind: 'publishWaits', why: 'unknown' },
  { kind: 'publishWaits', why: 'refused' },
  { kind: 'publishWaits', why: 'later' },
];
export const reviewNews: Record<string, (language: Language) => ReviewContent> = Object.fromEntries(
  news.map((one) => [
    `review-news-${one.kind}${'why' in one ? `-${one.why}` : ''}`,
    (language: Language) => reviewContent(language, { page: itemPage, news: one }),
  ]),
);

const dates = {
  portfolioId: 'sample',
  committee: 'TSS',
  committeeId: 'tss',
  meetingOn: '2024-10-11',
  dueOn: '2024-10-01',
  today: '2024-10-02',
};
export const reviewNotices: Record<string, (language: Language) => NoticeContent> = {
  review: (language) => ({ kind: 'review', language, review: reviewContent(language) }),
  'review-last': (language) => ({
    kind: 'reviewLast',
    language,
    review: reviewContent(language, { today: '2024-10-04' }),
  }),
  'review-answer': (language) => ({
    kind: 'reviewAnswer',
    language,
    review: reviewContent(language, { page: itemPage, news: { kind: 'newAnswer', number: '38' } }),
  }),
  reworded: (language) => ({
    kind: 'reworded',
    language,
    ...dates,
    number: '38',
    title: 'Revision af kommunikationsaftalen',
    given: edited.given ?? texts,
    texts,
  }),
  returned: (language) => ({
    kind: 'returned',
    language,
    ask: {
      ...askContent(
        language,
        question({ returned: 'Hvilke fem kommuner, og hvad ønsker de ændret?', wanted: { before: '2024-10-04' } }),
      ),
      pastDue: true,
    },
  }),
};

export const reviewDone: Record<string, Done> = {
  'review-rule-required': {
    kind: 'reviewRule',
    committee: 'TSS',
    committeeId: 'tss',
    rule: 'required',
    already: false,
  },
  'review-rule-until-agenda': {
    kind: 'reviewRule',
    committee: 'TSS',
    committeeId: 'tss',
    rule: 'untilAgenda',
    already: true,
  },
  'review-rule-none': { kind: 'reviewRule', committee: 'TSS', committeeId: 'tss', already: false },
  'round-closed-in-review': {
    kind: 'roundClosed',
    committee: 'TSS',
    answered: 7,
    asked: 8,
    hasChannel: true,
    inReview: true,
  },
  'publish-not-approved': { kind: 'publishNotApproved', committee: 'TSS', committeeId: 'tss', left: 3 },
};

export const reviewRefusals: Record<string, Refusal> = {
  'nothing-to-review': { kind: 'nothingToReview', committee: 'TSS', committeeId: 'tss' },
  'still-open': { kind: 'nothingToReview', committee: 'TSS', committeeId: 'tss', dueOn: '2024-10-01' },
};
