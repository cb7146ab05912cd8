import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCadence } from '../../../src/domain/calendar/read-cadence';

describe('readCadence', () => {
  it.each([
    ['hvert møde', { kind: 'every' }],
    ['Hver gang', { kind: 'every' }],
    ['every meeting', { kind: 'every' }],
    ['hvert 2. møde', { kind: 'nth', n: 2 }],
    ['hvert 3 møde', { kind: 'nth', n: 3 }],
    ['hvert andet møde', { kind: 'nth', n: 2 }],
    ['hver tredje gang', { kind: 'nth', n: 3 }],
    ['every 2nd meeting', { kind: 'nth', n: 2 }],
    ['every other meeting', { kind: 'nth', n: 2 }],
    ['every 2 meetings', { kind: 'nth', n: 2 }],
    ['hvert 1. møde', { kind: 'every' }],
    ['i april og oktober', { kind: 'months', months: [4, 10] }],
    ['i oktober, april og januar hvert år', { kind: 'months', months: [1, 4, 10] }],
    ['in April and October', { kind: 'months', months: [4, 10] }],
    ['i maj', { kind: 'months', months: [5] }],
    ['efter 1/12', { kind: 'after', day: '12-01' }],
    ['efter 1. december hvert år', { kind: 'after', day: '12-01' }],
    ['after 1 December each year', { kind: 'after', day: '12-01' }],
    ['aldrig', { kind: 'never' }],
    ['never', { kind: 'never' }],
    ['som udvalget', 'usual'],
    ['as usual', 'usual'],
  ])('%s', (words, cadence) => {
    expect(readCadence(words)).toEqual(cadence);
  });

  it.each([
    '',
    'nu og da',
    'i april og vinter',
    'hvert 0. møde',
    'hvert 99. møde',
    'efter fredag',
    'efter i morgen',
    'efter 31/2',
    'efter 1/12 2025',
    'i toString',
  ])('does not guess at »%s«', (words) => {
    expect(readCadence(words)).toBeUndefined();
  });

  it('reads any words in an instant, and no more than it knows', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (words) => void readCadence(words)));
  });
});
