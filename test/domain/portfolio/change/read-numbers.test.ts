import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readNumbers } from '../../../../src/domain/portfolio/change/read-numbers';

const named = (...numbers: string[]) => numbers.map((number) => ({ number }));
const rows = named(...Array.from({ length: 20 }, (_, at) => `${at + 1}`));
const plan = named('6.1', '6.1A', '6.1B', '6.2', 'A-1', 'A-2', '7');

function read(words: string, all = rows) {
  const { found, unknown } = readNumbers(words, all);
  return { found: found.map(({ number }) => number).join(' '), unknown };
}

describe('the numbers somebody names', () => {
  it.each([
    ['12', '12'],
    ['nr. 12', '12'],
    ['12-14', '12 13 14'],
    ['12 – 14', '12 13 14'],
    ['14-12', '12 13 14'],
    ['3, 7, 12-14', '3 7 12 13 14'],
    ['indsatserne 3, 7 og 12-14', '3 7 12 13 14'],
    ['3 7 3; 7', '3 7'],
    ['12,13,13-14', '12 13 14'],
  ])('»%s« are %s', (words, found) => {
    expect(read(words)).toEqual({ found, unknown: [] });
  });

  it.each([
    ['6.1A', '6.1A'],
    ['6.1a', '6.1A'],
    ['6.1-6.2', '6.1 6.1A 6.1B 6.2'],
    ['A-1', 'A-1'],
    ['A-1, 7', '7 A-1'],
    ['A-1-A-2', 'A-1 A-2'],
  ])('of a plan with its own numbers »%s« are %s', (words, found) => {
    expect(read(words, plan)).toEqual({ found, unknown: [] });
  });

  it('names every one that is not known, within a range too', () => {
    expect(read('3, 44, 19-22 og x')).toEqual({ found: '3 19 20', unknown: ['44', '21', '22', 'x'] });
    expect(read('6.1A-9', plan)).toEqual({ found: '', unknown: ['6.1A-9'] });
    expect(read('1-999999')).toEqual({ found: '', unknown: ['1-999999'] });
  });

  it('finds what is written, however it is put together, and makes nothing up', () => {
    const number = fc.integer({ min: 1, max: 30 }).map(String);
    const separator = fc.constantFrom(', ', ',', ' og ', ' ', ';');
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), separator, (numbers, between) => {
        const { found, unknown } = readNumbers(numbers.join(between), rows);
        const all = [...found.map((one) => one.number), ...unknown].sort();
        expect(all).toEqual([...new Set(numbers)].sort());
      }),
    );
    fc.assert(
      fc.property(fc.string(), (words) => {
        for (const one of readNumbers(words, rows).found) expect(rows).toContain(one);
      }),
    );
  });
});
