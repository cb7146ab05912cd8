import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readMilestones } from '../../../../src/domain/portfolio/cell/read-milestones';

const told = (cell: string) =>
  readMilestones(cell).milestones.map(({ label, words, time, state }) => [label, words, time, state]);

describe('milestones', () => {
  it('are labelled, each with its own time', () => {
    expect(
      told(
        'M1: Modellens Trin 1 og 2 behandles i DAK på mødet den 23/11 2017.\n' +
          'M2: Identifikation af kommuner til pilotprojekt primo 2018.\n' +
          'M3: Pilotafprøvning i 2-3 kommuner igangsættes medio 2018.',
      ),
    ).toEqual([
      ['M1', 'Modellens Trin 1 og 2 behandles i DAK på mødet den 23/11 2017.', '23/11 2017', 'planned'],
      ['M2', 'Identifikation af kommuner til pilotprojekt primo 2018.', 'primo 2018', 'planned'],
      ['M3', 'Pilotafprøvning i 2-3 kommuner igangsættes medio 2018.', 'medio 2018', 'planned'],
    ]);
  });

  it.each([
    ['Milepæl 6.1A: Fælles plan', '6.1A', 'Fælles plan'],
    ['Milestone 3 - A plan', '3', 'A plan'],
    ['m 4: plan', 'M4', 'plan'],
    ['M10. Plan', 'M10', 'Plan'],
    ['M2) Plan', 'M2', 'Plan'],
  ])('are labelled as people write it: %s', (cell, label, words) => {
    expect(told(cell)).toEqual([[label, words, '', 'planned']]);
  });

  it('may follow each other on one line', () => {
    expect(told('M1: udkast primo 2024 M2: høring medio 2024').map(([label, words]) => [label, words])).toEqual([
      ['M1', 'udkast primo 2024'],
      ['M2', 'høring medio 2024'],
    ]);
  });

  it('have a line each and are numbered where nobody labelled them', () => {
    expect(told('Udkast ultimo 2024\n\n- Høring i foråret 2025\n• vedtages d. 1. oktober 2025')).toEqual([
      ['M1', 'Udkast ultimo 2024', 'ultimo 2024', 'planned'],
      ['M2', 'Høring i foråret 2025', 'foråret 2025', 'planned'],
      ['M3', 'vedtages d. 1. oktober 2025', '1. oktober 2025', 'planned'],
    ]);
  });

  it('go on where a line begins in lower case, or behind a labelled one', () => {
    expect(told('Opfølgning er forelagt for\nfølgegruppen den 9. maj 2017.').map(([, words]) => words)).toEqual([
      'Opfølgning er forelagt for følgegruppen den 9. maj 2017.',
    ]);
    expect(told('M1: Samarbejdsaftalen\nbehandles i\nDAK').map(([, words]) => words)).toEqual([
      'Samarbejdsaftalen behandles i DAK',
    ]);
  });

  it.each([
    ['M1: Plan (Afsluttet)', 'closed'],
    ['M1: Plan - igangsat', 'running'],
    ['M1: Plan, ej igangsat', 'planned'],
    ['M1: Afsluttet: Plan', 'closed'],
    ['M1: Plan for 2025. Afsluttet marts 2025', 'closed'],
    ['M1: Plan (completed)', 'closed'],
    ['M1: Arbejdet afsluttes og pågår ikke', 'planned'],
  ])('have the state that stands alone in them: %s', (cell, state) => {
    expect(told(cell).map(([, , , read]) => read)).toEqual([state]);
  });

  it('keep labels apart, and tell which of them name several times', () => {
    const { milestones, several } = readMilestones('M1: primo 2024 eller 1/5 2025\nM1: medio 2025\nM3: uden tid');
    expect(milestones.map(({ label, time }) => [label, time])).toEqual([
      ['M1', ''],
      ['M1 (2)', 'medio 2025'],
      ['M3', ''],
    ]);
    expect(several).toEqual(['M1']);
  });

  it.each(['', '\n \n', '-', '...'])('are none in %j', (cell) => {
    expect(told(cell)).toEqual([]);
  });

  it('lose no word, and have a label each', () => {
    const piece = fc.constantFrom(
      'M1:',
      'M2: ',
      'Milepæl 6.1A:',
      'plan',
      'Plan',
      '\n',
      ' ',
      'primo 2024',
      '(Afsluttet)',
      '- ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const cell = pieces.join('');
        const { milestones } = readMilestones(cell);
        expect(new Set(milestones.map(({ label }) => label)).size).toBe(milestones.length);
        const kept = milestones.map(({ label, words }) => `${label} ${words}`).join(' ');
        for (const word of cell.match(/plan|2024|Afsluttet/gi) ?? []) expect(kept).toContain(word);
      }),
    );
  });
});
