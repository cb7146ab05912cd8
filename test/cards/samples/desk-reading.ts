import type { ChangesReply } from '../../../src/domain/shown/desk/changes-content';
import type { SummaryLine } from '../../../src/domain/shown/summary-content';
import { manyLines, tssLines } from './summary';

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
