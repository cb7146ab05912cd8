import { describe, expect, it } from '@jest/globals';
import type { AdaptiveCard } from '../../src/cards/adaptive-card';
import { presentAsk, presentNotice, presentReply, presentReview, presentSummary } from '../../src/cards/present';
import type { ReceiptItem } from '../../src/domain/shown/ask-content';
import { type ImportContent, sectionKinds } from '../../src/domain/shown/import-content';
import type { Reply } from '../../src/domain/shown/reply';
import { agendaReplies } from './samples/agenda';
import { askContent, item, question, receiptItems, report } from './samples/ask';
import { sampleCards } from './samples/cards';
import { indicatorReplies, indicatorTables } from './samples/indicators';
import { replies } from './samples/replies';
import { itemPage, reviewContent } from './samples/review';
import { manyLines, summaryContent } from './samples/summary';
import { goneNotice, importContent } from './samples/tables';
import { buttonsOf, elementsOf } from './walk-card';

const long = 'Æ"🚑 langt svar\n'.repeat(700).slice(0, 10_000);
const lines = manyLines(200).map((line) => ({
  ...line,
  title: long,
  focusArea: long,
  progress: long,
  decision: long,
  period: long,
}));
const answers = Array.from({ length: 200 }, (_, index) => ({
  ...(receiptItems[index % 3] as ReceiptItem),
  number: String(index + 1),
  title: long,
  report: { ...report, progress: long, nextSteps: long, period: long, decision: long },
}));
const bigBaseline = { ...item.baseline, progress: long, nextSteps: long, period: long, decision: long };

const bigImport: ImportContent = {
  ...importContent,
  portfolioName: long,
  tableName: long,
  sections: sectionKinds.map((kind) => ({
    kind,
    count: 200,
    lines: Array.from({ length: 200 }, (_, line) => ({ kind: 'row' as const, line, number: `${line}`, title: long })),
  })),
};

const bigCards: [string, AdaptiveCard][] = [
  [
    'big ask',
    presentAsk(
      askContent('da', question({ item: { ...item, title: long, agreedPeriod: long, baseline: bigBaseline } })),
    ),
  ],
  ['big receipt', presentAsk(askContent('da', { kind: 'receipt', items: answers }))],
  ['big summary', presentSummary(summaryContent('da', lines), 'overview')],
  [
    'summary with all red',
    presentSummary(
      summaryContent(
        'da',
        lines.map((line) => ({ ...line, shade: 'red' as const })),
      ),
      'overview',
    ),
  ],
  ['summary page', presentSummary(summaryContent('da', lines), { page: 3 })],
  ['big table plan', presentReply({ language: 'da', kind: 'tablePlan', upload: 'x', content: bigImport, again: true })],
  ['big review', presentReview(swell(reviewContent('da')))],
  ['big review item', presentReview({ ...reviewContent('da'), page: swell({ ...itemPage, given: itemPage.texts }) })],
  [
    'big review edit',
    presentReview({
      ...reviewContent('da'),
      page: swell({ ...itemPage, kind: 'edit' as const, given: itemPage.texts }),
    }),
  ],
  ['big gone', presentNotice(swell(goneNotice('da')))],
  ...['annual', 'indicators', 'indicator-form'].map((name): [string, AdaptiveCard] => [
    `big ${name}`,
    presentReply(swellIndicators(indicatorReplies[name]?.('da') as Reply)),
  ]),
  ['big indicator plan', presentReply(swellIndicators(indicatorTables['indicator-plan']?.('da') as Reply))],
  ['big agenda', presentReply(swell(agendaReplies.agenda?.('da') as Reply))],
  ['big agenda point', presentReply(swell(agendaReplies['agenda-point']?.('da') as Reply))],
  ['big agenda choice', presentReply(swell(agendaReplies['agenda-which-decision']?.('da') as Reply))],
  ['big agenda form', presentReply(swell(agendaReplies['agenda-form-fault']?.('da') as Reply))],
  ...['status-portfolio', 'show-for-coordinator', 'mine', 'missing-for-coordinator', 'plan'].map(
    (name): [string, AdaptiveCard] => [`big ${name}`, presentReply(swell(replies[name]?.('da') as Reply))],
  ),
];

/** Every list two hundred long, every text ten thousand. */
function swell<T>(value: T, key = ''): T {
  if (key === 'counts') return value;
  if (Array.isArray(value) && value.length > 0) {
    return Array.from({ length: 200 }, (_, index) => swell(value[index % value.length])) as T;
  }
  const texts = [
    'title',
    'progress',
    'nextSteps',
    'decision',
    'period',
    'agreedPeriod',
    'focusArea',
    'anchoring',
    'label',
    'phaseWords',
    'asked',
    'text',
  ];
  if (typeof value === 'string') return (texts.includes(key) ? long : value) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, swell(inner, name)])) as T;
}

/** The same of indicators: two hundred of them, two thousand initiatives behind each; a form has twenty rows. */
function swellIndicators<T>(value: T, key = ''): T {
  const many = key === 'rows' || key === 'ids' ? 20 : key === 'behind' ? 2_000 : 200;
  if (Array.isArray(value)) {
    if (value.length === 0) return value;
    return Array.from({ length: many }, (_, index) => swellIndicators(value[index % value.length])) as T;
  }
  if (typeof value === 'string')
    return (['title', 'name', 'unit', 'words', 'typed', 'heading'].includes(key) ? long : value) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, swellIndicators(inner, name)])) as T;
}

describe('what Teams takes', () => {
  it.each([...sampleCards, ...bigCards])('%s has six buttons at most', (_, card) => {
    expect(buttonsOf(card).length).toBeLessThanOrEqual(6);
  });

  it.each([...sampleCards, ...bigCards])('%s takes 80 KB as UTF-16 at most', (_, card) => {
    expect(JSON.stringify(card).length * 2).toBeLessThanOrEqual(80 * 1024);
  });

  it.each([...sampleCards, ...bigCards])(
    '%s is version 1.5, without nulls, unbound data or empty lists of buttons',
    (_, card) => {
      const written = JSON.stringify(card);
      expect(card.version).toBe('1.5');
      expect(written).not.toContain('null');
      expect(written).not.toContain('${');
      expect(written).not.toContain('$data');
      expect(written).not.toContain('"actions":[]');
    },
  );

  it.each([...sampleCards, ...bigCards])(
    '%s has nothing twice with one id, and only actions that Teams knows',
    (_, card) => {
      const elements = elementsOf(card).map(({ element }) => element);
      const ids = elements.flatMap(({ id }) => (id === undefined ? [] : [id]));
      expect(new Set(ids).size).toBe(ids.length);
      for (const { type } of elements.filter((element) => element.type.startsWith('Action.')))
        expect(['Action.Execute', 'Action.ToggleVisibility']).toContain(type);
    },
  );

  it.each([...sampleCards, ...bigCards])(
    '%s wraps its texts, and its buttons are one or two short words',
    (_, card) => {
      for (const { element } of elementsOf(card)) {
        if (element.type === 'TextBlock' && !/^\d+$/.test(String(element.text))) expect(element.wrap).toBe(true);
      }
      for (const { title } of buttonsOf(card)) expect(String(title).length).toBeLessThanOrEqual(28);
    },
  );
});

describe('what is left out', () => {
  it('is said, with the command that shows it', () => {
    const card = presentAsk(askContent('da', question({ item: { ...item, baseline: bigBaseline } })));
    expect(JSON.stringify(card)).toContain('Skriv »vis 38« for at se det hele.');
  });

  it('can still be edited: answers without a row of their own are in a list', () => {
    const card = presentAsk(askContent('da', { kind: 'receipt', items: answers }));
    const elements = elementsOf(card).map(({ element }) => element);
    const rows = elements.filter(({ verb, associatedInputs }) => verb === 'report.edit' && associatedInputs === 'none');
    const choices = elements.find(({ id }) => id === 'number')?.choices ?? [];
    expect(rows.length + (choices as unknown[]).length).toBe(200);
  });
});
