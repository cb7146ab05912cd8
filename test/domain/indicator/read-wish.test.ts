import { describe, expect, it } from '@jest/globals';
import { indicatorsMoved, initiativesBehind } from '../../../src/domain/indicator/behind';
import { changeIndicator, newIndicator } from '../../../src/domain/indicator/wish/change-indicator';
import { readWish } from '../../../src/domain/indicator/wish/read-wish';
import { initiative } from '../../builders/portfolio';

const names = [
  'Akutte indlæggelser',
  'Akutte genindlæggelser inden 30 dage',
  'Andel epikriser sendt inden 3 dage',
  'Borgere der når deres mål',
];
const indicators = names.map((name) => newIndicator('sample', name));
const wish = (words: string, language: 'da' | 'en' = 'da') => {
  const read = readWish(words, indicators, language);
  switch (read.kind) {
    case 'set':
      return [read.of.name, read.setting];
    case 'which':
      return read.among.map(({ name }) => name);
    case 'unknownRest':
      return [read.of.name, read.words];
    case 'form':
      return ['form', read.of?.name];
    default:
      return read;
  }
};

describe('what is written of an indicator', () => {
  it.each<[string, unknown]>([
    [
      'Akutte indlæggelser 2025 74,5',
      [
        names[0],
        { kind: 'value', period: expect.objectContaining({ words: '2025' }), amount: { value: 74.5, decimals: 1 } },
      ],
    ],
    [
      'akutte  INDLÆGGELSER: 2025: 1.234',
      [names[0], expect.objectContaining({ amount: { value: 1234, decimals: 0 } })],
    ],
    [
      'Akutte genindlæggelser inden 30 dage 1. halvår 2025 12',
      [names[1], expect.objectContaining({ period: expect.objectContaining({ words: '1. halvår 2025' }) })],
    ],
    ['Andel epikriser sendt inden 3 dage 2025 85 %', [names[2], expect.objectContaining({ unit: '%' })]],
    ['Borgere der når deres mål mål 85', [names[3], { kind: 'goal', goal: { amount: { value: 85, decimals: 0 } } }]],
    [
      'Borgere der når deres mål 85 i 2025',
      [names[3], expect.objectContaining({ kind: 'value', period: expect.objectContaining({ words: '2025' }) })],
    ],
    ['epikriser 2025 85', [names[2], expect.objectContaining({ kind: 'value' })]],
    ['akute indlæggelser 2025 85', [names[0], expect.objectContaining({ kind: 'value' })]],
    ['akutte 2025 85', [names[0], names[1]]],
    [
      'epikriser mål 85 % i 2027',
      [
        names[2],
        expect.objectContaining({
          kind: 'goal',
          goal: { amount: { value: 85, decimals: 0 }, by: expect.objectContaining({ words: '2027' }) },
        }),
      ],
    ],
    ['epikriser mål 85 % inden udgangen af 2027', [names[2], expect.objectContaining({ kind: 'goal' })]],
    ['epikriser mål ingen', [names[2], { kind: 'goal' }]],
    ['epikriser indsatser 3, 7 og 12', [names[2], { kind: 'links', numbers: '3, 7 og 12' }]],
    ['epikriser indsatser ingen', [names[2], { kind: 'links', numbers: '' }]],
    ['epikriser enhed %', [names[2], { kind: 'unit', unit: '%' }]],
    ['epikriser retning op', [names[2], { kind: 'direction', direction: 'up' }]],
    ['epikriser udgår', [names[2], { kind: 'retire' }]],
    ['', ['form', undefined]],
    ['epikriser', ['form', names[2]]],
    ['Akutte indlæggelser 2025', [names[0], '2025']],
    ['Akutte indlæggelser 2025 74.5', [names[0], '2025 74.5']],
    ['Akutte indlæggelser 2025 ca. 74', [names[0], '2025 ca. 74']],
    ['Akutte indlæggelser mål snart', [names[0], 'mål snart']],
    ['tandpleje 2025 85', { kind: 'unknownName', words: 'tandpleje' }],
    ['tandpleje', { kind: 'unknownName', words: 'tandpleje' }],
    ['ny Ventetid til genoptræning', { kind: 'new', name: 'Ventetid til genoptræning' }],
  ])('»%s« is understood', (words, expected) => {
    expect(wish(words)).toEqual(expected);
  });

  it('is understood in English', () => {
    expect(wish('Akutte indlæggelser 2025 1,234.5', 'en')).toEqual([
      names[0],
      expect.objectContaining({ amount: { value: 1234.5, decimals: 1 } }),
    ]);
    expect(wish('epikriser goal 85% by 2027', 'en')).toEqual([names[2], expect.objectContaining({ kind: 'goal' })]);
  });

  it('takes the unit that stands behind the first number, and no other after it', () => {
    const writer = { by: 'anna', at: '2026-02-01T08:00:00.000Z', today: '2026-02-01' };
    const read = readWish('epikriser 2025 85 %', indicators, 'da');
    if (read.kind !== 'set') throw new Error('not understood');
    const { of, setting } = read;
    expect(changeIndicator(of, setting, writer)).toMatchObject({
      kind: 'changed',
      after: { unit: '%', values: [{ by: 'anna' }] },
    });
    expect(changeIndicator({ ...of, unit: 'pct.' }, setting, writer)).toMatchObject({
      kind: 'changed',
      after: { unit: 'pct.' },
    });
    expect(changeIndicator({ ...of, unit: 'dage' }, setting, writer)).toEqual({ kind: 'otherUnit', unit: 'dage' });
    expect(changeIndicator({ ...of, unit: '%' }, { kind: 'unit', unit: '%' }, writer)).toMatchObject({ kind: 'same' });
  });
});

describe('the initiatives behind it', () => {
  const all = [
    initiative('1', { indicators: 'Akutte indlæggelser; ventetid' }),
    initiative('2', { indicators: 'Akutte genindlæggelser inden 30 dage' }),
    initiative('3'),
    initiative('6.1A'),
  ];
  const numbers = (name: string, linked: string[] = [], aliases: string[] = []) =>
    initiativesBehind({ name, aliases, initiatives: linked }, all).map(({ number }) => number);

  it('are those whose text names it, and those a person linked', () => {
    expect(numbers('Akutte indlæggelser')).toEqual(['1']);
    expect(numbers('indlæggelser', ['6.1a'])).toEqual(['1', '6.1A']);
    expect(numbers('Andet', ['3', '99'], ['VENTETID'])).toEqual(['1', '3']);
    expect(numbers('genindlæg')).toEqual([]);
  });

  it('tell the same the other way round', () => {
    const [first, second] = [
      newIndicator('sample', 'Akutte indlæggelser'),
      { ...newIndicator('sample', 'B (1)'), initiatives: ['1'] },
    ];
    expect(indicatorsMoved(initiative('1', { indicators: 'akutte indlæggelser' }), [first, second])).toEqual([
      first,
      second,
    ]);
    expect(indicatorsMoved(initiative('2'), [first, second])).toEqual([]);
  });
});
