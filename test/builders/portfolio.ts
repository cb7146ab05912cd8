import type { Initiative } from '../../src/domain/portfolio/initiative';
import type { Phase } from '../../src/domain/portfolio/phase';
import type { Committee, Portfolio } from '../../src/domain/portfolio/portfolio';

/** One committee with one meeting on Friday 11 October 2024: asked 17 September, due 1 October, posted 2 October. */
export function portfolio(change: Partial<Portfolio> = {}): Portfolio {
  return {
    id: 'sample',
    name: 'Sundhedsaftalen 2024-2027',
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    coordinators: ['coordinator'],
    committees: [committee('tss')],
    rhythm: { reviewDays: 3, askDaysBefore: 10, remindDaysBefore: [5, 2, 0] },
    followedSince: '2024-08-01T08:00:00.000Z',
    ...change,
  };
}

export function committee(id: string, change: Partial<Committee> = {}): Committee {
  return {
    id,
    name: `Udvalget ${id}`,
    aliases: [id.toUpperCase()],
    meetings: [{ on: '2024-10-11', agendaDeadlineOn: '2024-10-04' }],
    ...change,
  };
}

export function initiative(number: string, change: Partial<Initiative> & { ownedBy?: string; at?: Phase } = {}) {
  const { ownedBy, at = 'running', ...rest } = change;
  const whole: Initiative = {
    portfolioId: 'sample',
    number,
    title: `Indsats ${number}`,
    focusArea: 'Sammenhæng',
    anchoring: { words: 'TSS', committees: ['tss'] },
    phase: { phase: at, words: at },
    agreedPeriod: 'ultimo 2025',
    period: 'ultimo 2025',
    ...(ownedBy ? { owner: { person: ownedBy, name: `Indsatsejer ${ownedBy}` } } : {}),
    line: 2,
    notes: {},
    ...rest,
  };
  return whole;
}
