import { describe, expect, it } from '@jest/globals';
import { Directory } from '../../../src/domain/people/directory';
import { foreseeTroubles } from '../../../src/domain/rehearsing/foresee-troubles';
import { person } from '../../builders/people';
import { portfolio } from '../../builders/portfolio';

type Coming = Parameters<typeof foreseeTroubles>[0];

const foresee = (change: Partial<Coming> = {}) =>
  foreseeTroubles({
    asked: [{ number: '1', owner: { person: 'anna' } }],
    directory: new Directory([person('anna')]),
    portfolio: portfolio(),
    hasChannel: true,
    days: { meeting: '2024-10-11', agenda: '2024-10-04', due: '2024-10-01', ask: '2024-09-17' },
    today: '2024-09-10',
    ...change,
  });

describe('what would go wrong in a round', () => {
  it('is nothing where everybody can be asked in time and there is a channel', () => {
    expect(foresee()).toEqual([]);
  });

  it('is what nobody owns, or somebody who was forgotten', () => {
    const asked = [{ number: '1' }, { number: '2', owner: { person: 'erased-abc' } }];
    expect(foresee({ asked })).toEqual([{ kind: 'ownerless', numbers: ['1', '2'] }]);
  });

  it('is whom the bot cannot reach, once each', () => {
    const owner = { person: 'bo@example.com', name: 'Indsatsejer, klynge Syd' };
    const asked = ['3', '4'].map((number) => ({ number, owner }));
    expect(foresee({ asked })).toEqual([
      {
        kind: 'unreachable',
        people: [{ label: 'Indsatsejer, klynge Syd', numbers: ['3', '4'], reach: { kind: 'neverMet' } }],
      },
    ]);
  });

  it('is nowhere to post', () => {
    expect(foresee({ hasChannel: false })).toEqual([{ kind: 'noChannel' }]);
  });

  it('is a meeting or an agenda on a day that is closed', () => {
    const days = { meeting: '2024-12-25', agenda: '2024-12-22', due: '2024-12-18', ask: '2024-12-04' };
    expect(foresee({ days })).toEqual([
      { kind: 'closedDay', what: 'meeting', on: '2024-12-25' },
      { kind: 'closedDay', what: 'agenda', on: '2024-12-22' },
    ]);
  });

  it('is a question that should have gone out before', () => {
    expect(foresee({ today: '2024-09-20' })).toEqual([{ kind: 'late', askOn: '2024-09-17' }]);
  });
});
