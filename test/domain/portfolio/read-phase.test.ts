import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { periodInPhase, readPhase } from '../../../src/domain/portfolio/read-phase';

describe('readPhase', () => {
  it.each([
    ['Under planlægning', 'planned'],
    ['UNDER PLANLÆGNING', 'planned'],
    ['Ej igangsat', 'planned'],
    ['Afventer igangsættelse', 'planned'],
    ['Planned', 'planned'],
    ['Not started', 'planned'],
    ['Under opstart', 'starting'],
    ['Starter september 2024', 'starting'],
    ['Starter efter sommerferien', 'starting'],
    ['Starts March 2025', 'starting'],
    ['Pågår', 'running'],
    ['  pågår. ', 'running'],
    ['Igangsat', 'running'],
    ['Igangsat marts 2024', 'running'],
    ['Videreførelse', 'running'],
    ['In progress', 'running'],
    ['Pauseret', 'paused'],
    ['On hold', 'paused'],
    ['Afsluttet', 'closed'],
    ['Afsluttet marts 2024', 'closed'],
    ['Udgået', 'closed'],
    ['Nedlagt', 'closed'],
    ['Completed', 'closed'],
  ])('reads %j as %s and keeps the words', (words, phase) => {
    expect(readPhase(words)).toEqual({ phase, words: words.trim() });
  });

  it('keeps what stands in brackets as a note', () => {
    expect(readPhase('Under planlægning (hjerter)')).toEqual({
      phase: 'planned',
      words: 'Under planlægning (hjerter)',
      note: 'hjerter',
    });
  });

  it('keeps what is awaited', () => {
    expect(readPhase('Afventer nationalt arbejde')).toEqual({
      phase: 'awaiting',
      words: 'Afventer nationalt arbejde',
      awaiting: 'nationalt arbejde',
    });
    expect(readPhase('Awaiting national work (2025)')).toMatchObject({ awaiting: 'national work', note: '2025' });
  });

  it('takes an empty cell for planned, which claims nothing', () => {
    expect(readPhase('  ')).toEqual({ phase: 'planned', words: '' });
  });

  it.each([
    'Afventer',
    '(hjerter)',
    'Næsten færdig',
    'Afsluttet for Byen, pågår i Syd',
    'Pågårende',
    'Samarbejdsaftalerne er godkendt af SKU d. 31/10 2017',
  ])('guesses nothing of %j', (words) => {
    expect(readPhase(words)).toBeUndefined();
  });

  it('never loses the words, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const reading = readPhase(words);
        expect(reading?.words ?? words.trim()).toBe(words.trim());
      }),
    );
  });
});

describe('periodInPhase', () => {
  it.each([
    ['Starter september 2024', 'Starter september 2024'],
    ['Afsluttet marts 2024', 'Afsluttet marts 2024'],
    ['Starter september 2024 (Syd)', 'Starter september 2024'],
    ['Starter efter sommerferien', ''],
    ['Afsluttet', ''],
    ['Pågår', ''],
    ['', ''],
  ])('of %j is %j', (words, period) => {
    expect(periodInPhase(words)).toBe(period);
  });
});
