import { describe, expect, it } from '@jest/globals';
import { Directory } from '../../../src/domain/people/directory';
import { isSamePerson, toPersonRef } from '../../../src/domain/people/person';
import { person, withoutAddress } from '../../builders/people';

const owner = person('owner', { upn: 'ejer@kommune.example' });

describe('a person', () => {
  it('is known by object id and by principal name', () => {
    const directory = new Directory([owner]);
    expect([directory.find('owner'), directory.find('ejer@kommune.example')]).toEqual([owner, owner]);
    expect(directory.find('nobody')).toBeUndefined();
    expect([isSamePerson('owner', owner), isSamePerson('ejer@kommune.example', owner)]).toEqual([true, true]);
  });

  it('is not somebody whose principal name is their object id', () => {
    const impostor = person('impostor', { upn: 'owner' });
    expect(new Directory([owner, impostor]).find('owner')).toBe(owner);
    expect(new Directory([impostor, owner]).find('owner')).toBe(owner);
  });

  it('is, of two with the same principal name, the one seen last', () => {
    const anew = person('a new account', { upn: 'ejer@kommune.example', seenAt: '2024-09-01T08:00:00.000Z' });
    for (const people of [
      [owner, anew],
      [anew, owner],
    ]) {
      expect(new Directory(people).find('ejer@kommune.example')).toBe(anew);
    }
  });

  it('is nobody without a name to go by', () => {
    expect(isSamePerson(undefined, person('owner'))).toBe(false);
    expect(isSamePerson('undefined', person('owner'))).toBe(false);
  });

  it('is reachable while the bot is installed for them', () => {
    const directory = new Directory([owner, withoutAddress(person('gone'))]);
    expect(['owner', 'gone', 'never met'].map((ref) => directory.canReach(ref))).toEqual([true, false, false]);
  });

  it('is named in lower case', () => {
    expect(toPersonRef('  Ejer@Kommune.Example ')).toBe('ejer@kommune.example');
  });
});
