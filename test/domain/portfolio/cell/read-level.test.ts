import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { levelInTitle, readLevel } from '../../../../src/domain/portfolio/cell/read-level';
import { portfolio as aPortfolio } from '../../../builders/portfolio';

const portfolio = {
  ...aPortfolio(),
  committees: [
    { id: 'lillebaelt', name: 'Sundhedsklynge Lillebælt', aliases: ['Lillebælt'], meetings: [] },
    { id: 'vest', name: 'Klynge Sydvestjylland', aliases: [], meetings: [] },
  ],
};
const read = (words: string) => readLevel(words, portfolio);

describe('a level', () => {
  it.each(['Fælles', 'fælles indsats', 'Joint', '(Fælles)'])('is joint: %s', (words) => {
    expect(read(words)).toEqual({ level: { kind: 'joint', words } });
  });

  it.each([
    'Klynge lead',
    'Klynge LEAD',
    '(LEAD)',
    'LEAD',
    'Sundhedsklynge lead',
    'Lead cluster',
    'Klynge lead - afklares',
    'LEAD: ?',
  ])('is led by a cluster that is not named yet: %s', (words) => {
    expect(read(words)).toEqual({ level: { kind: 'lead', words } });
  });

  it.each(['Klyngerne arbejder frit', 'FRI', '(FRI)', 'Free', 'The clusters work freely', 'Klyngerne arbejder frit.'])(
    'is free: %s',
    (words) => {
      expect(read(words)).toEqual({ level: { kind: 'free', words } });
    },
  );

  it.each([
    ['Klynge lead - Lillebælt', 'lillebaelt'],
    ['Klynge lead – Sundhedsklynge Lillebælt', 'lillebaelt'],
    ['LEAD: Sydvestjylland', 'vest'],
    ['LEAD (Klynge Sydvestjylland)', 'vest'],
    ['Lillebælt (LEAD)', 'lillebaelt'],
  ])('is led by a named cluster: %s', (words, lead) => {
    expect(read(words)).toEqual({ level: { kind: 'lead', words, lead } });
  });

  it('is led by a cluster nobody knows, and says so', () => {
    expect(read('Klynge lead - Fyn')).toEqual({
      level: { kind: 'lead', words: 'Klynge lead - Fyn' },
      unknownLead: 'Fyn',
    });
  });

  it.each([
    '',
    'Fælles /den enkelte kommune. Dette skal afklares.',
    'Fælles eller klynge',
    'LEAD eller FRI',
    'Lead - Fyn eller Lillebælt',
    'Kommunerne',
    'fri leg',
  ])('is not read where it is none, or left open: %j', (words) => {
    expect(read(words)).toBeUndefined();
  });

  it('keeps the words of whatever it reads', () => {
    const words = fc
      .array(fc.constantFrom('Fælles', 'Klynge', 'LEAD', 'lead', 'FRI', '-', '(', ')', ' ', ':', 'Fyn', '\n', '.', '/'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, (text) => {
        const reading = read(text);
        if (reading) expect(reading.level.words).toBe(text.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('may stand behind a title', () => {
    expect(levelInTitle('Træning for livet (LEAD)')).toBe('LEAD');
    expect(levelInTitle('Delestillinger på tværs af sektorer (FRI) ')).toBe('FRI');
    expect(levelInTitle('Børns trivsel (0-5 år)')).toBe('');
  });
});
