import type { ExportReply } from '../../../../src/domain/shown/record/export-content';
import type { Refusal } from '../../../../src/domain/shown/reply';

const portfolio = {
  kind: 'export' as const,
  portfolioId: 'hovedstaden-2024',
  portfolioName: 'Sundhedsaftalen 2024-2027',
  initiatives: 43,
  on: '2026-09-24',
};

/** Everything out as a file. */
export const exports: Record<string, ExportReply> = {
  'export-choice': portfolio,
  'export-csv': { ...portfolio, format: 'csv' },
  'export-xlsx': { ...portfolio, format: 'xlsx' },
  'export-json': { ...portfolio, format: 'json' },
  'export-too-large': { ...portfolio, initiatives: 6_000, format: 'csv', tooLarge: true },
};

export const exportRefusals: Record<string, Refusal> = {
  'export-not-put': { kind: 'exportNotPut' },
  'only-in-chat-export': { kind: 'onlyInChat', command: 'export' },
};
