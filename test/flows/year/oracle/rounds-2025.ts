import type { Told, Why } from '../diary';
import { script } from '../script';

/**
 * What must come of the year, round by round and written by hand. What an owner is told follows from when they answer;
 * where more than that happens, each message is written out.
 */
export interface Expected {
  /** As the script names it: by the day it was first planned for. */
  round: string;
  committee: string;
  meeting: string;
  agenda: string;
  ask: string;
  remind: [first: string, second: string, last: string];
  due: string;
  publish: string;
  /** Numbers by whom is asked on the ask day and reminded of what they have not answered. */
  asked: Record<string, string[]>;
  /** What is told besides. */
  told?: Message[];
  /** What the summary has, and how many were answered when it was posted. */
  summary: { numbers: string[]; answered: number };
  /** Late answers put right in the post. */
  corrected?: { at: string; answered: number }[];
  /** The meeting day and deadline its ask had when the meeting moved after that. */
  askedFor?: { meeting: string; agenda: string; due: string };
}

interface Message {
  /** Day, and the time where it is not 08:00. */
  at: string;
  to: string;
  why: Why;
  numbers: string[];
}

const ssu = 'Indsatsejer, SSU';
const ssu2 = 'Projektleder, SSU';
const tss = 'Indsatsejer, TSS';
const tss2 = 'Projektleder, TSS';
const byen = 'Indsatsejer, klynge Byen';
const byen2 = 'Stedfortræder, klynge Byen';
const midt = 'Indsatsejer, klynge Midt';
const midt2 = 'Ny indsatsejer, klynge Midt';
const syd = 'Indsatsejer, klynge Syd';

export const expected: Expected[] = [
  {
    round: 'ssu.2025-02-28',
    committee: 'SSU',
    meeting: '2025-02-28',
    agenda: '2025-02-21',
    ask: '2025-02-04',
    remind: ['2025-02-11', '2025-02-14', '2025-02-18'],
    due: '2025-02-18',
    publish: '2025-02-19',
    asked: { [ssu]: ['1', '2'] },
    summary: { numbers: ['1', '2', '10'], answered: 2 },
  },
  {
    // 2 is asked about by SSU at the same time, and answered there.
    round: 'tss.2025-03-07',
    committee: 'TSS',
    meeting: '2025-03-07',
    agenda: '2025-02-28',
    ask: '2025-02-11',
    remind: ['2025-02-18', '2025-02-21', '2025-02-25'],
    due: '2025-02-25',
    publish: '2025-02-26',
    asked: { [tss]: ['3'], [tss2]: ['4'] },
    summary: { numbers: ['2', '3', '4'], answered: 2 },
    corrected: [{ at: '2025-03-03 10:00', answered: 3 }],
  },
  {
    round: 'byen.2025-03-21',
    committee: 'Byen',
    meeting: '2025-03-21',
    agenda: '2025-03-14',
    ask: '2025-02-25',
    remind: ['2025-03-04', '2025-03-07', '2025-03-11'],
    due: '2025-03-11',
    publish: '2025-03-12',
    asked: { [byen]: ['5', '6'] },
    summary: { numbers: ['5', '6'], answered: 2 },
  },
  {
    round: 'syd.2025-03-28',
    committee: 'Syd',
    meeting: '2025-03-28',
    agenda: '2025-03-21',
    ask: '2025-03-04',
    remind: ['2025-03-11', '2025-03-14', '2025-03-18'],
    due: '2025-03-18',
    publish: '2025-03-19',
    asked: { [syd]: ['8', '9'] },
    summary: { numbers: ['8', '9'], answered: 2 },
  },
  {
    // 6 and 9 were answered to Byen and Syd; the owner of 7 wishes to hear no more before 20 March.
    round: 'midt.2025-04-04',
    committee: 'Midt',
    meeting: '2025-04-04',
    agenda: '2025-03-28',
    ask: '2025-03-11',
    remind: ['2025-03-18', '2025-03-21', '2025-03-25'],
    due: '2025-03-25',
    publish: '2025-03-26',
    asked: {},
    told: [
      { at: '2025-03-11', to: midt, why: 'ask', numbers: ['7'] },
      { at: '2025-03-20', to: midt, why: 'later', numbers: ['7'] },
    ],
    summary: { numbers: ['6', '7', '9'], answered: 3 },
  },
  {
    // Easter lies between the ask and the first reminder, which goes to the deputy.
    round: 'byen.2025-05-09',
    committee: 'Byen',
    meeting: '2025-05-09',
    agenda: '2025-05-02',
    ask: '2025-04-10',
    remind: ['2025-04-22', '2025-04-25', '2025-04-29'],
    due: '2025-04-29',
    publish: '2025-04-30',
    asked: {},
    told: [
      { at: '2025-04-10', to: byen, why: 'ask', numbers: ['5', '6'] },
      { at: '2025-04-22', to: byen2, why: 'reminder 1', numbers: ['5', '6'] },
      { at: '2025-04-25', to: byen2, why: 'reminder 2', numbers: ['6'] },
    ],
    summary: { numbers: ['5', '6'], answered: 2 },
  },
  {
    // 10 is given an owner after office hours on 23 April.
    round: 'ssu.2025-05-16',
    committee: 'SSU',
    meeting: '2025-05-16',
    agenda: '2025-05-09',
    ask: '2025-04-22',
    remind: ['2025-04-29', '2025-05-02', '2025-05-06'],
    due: '2025-05-06',
    publish: '2025-05-07',
    asked: { [ssu]: ['1', '2'] },
    told: [
      { at: '2025-04-24', to: ssu2, why: 'handed', numbers: ['10'] },
      { at: '2025-04-29', to: ssu2, why: 'reminder 1', numbers: ['10'] },
      { at: '2025-05-02', to: ssu2, why: 'reminder 2', numbers: ['10'] },
      { at: '2025-05-06', to: ssu2, why: 'last reminder', numbers: ['10'] },
    ],
    summary: { numbers: ['1', '2', '10'], answered: 3 },
  },
  {
    // The agenda closes on Ascension Day, which counts as the day before.
    round: 'syd.2025-06-06',
    committee: 'Syd',
    meeting: '2025-06-06',
    agenda: '2025-05-29',
    ask: '2025-05-09',
    remind: ['2025-05-16', '2025-05-21', '2025-05-23'],
    due: '2025-05-23',
    publish: '2025-05-26',
    asked: { [syd]: ['8', '9'] },
    summary: { numbers: ['8', '9'], answered: 1 },
    corrected: [{ at: '2025-06-11 11:00', answered: 2 }],
  },
  {
    // 4 is asked about at every second meeting, and this is the second.
    round: 'tss.2025-06-13',
    committee: 'TSS',
    meeting: '2025-06-13',
    agenda: '2025-06-06',
    ask: '2025-05-16',
    remind: ['2025-05-23', '2025-05-28', '2025-06-02'],
    due: '2025-06-02',
    publish: '2025-06-03',
    asked: { [ssu]: ['2'], [tss]: ['3'] },
    summary: { numbers: ['2', '3'], answered: 2 },
  },
  {
    // Moved from 20 June when it had asked. 9 was Syd's to ask until 23 May, in vain, and is Midt's to remind of.
    round: 'midt.2025-06-20',
    committee: 'Midt',
    meeting: '2025-06-27',
    agenda: '2025-06-20',
    askedFor: { meeting: '2025-06-20', agenda: '2025-06-13', due: '2025-06-10' },
    ask: '2025-05-22',
    remind: ['2025-06-10', '2025-06-13', '2025-06-17'],
    due: '2025-06-17',
    publish: '2025-06-18',
    asked: { [byen]: ['6'], [midt]: ['7'] },
    told: [{ at: '2025-06-10', to: syd, why: 'reminder 1', numbers: ['9'] }],
    summary: { numbers: ['6', '7', '9'], answered: 3 },
  },
  {
    // July lies between the first reminder and the second.
    round: 'byen.2025-08-15',
    committee: 'Byen',
    meeting: '2025-08-15',
    agenda: '2025-08-08',
    ask: '2025-06-19',
    remind: ['2025-06-26', '2025-08-01', '2025-08-05'],
    due: '2025-08-05',
    publish: '2025-08-06',
    asked: { [byen]: ['5', '6'] },
    summary: { numbers: ['5', '6'], answered: 2 },
  },
  {
    round: 'ssu.2025-09-12',
    committee: 'SSU',
    meeting: '2025-09-12',
    agenda: '2025-09-05',
    ask: '2025-08-19',
    remind: ['2025-08-26', '2025-08-29', '2025-09-02'],
    due: '2025-09-02',
    publish: '2025-09-03',
    asked: { [ssu]: ['1', '2'], [ssu2]: ['10'] },
    summary: { numbers: ['1', '2', '10'], answered: 2 },
    corrected: [{ at: '2025-09-10 11:00', answered: 3 }],
  },
  {
    // Succeeded by Midt while it asks: it is finished as Syd's.
    round: 'syd.2025-09-19',
    committee: 'Syd',
    meeting: '2025-09-19',
    agenda: '2025-09-12',
    ask: '2025-08-26',
    remind: ['2025-09-02', '2025-09-05', '2025-09-09'],
    due: '2025-09-09',
    publish: '2025-09-10',
    asked: { [syd]: ['8', '9'] },
    summary: { numbers: ['8', '9'], answered: 1 },
  },
  {
    // 2 is SSU's to ask about until the evening of 2 September.
    round: 'tss.2025-09-26',
    committee: 'TSS',
    meeting: '2025-09-26',
    agenda: '2025-09-19',
    ask: '2025-09-02',
    remind: ['2025-09-09', '2025-09-12', '2025-09-16'],
    due: '2025-09-16',
    publish: '2025-09-17',
    asked: { [tss]: ['3'], [tss2]: ['4'] },
    told: [{ at: '2025-09-09', to: ssu, why: 'reminder 1', numbers: ['2'] }],
    summary: { numbers: ['2', '3', '4'], answered: 3 },
  },
  {
    // Syd's are Midt's now, and 7 is handed over to a colleague.
    round: 'midt.2025-10-10',
    committee: 'Midt',
    meeting: '2025-10-10',
    agenda: '2025-10-03',
    ask: '2025-09-16',
    remind: ['2025-09-23', '2025-09-26', '2025-09-30'],
    due: '2025-09-30',
    publish: '2025-10-01',
    asked: { [byen]: ['6'], [syd]: ['8', '9'] },
    told: [
      { at: '2025-09-16', to: midt, why: 'ask', numbers: ['7'] },
      { at: '2025-09-18 11:00', to: midt2, why: 'handed', numbers: ['7'] },
      { at: '2025-09-23', to: midt2, why: 'reminder 1', numbers: ['7'] },
    ],
    summary: { numbers: ['6', '7', '8', '9'], answered: 3 },
  },
  {
    // Moved from 7 November before it asked. On the last day its owner is away after the last reminder, and the deputy is asked.
    round: 'byen.2025-11-07',
    committee: 'Byen',
    meeting: '2025-11-14',
    agenda: '2025-11-07',
    ask: '2025-10-21',
    remind: ['2025-10-28', '2025-10-31', '2025-11-04'],
    due: '2025-11-04',
    publish: '2025-11-05',
    asked: { [byen]: ['5', '6'] },
    told: [{ at: '2025-11-04 11:00', to: byen2, why: 'ask', numbers: ['6'] }],
    summary: { numbers: ['5', '6'], answered: 2 },
  },
  {
    round: 'tss.2025-12-05',
    committee: 'TSS',
    meeting: '2025-12-05',
    agenda: '2025-11-28',
    ask: '2025-11-11',
    remind: ['2025-11-18', '2025-11-21', '2025-11-25'],
    due: '2025-11-25',
    publish: '2025-11-26',
    asked: { [ssu]: ['2'], [tss]: ['3'] },
    summary: { numbers: ['2', '3'], answered: 2 },
  },
  {
    // 2 is TSS's to ask about.
    round: 'ssu.2025-12-12',
    committee: 'SSU',
    meeting: '2025-12-12',
    agenda: '2025-12-05',
    ask: '2025-11-18',
    remind: ['2025-11-25', '2025-11-28', '2025-12-02'],
    due: '2025-12-02',
    publish: '2025-12-03',
    asked: { [ssu]: ['1'], [ssu2]: ['10'] },
    summary: { numbers: ['1', '2', '10'], answered: 3 },
  },
  {
    // Christmas lies between the deadline and the summary.
    round: 'midt.2026-01-09',
    committee: 'Midt',
    meeting: '2026-01-09',
    agenda: '2026-01-02',
    ask: '2025-12-09',
    remind: ['2025-12-16', '2025-12-19', '2025-12-23'],
    due: '2025-12-23',
    publish: '2025-12-29',
    asked: { [byen]: ['6'], [midt2]: ['7'], [syd]: ['8', '9'] },
    summary: { numbers: ['6', '7', '8', '9'], answered: 3 },
    corrected: [{ at: '2025-12-30 11:00', answered: 4 }],
  },
];

/** What coordinators are told, when, and of which meeting. */
export const expectedNotices = [
  ['2025-02-04 08:00', 'SSU 2025-02-28', '10 har ingen indsatsejer'],
  ['2025-04-22 08:00', 'SSU 2025-05-16', '10 har ingen indsatsejer'],
  ['2025-08-25 12:00', 'TSS 2025-09-26', 'Projektleder, TSS er væk 8/9-12/9 uden stedfortræder (4)'],
  [
    '2025-09-18 11:00',
    'Midt 2025-10-10',
    'Indsatsejer, klynge Midt har givet 7 videre til Ny indsatsejer, klynge Midt',
  ],
];

/** Every message of a round, those the rule gives and those written out. */
export function messagesOf(round: Expected): Told[] {
  const { committee, asked, told = [], ask, summary, corrected = [], publish } = round;
  const owners = Object.entries(asked).flatMap(([to, numbers]): Message[] => [
    { at: ask, to, why: 'ask', numbers },
    ...reminders.flatMap((why, index): Message[] => {
      const at = round.remind[index] ?? '';
      const left = numbers.filter((number) => !isAnswered(round, number, `${at} 08:00`));
      return left.length > 0 ? [{ at, to, why, numbers: left }] : [];
    }),
  ]);
  const channel = { to: `Kanalen ${committee}`, numbers: summary.numbers };
  return [
    ...[...owners, ...told].map((message) => asTold(round, message)),
    { ...asTold(round, { ...channel, at: publish, why: 'summary' }), answered: summary.answered },
    ...corrected.map(({ at, answered }) => ({
      ...asTold(round, { ...channel, at, why: 'corrected' as const }),
      answered,
    })),
  ];
}

const reminders = ['reminder 1', 'reminder 2', 'last reminder'] as const;

function isAnswered({ round }: Expected, number: string, by: string): boolean {
  return script.some(
    (deed) => deed.does === 'answers' && deed.round === round && deed.number === number && deed.at < by,
  );
}

function asTold({ committee, meeting, due, ask, askedFor }: Expected, { at, ...message }: Message): Told {
  const [day = '', time = '08:00'] = at.split(' ');
  const dates = askedFor && day === ask ? { meeting: askedFor.meeting, due: askedFor.due } : { meeting, due };
  return { kind: 'told', day, time, committee, ...dates, ...message };
}
