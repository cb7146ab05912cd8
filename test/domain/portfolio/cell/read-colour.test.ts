import { describe, expect, it } from '@jest/globals';
import { readColour } from '../../../../src/domain/portfolio/cell/read-colour';

describe('a colour', () => {
  it.each([
    ['Rød', 'red'],
    ['gul', 'yellow'],
    ['GRØN', 'green'],
    ['grå', 'grey'],
    ['Blå', 'blue'],
    ['Grøn = indsatsen forløber planmæssigt', 'green'],
    ['amber', 'yellow'],
    ['gray', 'grey'],
  ])('is named: %s', (words, colour) => {
    expect(readColour(words)).toBe(colour);
  });

  it.each(['', 'orange', 'grønlig', 'Rødovre', '1', 'ikke grøn'])('is none of ours: %j', (words) => {
    expect(readColour(words)).toBeUndefined();
  });
});
