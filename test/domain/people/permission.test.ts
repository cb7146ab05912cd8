import { describe, expect, it } from '@jest/globals';
import {
  type InChannel,
  mayAsk,
  mayReadSummary,
  maySee,
  mayTouch,
  roleIn,
} from '../../../src/domain/people/permission';
import type { CommandName, Role } from '../../../src/domain/shown/reply';
import { person, visitor } from '../../builders/people';
import { initiative, portfolio } from '../../builders/portfolio';

const roles: Role[] = ['coordinator', 'owner', 'member', 'stranger'];
/** In their own chat, by role: who may ask, is sent to a channel (`>`), or may not. */
const inChat: Record<CommandName, string> = {
  help: 'yes yes yes yes',
  status: 'yes yes yes no',
  list: 'yes yes yes no',
  show: 'yes yes yes no',
  question: 'yes yes yes no',
  history: 'yes no no no',
  changes: 'yes yes yes no',
  mine: 'yes yes yes no',
  plan: 'yes yes yes no',
  missing: 'yes no no no',
  startRound: 'yes no no no',
  remind: 'yes no no no',
  closeRound: 'yes no no no',
  publish: 'yes no no no',
  review: 'yes no no no',
  reviewRule: 'yes no no no',
  assign: 'yes no no no',
  connect: '> no no no',
  setUp: 'yes no no no',
  rehearse: 'yes no no no',
  import: 'yes no no no',
  document: 'yes no no no',
  midterm: 'yes no no no',
  final: 'yes no no no',
  export: 'yes no no no',
  figures: 'yes no no no',
  keep: 'yes no no no',
  finish: 'yes no no no',
  absence: 'yes yes yes no',
  language: 'yes yes yes yes',
  myData: 'yes yes yes yes',
  forgetMe: 'yes yes yes yes',
  moveInitiatives: 'yes no no no',
  renameCommittee: 'yes no no no',
  succeedCommittee: 'yes no no no',
  closeCommittee: 'yes no no no',
  reopenCommittee: 'yes no no no',
  setCadence: 'yes no no no',
  addMeeting: 'yes no no no',
  moveMeeting: 'yes no no no',
  cancelMeeting: 'yes no no no',
  indicators: 'yes yes yes no',
  annual: 'yes yes yes no',
  setIndicator: 'yes no no no',
  agenda: 'yes no no no',
  decide: 'yes no no no',
  escalate: 'yes no no no',
  carriedOut: 'yes yes yes no',
};
/** In a channel: who may ask, is sent to their own chat (`>`), or may not. What is not here is as in a chat. */
const inChannel: Partial<Record<CommandName, string>> = {
  agenda: 'yes yes yes no',
  carriedOut: 'yes no no no',
  history: '> no no no',
  setIndicator: '> no no no',
  mine: '> > > no',
  absence: '> > > no',
  language: '> > > >',
  myData: '> > > >',
  forgetMe: '> > > >',
  connect: 'yes no no no',
  review: '> no no no',
  reviewRule: '> no no no',
  assign: '> no no no',
  setUp: '> no no no',
  rehearse: '> no no no',
  import: '> no no no',
  document: '> no no no',
  midterm: '> no no no',
  final: '> no no no',
  export: '> no no no',
  figures: '> no no no',
  keep: '> no no no',
  finish: '> no no no',
  moveInitiatives: '> no no no',
  renameCommittee: '> no no no',
  succeedCommittee: '> no no no',
  closeCommittee: '> no no no',
  reopenCommittee: '> no no no',
};
const cellsOf = (table: Partial<Record<CommandName, string>>, elsewhere: string) =>
  (Object.entries(table) as [CommandName, string][]).flatMap(([command, row]) =>
    row.split(' ').map((may, index) => [roles[index] as Role, command, may === '>' ? elsewhere : may] as const),
  );

const own = initiative('1', { ownedBy: 'owner' });
const others = initiative('2', { ownedBy: 'somebody else' });
const elsewhere = initiative('3', { ownedBy: 'owner', anchoring: { words: 'Byen', committees: ['byen'] } });
const seen = (change: Parameters<typeof visitor>[0]) =>
  [own, others, elsewhere].filter((i) => maySee(visitor(change), i)).map(({ number }) => number);

describe('mayReadSummary', () => {
  const round = { committeeId: 'tss' };
  const of = (id: string) => ({ portfolio: portfolio({ id }), round });
  const inChannel = (committeeId: string, earlier?: InChannel['earlier']) =>
    visitor({
      role: 'coordinator',
      person: person('coordinator'),
      where: { kind: 'channel', committeeId, ...(earlier ? { earlier } : {}) },
    });

  it('is for the portfolio’s own coordinators, whichever portfolio they visit', () => {
    const coordinator = visitor({ role: 'coordinator', person: person('coordinator') });
    const elsewhere = visitor({ role: 'coordinator', person: person('another') });
    expect(mayReadSummary(coordinator, { id: 'another' }, of('sample'))).toBe(true);
    expect(mayReadSummary(elsewhere, { id: 'another' }, of('sample'))).toBe(false);
    expect(mayReadSummary(visitor(), { id: 'sample' }, of('sample'))).toBe(false);
  });

  it('is for the committee’s own channel, of the same portfolio, and for one that was its', () => {
    expect(mayReadSummary(inChannel('tss'), { id: 'sample' }, of('sample'))).toBe(true);
    expect(mayReadSummary(inChannel('tss'), { id: 'another' }, of('sample'))).toBe(false);
    expect(mayReadSummary(inChannel('byen'), { id: 'sample' }, of('sample'))).toBe(false);
    const earlier = [{ portfolioId: 'sample', committeeId: 'tss' }];
    expect(mayReadSummary(inChannel('byen', earlier), { id: 'another' }, of('sample'))).toBe(true);
    expect(mayReadSummary(inChannel('byen', earlier), { id: 'another' }, of('third'))).toBe(false);
  });
});

describe('mayAsk', () => {
  it.each(cellsOf(inChat, 'onlyInChannel'))('answers a %s who gives %s in a chat: %s', (role, command, expected) => {
    expect(mayAsk(visitor({ role }), command)).toBe(expected);
  });

  it.each(cellsOf({ ...inChat, ...inChannel }, 'onlyInChat'))(
    'answers a %s who gives %s in a channel: %s',
    (role, command, expected) => {
      expect(mayAsk(visitor({ role, where: { kind: 'channel', committeeId: 'tss' } }), command)).toBe(expected);
    },
  );

  it('leaves it to the request whose it is, and sends everybody to their own chat with it', () => {
    for (const role of roles) {
      expect(mayAsk(visitor({ role }), 'report.submit')).toBe('yes');
      expect(mayAsk(visitor({ role, where: { kind: 'channel' } }), 'report.submit')).toBe('onlyInChat');
    }
  });
});

describe('mayTouch', () => {
  const owner = { person: 'owner' };
  const deputy = { id: 'deputy', standsInFor: [{ refs: ['owner'] }] };

  it('lets a deputy answer, and not give away', () => {
    expect(mayTouch('report.submit', deputy, { owner })).toBe(true);
    expect(mayTouch('request.notMine', deputy, { owner })).toBe(false);
    expect(mayTouch('request.handOver', deputy, { owner })).toBe(false);
    expect(mayTouch('request.handOver', { id: 'owner' }, { owner })).toBe(true);
  });

  it('lets nobody answer what has no owner', () => {
    expect(mayTouch('report.submit', deputy, {})).toBe(false);
    expect(mayTouch('report.submit', { id: 'coordinator' }, { coordinators: ['coordinator'] })).toBe(false);
  });

  it('leaves a table to whoever sent it', () => {
    expect(mayTouch('table.import', { id: 'coordinator' }, { sentBy: 'coordinator' })).toBe(true);
    expect(mayTouch('table.import', { id: 'another' }, { sentBy: 'coordinator' })).toBe(false);
  });
});

describe('maySee', () => {
  it.each([
    ['coordinator', ['1', '2', '3']],
    ['owner', ['1', '3']],
    ['member', ['1', '3']],
    ['stranger', ['1', '3']],
  ] as [Role, string[]][])('shows a %s in a chat all, or their own: %j', (role, expected) => {
    expect(seen({ role })).toEqual(expected);
  });

  it('shows somebody who owns nothing nothing in a chat', () => {
    expect(seen({ role: 'stranger', person: person('nobody') })).toEqual([]);
  });

  it.each(roles)('shows a %s in a channel its committee’s and no others', (role) => {
    expect(seen({ role, where: { kind: 'channel', committeeId: 'tss' } })).toEqual(['1', '2']);
  });

  it.each(roles)('shows a %s nothing in a channel that is not connected', (role) => {
    expect(seen({ role, where: { kind: 'channel' } })).toEqual([]);
  });
});

describe('roleIn', () => {
  const held = portfolio({ coordinators: ['coordinator', 'koordinator@region.example'] });

  it.each([
    ['coordinator', person('coordinator')],
    ['coordinator', person('other id', { upn: 'koordinator@region.example' })],
    ['owner', person('owner')],
    ['stranger', person('nobody')],
  ] as const)('is %s by object id or principal name', (role, who) => {
    expect(roleIn(held, [own, others], who)).toBe(role);
  });

  it('is coordinator for one who owns initiatives as well', () => {
    expect(roleIn(held, [initiative('1', { ownedBy: 'coordinator' })], person('coordinator'))).toBe('coordinator');
  });
});
