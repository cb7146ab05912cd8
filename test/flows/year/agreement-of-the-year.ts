import type { Committee, Portfolio } from '../../../src/domain/portfolio/portfolio';
import { committee, initiative, portfolio } from '../../builders/portfolio';

/** Whoever takes part, by their role; the keys stand for their accounts. */
export const roles = {
  sekretariat: 'Sekretariatet',
  ssu: 'Indsatsejer, SSU',
  ssu2: 'Projektleder, SSU',
  tss: 'Indsatsejer, TSS',
  tss2: 'Projektleder, TSS',
  byen: 'Indsatsejer, klynge Byen',
  byen2: 'Stedfortræder, klynge Byen',
  midt: 'Indsatsejer, klynge Midt',
  midt2: 'Ny indsatsejer, klynge Midt',
  syd: 'Indsatsejer, klynge Syd',
} as const;
export type Ref = keyof typeof roles;

/** Asked ten business days before the owners' deadline, reminded five and two before and on the day; three to read. */
export const agreement: Portfolio = portfolio({
  id: 'aftale',
  name: 'Samarbejdsaftalen 2025',
  coordinators: ['sekretariat'],
  rhythm: { reviewDays: 3, askDaysBefore: 10, remindDaysBefore: [5, 2, 0] },
  quiet: [{ from: '07-01', to: '07-31' }],
  followedSince: '2025-01-01T00:00:00.000Z',
  committees: [
    meets('ssu', 'SSU', { '2025-02-28': '02-21', '2025-05-16': '05-09', '2025-09-12': '09-05', '2025-12-12': '12-05' }),
    meets('tss', 'TSS', { '2025-03-07': '02-28', '2025-06-13': '06-06', '2025-09-26': '09-19', '2025-12-05': '11-28' }),
    meets('byen', 'Byen', {
      '2025-03-21': '03-14',
      '2025-05-09': '05-02',
      '2025-08-15': '08-08',
      '2025-11-07': '10-31',
    }),
    meets('midt', 'Midt', {
      '2025-04-04': '03-28',
      '2025-06-20': '06-13',
      '2025-10-10': '10-03',
      '2026-01-09': '01-02',
    }),
    meets('syd', 'Syd', { '2025-03-28': '03-21', '2025-06-06': '05-29', '2025-09-19': '09-12', '2025-12-05': '11-28' }),
  ],
});

export const initiatives = [
  owned('1', 'SSU', 'ssu'),
  owned('2', 'SSU/TSS', 'ssu'),
  owned('3', 'TSS', 'tss'),
  { ...owned('4', 'TSS', 'tss2'), cadence: { kind: 'nth' as const, n: 2 } },
  owned('5', 'Byen', 'byen'),
  owned('6', 'Byen/Midt', 'byen'),
  owned('7', 'Midt', 'midt'),
  owned('8', 'Syd', 'syd'),
  owned('9', 'Syd/Midt', 'syd'),
  owned('10', 'SSU'),
];

/** Meeting day by meeting day, each with the month and day on which its agenda closes. */
function meets(id: string, name: string, days: Record<string, string>): Committee {
  const meetings = Object.entries(days).map(([on, agenda]) => ({
    on,
    agendaDeadlineOn: `${on.slice(0, 4)}-${agenda}`,
  }));
  return committee(id, { name, aliases: [name], meetings });
}

function owned(number: string, words: string, ref?: Ref) {
  const committees = words.toLowerCase().split('/');
  return initiative(number, {
    portfolioId: agreement.id,
    anchoring: { words, committees },
    agreedPeriod: 'ultimo 2026',
    period: 'ultimo 2026',
    ...(ref ? { owner: { person: ref, name: roles[ref] } } : {}),
  });
}
