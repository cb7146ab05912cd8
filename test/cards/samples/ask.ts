import type { Baseline, Report } from '../../../src/domain/answer/report';
import type { Language } from '../../../src/domain/portfolio/portfolio';
import type {
  AskContent,
  AskItem,
  AskListItem,
  AskOccasion,
  AskPage,
  ReceiptItem,
} from '../../../src/domain/shown/ask-content';

export const report: Report = {
  id: 'report-1',
  at: '2024-09-24T09:12:00.000Z',
  by: '00000000-0000-0000-0000-000000000012',
  kind: 'answered',
  late: false,
  phase: 'running',
  health: 'yellow',
  progress: 'Fire kommuner har svaret på høringen. Tre mangler stadig, og udkastet afventer deres bemærkninger.',
  nextSteps: 'Opsamling med de tre kommuner i uge 41',
  period: 'medio 2025',
  decision: '',
};

export const baseline: Baseline = {
  source: 'report',
  on: '2024-06-17',
  phase: 'running',
  health: 'yellow',
  progress: 'Høringen er forlænget. Tre kommuner mangler at svare, og udkastet afventer deres bemærkninger.',
  nextSteps: 'Behandling af høringssvar',
  period: 'primo 2025',
  decision: '',
};

export const item: AskItem = {
  number: '38',
  title: 'Revision af kommunikationsaftalen',
  focusArea: 'Sammen om ældre og borgere med kronisk sygdom',
  anchoring: 'TSS',
  agreedPeriod: 'Afsluttes primo 2025',
  baseline,
  baselineColour: 'yellow',
  canConfirm: true,
};

const fromTable: AskItem = {
  number: '12',
  title:
    'Afdækning af henvisningspraksis, tilbud og muligheder for styrket samarbejde for at skabe sammenhængende og koordinerede forløb og rette indsats for børn og unge',
  focusArea: 'Sammen om børn og unges sundhed',
  anchoring: 'TSS',
  agreedPeriod: 'Afsluttes primo 2025',
  baseline: {
    source: 'table',
    phase: 'starting',
    progress: '',
    nextSteps: '',
    period: 'Afsluttes primo 2025',
    decision: '',
  },
  baselineColour: 'blue',
  canConfirm: false,
};

export const receiptItems: ReceiptItem[] = [
  {
    number: '37',
    title: 'Revidere samarbejdsaftale om de kommunale akutfunktioner',
    colour: 'green',
    report: {
      ...report,
      health: 'green',
      kind: 'unchanged',
      period: 'ultimo 2024',
      progress: 'Udkastet er sendt i høring hos kommuner og hospitaler.',
    },
  },
  { number: '38', title: item.title, colour: 'yellow', report },
  {
    number: '42',
    title: 'Revidere samarbejdsaftale om finansiering af kommunal ledsagelse ifm. hospitalsbehandling',
    colour: 'red',
    report: {
      ...report,
      health: 'red',
      period: 'ultimo 2024',
      progress: 'Parterne er ikke enige om, hvem der betaler for ledsagelse uden for normal arbejdstid.',
      decision: 'Skal aftalen sendes i fornyet høring, når fristen fra sommeren 2024 er overskredet?',
    },
  },
];

export function askContent(language: Language, page: AskPage, more: Partial<AskContent> = {}): AskContent {
  return {
    language,
    portfolioId: 'hovedstaden-2024',
    roundId: 'hovedstaden-2024.tss.2024-10-11',
    committee: 'TSS',
    meetingOn: '2024-10-11',
    dueOn: '2024-09-26',
    publishOn: '2024-09-27',
    today: '2024-09-17',
    pastDue: false,
    occasion: { kind: 'ask' },
    page,
    ...more,
  };
}

export function question(more: Partial<AskPage & { kind: 'question' }> = {}): AskPage & { kind: 'question' } {
  return { kind: 'question', position: 2, of: 3, left: 2, item, ...more };
}

const remind = (nth: number, last: boolean): { occasion: AskOccasion } => ({
  occasion: { kind: 'reminder', nth, last, left: 2 },
});

const laterDays = ['2024-09-18', '2024-09-20', '2024-09-25'];

const withMilestones: AskItem = {
  ...item,
  milestones: [
    { value: 'M2', label: 'M2', words: 'Høringssvar er behandlet, medio 2024', reached: false },
    { value: 'M3', label: 'M3', words: 'Revideret aftale er godkendt, primo 2025', reached: false },
    { value: 'M1', label: 'M1', words: 'Udkast er sendt i høring, primo 2024', reached: true },
  ],
};

const listItems: AskListItem[] = [
  { number: '37', title: receiptItems[0]?.title ?? '', shade: 'green', state: 'answered' },
  { number: '38', title: item.title, shade: 'yellow', state: 'draft' },
  { number: '42', title: receiptItems[2]?.title ?? '', shade: 'notReported', state: 'waiting' },
];

function betweenRounds({ meetingOn: _, publishOn: __, ...content }: AskContent): AskContent {
  return { ...content, early: 'between', committee: '', dueOn: content.today };
}

const typed = {
  phase: 'running',
  health: 'red',
  progress: 'Høringen er slut. Parterne er uenige om betalingen.',
  nextSteps: 'Møde mellem direktionerne',
  period: 'medio 2025',
  decision: '',
} as const;

const decided = [
  {
    committee: 'TSS',
    on: '2024-06-14',
    text: 'Revisionen går videre med den standard, vi har. Sekretariatet vender tilbage i foråret.',
  },
];

export const asks: Record<string, (language: Language) => AskContent> = {
  ask: (language) => askContent(language, question(), { laterDays }),
  'ask-from-table': (language) => askContent(language, question({ item: fromTable, position: 1 })),
  'ask-only-one-without-meeting': (language) => {
    const { meetingOn: _, ...content } = askContent(language, question({ position: 1, of: 1 }));
    return content;
  },
  'ask-reminder-first': (language) => askContent(language, question(), { ...remind(1, false), today: '2024-09-19' }),
  'ask-reminder-again': (language) => askContent(language, question(), { ...remind(2, false), today: '2024-09-24' }),
  'ask-reminder-last': (language) => askContent(language, question(), { ...remind(3, true), today: '2024-09-26' }),
  'ask-assigned': (language) =>
    askContent(language, question({ of: 1, position: 1 }), { occasion: { kind: 'assigned' } }),
  'ask-past-due': (language) => askContent(language, question(), { pastDue: true, today: '2024-09-30' }),
  'ask-editing': (language) => askContent(language, question({ editing: report })),
  'ask-fault-decision': (language) =>
    askContent(language, question({ fault: { field: 'decision', kind: 'missing' }, typed })),
  'ask-fault-health': (language) =>
    askContent(
      language,
      question({
        fault: { field: 'health', kind: 'mayNotBeGreen' },
        typed: { ...typed, phase: 'awaiting', health: 'green' },
      }),
    ),
  'ask-of-seven': (language) => askContent(language, question({ position: 3, of: 7, left: 5 }), { laterDays }),
  'ask-draft': (language) =>
    askContent(language, question({ typed: { ...typed, health: 'yellow' }, draftOn: '2024-09-16' }), { laterDays }),
  'ask-decided': (language) => askContent(language, question({ item: { ...item, decided } }), { laterDays }),
  'ask-milestones': (language) => askContent(language, question({ item: withMilestones }), { laterDays }),
  'ask-contradicted': (language) =>
    askContent(
      language,
      question({
        item: withMilestones,
        typed: { ...typed, health: 'green', period: 'primo 2024', milestonesReached: ['M1'] },
        contradictions: [
          { kind: 'milestonePassed', label: 'M2' },
          { kind: 'periodPassed', period: 'primo 2024' },
          { kind: 'sameText' },
        ],
        said: true,
      }),
      { laterDays },
    ),
  'ask-later-impossible': (language) => askContent(language, question({ laterImpossible: true }), { laterDays }),
  'ask-later-come': (language) =>
    askContent(language, question(), { occasion: { kind: 'later', left: 2 }, today: '2024-09-24' }),
  'ask-early-near': (language) => askContent(language, question({ position: 1, of: 1, left: 1 }), { early: 'near' }),
  'ask-early-between': (language) => betweenRounds(askContent(language, question({ position: 1, of: 1, left: 1 }))),
  'ask-list': (language) => askContent(language, { kind: 'list', page: 1, left: 2, items: listItems }),
  'ask-list-postponed': (language) =>
    askContent(language, { kind: 'list', page: 1, left: 2, items: listItems, laterOn: '2024-09-20' }),
  'ask-list-of-sixty': (language) =>
    askContent(language, {
      kind: 'list',
      page: 2,
      left: 40,
      items: Array.from({ length: 60 }, (_, index) => ({
        ...(listItems[index % listItems.length] as AskListItem),
        number: String(index + 1),
      })),
    }),
  'receipt-early-near': (language) =>
    askContent(language, { kind: 'receipt', items: receiptItems.slice(1, 2) }, { early: 'near' }),
  'receipt-early-between': (language) =>
    betweenRounds(askContent(language, { kind: 'receipt', items: receiptItems.slice(1, 2) })),
  'receipt-with-remarks': (language) =>
    askContent(language, {
      kind: 'receipt',
      items: [
        {
          number: '38',
          title: item.title,
          colour: 'green',
          report: {
            ...report,
            health: 'green',
            period: 'når vi er klar',
            milestonesReached: ['M1'],
            despite: [{ kind: 'milestonePassed', label: 'M2' }, { kind: 'sameText' }],
          },
        },
      ],
    }),
  receipt: (language) => askContent(language, { kind: 'receipt', items: receiptItems }),
  'receipt-past-due': (language) =>
    askContent(
      language,
      {
        kind: 'receipt',
        items: receiptItems.slice(1).map((one) => ({ ...one, report: { ...one.report, late: true } })),
      },
      { pastDue: true, today: '2024-09-30' },
    ),
  'receipt-of-sixty': (language) =>
    askContent(language, {
      kind: 'receipt',
      items: Array.from({ length: 60 }, (_, index) => ({
        ...(receiptItems[index % 3] as ReceiptItem),
        number: String(index + 1),
      })),
    }),
  'nothing-handed-over': (language) => askContent(language, { kind: 'nothing', why: 'handedOver' }),
  'nothing-not-yours': (language) => askContent(language, { kind: 'nothing', why: 'notYours' }),
  'nothing-superseded': (language) => askContent(language, { kind: 'nothing', why: 'superseded' }),
  'nothing-elsewhere': (language) => askContent(language, { kind: 'nothing', why: 'elsewhere' }),
  'nothing-cancelled': (language) => askContent(language, { kind: 'nothing', why: 'cancelled' }),
  'ask-entry': (language) => askContent(language, question(), { meetingOn: '2025-05-15', entry: 'Status i maj' }),
  'nothing-unknown': (language) => askContent(language, { kind: 'nothing', why: 'unknown' }),
};
