import type {
  QuestionChoice,
  QuestionLine,
  QuestionReply,
  ShownFilter,
} from '../../../src/domain/shown/question-content';

const red: QuestionLine = {
  number: '11',
  title: 'Konkretisering og implementering af den eksisterende samarbejdsaftale om børn og unge med psykisk sygdom',
  shade: 'red',
  phase: 'running',
  phaseWords: '',
  period: 'ultimo 2025',
  overdue: false,
};
const yellow: QuestionLine = {
  number: '10',
  title: 'Den gode start på livet - fælles ammeindsats',
  shade: 'yellow',
  phase: 'running',
  phaseWords: 'Pågår',
  period: 'Afsluttes medio 2024',
  overdue: true,
};
const blue: QuestionLine = {
  number: '32',
  title: 'Den gode overgang: Følgeforskning',
  shade: 'blue',
  phase: 'starting',
  phaseWords: 'Starter september 2024',
  period: 'Starter september 2024',
  overdue: false,
};

const filter = (of: ShownFilter['of'], values: string[], not = false): ShownFilter => ({ of, not, values });

const list: QuestionReply = {
  kind: 'question',
  form: 'list',
  portfolioName: 'Sundhedsaftalen 2024-2027',
  today: '2024-09-20',
  filters: [filter('colour', ['red', 'yellow']), filter('committee', ['Syd'])],
  unread: [],
  counts: [
    { shade: 'red', count: 1 },
    { shade: 'yellow', count: 1 },
  ],
  of: 43,
  page: 1,
  lines: [red, yellow],
  words: 'vis røde eller gule udvalg syd',
  steps: [
    { kind: 'noDecision', words: 'vis røde eller gule uden beslutning udvalg syd' },
    { kind: 'committee', name: 'Byen', count: 3, words: 'vis røde eller gule udvalg byen' },
    { kind: 'committee', name: 'Nord', count: 1, words: 'vis røde eller gule udvalg nord' },
    { kind: 'without', of: 'committee', words: 'vis røde eller gule' },
  ],
};

/** Every way a question is answered, by name. */
export const questionReplies: Record<string, QuestionReply | QuestionChoice> = {
  'question-list': list,
  'question-pages': {
    ...list,
    filters: [
      filter('phase', ['closed'], true),
      filter('area', ['Sammen om ældre og borgere med kronisk sygdom']),
      filter('ends', ['2025-01-01/2025-06-30']),
    ],
    unread: ['galt', 'hurtigst'],
    lines: Array.from({ length: 60 }, (_, index) => ({
      ...([red, yellow, blue][index % 3] as QuestionLine),
      number: String(index + 1),
    })),
    of: 200,
    page: 2,
  },
  'question-count': {
    ...list,
    form: 'count',
    filters: [filter('overdue', ['yes']), filter('owner', ['none'], true), filter('ends', ['2025-01-01/2025-12-31'])],
    counts: [
      { shade: 'red', count: 1 },
      { shade: 'yellow', count: 4 },
      { shade: 'notReported', count: 2 },
    ],
    lines: Array.from({ length: 7 }, () => red),
    steps: [{ kind: 'list', words: 'vis forsinkede udløber 2025-01-01 til 2025-12-31' }],
  },
  'question-who': {
    ...list,
    form: 'who',
    filters: [filter('title', ['god overgang']), filter('changed', ['2024-09-01/'])],
    lines: [
      { ...blue, owner: { label: 'Indsatsejer, klynge Syd' } },
      { ...yellow, owner: 'none' },
    ],
    steps: [],
  },
  'question-nothing': {
    ...list,
    filters: [
      filter('colour', ['red']),
      filter('reported', ['no']),
      filter('changed', ['lastMeeting']),
      filter('committee', ['TSS']),
      filter('ends', ['/2024-12-31']),
    ],
    lines: [],
    counts: [],
    steps: [
      { kind: 'without', of: 'committee', words: 'vis røde uden svar' },
      { kind: 'without', of: 'colour', words: 'vis uden svar udvalg tss' },
    ],
  },
  'question-ambiguous': {
    kind: 'questionChoice',
    why: 'ambiguous',
    said: 'styregruppen',
    today: '2024-09-20',
    choices: [
      {
        filters: [filter('colour', ['red']), filter('committee', ['TSS'])],
        words: 'vis røde udvalg tss',
        count: 2,
      },
      {
        filters: [filter('colour', ['red']), filter('committee', ['Akutområdet'])],
        words: 'vis røde udvalg akut',
        count: 0,
      },
    ],
  },
  'question-ambiguous-of-many': {
    kind: 'questionChoice',
    why: 'ambiguous',
    said: 'klynge',
    today: '2024-09-20',
    choices: Array.from({ length: 9 }, (_, index) => ({
      filters: [filter('committee', [`Klynge ${index + 1}`])],
      words: `vis udvalg k${index + 1}`,
      count: index,
    })),
  },
  'question-nearest': {
    kind: 'questionChoice',
    why: 'nearest',
    said: 'hvornår er der kaffe i Byen',
    today: '2024-09-20',
    choices: [{ filters: [filter('committee', ['Byen'])], words: 'vis udvalg byen', count: 11 }],
  },
};
