import type { ChangesReply } from '../../../src/domain/shown/meeting/changes-content';
import type { Story } from '../../../src/domain/shown/replies/story-reply';
import type { SummaryLine } from '../../../src/domain/shown/summary-content';
import { manyLines, tssLines } from './summary';

export const noStory: Story = { path: [], decisions: [], escalations: [] };

const shades = ['blue', 'blue', 'green', 'green', 'notReported', 'green', 'yellow', 'green', 'yellow'] as const;
const days = ['2022-10', '2022-12', '2023-02', '2023-04', '2023-06', '2023-10', '2023-12', '2024-04', '2024-09'];

/** Asks for a decision, has had two, and was taken on once. */
export const longStory: Story = {
  path: days.map((day, at) => ({ on: `${day}-14`, shade: shades[at] ?? 'green' })),
  asks: { text: 'Skal høringen forlænges til januar?', since: '2024-06-17', committees: ['SSU'] },
  decisions: [
    {
      committee: 'TSS',
      asked: 'Hvem skriver den nye aftale?',
      text: 'Sekretariatet skriver et udkast sammen med to kommuner.',
      on: '2024-04-12',
    },
    { committee: 'SSU', asked: '', text: 'Aftalen skal revideres.', on: '2022-11-04', doneOn: '2023-02-01' },
  ],
  escalations: [{ from: 'TSS', to: 'SSU', on: '2024-09-02' }],
};

export const shortStory: Story = {
  ...noStory,
  path: [
    { on: '2026-04-14', shade: 'green' },
    { on: '2026-10-09', shade: 'yellow' },
  ],
};

type Said = ChangesReply;
type Moved = ChangesReply['moved'][number];

const line = (index: number, moves: Moved['moves']): Moved => {
  const { number, title, shade } = tssLines[index] as SummaryLine;
  return { number, title, shade, moves };
};
const named = (index: number) => {
  const { number, title, shade } = tssLines[index] as SummaryLine;
  return { number, title, shade };
};

const base = {
  kind: 'changes',
  portfolioName: 'Sundhedsaftalen 2024-2027',
  committee: { id: 'tss', shortName: 'TSS' },
  today: '2024-10-21',
  since: { on: '2024-10-11', what: 'meeting' },
  page: 1,
} as const;

const moved: Moved[] = [
  line(7, [
    { kind: 'colour', from: 'yellow', to: 'red' },
    { kind: 'escalated', from: 'TSS', to: 'SSU' },
  ]),
  line(5, [
    { kind: 'colour', from: 'green', to: 'yellow' },
    { kind: 'period', from: 'primo 2025', to: 'medio 2025', slipMonths: 4, agreedSlipMonths: 8 },
    { kind: 'milestonePassed', label: 'M2', words: 'Høringen er afsluttet' },
  ]),
  line(6, [
    {
      kind: 'decided',
      committee: 'TSS',
      text: 'Klyngerne Nord og Midt går videre, de øvrige følger efter nytår.',
      on: '2024-10-11',
    },
    { kind: 'milestoneReached', label: 'M1', words: 'Forløbet er beskrevet' },
  ]),
  line(0, [{ kind: 'phase', from: 'planned', to: 'starting' }]),
  line(4, [{ kind: 'closed' }]),
  { number: '51', title: 'Fælles indsats for unge i mistrivsel', shade: 'notReported', moves: [{ kind: 'new' }] },
  {
    number: '17',
    title: 'Fælles akutpsykiatri',
    shade: 'green',
    moves: [{ kind: 'movedAway', to: 'Byen' }],
  },
];

export const readings: Record<string, Said> = {
  changes: {
    ...base,
    moved,
    said: [named(2)],
    confirmed: [named(3)],
    notReported: [named(1)],
  },
  'changes-none': { ...base, moved: [], said: [], confirmed: [named(3), named(6)], notReported: [] },
  'changes-of-two-hundred': {
    ...base,
    since: { on: '2023-12-01', what: 'day' },
    page: 8,
    moved: manyLines(190).map(({ number, title, shade }) => ({
      number,
      title,
      shade,
      moves: [
        { kind: 'colour', from: 'green', to: shade },
        { kind: 'period', from: 'primo 2025', to: 'medio 2025', slipMonths: 4, agreedSlipMonths: 4 },
        { kind: 'milestonePassed', label: 'M2', words: 'Høringen er afsluttet i alle kommuner og på alle hospitaler' },
      ],
    })),
    said: [],
    confirmed: manyLines(40).map(({ number, title, shade }) => ({ number, title, shade })),
    notReported: manyLines(30).map(({ number, title, shade }) => ({ number, title, shade })),
  },
};
