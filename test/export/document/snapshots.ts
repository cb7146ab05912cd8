import type { Snapshot, SnapshotItem } from '../../../src/domain/documents/snapshot';
import type { TermReport } from '../../../src/domain/documents/term-report';

export function item(number: string, change: Partial<SnapshotItem> = {}): SnapshotItem {
  return {
    number,
    title: `Indsats ${number}`,
    focusArea: 'Sammenhæng',
    isNew: false,
    anchoring: 'TSS',
    level: 'Fælles',
    shade: 'green',
    phase: 'running',
    phaseWords: 'Pågår',
    period: 'ultimo 2025',
    agreedPeriod: 'ultimo 2025',
    overdue: false,
    progress: 'Materialet er afprøvet.',
    nextStep: 'Næste skridt er en workshop.',
    decision: '',
    description: 'Kort om indsatsen.',
    milestones: [],
    readyForPresentation: 'Primo 2025',
    readyForImplementation: 'Medio 2025',
    remarks: '',
    ...change,
  };
}

export function snapshot(change: Partial<Snapshot> = {}): Snapshot {
  return {
    portfolioId: 'sample',
    portfolioName: 'Aftalen 2024-2027',
    language: 'da',
    committee: 'Udvalget tss',
    roundId: 'sample.tss.2024-10-11',
    meetingOn: '2024-10-11',
    asOf: '2024-10-01',
    publishedOn: '2024-10-02',
    headings: {},
    leftOut: 0,
    items: [
      item('1'),
      item('2', { shade: 'red', decision: 'Skal indsatsen fortsætte?', focusArea: 'Børn' }),
      item('10'),
    ],
    ...change,
  };
}

export const termReport: TermReport = {
  portfolioId: 'sample',
  portfolioName: 'Aftalen 2024-2027',
  language: 'da',
  term: 'midterm',
  asOf: '2026-01-15',
  rounds: 1,
  items: [
    {
      number: '1',
      title: 'Indsats 1',
      focusArea: 'Sammenhæng',
      shade: 'green',
      goal: 'Færre indlæggelser',
      period: 'ultimo 2025',
      agreedPeriod: 'ultimo 2024',
      slipMonths: 12,
      milestones: [],
      path: [{ on: '2024-10-11', shade: 'green' }],
      decisions: [],
    },
  ],
};
