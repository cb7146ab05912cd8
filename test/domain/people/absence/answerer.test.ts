import { describe, expect, it } from '@jest/globals';
import type { Absence } from '../../../../src/domain/people/absence/absence';
import {
  asAnswerer,
  asAskedToday,
  deputyOn,
  insteadOf,
  mayAnswer,
} from '../../../../src/domain/people/absence/answerer';
import { Directory } from '../../../../src/domain/people/directory';
import { person } from '../../../builders/people';
import { initiative } from '../../../builders/portfolio';

const today = '2024-07-15';
/** Away in July, with whoever answers then. */
const away = (id: string, deputy?: string, change: Partial<Absence> = {}) =>
  person(id, {
    upn: `${id}@kommune.example`,
    absences: [
      { from: '2024-07-01', to: '2024-07-31', ...(deputy ? { deputy: { person: deputy } } : {}), setBy: id, ...change },
    ],
  });
const directoryOf = (...people: ReturnType<typeof person>[]) => new Directory(people);

describe('deputyOn', () => {
  it('is nobody else for who is there', () => {
    const directory = directoryOf(away('anna', 'dina'), person('bo'));
    expect(deputyOn('bo', directory, today)).toBe('present');
    expect(deputyOn('anna', directory, '2024-06-30')).toBe('present');
    expect(deputyOn('anna', directory, '2024-08-01')).toBe('present');
    expect(deputyOn('unknown@kommune.example', directory, today)).toBe('present');
  });

  it('is the deputy from the first day to the last, by whatever name the owner goes', () => {
    const directory = directoryOf(away('anna', 'dina'));
    for (const day of ['2024-07-01', '2024-07-31']) {
      expect(deputyOn('anna@kommune.example', directory, day)).toEqual({ person: 'dina' });
    }
  });

  it('follows three deputies and no more', () => {
    const chain = [away('a', 'b'), away('b', 'c'), away('c', 'd')];
    expect(deputyOn('a', directoryOf(...chain), today)).toEqual({ person: 'd' });
    expect(deputyOn('a', directoryOf(...chain, away('d', 'e')), today)).toBe('nobody');
  });

  it.each([
    ['has no deputy', [away('a')]],
    ['is their own deputy', [away('a', 'a')]],
    ['is their own deputy by another name', [away('a', 'a@kommune.example')]],
    ['is the deputy of their deputy', [away('a', 'b'), away('b', 'a')]],
    ['has a deputy who has none', [away('a', 'b'), away('b')]],
    ['has deputies in a circle of their own', [away('a', 'b'), away('b', 'c'), away('c', 'b')]],
  ])('is nobody when who is away %s', (_, people) => {
    expect(deputyOn('a', directoryOf(...people), today)).toBe('nobody');
  });
});

describe('who may answer', () => {
  const anna = away('anna', 'dina');
  const people = [anna, away('carl', 'anna'), person('dina'), person('bo')];
  const directory = directoryOf(...people);
  const as = (id: string, day = today) => asAnswerer(person(id), people, directory, day);
  const annas = initiative('1', { ownedBy: 'anna@kommune.example' });

  it('is the owner, and the deputy while the absence lasts', () => {
    expect(mayAnswer(annas, anna)).toBe(true);
    expect(mayAnswer(annas, as('dina'))).toBe(true);
    expect(mayAnswer(annas, as('dina', '2024-08-01'))).toBe(false);
    expect(mayAnswer(annas, as('bo'))).toBe(false);
    expect(mayAnswer(initiative('2'), as('dina'))).toBe(false);
  });

  it('is the last of several deputies, and not those who are away themselves', () => {
    const carls = initiative('3', { ownedBy: 'carl' });
    expect([mayAnswer(carls, as('dina')), mayAnswer(carls, as('anna'))]).toEqual([true, false]);
    expect(asAskedToday(carls, directory, today).owner).toEqual({ person: 'dina' });
  });

  it('is told whom they answer for, as the portfolio calls them', () => {
    expect(insteadOf(annas, as('dina'))).toEqual({ insteadOf: annas.owner?.name });
    expect(insteadOf(annas, anna)).toEqual({});
  });
});
