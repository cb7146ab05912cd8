import { describe, expect, it } from '@jest/globals';
import { amountOf, readAmount, sayAmount } from '../../../src/domain/indicator/amount';

const read = (words: string, language: 'da' | 'en' = 'da') => {
  const found = readAmount(words, language);
  return found.kind === 'amount' ? [found.amount.value, found.amount.decimals, found.unit] : found.kind;
};

describe('a number as it is written', () => {
  it.each([
    ['74', [74, 0, undefined]],
    ['74,50', [74.5, 2, undefined]],
    ['1.234,5', [1234.5, 1, undefined]],
    ['1.234', [1234, 0, undefined]],
    ['1.234.567', [1234567, 0, undefined]],
    ['1\u00a0234,5', [1234.5, 1, undefined]],
    ['85 %', [85, 0, '%']],
    ['85%', [85, 0, '%']],
    ['12 dage', [12, 0, 'dage']],
    ['0,5 pr. borger', [0.5, 1, 'pr. borger']],
    ['-3', [-3, 0, undefined]],
    ['−3', [-3, 0, undefined]],
    ['-0', [0, 0, undefined]],
  ])('»%s« is read in Danish', (words, expected) => {
    expect(read(words)).toEqual(expected);
  });

  it.each([
    ['74.5', [74.5, 1, undefined]],
    ['1,234.5', [1234.5, 1, undefined]],
    ['85%', [85, 0, '%']],
  ])('»%s« is read in English', (words, expected) => {
    expect(read(words, 'en')).toEqual(expected);
  });

  it.each([
    '',
    '74.5',
    '1.23',
    '1.2345',
    '12,',
    ',5',
    '1,2,3',
    '7 4',
    'ca. 12',
    '12-14',
    '½',
    '1e5',
    '12 %5',
    '٣',
    '1'.repeat(16),
  ])('»%s« is not guessed at', (words) => {
    expect(read(words)).toBe('unreadable');
  });

  it('of a workbook has the decimals it has', () => {
    expect(amountOf(0.855, true)).toEqual({ value: 85.5, decimals: 1 });
    expect(amountOf(0.1 + 0.2, false)).toEqual({ value: 0.3, decimals: 1 });
    expect(amountOf(1234, false)).toEqual({ value: 1234, decimals: 0 });
  });

  it('is said as the language writes it', () => {
    expect(sayAmount({ value: 1234.5, decimals: 1 }, '%', 'da')).toBe('1.234,5 %');
    expect(sayAmount({ value: 74, decimals: 1 }, '', 'da')).toBe('74,0');
    expect(sayAmount({ value: 1234.5, decimals: 2 }, '%', 'en')).toBe('1,234.50%');
    expect(sayAmount({ value: -3, decimals: 0 }, 'dage', 'da')).toBe('-3 dage');
  });
});
