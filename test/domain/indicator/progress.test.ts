import { describe, expect, it } from '@jest/globals';
import {
  type Direction,
  type Indicator,
  readValuePeriod,
  seriesOf,
  withValue,
} from '../../../src/domain/indicator/indicator';
import { progressOf } from '../../../src/domain/indicator/progress';
import { withoutOldTypists } from '../../../src/domain/indicator/typists';

const at = '2026-02-01T08:00:00.000Z';
const amount = (value: number, decimals = 0) => ({ value, decimals });
const period = (words: string) => {
  const read = readValuePeriod(words);
  if (!read) throw new Error(`no period: ${words}`);
  return read;
};

function indicator(
  direction: Direction | undefined,
  values: [string, number][],
  change: Partial<Indicator> = {},
): Indicator {
  return {
    portfolioId: 'sample',
    id: 'epikriser',
    name: 'Epikriser',
    unit: '%',
    ...(direction ? { direction } : {}),
    initiatives: [],
    values: values.map(([words, value]) => ({ period: period(words), amount: amount(value, 1), at })),
    ...change,
  };
}

const goal = (value: number, by?: string) => ({ goal: { amount: amount(value), ...(by ? { by: period(by) } : {}) } });
const kindOf = (one: Indicator, year = '2025') => progressOf(one, year).kind;

describe('how far a number has come', () => {
  it.each<[string, Indicator, string]>([
    [
      'moved up, meant to',
      indicator(
        'up',
        [
          ['2024', 71],
          ['2025', 74],
        ],
        goal(85),
      ),
      'onTrack',
    ],
    [
      'moved down, meant up',
      indicator(
        'up',
        [
          ['2024', 74],
          ['2025', 71],
        ],
        goal(85),
      ),
      'wrongWay',
    ],
    [
      'moved down, meant to',
      indicator(
        'down',
        [
          ['2024', 20],
          ['2025', 15],
        ],
        goal(10),
      ),
      'onTrack',
    ],
    [
      'stood still',
      indicator(
        'down',
        [
          ['2024', 20],
          ['2025', 20],
        ],
        goal(10),
      ),
      'unchanged',
    ],
    ['at the goal', indicator('up', [['2025', 85]], goal(85)), 'reached'],
    ['below a goal downwards', indicator('down', [['2025', 9]], goal(10)), 'reached'],
    [
      'short of it when its time is over',
      indicator(
        'up',
        [
          ['2024', 71],
          ['2025', 74],
        ],
        goal(85, '2025'),
      ),
      'missed',
    ],
    [
      'short of it with time left',
      indicator(
        'up',
        [
          ['2024', 71],
          ['2025', 74],
        ],
        goal(85, '2027'),
      ),
      'onTrack',
    ],
    ['one value alone', indicator('up', [['2025', 74]], goal(85)), 'first'],
    [
      'one value and where it began',
      indicator('up', [['2025', 74]], { ...goal(85), baseline: { amount: amount(70) } }),
      'onTrack',
    ],
    ['no goal', indicator('up', [['2025', 74]]), 'noGoal'],
    ['no direction', indicator(undefined, [['2025', 74]], goal(85)), 'noGoal'],
    ['nothing this year', indicator('up', [['2024', 74]], goal(70)), 'noValue'],
    ['nothing at all', indicator('up', []), 'noValue'],
    ['steady, within what the goal says', indicator('steady', [['2025', 74.3]], goal(74)), 'reached'],
    [
      'steady, away from it',
      indicator(
        'steady',
        [
          ['2024', 74],
          ['2025', 78],
        ],
        goal(74),
      ),
      'wrongWay',
    ],
    [
      'steady, nearer again',
      indicator(
        'steady',
        [
          ['2024', 80],
          ['2025', 76],
        ],
        goal(74),
      ),
      'onTrack',
    ],
    [
      'steady, over it by as much',
      indicator(
        'steady',
        [
          ['2024', 72],
          ['2025', 76],
        ],
        goal(74),
      ),
      'unchanged',
    ],
    [
      'steady without a goal stays where it began',
      indicator('steady', [
        ['2024', 74],
        ['2025', 74],
      ]),
      'reached',
    ],
  ])('%s', (_, one, expected) => {
    expect(kindOf(one)).toBe(expected);
  });

  it('says what it rests on', () => {
    const one = indicator(
      'up',
      [
        ['2023', 70],
        ['2024', 71],
        ['2025', 74],
      ],
      goal(85),
    );
    expect(progressOf(one, '2025')).toMatchObject({
      value: { amount: { value: 74 }, period: { words: '2025' } },
      before: { amount: { value: 71 }, period: { words: '2024' } },
    });
    expect(progressOf(one, '2026')).toMatchObject({ kind: 'noValue', before: { amount: { value: 74 } } });
    expect(progressOf(one, '2024')).toMatchObject({ kind: 'onTrack', value: { amount: { value: 71 } } });
  });

  it('takes the last value of the year', () => {
    const one = indicator(
      'up',
      [
        ['2025', 73],
        ['1. halvår 2025', 74],
        ['2. halvår 2024', 71],
      ],
      goal(85),
    );
    expect(seriesOf(one).map(({ period: { words } }) => words)).toEqual(['2. halvår 2024', '1. halvår 2025', '2025']);
    expect(progressOf(one, '2025').value?.amount.value).toBe(73);
  });
});

describe('the values of an indicator', () => {
  const typed = (words: string, value: number) => ({ period: period(words), amount: amount(value, 1), at, by: 'anna' });

  it('are appended to, and the last one of a period counts', () => {
    const corrected = withValue(indicator('up', [['2024', 71]]), typed('året 2024'.slice(5), 72));
    expect(corrected.values).toHaveLength(2);
    expect(seriesOf(corrected).map(({ amount: { value } }) => value)).toEqual([72]);
  });

  it('are not doubled', () => {
    const one = indicator('up', [['2024', 71]]);
    expect(withValue(one, typed('2024', 71))).toBe(one);
  });

  it('stay when it is forgotten who typed them', () => {
    const one = withValue(indicator('up', []), typed('2024', 72));
    expect(withoutOldTypists(one, '2026-01-01')).toBe(one);
    expect(withoutOldTypists(one, '2027-01-01').values).toEqual([
      { period: period('2024'), amount: amount(72, 1), at },
    ]);
  });

  it.each(['2025', '1. halvår 2025', 'marts 2024', '2. kvartal 2025', '2024/2025'])('may be of »%s«', (words) => {
    expect(readValuePeriod(words)).toMatchObject({ words });
  });

  it.each(['', 'Løbende', 'sidste år måske', 'Afsluttes 2025', '20255'])('may not be of »%s«', (words) => {
    expect(readValuePeriod(words)).toBeUndefined();
  });
});
