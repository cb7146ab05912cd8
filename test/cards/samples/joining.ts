import type { Language } from '../../../src/domain/portfolio/portfolio';
import type { Setup } from '../../../src/domain/setting-up/setup';
import type { RehearsalPage, RehearsalReply } from '../../../src/domain/shown/joining/rehearsal-content';
import { sampleAnswer } from '../../../src/domain/shown/joining/rehearsal-content';
import type { Refusal, Reply, SetUpReply } from '../../../src/domain/shown/reply';
import { askContent, asks, question, receiptItems } from './ask';
import { notices } from './messages';
import { summaryContent } from './summary';

const named = (number: string, title: string) => ({ number, title });

const setup: Setup = {
  portfolioName: 'Sundhedsaftalen 2024-2027',
  portfolio: {
    initiatives: 43,
    coordinators: 2,
    unreadable: [{ ...named('17', 'Fælles kompetenceudvikling'), words: 'når lokalplanen er klar' }],
    unplaced: [
      { ...named('21', 'Digital understøttelse af genoptræningsplaner'), words: 'Følgegruppe for digitalisering' },
      { ...named('22', 'Tværsektorielt akutkort'), words: '' },
    ],
  },
  committees: ['SSU', 'TSS', 'Akutområdet', 'Byen', 'Midt', 'Nord', 'Syd'].map((shortName, at) => ({
    id: shortName.toLowerCase(),
    shortName,
    initiatives: 3 + at,
    hasChannel: shortName === 'TSS',
  })),
  calendar: {
    committees: [
      { id: 'ssu', shortName: 'SSU', next: { meetingOn: '2024-11-22', askOn: '2024-10-29', dueOn: '2024-11-12' } },
      { id: 'tss', shortName: 'TSS', next: { meetingOn: '2024-10-11', askOn: '2024-09-17', dueOn: '2024-10-01' } },
      { id: 'byen', shortName: 'Byen' },
      { id: 'nord', shortName: 'Nord' },
    ],
    withoutAgenda: [{ committeeId: 'ssu', shortName: 'SSU', on: '2024-11-22', count: 3 }],
  },
  owners: {
    initiatives: 43,
    people: 9,
    ownerless: Array.from({ length: 12 }, (_, at) => named(`${at + 3}`, `Aftalt indsats om sammenhæng ${at + 3}`)),
    unreachable: [
      { label: 'Indsatsejer, klynge Midt', numbers: ['2', '5'], reach: { kind: 'neverMet' } },
      { label: 'Indsatsejer, klynge Syd', numbers: ['9'], reach: { kind: 'blocked', on: '2024-09-02' } },
    ],
  },
  firstRound: {
    wasAsked: false,
    next: {
      committee: { id: 'tss', shortName: 'TSS' },
      initiatives: 8,
      askOn: '2024-09-17',
      dueOn: '2024-10-01',
      publishOn: '2024-10-02',
      meetingOn: '2024-10-11',
    },
  },
};

const empty: Setup = {
  portfolioName: 'Sundhedsaftalen 2024-2027',
  portfolio: { initiatives: 0, coordinators: 1, unreadable: [], unplaced: [] },
  committees: [],
  calendar: { committees: [], withoutAgenda: [] },
  owners: { initiatives: 0, people: 0, ownerless: [], unreachable: [] },
  firstRound: { wasAsked: false },
};

const ready: Setup = {
  ...setup,
  portfolio: { ...setup.portfolio, unreadable: [], unplaced: [] },
  committees: setup.committees.map((each) => ({ ...each, hasChannel: true })),
  calendar: { committees: setup.calendar.committees.slice(0, 2), withoutAgenda: [] },
  owners: { ...setup.owners, ownerless: [], unreachable: [] },
  firstRound: { ...setup.firstRound, wasAsked: true },
};

const at = (step: SetUpReply['step'], of = setup, more: Partial<SetUpReply> = {}): SetUpReply => ({
  kind: 'setUp',
  step,
  setup: of,
  today: '2024-09-10',
  page: 1,
  said: [],
  ...more,
});

const setUps: Record<string, SetUpReply> = {
  'set-up': at('overview'),
  'set-up-ready': at('overview', ready),
  'set-up-empty': at('portfolio', empty),
  'set-up-portfolio': at('portfolio'),
  'set-up-committees': at('committees'),
  'set-up-calendar': at('calendar'),
  'set-up-calendar-filled-in': at('calendar', setup, {
    said: [{ refusal: { kind: 'meetingExists', committee: 'SSU', on: '2024-11-22', today: '2024-09-10' } }],
  }),
  'set-up-owners': at('owners'),
  'set-up-owners-filled-in': at('owners', setup, {
    page: 2,
    said: [
      {
        done: {
          kind: 'assigned',
          number: '12',
          title: 'Afdækning af henvisningspraksis',
          label: 'midt@example.com',
          reachable: false,
          asked: false,
        },
      },
      { refusal: { kind: 'unknownPerson', words: 'Rolle Ukendt' }, number: '13' },
    ],
  }),
  'set-up-first-round': at('firstRound'),
  'set-up-no-round': at('firstRound', empty),
};

const rehearsal = (page: number, shown: (language: Language) => RehearsalPage) => (language: Language) =>
  ({
    language,
    kind: 'rehearsal',
    committeeId: 'tss',
    committee: 'TSS',
    today: '2024-09-10',
    page,
    of: 7,
    shown: shown(language),
  }) satisfies Reply & RehearsalReply;

const to = { to: 'Indsatsejer, klynge Midt', on: '2024-09-17', hour: 8 };
const sampled = receiptItems.map((each) => ({ ...each, report: { ...each.report, ...sampleAnswer, decision: '' } }));
const days = {
  meetingOn: '2024-10-11',
  askOn: '2024-09-17',
  hour: 8,
  remindOn: ['2024-09-24', '2024-09-27', '2024-10-01'],
  dueOn: '2024-10-01',
  publishOn: '2024-10-02',
};

const rehearsals: Record<string, (language: Language) => Reply> = {
  rehearsal: rehearsal(1, () => ({
    kind: 'plan',
    ...days,
    people: 5,
    initiatives: 8,
    elsewhere: 1,
    troubles: [
      { kind: 'ownerless', numbers: ['9', '10', '12'] },
      { kind: 'unreachable', people: setup.owners.unreachable },
      { kind: 'noChannel' },
      { kind: 'closedDay', what: 'agenda', on: '2024-10-06' },
      { kind: 'late', askOn: '2024-09-09' },
    ],
  })),
  'rehearsal-calm': rehearsal(1, () => ({
    kind: 'plan',
    ...days,
    people: 1,
    initiatives: 1,
    elsewhere: 0,
    troubles: [],
  })),
  'rehearsal-ask': rehearsal(2, (language) => ({ kind: 'ask', ...to, content: askContent(language, question()) })),
  'rehearsal-list': rehearsal(3, (language) => ({
    kind: 'list',
    ...to,
    content: (asks['ask-list'] ?? (() => askContent(language, question())))(language),
  })),
  'rehearsal-reminder': rehearsal(4, (language) => ({
    kind: 'reminder',
    ...to,
    content: askContent(language, question(), { occasion: { kind: 'reminder', nth: 3, last: true, left: 3 } }),
  })),
  'rehearsal-receipt': rehearsal(5, (language) => ({
    kind: 'receipt',
    ...to,
    content: askContent(language, { kind: 'receipt', items: sampled }),
  })),
  'rehearsal-notice': rehearsal(6, (language) => {
    const notice = notices.unreachable;
    if (!notice) throw new Error('no sample of a notice');
    return { kind: 'notice', on: '2024-09-17', hour: 8, content: notice(language) };
  }),
  'rehearsal-summary': rehearsal(7, (language) => ({
    kind: 'summary',
    on: '2024-10-02',
    hour: 8,
    content: summaryContent(language),
  })),
};

export const joining: Record<string, (language: Language) => Reply> = {
  ...Object.fromEntries(
    Object.entries(setUps).map(([name, reply]) => [name, (language: Language) => ({ language, ...reply })]),
  ),
  ...rehearsals,
};

export const joiningRefusals: Record<string, Refusal> = {
  'nothing-set-up': { kind: 'nothingSetUp', me: 'koordinator@example.com' },
  'no-meeting-ahead': { kind: 'noMeetingAhead', committee: 'TSS' },
};
