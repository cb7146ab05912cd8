import { describe, expect, it } from '@jest/globals';
import { nextPage } from '../../../src/domain/answer/walk';
import { initiative } from '../../builders/portfolio';
import { answer, report, request } from '../../builders/round';

const initiatives = ['2', '10', '6.1A'].map((number) => initiative(number));
const owner = { id: 'owner', upn: 'ejer@kommune.example' };
const walk = (...requests: ReturnType<typeof request>[]) =>
  nextPage({ requests, initiatives, person: owner, today: '2024-09-20' });

describe('nextPage', () => {
  it('asks in the order of the numbers, of all that is theirs by either name', () => {
    const page = walk(
      request('10', { ownedBy: 'ejer@kommune.example' }),
      request('2', { ownedBy: 'owner' }),
      request('6.1A', { ownedBy: 'somebody else' }),
    );
    expect(page).toMatchObject({ kind: 'question', position: 1, of: 2, item: { number: '2', title: 'Indsats 2' } });
  });

  it('goes to the first that waits', () => {
    const page = walk(request('2', { ownedBy: 'owner', reports: [report()] }), request('10', { ownedBy: 'owner' }));
    expect(page).toMatchObject({ kind: 'question', position: 2, of: 2, item: { number: '10' } });
  });

  it('lets the last report be confirmed, and a table’s words not', () => {
    const baseline = { ...answer(), source: 'report' as const, on: '2024-06-03' };
    expect(walk(request('2', { ownedBy: 'owner', baseline }))).toMatchObject({
      item: { canConfirm: true, baselineColour: 'green' },
    });
    expect(walk(request('2', { ownedBy: 'owner' }))).toMatchObject({ item: { canConfirm: false } });
  });

  it('ends in a receipt of the reports that count', () => {
    const reports = [report(), report({ id: 'r2', health: 'yellow' })];
    expect(walk(request('2', { ownedBy: 'owner', reports }))).toMatchObject({
      kind: 'receipt',
      items: [{ number: '2', colour: 'yellow', report: { id: 'r2' } }],
    });
  });

  it('has nothing for somebody who owns nothing of it any more', () => {
    expect(walk(request('2', { ownedBy: 'somebody else' }))).toEqual({ kind: 'nothing', why: 'handedOver' });
  });
});
