import type { Language } from '../../../src/domain/portfolio/portfolio';
import type { ImportContent, ImportLine, SectionKind } from '../../../src/domain/shown/import-content';
import type { GoneNotice } from '../../../src/domain/shown/notice-content';
import type { Done, Refusal, Reply } from '../../../src/domain/shown/reply';

const long = 'Den gode overgang: Analyse af proces v. udskrivning mhp. at sikre en god og tryg overgang for patienten';

function section(kind: SectionKind, ...lines: ImportLine[]) {
  return { kind, count: lines.length, lines };
}

export const importContent: ImportContent = {
  portfolioName: 'Sundhedsaftalen 2024-2027, Region Hovedstaden',
  tableName: 'Oversigt over indsatser oktober.csv',
  portfolio: 'same',
  rows: 43,
  same: 22,
  moved: 4,
  sections: [
    section(
      'notUnderstood',
      { kind: 'remark', remark: { kind: 'brokenRow', line: 9, reason: 'tooFewCells' } },
      { kind: 'remark', remark: { kind: 'unreadPeriod', line: 14, number: '13', words: 'når vi er klar' } },
      { kind: 'remark', remark: { kind: 'unknownCommittee', line: 21, number: '20', words: 'Klynge Vest' } },
    ),
    section('doubled', {
      kind: 'remark',
      remark: { kind: 'doubledTitle', lines: [31, 32], numbers: ['30', '31'], title: long },
    }),
    section('gone', { kind: 'gone', number: '36', title: 'Opfølgning på og evaluering af IV-aftalen' }),
    section('changed', {
      kind: 'changed',
      line: 22,
      number: '21',
      title: 'Dosispakket medicin',
      changes: [
        { field: 'phase', from: 'Pågår', to: 'Afsluttet' },
        { field: 'period', from: 'Afsluttes ultimo 2024', to: 'Afsluttet oktober 2024' },
      ],
    }),
    section(
      'new',
      ...Array.from({ length: 11 }, (_, at): ImportLine => {
        const number = `${44 + at}`;
        return { kind: 'row', line: 45 + at, number, title: at % 2 ? long : 'Kompetenceudvikling i kateterpleje' };
      }),
    ),
    section('keptColumns', { kind: 'remark', remark: { kind: 'unknownColumn', heading: 'Kontakt' } }),
  ],
};

const upload = '0f1e2d3c4b5a69780f1e2d3c4b5a6978';
const done = { ...importContent, sections: importContent.sections.map((one) => ({ ...one, lines: [] })) };
const quiet = { ...importContent, same: 43, moved: 0, sections: importContent.sections.slice(1, 2) };

export const tables: Record<string, (language: Language) => Reply> = {
  'table-plan': (language) => ({ language, kind: 'tablePlan', upload, content: importContent, again: false }),
  'table-plan-again': (language) => ({
    language,
    kind: 'tablePlan',
    upload,
    content: { ...importContent, sections: importContent.sections.slice(2, 4) },
    again: true,
  }),
  'table-plan-nothing-new': (language) => ({ language, kind: 'tablePlan', upload, content: quiet, again: false }),
  'table-choice': (language) => ({
    language,
    kind: 'tableChoice',
    upload,
    fileName: 'Oversigt.csv',
    portfolios: [
      { id: 'hovedstaden-2024', name: 'Sundhedsaftalen 2024-2027, Region Hovedstaden' },
      { id: 'midt-2019', name: 'Sundhedsaftalen 2019-2023, Region Midtjylland' },
    ],
  }),
  'table-help': (language) => ({ language, kind: 'tableHelp', portfolioName: importContent.portfolioName }),
  'table-done': (language) => ({ language, kind: 'tableDone', content: done }),
  'table-cancelled': (language) => ({ language, kind: 'tableCancelled', fileName: 'Oversigt.csv' }),
};

export const tableRefusals: Record<string, Refusal> = {
  'table-wrong-type': { kind: 'table', trouble: { kind: 'wrongType' } },
  'table-several-files': { kind: 'table', trouble: { kind: 'severalFiles' } },
  'table-too-large': { kind: 'table', trouble: { kind: 'tooLarge', megabytes: 10 } },
  'table-not-fetched': { kind: 'table', trouble: { kind: 'notFetched' } },
  'table-wrong-place': { kind: 'table', trouble: { kind: 'wrongPlace' } },
  'table-unreadable': {
    kind: 'table',
    trouble: {
      kind: 'unreadable',
      faults: [{ kind: 'noTitleColumn', detail: 'Vision | Tidsplan | Økonomi' }],
      brokenRows: [{ line: 3, reason: 'noTitle' }],
    },
  },
  'table-not-kept': { kind: 'table', trouble: { kind: 'notKept' } },
  'table-not-put': { kind: 'table', trouble: { kind: 'notPut' } },
  'only-in-chat-table': { kind: 'onlyInChat', command: 'import' },
  'not-gone': { kind: 'notGone', number: '12' },
};

const rows = [
  { number: '12', title: 'Afdækning af henvisningspraksis, tilbud og muligheder for styrket samarbejde' },
  { number: '17', title: 'Vidensindsamling ift. den akutte patient' },
  { number: '36', title: 'Opfølgning på og evaluering af IV-aftalen' },
];

export const settledDone: Record<string, Done> = {
  settled: {
    kind: 'settled',
    settled: [
      { number: '17', title: 'Vidensindsamling ift. den akutte patient', as: 'closed' },
      { number: '36', title: 'Opfølgning på og evaluering af IV-aftalen', as: 'kept' },
    ],
    left: ['12', '40'],
  },
  'settled-none': { kind: 'settled', settled: [], left: [] },
  'settled-one': {
    kind: 'settled',
    settled: [{ number: '17', title: 'Vidensindsamling ift. den akutte patient', as: 'closed' }],
    left: [],
  },
};

export function goneNotice(language: Language, count = 3): GoneNotice {
  const many = Array.from({ length: count }, (_, at) => rows[at] ?? { number: `${37 + at}`, title: long });
  return {
    kind: 'gone',
    language,
    portfolioId: 'hovedstaden-2024',
    portfolioName: importContent.portfolioName,
    importedOn: '2024-10-03',
    rows: many,
    today: '2024-10-04',
  };
}
