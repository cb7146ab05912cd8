import { describe, expect, it } from '@jest/globals';
import type { Request } from '../../../src/domain/answer/request';
import { Directory } from '../../../src/domain/people/directory';
import { decideNotices } from '../../../src/domain/round/decide-notices';
import type { RoundState } from '../../../src/domain/round/round';
import { person, withoutAddress } from '../../builders/people';
import { portfolio } from '../../builders/portfolio';
import { report, request, round, sentAt, times } from '../../builders/round';

const met = new Directory([
  person('owner', { upn: 'ejer@kommune.example' }),
  withoutAddress(person('uninstalled', { upn: 'væk@kommune.example' })),
]);
const closed = (post: Extract<RoundState, { kind: 'closed' }>['post']): RoundState => ({
  kind: 'closed',
  at: times.publish,
  post,
});
const quiet = {
  portfolio: portfolio(),
  round: round(),
  requests: [],
  directory: met,
  hasChannel: true,
  now: times.ask,
};
const decide = (requests: Request[], state: RoundState = { kind: 'open' }, hasChannel = true) =>
  decideNotices({ ...quiet, round: round({ state }), requests, hasChannel });

describe('decideNotices', () => {
  it('tells nothing of a round that goes well', () => {
    expect(decide([request('1', { ownedBy: 'owner' }), request('2', { ownedBy: 'ejer@kommune.example' })])).toEqual([]);
  });

  it('tells once whom the bot cannot reach, each with what they own, and what nobody owns', () => {
    const requests = [
      request('1', { ownedBy: 'ny@kommune.example' }),
      request('2', { ownedBy: 'uninstalled' }),
      request('3', { owner: { person: 'ny@kommune.example', name: 'Indsatsejer, TSS' } }),
      request('4'),
    ];
    const about = {
      kind: 'unreachable',
      roundId: round().id,
      people: [
        { ref: 'ny@kommune.example', numbers: ['1', '3'] },
        { ref: 'uninstalled', numbers: ['2'] },
      ],
      ownerless: ['4'],
      channelMissing: false,
    };
    expect(decide(requests)).toEqual([
      {
        id: `unreachable.${round().id}.coordinator`,
        portfolioId: 'sample',
        to: 'coordinator',
        about,
        delivery: { kind: 'planned' },
      },
    ]);
  });

  it('does not count as unreachable who has answered, nor as ownerless what was answered or handed back', () => {
    const requests = [
      request('1', { ownedBy: 'uninstalled', reports: [report()] }),
      request('2', { reports: [report()] }),
      request('3', { returns: [{ by: 'owner', at: times.remind1 }] }),
    ];
    expect(decide(requests).map(({ about }) => about.kind)).toEqual(['notMine']);
  });

  it('tells of each return once, by its place among the returns', () => {
    const returns = [
      { by: 'owner', at: times.remind1 },
      { by: 'successor', at: times.remind2 },
    ];
    expect(decide([request('1', { returns })]).map(({ id }) => id)).toEqual([
      `notMine.${round().id}.1.1.coordinator`,
      `notMine.${round().id}.1.2.coordinator`,
    ]);
  });

  it('tells when a round opens that there is nowhere to post its summary', () => {
    expect(decide([request('1', { ownedBy: 'owner' })], { kind: 'open' }, false)).toMatchObject([
      { about: { kind: 'unreachable', people: [], ownerless: [], channelMissing: true } },
    ]);
  });

  it('tells of those lost while a round asks once an hour, when the hour is over, and of nobody twice', () => {
    const lost = (ref: string, since: string) => person(ref, { reach: { kind: 'blocked', since } });
    const directory = new Directory([
      lost('before', '2024-09-01T10:00:00.000Z'),
      lost('first', '2024-09-17T06:05:00.000Z'),
      lost('second', '2024-09-17T06:59:59.000Z'),
      lost('later', '2024-09-17T07:30:00.000Z'),
      lost('answered', '2024-09-17T06:05:00.000Z'),
    ]);
    const requests = [
      ...['before', 'first', 'second', 'later'].map((ownedBy, nth) => request(`${nth}`, { ownedBy })),
      request('9', { ownedBy: 'answered', reports: [report()] }),
    ];
    const lostAt = (now: string) =>
      decideNotices({ ...quiet, requests, directory, now })
        .filter(({ id }) => id !== `unreachable.${round().id}.coordinator`)
        .map(({ id, about }) => [id, about.kind === 'unreachable' && about.people.map(({ ref }) => ref)]);
    const first = [`unreachable.${round().id}.2024-09-17T06.coordinator`, ['first', 'second']];
    const later = [`unreachable.${round().id}.2024-09-17T07.coordinator`, ['later']];
    expect(lostAt('2024-09-17T06:59:59.999Z')).toEqual([]);
    expect(lostAt('2024-09-17T07:45:00.000Z')).toEqual([first]);
    expect(lostAt('2024-09-17T08:00:00.000Z')).toEqual([first, later]);
  });

  it('tells every coordinator', () => {
    const two = portfolio({ coordinators: ['one', 'two'] });
    const notices = decideNotices({ ...quiet, portfolio: two, requests: [request('1')] });
    expect(notices.map(({ to }) => to)).toEqual(['one', 'two']);
  });

  it.each([
    ['noChannel', closed({ kind: 'planned' }), false],
    ['postUnknown', closed({ kind: 'unknown', at: times.publish }), true],
    ['postUnknown', closed({ kind: 'refused', at: times.publish, reason: 'gone' }), true],
    ['missed', { kind: 'missed', at: times.publish }, true],
  ] as [string, RoundState, boolean][])('tells %s of a round that is %o', (kind, state, hasChannel) => {
    expect(decide([request('1')], state, hasChannel).map(({ about }) => about.kind)).toEqual([kind]);
  });

  it('tells nothing more of a round that is closed and on its way, or published', () => {
    expect(decide([request('1')], closed({ kind: 'planned' }))).toEqual([]);
    expect(
      decide([request('1')], { kind: 'published', at: times.publish, post: sentAt(times.publish) }, false),
    ).toEqual([]);
  });
});
