import { describe, expect, it } from '@jest/globals';
import { Directory } from '../../../src/domain/people/directory';
import { lookAtSetup } from '../../../src/domain/setting-up/look-at-setup';
import { lackingIn, setupSteps } from '../../../src/domain/setting-up/setup';
import { person } from '../../builders/people';
import { committee, initiative, portfolio } from '../../builders/portfolio';
import { round, times } from '../../builders/round';

type Look = Parameters<typeof lookAtSetup>[0];

const look = (change: Partial<Look> = {}) =>
  lookAtSetup({
    portfolio: portfolio(),
    initiatives: [initiative('1', { ownedBy: 'anna' })],
    rounds: [],
    connected: new Set(['tss']),
    directory: new Directory([person('anna')]),
    now: '2024-09-10T08:00:00.000Z',
    ...change,
  });

const lacking = (change: Partial<Look>) =>
  Object.fromEntries(setupSteps.map((step) => [step, lackingIn(look(change), step)]));

const ready = { portfolio: 0, committees: 0, calendar: 0, owners: 0, firstRound: 0 };

describe('how far a portfolio is', () => {
  it('is all the way with a table, a channel, a meeting and an owner the bot can reach', () => {
    expect(lacking({})).toEqual(ready);
    expect(look().firstRound.next).toEqual({
      committee: { id: 'tss', shortName: 'TSS' },
      initiatives: 1,
      askOn: '2024-09-17',
      dueOn: '2024-10-01',
      publishOn: '2024-10-02',
      meetingOn: '2024-10-11',
    });
  });

  it('is nowhere without a table', () => {
    expect(lacking({ initiatives: [] })).toEqual({
      portfolio: 1,
      committees: 1,
      calendar: 1,
      owners: 1,
      firstRound: 1,
    });
  });

  it('names periods that cannot be read, by the last answer where there is one', () => {
    const unreadable = initiative('2', { ownedBy: 'anna', period: 'når lokalplanen er klar' });
    const none = initiative('3', { ownedBy: 'anna', period: 'Løbende' });
    expect(look({ initiatives: [unreadable, none] }).portfolio.unreadable).toEqual([
      { number: '2', title: 'Indsats 2', words: 'når lokalplanen er klar' },
    ]);
  });

  it('names what belongs to no committee that is known', () => {
    const elsewhere = initiative('2', { ownedBy: 'anna', anchoring: { words: 'Følgegruppen', committees: [] } });
    expect(look({ initiatives: [elsewhere] }).portfolio.unplaced).toEqual([
      { number: '2', title: 'Indsats 2', words: 'Følgegruppen' },
    ]);
  });

  it('lacks a channel for each committee that asks, and for no other', () => {
    const committees = [committee('tss'), committee('byen'), committee('nord')];
    const both = initiative('1', { ownedBy: 'anna', anchoring: { words: 'TSS/Byen', committees: ['tss', 'byen'] } });
    const setup = look({ portfolio: portfolio({ committees }), initiatives: [both] });
    expect(setup.committees.map(({ id, hasChannel }) => [id, hasChannel])).toEqual([
      ['tss', true],
      ['byen', false],
    ]);
  });

  it('lacks a meeting ahead where the last one has asked', () => {
    expect(lacking({ rounds: [round()] })).toMatchObject({ calendar: 1, firstRound: 0 });
    expect(lacking({ now: '2024-10-05T08:00:00.000Z' })).toMatchObject({ calendar: 1, firstRound: 1 });
  });

  it('lacks the day on which agendas close, once for each committee', () => {
    const meetings = [{ on: '2024-10-11' }, { on: '2024-12-06' }, { on: '2024-01-12' }];
    const setup = look({ portfolio: portfolio({ committees: [committee('tss', { meetings })] }) });
    expect(setup.calendar.withoutAgenda).toEqual([
      { committeeId: 'tss', shortName: 'TSS', on: '2024-10-11', count: 2 },
    ]);
  });

  it('lacks owners, and those the bot cannot reach, of what is followed alone', () => {
    const initiatives = [
      initiative('1', { ownedBy: 'anna' }),
      initiative('2'),
      initiative('3', { at: 'closed' }),
      initiative('4', { gone: true }),
      initiative('5', { ownedBy: 'bo@example.com' }),
    ];
    const { owners } = look({ initiatives });
    expect(owners).toEqual({
      initiatives: 3,
      people: 2,
      ownerless: [{ number: '2', title: 'Indsats 2' }],
      unreachable: [{ label: 'Indsatsejer bo@example.com', numbers: ['5'], reach: { kind: 'neverMet' } }],
    });
  });

  it('knows of a round that was held', () => {
    expect(look({ rounds: [round()] }).firstRound.wasAsked).toBe(true);
    expect(look({ rounds: [round({ state: { kind: 'missed', at: times.due } })] }).firstRound.wasAsked).toBe(false);
  });
});
