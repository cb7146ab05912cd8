import type { PortfolioAsRead, RowAsRead, TableAsRead } from '../../../src/domain/portfolio/import/as-read';
import { committee, portfolio } from '../../builders/portfolio';

export const portfolioId = 'sim';
export const coordinator = 'coordinator';
/** The first three own something from the beginning; the others stand in, or are given something. */
export const owners = ['anna', 'bo', 'carl', 'dina', 'erik'];

/** Days of the meetings, by committee, as the file has them. */
export const meetings = { a: ['2024-10-01', '2024-10-22'], b: ['2024-10-09'] } as const;

/** One initiative is nobody's, and one belongs to both committees. */
export const firstRows: RowAsRead[] = [row('1', 'A'), row('2', 'A'), row('3', 'A/B'), row('4', 'B'), row('5', 'B')];

export function row(number: string, anchoring: string): RowAsRead {
  return {
    line: Number(number) + 1,
    place: Number(number),
    number,
    title: `Indsats ${number}`,
    focusArea: 'Sammenhæng',
    anchoring,
    phase: 'Pågår',
    period: 'ultimo 2025',
    notes: {},
  };
}

export function tableOf(rows: RowAsRead[]): TableAsRead {
  return { rows, brokenRows: [], unknownHeadings: [] };
}

/** The operator's portfolio.json with its table. */
export function fileOf(rows: RowAsRead[], owns: Record<string, string>): PortfolioAsRead {
  const { followedSince: _, ...read } = portfolio({
    id: portfolioId,
    committees: (['a', 'b'] as const).map((id) => committee(id, { meetings: meetings[id].map((on) => ({ on })) })),
    rhythm: { reviewDays: 2, askDaysBefore: 6, remindDaysBefore: [3, 1, 0] },
  });
  return {
    portfolio: read,
    owners: Object.entries(owns).map(([initiative, person]) => ({
      initiative,
      person,
      name: `Indsatsejer ${person}`,
    })),
    tableName: 'tabel.csv',
    table: tableOf(rows),
  };
}

export const firstOwners = { '1': 'anna', '2': 'bo', '3': 'anna', '4': 'carl' };
