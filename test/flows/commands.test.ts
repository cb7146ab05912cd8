import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Command } from '../../src/domain/people/command';
import type { Refusal } from '../../src/domain/shown/reply';
import { Refused } from '../../src/workflows/refusal';
import { committee, initiative } from '../builders/portfolio';
import { times } from '../builders/round';
import { sampleWorld, twoOwners, type World } from '../builders/world';

let world: World;
beforeEach(async () => {
  const elsewhere = { anchoring: { words: 'Byen', committees: ['byen'] }, ownedBy: 'carl' };
  world = await sampleWorld(
    { committees: [committee('tss'), committee('byen', { meetings: [] }), committee('sku', { meetings: [] })] },
    [...twoOwners(), initiative('20', elsewhere)],
  );
  await world.connects('tss');
  for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
});
afterEach(() => world.close());

const says = (ref: string, command: Command, channel?: string) => world.says(ref, command, channel);
async function refusal(ref: string, command: Command, channel?: string): Promise<Refusal> {
  const reply = await says(ref, command, channel).catch((error: unknown) => error);
  if (reply instanceof Refused) return reply.refusal;
  throw new Error('It was not refused.', { cause: reply });
}

describe('who may not', () => {
  const steering: Command[] = [
    { name: 'missing', committee: 'tss' },
    { name: 'startRound', committee: 'tss' },
    { name: 'remind', committee: 'tss' },
    { name: 'closeRound', committee: 'tss' },
    { name: 'publish', committee: 'tss' },
    { name: 'assign', number: '1', to: { kind: 'mentioned', person: 'anna', name: 'x' } },
    { name: 'connect', committee: 'tss' },
  ];

  it.each(steering)('owners and a channel’s members may not steer: $name', async (command) => {
    expect(await refusal('anna', command)).toEqual({ kind: 'notAllowed' });
    expect(await refusal('anna', command, 'tss')).toEqual({ kind: 'notAllowed' });
    expect(await refusal('member', command, 'tss')).toEqual({ kind: 'notAllowed' });
  });

  it.each<Command>([
    { name: 'status' },
    { name: 'list' },
    { name: 'show', number: '1' },
    { name: 'mine' },
    { name: 'plan' },
  ])('strangers are told that nothing of theirs is followed: $name', async (command) => {
    expect(await refusal('stranger', command)).toEqual({ kind: 'noPortfolio' });
    expect(await refusal('stranger', command, 'not connected')).toEqual({ kind: 'notConnected' });
  });

  it('anybody gets help, and what was not understood with the nearest command', async () => {
    expect(await says('stranger', { name: 'help' })).toEqual({
      kind: 'help',
      role: 'stranger',
      where: 'chat',
      example: {},
    });
    expect(await says('anna', { name: 'unknown', words: 'statsu', nearest: 'status' }, 'tss')).toEqual({
      kind: 'help',
      role: 'member',
      where: 'channel',
      example: { committee: 'TSS', number: '1' },
      misread: { words: 'statsu', nearest: 'status' },
    });
  });
});

describe('status', () => {
  it('is of the whole portfolio for coordinators, of their own for owners, of the committee in its channel', async () => {
    expect(await says('coordinator', { name: 'status' })).toMatchObject({
      total: 4,
      committees: [{ id: 'tss', total: 3 }, { id: 'byen' }],
    });
    expect(await says('anna', { name: 'status' })).toMatchObject({ total: 2 });
    expect(await says('member', { name: 'status' }, 'tss')).toMatchObject({ total: 3, committee: { id: 'tss' } });
  });

  it('tells of the round under way', async () => {
    await world.tick(times.ask);
    await world.answers('anna', '1', { health: 'red', decision: 'Stop?' });
    expect(await says('coordinator', { name: 'status', committee: 'TSS' })).toMatchObject({
      round: { asked: 3, answered: 1 },
      exceptions: [{ number: '1', shade: 'red', decision: 'Stop?' }],
    });
  });

  it('is refused of a committee that is not known, not theirs, or not the channel’s', async () => {
    expect(await refusal('anna', { name: 'status', committee: 'xyz' })).toEqual({
      kind: 'unknownCommittee',
      words: 'xyz',
      known: ['TSS', 'BYEN', 'SKU'],
    });
    expect(await refusal('anna', { name: 'status', committee: 'byen' })).toEqual({ kind: 'notAllowed' });
    expect(await refusal('coordinator', { name: 'status', committee: 'byen' }, 'tss')).toEqual({ kind: 'notAllowed' });
  });
});

describe('show', () => {
  it('tells the story of one, with its owner for the coordinator’s own chat alone', async () => {
    await world.tick(times.ask);
    await world.answers('bo', '2');
    expect(await says('coordinator', { name: 'show', number: '2' })).toMatchObject({
      reports: [{ report: { by: 'bo' }, committee: 'TSS' }],
      owner: { label: 'Indsatsejer bo', reach: { kind: 'reachable' } },
      asked: { answered: true },
    });
    expect(await says('coordinator', { name: 'show', number: '2' }, 'tss')).not.toHaveProperty('owner');
    expect(await says('bo', { name: 'show', number: '2' })).not.toHaveProperty('owner');
  });

  it('tells what the table has of it, where it stands by the table until an owner answers, and which milestones are reached', async () => {
    const milestones = [
      { label: 'M1', words: 'Sendt i høring', time: '', state: 'closed' as const },
      { label: 'M2', words: 'Godkendt', time: '', state: 'running' as const },
      { label: 'M3', words: 'I brug', time: '', state: 'planned' as const },
    ];
    const described = {
      purpose: 'Færre genindlæggelser',
      statusText: 'Planen er skrevet.',
      nextStep: 'Høring',
      milestones,
    };
    await world.close();
    world = await sampleWorld({}, [initiative('1', { ...described, ownedBy: 'anna' })]);
    for (const ref of ['coordinator', 'anna']) await world.installs(ref);
    expect(await says('anna', { name: 'show', number: '1' })).toMatchObject({
      told: [
        { of: 'purpose', text: 'Færre genindlæggelser' },
        { of: 'status', text: 'Planen er skrevet.' },
        { of: 'nextStep', text: 'Høring' },
      ],
      milestones: [{ state: 'closed' }, { state: 'running' }, { state: 'planned' }],
    });
    await world.tick(times.ask);
    await world.answers('anna', '1', { milestones: 'M2' });
    expect(await says('anna', { name: 'show', number: '1' })).toMatchObject({
      told: [{ of: 'purpose' }],
      milestones: [{ state: 'closed' }, { label: 'M2', state: 'reached' }, { state: 'planned' }],
    });
  });

  it('is refused without a number, of one that is not there, or is not to be seen', async () => {
    expect(await refusal('anna', { name: 'show' })).toEqual({ kind: 'whichInitiative', command: 'show' });
    expect(await refusal('anna', { name: 'show', number: '99' })).toEqual({
      kind: 'unknownInitiative',
      words: '99',
      count: 2,
    });
    expect(await refusal('anna', { name: 'show', number: '2' })).toEqual({ kind: 'notAllowed' });
    expect(await refusal('coordinator', { name: 'show', number: '20' }, 'tss')).toEqual({ kind: 'notAllowed' });
  });
});

describe('mine, missing and plan', () => {
  it('mine has what waits first, in a chat alone', async () => {
    await world.tick(times.ask);
    await world.answers('anna', '1');
    expect(await says('anna', { name: 'mine' })).toMatchObject({
      rounds: [{ waiting: 1, answered: 1 }],
      initiatives: [
        { number: '1', state: 'answered' },
        { number: '10', state: 'waiting' },
      ],
    });
    expect(await refusal('anna', { name: 'mine' }, 'tss')).toEqual({ kind: 'onlyInChat', command: 'mine' });
  });

  it('missing names who is behind it in the coordinator’s chat, and no one in a channel', async () => {
    await world.tick(times.ask);
    await world.answers('anna', '1');
    await world.answers('anna', '10');
    expect(await says('coordinator', { name: 'missing', committee: 'tss' })).toMatchObject({
      round: { asked: 3, answered: 2 },
      lines: [{ number: '2', owner: { label: 'Indsatsejer bo', reach: { kind: 'reachable' } } }],
    });
    const inChannel = await says('coordinator', { name: 'missing' }, 'tss');
    expect(inChannel).toMatchObject({ lines: [{ number: '2' }] });
    expect(JSON.stringify(inChannel)).not.toContain('bo"');
  });

  it('missing tells of the last round, however long ago that was', async () => {
    await world.tick(times.ask);
    await world.tick(times.publish);
    world.clock.set('2026-06-01T09:00:00.000Z');
    expect(await says('coordinator', { name: 'missing', committee: 'tss' })).toMatchObject({
      round: { asked: 3, answered: 0, pastDue: true },
    });
  });

  it('missing asks which committee when none is named', async () => {
    expect(await refusal('coordinator', { name: 'missing' })).toMatchObject({ kind: 'whichCommittee' });
  });

  it('plan has the round that comes, then the one under way, and who has no meeting', async () => {
    const next = { committee: 'TSS', askOn: '2024-09-17', dueOn: '2024-10-01', hasChannel: true };
    expect(await says('coordinator', { name: 'plan' })).toMatchObject({
      rounds: [{ ...next, state: 'planned' }],
      withoutMeeting: ['BYEN'],
    });
    await world.tick(times.ask);
    expect(await says('anna', { name: 'plan' })).toMatchObject({
      rounds: [{ ...next, state: 'open' }],
      withoutMeeting: [],
    });
  });
});

describe('assign and connect', () => {
  const to = (words: string): Command => ({ name: 'assign', number: '2', to: { kind: 'typed', words } });

  it('assign takes a principal name of somebody it never met, and says that it cannot reach them', async () => {
    expect(await says('coordinator', to('Ny@Kommune.Example'))).toMatchObject({
      done: { kind: 'assigned', label: 'ny@kommune.example', reachable: false, asked: false },
    });
    expect((await world.store.findInitiative('sample', '2'))?.owner).toEqual({ person: 'ny@kommune.example' });
  });

  it('assign is refused without a person, to somebody who is none, and in a channel', async () => {
    expect(await refusal('coordinator', { name: 'assign', number: '2' })).toEqual({ kind: 'unknownPerson', words: '' });
    expect(await refusal('coordinator', to('Indsatsejeren'))).toEqual({
      kind: 'unknownPerson',
      words: 'Indsatsejeren',
    });
    expect(await refusal('coordinator', to('anna'), 'tss')).toEqual({ kind: 'onlyInChat', command: 'assign' });
    expect((await world.store.findInitiative('sample', '2'))?.owner).toMatchObject({ person: 'bo' });
  });

  it('connect binds the channel it is given in, and is refused in a chat', async () => {
    expect(await says('coordinator', { name: 'connect', committee: 'byen' }, 'a new one')).toMatchObject({
      done: { kind: 'connected', committee: 'BYEN', waiting: false },
    });
    expect(await says('member', { name: 'status' }, 'a new one')).toMatchObject({ committee: { id: 'byen' } });
    expect(await refusal('coordinator', { name: 'connect' })).toEqual({ kind: 'onlyInChannel', command: 'connect' });
  });

  it('connect tells of another committee that has the channel, until that has one of its own', async () => {
    const connect = (committee: string, channel: string) =>
      says('coordinator', { name: 'connect', committee }, channel);
    expect(await connect('tss', 'a new one')).not.toHaveProperty('done.also');
    expect(await connect('byen', 'a new one')).toMatchObject({ done: { committee: 'BYEN', also: ['TSS'] } });
    expect(await connect('tss', 'the right one')).not.toHaveProperty('done.also');
    expect(await connect('byen', 'a new one')).not.toHaveProperty('done.also');
  });
});

describe('remind, close and publish', () => {
  it.each<Command>([{ name: 'remind' }, { name: 'closeRound' }, { name: 'publish' }])(
    '$name is refused when there is no round',
    async (command) => {
      expect(await refusal('coordinator', { ...command, committee: 'tss' } as Command)).toEqual({
        kind: 'noRound',
        committee: 'TSS',
      });
    },
  );

  it('remind writes to those who wait, now, each time it is asked to', async () => {
    await world.tick(times.ask);
    await world.answers('bo', '2');
    const remind = () => says('coordinator', { name: 'remind', committee: 'tss' });
    expect(await remind()).toMatchObject({ done: { kind: 'reminded', people: 1, unreachable: 0 } });
    await world.tick();
    expect(await remind()).toMatchObject({ done: { people: 1 } });
    await world.tick();
    expect(world.messenger.asks('anna')).toHaveLength(3);
    expect(world.messenger.asks('bo')).toHaveLength(1);
    await world.answers('anna', '1');
    await world.answers('anna', '10');
    expect(await remind()).toMatchObject({ done: { kind: 'nobodyToRemind' } });
  });

  it('close posts at once, and is refused the second time', async () => {
    await world.tick(times.ask);
    await world.answers('bo', '2');
    expect(await says('coordinator', { name: 'closeRound', committee: 'tss' })).toMatchObject({
      done: { kind: 'roundClosed', answered: 1, asked: 3, hasChannel: true },
    });
    expect(await refusal('coordinator', { name: 'closeRound', committee: 'tss' })).toMatchObject({ kind: 'noRound' });
    expect(world.messenger.posts()).toMatchObject([{ content: { asOf: '2024-09-17', answered: 1 } }]);
    await world.tick(times.remind1);
    expect(world.messenger.asks()).toHaveLength(2);
  });

  it('publish closes an open round and posts it', async () => {
    await world.tick(times.ask);
    expect(await says('coordinator', { name: 'publish' }, 'tss')).toMatchObject({ done: { kind: 'published' } });
    await world.tick(times.publish);
    expect(world.messenger.posts()).toHaveLength(1);
  });
});

describe('start round', () => {
  const start = (name: string, due?: string) =>
    says('coordinator', { name: 'startRound', committee: name, ...(due ? { due } : {}) });
  const openRounds = async () =>
    (await world.store.listRounds('sample')).map(({ id, dueOn, meetingOn, state }) => ({
      id,
      dueOn,
      meetingOn,
      is: state.kind,
    }));

  it('takes a period for a deadline by its last day, and says which', async () => {
    world.clock.set('2024-09-03T08:00:00.000Z');
    expect(await start('tss', 'uge 40')).toMatchObject({ done: { kind: 'roundStarted', dueOn: '2024-10-06' } });
  });

  it('is for the next meeting, by that meeting’s own deadline, and the calendar asks no second time', async () => {
    world.clock.set('2024-09-03T08:00:00.000Z');
    expect(await start('tss')).toMatchObject({
      done: { kind: 'roundStarted', dueOn: '2024-10-01', initiatives: 3, people: 2, unreachable: 0, ownerless: 0 },
    });
    await world.tick(times.ask);
    expect(await openRounds()).toMatchObject([{ id: 'sample.tss.2024-10-11' }]);
    expect(world.messenger.asks()).toHaveLength(2);
  });

  it('is for the next meeting by a deadline of the coordinator’s own', async () => {
    world.clock.set('2024-09-03T08:00:00.000Z');
    await start('tss', '20. september');
    expect(await openRounds()).toMatchObject([{ dueOn: '2024-09-20', meetingOn: '2024-10-11' }]);
  });

  it('gives two weeks where no meeting is planned', async () => {
    expect(await start('byen')).toMatchObject({ done: { dueOn: '2024-10-01', people: 0, unreachable: 1 } });
    expect(await openRounds()).toEqual([{ id: 'sample.byen.frist-2024-10-01', dueOn: '2024-10-01', is: 'open' }]);
  });

  it('is by the given deadline where no meeting is planned', async () => {
    expect(await start('byen', 'på fredag')).toMatchObject({ done: { dueOn: '2024-09-20' } });
  });

  it('is for no meeting whose own deadline has passed and that two weeks would overrun', async () => {
    world.clock.set('2024-10-03T08:00:00.000Z');
    expect(await start('tss')).toMatchObject({ done: { dueOn: '2024-10-17' } });
    expect(await openRounds()).toMatchObject([{ id: 'sample.tss.frist-2024-10-17', meetingOn: undefined }]);
  });

  it('says that it is open already, and asks nobody again', async () => {
    await world.tick(times.ask);
    expect(await start('tss')).toMatchObject({ done: { kind: 'roundAlreadyOpen', dueOn: '2024-10-01' } });
    expect(world.messenger.asks()).toHaveLength(2);
  });

  it('is another round after one with the same deadline was closed', async () => {
    await start('byen', '2024-09-30');
    await says('coordinator', { name: 'closeRound', committee: 'byen' });
    expect(await start('byen', '2024-09-30')).toMatchObject({ done: { kind: 'roundStarted' } });
    expect((await openRounds()).map(({ id, is }) => [id, is])).toEqual(
      expect.arrayContaining([
        ['sample.byen.frist-2024-09-30', 'closed'],
        ['sample.byen.frist-2024-09-30.2', 'open'],
      ]),
    );
  });

  it('is refused of a day that is none or has passed, of what nobody knows, and with nothing to ask', async () => {
    const command = (name: string, due?: string): Command => ({
      name: 'startRound',
      committee: name,
      ...(due ? { due } : {}),
    });
    expect(await refusal('coordinator', command('tss', '31. februar'))).toMatchObject({ kind: 'unknownDay' });
    expect(await refusal('coordinator', command('tss', '2024-09-16'))).toMatchObject({ kind: 'dayPassed' });
    expect(await refusal('coordinator', command('abc'))).toMatchObject({ kind: 'unknownCommittee' });
    expect(await refusal('coordinator', command('sku'))).toEqual({ kind: 'nothingToAsk', committee: 'SKU' });
    expect(await openRounds()).toEqual([]);
  });
});

describe('oversigt by its ends', () => {
  const ending = (number: string, period: string, change: Parameters<typeof initiative>[1] = {}) =>
    initiative(number, { period, ownedBy: 'anna', ...change });
  beforeEach(async () => {
    await world.close();
    world = await sampleWorld({ committees: [committee('tss'), committee('byen', { meetings: [] })] }, [
      ending('1', 'ultimo 2025'),
      ending('2', 'primo 2025'),
      ending('3', 'Løbende'),
      ending('4', 'medio 2024'),
      ending('5', 'medio 2025', { at: 'closed' }),
      ending('6', 'Starter primo 2025'),
      ending('7', '2. kvartal 2025', { anchoring: { words: 'Byen', committees: ['byen'] } }),
    ]);
    await world.installs('anna');
  });
  const list = async (command: Omit<Extract<Command, { name: 'list' }>, 'name'>, ref = 'coordinator') => {
    const reply = await says(ref, { name: 'list', ...command });
    return reply.kind === 'list' ? { of: reply.of, numbers: reply.lines.map(({ number }) => number) } : reply;
  };

  it('has what expires in a time, the soonest first, and not what is closed or only starts then', async () => {
    expect(await list({ only: 'expiring', within: 'i 2025' })).toEqual({ of: 7, numbers: ['2', '7', '1'] });
    expect(await list({ only: 'expiring', within: 'in Q2 2025' })).toEqual({ of: 7, numbers: ['2', '7'] });
    expect(await list({ only: 'expiring' })).toEqual({ of: 7, numbers: ['4'] });
  });

  it('of one committee, and of what the asker may see', async () => {
    expect(await list({ committee: 'TSS', only: 'expiring', within: '2025' })).toEqual({ of: 6, numbers: ['2', '1'] });
    expect(await list({ only: 'expiring', within: '2025' }, 'anna')).toEqual({ of: 7, numbers: ['2', '7', '1'] });
  });

  it('goes by the period the owner told last', async () => {
    await world.connects('tss');
    await world.tick(times.ask);
    await world.answers('anna', '2', { period: 'ultimo 2026' });
    expect(await list({ only: 'expiring', within: '2025' })).toEqual({ of: 7, numbers: ['7', '1'] });
  });

  it('has what is overdue, and everything by its end with what has none last', async () => {
    expect(await list({ only: 'overdue' })).toEqual({ of: 7, numbers: ['4'] });
    expect(await list({ only: 'byEnd' })).toEqual({ of: 7, numbers: ['4', '2', '7', '5', '1', '3', '6'] });
  });

  it('says when a time is none', async () => {
    expect(await refusal('coordinator', { name: 'list', only: 'expiring', within: 'i morges' })).toEqual({
      kind: 'unknownTime',
      words: 'i morges',
    });
  });
});
