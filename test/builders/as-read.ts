import type { BrokenRow, OwnerAsRead, PortfolioAsRead, RowAsRead } from '../../src/domain/portfolio/import/as-read';

interface Overrides {
  portfolio?: Partial<PortfolioAsRead['portfolio']>;
  owners?: OwnerAsRead[];
  brokenRows?: BrokenRow[];
  unknownHeadings?: string[];
}

/** A portfolio with two committees as its file says it; rows are placed and lined as they come. */
export function asRead(
  rows: Partial<RowAsRead>[],
  { portfolio = {}, owners = [], brokenRows = [], unknownHeadings = [] }: Overrides = {},
): PortfolioAsRead {
  return {
    portfolio: {
      id: 'sample',
      name: 'Sundhedsaftalen',
      language: 'da',
      timeZone: 'Europe/Copenhagen',
      coordinators: ['koordinator@region.dk'],
      committees: [
        { id: 'ssu', name: 'Sundhedssamarbejdsudvalget', aliases: ['SSU'], meetings: [] },
        { id: 'tss', name: 'Tværsektoriel Strategisk Styregruppe', aliases: ['TSS'], parent: 'ssu', meetings: [] },
      ],
      rhythm: { askDaysBefore: 10, remindDaysBefore: [5, 2, 0], reviewDays: 3 },
      ...portfolio,
    },
    owners,
    tableName: 'table.csv',
    table: { rows: rows.map(rowAsRead), brokenRows, unknownHeadings },
  };
}

function rowAsRead(row: Partial<RowAsRead>, at: number): RowAsRead {
  return {
    line: at + 2,
    place: at + 1,
    title: `Indsats ${at + 1}`,
    focusArea: 'Gode overgange',
    anchoring: 'TSS',
    phase: 'Pågår',
    period: '',
    notes: {},
    ...row,
  };
}
