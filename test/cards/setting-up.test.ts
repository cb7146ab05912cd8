import { describe, expect, it } from '@jest/globals';
import { presentReply } from '../../src/cards/present';
import { type SetupStep, setupSteps } from '../../src/domain/setting-up/setup';
import type { Refusal, SetUpReply } from '../../src/domain/shown/reply';
import { joining } from './samples/joining';
import { buttonsOf, inputOf, readAloud } from './walk-card';

const long = (what: string, at: number) => `${what} ${at} ${'med et meget langt navn '.repeat(20)}`;
const many = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at));

/** As much as can be missing, with names as long as they come. */
function overfull(step: SetupStep): SetUpReply {
  const named = (at: number) => ({ number: `${at}`, title: long('Indsats', at), words: long('Periode', at) });
  const where = (at: number) => ({ id: `udvalg-${at}`.padEnd(100, 'x'), shortName: long('Udvalg', at) });
  return {
    kind: 'setUp',
    step,
    today: '2024-09-10',
    page: 3,
    said: many(5, (at) => ({ refusal: { kind: 'unknownPerson', words: long('Rolle', at) }, number: `${at}` })),
    setup: {
      portfolioName: long('Aftale', 1),
      portfolio: { initiatives: 2000, coordinators: 3, unreadable: many(2000, named), unplaced: many(2000, named) },
      committees: many(300, (at) => ({ ...where(at), initiatives: at, hasChannel: false })),
      calendar: {
        committees: many(300, where),
        withoutAgenda: many(300, (at) => ({ ...where(at), committeeId: where(at).id, on: '2024-10-11', count: 2 })),
      },
      owners: {
        initiatives: 2000,
        people: 900,
        ownerless: many(1100, named),
        unreachable: many(900, (at) => ({
          label: long('Tovholder', at),
          numbers: many(20, String),
          reach: { kind: at % 2 ? 'neverMet' : 'blocked' },
        })),
      },
      firstRound: { wasAsked: false },
    },
  };
}

describe('a step of getting ready', () => {
  it.each(setupSteps)('%s fits in a message however much is missing, with six buttons at the most', (step) => {
    const card = presentReply({ language: 'da', ...overfull(step) });
    expect(JSON.stringify(card).length * 2).toBeLessThan(76 * 1024);
    expect(buttonsOf(card).length).toBeLessThanOrEqual(6);
  });

  it('asks for five owners at a time, by the number of each', () => {
    const make = joining['set-up-owners-filled-in'];
    const card = presentReply(make?.('da') as never);
    expect(inputOf(card, 'row1')?.label).toBe('Tovholder for 8');
    expect(inputOf(card, 'row6')).toBeUndefined();
    const save = buttonsOf(card).find(({ verb }) => verb === 'setUp.owners');
    expect(save?.data).toEqual({ numbers: ['8', '9', '10', '11', '12'], page: 2 });
  });

  it.each<[Refusal, string]>([
    [{ kind: 'unknownPerson', words: 'Rolle Ukendt' }, 'ingen, der hedder »Rolle Ukendt«. Skriv mailadressen'],
    [{ kind: 'unknownPerson', words: '' }, 'Skriv en mailadresse eller et navn ud for en indsats'],
    [{ kind: 'whichDay', command: 'addMeeting' }, 'Vælg, hvilken dag mødet holdes.'],
    [{ kind: 'whichDay', command: 'moveMeeting' }, 'Vælg, hvilken dag dagsordenen lukker.'],
  ])('says what to do in its inputs, where no command is typed and nobody mentioned: %j', (refusal, sentence) => {
    const said = readAloud(presentReply({ language: 'da', ...overfull('owners'), said: [{ refusal }] }));
    expect(said).toContain(sentence);
    expect(said).not.toContain('@');
  });

  it('says in the very words what only the operator can do', () => {
    const said = readAloud(presentReply(joining['set-up-committees']?.('da') as never));
    expect(said).toContain('npm run statusrunde -- import portfolio.json');
    expect(said).toContain('»committees«');
  });
});
