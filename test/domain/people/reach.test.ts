import { describe, expect, it } from '@jest/globals';
import { decideReach, type Reach, reachOf, reachOfNamed, showReach } from '../../../src/domain/people/reach';
import type { RefusedReason } from '../../../src/domain/round/delivery';
import { person, withoutAddress } from '../../builders/people';

const met = person('owner', { metAt: '2024-08-01T08:00:00.000Z', seenAt: '2024-09-01T08:00:00.000Z' });
const blocked: Reach = { kind: 'blocked', since: '2024-09-10T08:00:00.000Z' };
const refused = (reason: RefusedReason, triedAt = '2024-09-17T08:00:00.000Z') =>
  ({ kind: 'refused', reason, triedAt, at: '2024-09-17T08:00:01.000Z' }) as const;

describe('who was kept before their reach was', () => {
  it('is reachable since they were met where there is an address', () => {
    expect(reachOf(met)).toEqual({ kind: 'reachable', since: met.metAt });
  });

  it('has not added the bot where there is none', () => {
    expect(reachOf(withoutAddress(met))).toEqual({ kind: 'neverMet' });
  });
});

describe('who is only named', () => {
  it('has not added the bot', () => expect(reachOfNamed('ny@kommune.example')).toEqual({ kind: 'neverMet' }));

  it('is an outsider as a guest', () => {
    expect(reachOfNamed('ny_kommune.example#ext#@region.example')).toEqual({ kind: 'outsider' });
    const guest = person('guest', { upn: 'ny_kommune.example#ext#@region.example' });
    expect(reachOf(withoutAddress(guest))).toEqual({ kind: 'outsider' });
    expect(reachOf(guest).kind).toBe('reachable');
  });
});

describe('decideReach', () => {
  it.each([
    ['notInstalled', 'notInstalled'],
    ['blocked', 'blocked'],
    ['gone', 'left'],
    ['otherTenant', 'outsider'],
    ['notAllowed', 'refused'],
    ['rejected', 'refused'],
    ['tooLarge', 'refused'],
  ] as const)('reads the refusal %s as %s, since it came', (reason, kind) => {
    expect(decideReach(met, refused(reason))).toEqual({ kind, since: '2024-09-17T08:00:01.000Z' });
  });

  it('keeps the day it became so when the same is said again', () => {
    expect(decideReach({ ...met, reach: blocked }, refused('blocked'))).toEqual(blocked);
    expect(decideReach({ ...met, reach: blocked }, refused('gone'))).toMatchObject({ kind: 'left' });
  });

  it('believes no refusal of what was sent before they last showed up', () => {
    expect(decideReach(met, refused('blocked', '2024-09-01T07:59:59.000Z')).kind).toBe('reachable');
  });

  it.each(['met', 'delivered'] as const)('is reachable again when they are %s', (kind) => {
    const news = { kind, at: '2024-09-20T08:00:00.000Z' };
    expect(decideReach({ ...met, reach: blocked }, news)).toEqual({ kind: 'reachable', since: news.at });
    expect(decideReach(undefined, news)).toEqual({ kind: 'reachable', since: news.at });
  });

  it('is gone when they take the bot away', () => {
    const news = { kind: 'removed', at: '2024-09-20T08:00:00.000Z' } as const;
    expect(decideReach(met, news)).toEqual({ kind: 'notInstalled', since: news.at });
  });
});

it('is shown with the day there', () => {
  expect(showReach({ kind: 'left', since: '2024-09-17T22:30:00.000Z' }, 'Europe/Copenhagen')).toEqual({
    kind: 'left',
    on: '2024-09-18',
  });
  expect(showReach({ kind: 'neverMet' }, 'Europe/Copenhagen')).toEqual({ kind: 'neverMet' });
});
