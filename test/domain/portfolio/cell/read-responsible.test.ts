import { describe, expect, it } from '@jest/globals';
import { readResponsible } from '../../../../src/domain/portfolio/cell/read-responsible';

describe('who is responsible', () => {
  const id = '00000000-0000-0000-0000-0000000000c1';

  it.each([
    ['midt@kommune.dk', { person: 'midt@kommune.dk' }],
    ['Midt@Kommune.DK', { person: 'midt@kommune.dk' }],
    ['Indsatsejer, klynge Midt <midt@kommune.dk>', { person: 'midt@kommune.dk', name: 'Indsatsejer, klynge Midt' }],
    ['Indsatsejer, klynge Midt (midt@kommune.dk)', { person: 'midt@kommune.dk', name: 'Indsatsejer, klynge Midt' }],
    [id.toUpperCase(), { person: id }],
    ['mailto:midt@kommune.dk', { person: 'midt@kommune.dk' }],
  ])('is somebody who can be asked: %s', (words, owner) => {
    expect(readResponsible(words)).toEqual(owner);
  });

  it.each(['', 'Klyngesekretariatet', 'a@kommune.dk, b@kommune.dk', 'snabel@', 'Region og kommuner'])(
    'is nobody who can be asked: %j',
    (words) => {
      expect(readResponsible(words)).toBeUndefined();
    },
  );
});
