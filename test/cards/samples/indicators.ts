import { readValuePeriod } from '../../../src/domain/indicator/indicator';
import type { Progress } from '../../../src/domain/indicator/progress';
import type { Language } from '../../../src/domain/people/language';
import type {
  AnnualReply,
  IndicatorDone,
  IndicatorFormReply,
  IndicatorRefusal,
  IndicatorsReply,
  ShownIndicator,
} from '../../../src/domain/shown/record/indicators/indicator-content';
import type { IndicatorTableContent } from '../../../src/domain/shown/record/indicators/indicator-table';
import type { Reply } from '../../../src/domain/shown/reply';

const period = (words: string) => readValuePeriod(words) ?? { words, from: '2025-01-01', to: '2025-12-31' };
const amount = (value: number, decimals = 0) => ({ value, decimals });
const measured = (words: string, value: number, decimals = 0) => ({
  period: period(words),
  amount: amount(value, decimals),
});

const progress = (kind: Progress['kind'], before?: Progress['before'], value?: Progress['value']): Progress => ({
  kind,
  ...(before ? { before } : {}),
  ...(value ? { value } : {}),
});

const epikriser: ShownIndicator = {
  name: 'Epikriser sendt inden 3 dage',
  unit: '%',
  direction: 'up',
  goal: { amount: amount(90), by: period('2027') },
  progress: progress('onTrack', measured('2024', 81, 1), measured('2025', 84, 1)),
};
const indlæggelser: ShownIndicator = {
  name: 'Forebyggelige indlæggelser pr. 1.000 borgere over 65 år',
  unit: 'indlæggelser',
  direction: 'down',
  goal: { amount: amount(48) },
  progress: progress('wrongWay', measured('2024', 51.2, 1), measured('2025', 53, 1)),
};
const ventetid: ShownIndicator = {
  name: 'Ventetid til genoptræning',
  unit: 'dage',
  direction: 'down',
  goal: { amount: amount(7), by: period('ultimo 2025') },
  progress: progress('reached', measured('2024', 9), measured('2025', 7)),
};
const tilfredshed: ShownIndicator = {
  name: 'Borgere som aktive samarbejdspartnere',
  unit: '',
  progress: progress('noValue'),
};
const tryghed: ShownIndicator = {
  name: 'Patienter der føler sig trygge ved udskrivelsen',
  unit: '%',
  direction: 'steady',
  goal: { amount: amount(74) },
  progress: progress('noValue', measured('2024', 74)),
};

const list: IndicatorsReply = {
  kind: 'indicators',
  portfolioName: 'Sundhedsaftalen 2024-2027',
  year: '2025',
  page: 1,
  lines: [
    { ...tilfredshed, behind: 0 },
    { ...epikriser, behind: 3 },
    { ...indlæggelser, behind: 1 },
    { ...tryghed, behind: 12 },
    { ...ventetid, behind: 2, retiredOn: '2026-01-15' },
  ],
  mayWrite: true,
};

const annual: AnnualReply = {
  kind: 'annual',
  portfolioName: 'Sundhedsaftalen 2024-2027',
  year: '2025',
  earlier: '2024',
  page: 1,
  items: [
    { ...tilfredshed, series: [], behind: [], others: 0 },
    {
      ...epikriser,
      series: ['2021', '2022', '2023', '2024', '2025'].map((year, at) => measured(year, 72 + at * 3, 1) as never),
      behind: [
        { number: '12', title: 'Revision af kommunikationsaftalen', shade: 'red' },
        { number: '14', title: 'Fælles stuegang på midlertidige pladser', shade: 'green' },
        { number: '6.1A', title: 'Bedre udskrivelser for borgere med flere samtidige sygdomme', shade: 'notReported' },
      ],
      others: 2,
    },
    {
      ...indlæggelser,
      series: [measured('1. halvår 2024', 25.1, 1), measured('2024', 51.2, 1), measured('2025', 53, 1)],
      behind: [{ number: '7', title: 'Akutfunktioner i kommunerne', shade: 'yellow' }],
      others: 0,
    },
    { ...ventetid, series: [measured('2024', 9), measured('2025', 7)], behind: [], others: 1 },
  ],
  mayWrite: true,
};

const form: IndicatorFormReply = {
  kind: 'indicatorForm',
  portfolioId: 'sample',
  portfolioName: 'Sundhedsaftalen 2024-2027',
  period: '2025',
  rows: [
    { id: 'borgere som aktive samarbejdspartnere', name: tilfredshed.name, unit: '' },
    { id: 'epikriser sendt inden 3 dage', name: epikriser.name, unit: '%', last: measured('2024', 81, 1) },
    { id: 'ventetid til genoptræning', name: ventetid.name, unit: 'dage', last: measured('2024', 9) },
  ],
  left: 3,
};

type Make = (language: Language) => Reply;
const of =
  <T extends object>(reply: T): Make =>
  (language) =>
    ({ language, ...reply }) as unknown as Reply;

export const indicatorReplies: Record<string, Make> = {
  indicators: of(list),
  'indicators-none': of({ ...list, lines: [] }),
  'indicators-none-for-members': of({ ...list, lines: [], mayWrite: false }),
  'indicators-of-many': of({
    ...list,
    mayWrite: false,
    page: 2,
    lines: Array.from({ length: 45 }, (_, at) => ({ ...indlæggelser, name: `Indikator nummer ${at + 1}`, behind: at })),
  }),
  annual: of(annual),
  'annual-for-members': of({ ...annual, mayWrite: false, items: annual.items.slice(1, 2) }),
  'annual-none': of({ ...annual, items: [], year: '2019', earlier: undefined, later: '2024' }),
  'annual-of-many': of({
    ...annual,
    page: 2,
    items: Array.from({ length: 11 }, (_, at) => ({ ...annual.items[at % 4], name: `Indikator nummer ${at + 1}` })),
  }),
  'indicator-form': of(form),
  'indicator-form-faulty': of({
    ...form,
    unknownPeriod: true,
    period: 'sidste år',
    left: 0,
    rows: form.rows.map((row, at) =>
      at === 0 ? { ...row, typed: '74.5', fault: 'unreadable' } : { ...row, typed: '12' },
    ),
  }),
  'indicator-form-of-one': of({ ...form, alone: true, rows: form.rows.slice(1, 2), left: 0 }),
};

export const indicatorDone: Record<string, IndicatorDone> = {
  'indicator-added': { kind: 'indicatorAdded', name: 'Ventetid til genoptræning', already: false },
  'indicator-added-already': { kind: 'indicatorAdded', name: 'Ventetid til genoptræning', already: true },
  'indicator-value': {
    kind: 'indicatorSet',
    indicator: epikriser,
    what: { kind: 'value', period: '2025', amount: amount(84, 1) },
    same: false,
  },
  'indicator-value-corrected': {
    kind: 'indicatorSet',
    indicator: epikriser,
    what: { kind: 'value', period: '2025', amount: amount(84, 1), before: amount(83) },
    same: false,
  },
  'indicator-same': { kind: 'indicatorSet', indicator: ventetid, what: { kind: 'unit' }, same: true },
  'indicator-goal': { kind: 'indicatorSet', indicator: epikriser, what: { kind: 'goal' }, same: false },
  'indicator-links': {
    kind: 'indicatorSet',
    indicator: indlæggelser,
    what: { kind: 'links', numbers: ['3', '7', '12'], byTable: ['14'] },
    same: false,
  },
  'indicator-retired': { kind: 'indicatorSet', indicator: ventetid, what: { kind: 'retire' }, same: false },
  'indicator-values': {
    kind: 'indicatorValues',
    period: '2025',
    saved: [
      { name: epikriser.name, unit: '%', amount: amount(84, 1), before: amount(83) },
      { name: ventetid.name, unit: 'dage', amount: amount(7) },
    ],
    same: 1,
  },
  'indicator-values-none': { kind: 'indicatorValues', period: '2025', saved: [], same: 0 },
};

export const indicatorRefusals: Record<string, IndicatorRefusal> = {
  'no-indicator': { kind: 'noIndicator', words: 'tandpleje', known: [epikriser.name, ventetid.name] },
  'which-indicator': { kind: 'whichIndicator', among: [epikriser.name, ventetid.name], rest: '2025 84' },
  'unknown-setting': { kind: 'unknownSetting', name: epikriser.name, words: '2025 84.5' },
  'no-such-year': { kind: 'noSuchYear', words: 'sidste år' },
  'other-unit': { kind: 'otherUnit', name: ventetid.name, unit: 'dage' },
};

export const indicatorTableContent: IndicatorTableContent = {
  portfolioName: 'Sundhedsaftalen 2024-2027',
  tableName: 'Indikatorer 2025.xlsx',
  rows: 11,
  same: 6,
  created: [
    { line: 4, name: tryghed.name, unit: '%', values: 3 },
    { line: 5, name: tilfredshed.name, unit: '', values: 0 },
  ],
  changed: [
    {
      line: 2,
      name: epikriser.name,
      changes: [
        {
          kind: 'field',
          field: 'goal',
          from: { unit: '%', initiatives: [], goal: { amount: amount(85) } },
          to: { unit: '%', initiatives: [], goal: { amount: amount(90), by: period('2027') } },
        },
        { kind: 'value', period: '2024', unit: '%', amount: amount(81, 1), before: amount(80, 1) },
        { kind: 'value', period: '2025', unit: '%', amount: amount(84, 1) },
      ],
    },
    {
      line: 3,
      name: ventetid.name,
      changes: (['unit', 'direction', 'baseline', 'aliases', 'initiatives'] as const).map((field) => ({
        kind: 'field',
        field,
        from: { unit: '', initiatives: [] },
        to: {
          unit: 'dage',
          direction: 'down',
          baseline: { amount: amount(14), period: period('2023') },
          aliases: ['Ventetid'],
          initiatives: ['3', '7'],
        },
      })),
    },
  ],
  faults: [
    { kind: 'unreadableNumber', line: 6, heading: '2025', words: 'ca. 74' },
    { kind: 'otherUnit', unit: 'dage', line: 3, heading: '2024', words: '9 uger' },
    { kind: 'unknownInitiatives', numbers: ['99'], line: 7, heading: 'Indsatser', words: '3, 99' },
    { kind: 'noResult', line: 8, heading: '2025', words: '' },
    { kind: 'nameAlone', line: 14, words: 'Tallene for 2025 er foreløbige' },
  ],
  absent: ['Indlæggelser af borgere over 65 år'],
  unknownHeadings: ['Kilde'],
};

const upload = '0f1e2d3c4b5a69780f1e2d3c4b5a6978';

export const indicatorTables: Record<string, Make> = {
  'indicator-plan': of({ kind: 'indicatorPlan', upload, content: indicatorTableContent, again: false }),
  'indicator-plan-again': of({ kind: 'indicatorPlan', upload, content: indicatorTableContent, again: true }),
  'indicator-plan-nothing-new': of({
    kind: 'indicatorPlan',
    upload,
    content: { ...indicatorTableContent, created: [], changed: [], faults: [], same: 11 },
    again: false,
  }),
  'indicators-taken': of({ kind: 'indicatorsTaken', content: indicatorTableContent }),
};
