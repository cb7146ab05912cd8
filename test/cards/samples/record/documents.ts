import type { DocumentReply, TermReply } from '../../../../src/domain/shown/record/document-content';
import type { Refusal } from '../../../../src/domain/shown/reply';

const overview: DocumentReply = {
  kind: 'document',
  portfolioName: 'Sundhedsaftalen 2024-2027',
  committee: { id: 'tss', shortName: 'TSS' },
  form: 'overview',
  format: 'docx',
  asOf: '2024-10-01',
  meetingOn: '2024-10-11',
  initiatives: 12,
};

/** Files for Word and Excel. */
export const documents: Record<string, DocumentReply> = {
  'document-published': { ...overview, publishedOn: '2024-10-02', of: { day: 11, month: 10 } },
  'document-draft': { ...overview, form: 'tool', format: 'xlsx' },
  'document-too-large': { ...overview, initiatives: 2_000, tooLarge: true },
};

/** Reports of all rounds. */
export const terms: Record<string, TermReply> = {
  midterm: {
    kind: 'term',
    term: 'midterm',
    portfolioName: 'Sundhedsaftalen 2024-2027',
    initiatives: 43,
    asOf: '2026-01-15',
  },
  'final-too-large': {
    kind: 'term',
    term: 'final',
    portfolioName: 'Sundhedsaftalen 2024-2027',
    initiatives: 2_000,
    asOf: '2027-12-15',
    tooLarge: true,
  },
};

export const documentRefusals: Record<string, Refusal> = {
  'document-no-round': { kind: 'noRoundOfDay', committee: 'TSS', days: ['2024-12-06', '2024-10-11'] },
  'document-never-a-round': { kind: 'noRoundOfDay', committee: 'TSS', days: [] },
  'document-template': {
    kind: 'templateFaulty',
    file: 'da/overview.docx',
    fault: { kind: 'missingField', field: 'forankring' },
  },
  'document-not-put': { kind: 'documentNotPut' },
  'document-gone': { kind: 'documentGone' },
};
