import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { importPortfolio } from '../../src/workflows/import-portfolio';
import { asRead } from '../builders/as-read';
import { committee, initiative, portfolio } from '../builders/portfolio';
import { times } from '../builders/round';
import { sampleWorld, twoOwners, type World } from '../builders/world';

let world: World;
afterEach(() => world.close());

async function start(meetings = committee('tss').meetings, initiatives = twoOwners()) {
  world = await sampleWorld({ committees: [committee('tss', { meetings })] }, initiatives);
  await world.connects('tss');
  for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
}

const round = () => world.store.findRound('sample', world.roundId);
const reminders = () =>
  world.messenger.asks().map(({ content }) => ('occasion' in content ? [content.occasion.kind, content.dueOn] : []));

describe('a meeting that moves', () => {
  beforeEach(() => start());
  const move = () => world.says('coordinator', { name: 'moveMeeting', meeting: 'TSS 11/10', to: '18/10' });

  it('moves what is not sent: nobody is asked twice, and the next reminder has the new deadline', async () => {
    await world.tick(times.ask);
    world.clock.set('2024-09-18T08:00:00.000Z');
    expect(await move()).toMatchObject({
      done: {
        kind: 'meetingMoved',
        from: '2024-10-11',
        round: 'open',
        days: { meetingOn: '2024-10-18', agendaOn: '2024-10-11', dueOn: '2024-10-08', publishOn: '2024-10-09' },
      },
    });
    await world.tick();
    await world.tick(times.remind1);
    expect(world.messenger.asks()).toHaveLength(2);
    await world.tick('2024-10-01T06:00:00.000Z');
    expect(reminders().slice(2)).toEqual([
      ['reminder', '2024-10-08'],
      ['reminder', '2024-10-08'],
    ]);
    await world.tick(times.publish);
    expect(world.messenger.posts()).toEqual([]);
    await world.tick('2024-10-09T06:00:00.000Z');
    expect(world.messenger.posts()[0]?.content).toMatchObject({ meetingOn: '2024-10-18' });
  });

  it('has one round all the same, asked when the new dates say so', async () => {
    world.clock.set('2024-09-03T08:00:00.000Z');
    expect(await move()).toMatchObject({ done: { round: 'planned', initiatives: 3, days: { askOn: '2024-09-24' } } });
    await world.tick(times.ask);
    expect(await world.store.listRounds('sample')).toEqual([]);
    await world.tick('2024-09-24T06:00:00.000Z');
    expect((await world.store.listRounds('sample')).map(({ id }) => id)).toEqual([world.roundId]);
    expect(world.messenger.asks()).toHaveLength(2);
  });

  it('is followed by the next tick when the process was killed before its round was', async () => {
    await world.tick(times.ask);
    const portfolio = await world.store.findPortfolio('sample');
    if (!portfolio) throw new Error('There is no portfolio.');
    const meetings = [{ on: '2024-10-18', key: '2024-10-11' }];
    await world.store.changePortfolio({ ...portfolio, committees: [committee('tss', { meetings })] });
    await Promise.all([world.tick('2024-09-18T08:00:00.000Z'), world.tick(undefined, world.another('second'))]);
    expect(await round()).toMatchObject({ meetingOn: '2024-10-18', state: { kind: 'open' } });
    expect(world.messenger.asks()).toHaveLength(2);
  });

  it('that is too near to ask before it is said to be, and nobody is told of a missed round', async () => {
    await world.says('coordinator', { name: 'cancelMeeting', meeting: 'TSS 11/10' });
    expect(await world.says('coordinator', { name: 'addMeeting', meeting: 'TSS 19/9' })).toMatchObject({
      done: { kind: 'meetingAdded', round: 'tooLate' },
    });
    await world.tick('2024-09-18T08:00:00.000Z');
    expect(world.messenger.tries).toEqual([]);
    const started = await world.says('coordinator', { name: 'startRound', committee: 'tss', due: 'i dag' });
    expect(started).toMatchObject({ done: { kind: 'roundStarted', people: 2 } });
  });

  it('is refused where there is none, or one already, or no day is said', async () => {
    await expect(
      world.says('coordinator', { name: 'moveMeeting', meeting: 'TSS 12/10', to: '18/10' }),
    ).rejects.toMatchObject({
      refusal: { kind: 'noSuchMeeting', on: '2024-10-12', ahead: ['2024-10-11'] },
    });
    await expect(world.says('coordinator', { name: 'addMeeting', meeting: 'TSS 11/10' })).rejects.toMatchObject({
      refusal: { kind: 'meetingExists' },
    });
    await expect(world.says('coordinator', { name: 'cancelMeeting', meeting: 'TSS' })).rejects.toMatchObject({
      refusal: { kind: 'whichDay', committee: 'TSS' },
    });
    await expect(world.says('coordinator', { name: 'addMeeting', meeting: 'Byen 12/12' })).rejects.toMatchObject({
      refusal: { kind: 'unknownCommittee', words: 'Byen' },
    });
    await expect(world.says('coordinator', { name: 'addMeeting', meeting: '31/2' })).rejects.toMatchObject({
      refusal: { kind: 'unknownDay', words: '31/2' },
    });
    await expect(world.says('anna', { name: 'cancelMeeting', meeting: 'TSS 11/10' })).rejects.toMatchObject({
      refusal: { kind: 'notAllowed' },
    });
  });
});

describe('a meeting that is cancelled', () => {
  beforeEach(() => start());
  const cancel = () => world.says('coordinator', { name: 'cancelMeeting', meeting: 'TSS 11. oktober' });

  it('asks nobody when nobody was asked', async () => {
    world.clock.set('2024-09-03T08:00:00.000Z');
    expect(await cancel()).toMatchObject({ done: { kind: 'meetingCancelled', asked: 0 } });
    await world.tick(times.ask);
    expect(world.messenger.tries).toEqual([]);
    expect(await world.says('coordinator', { name: 'plan' })).toMatchObject({ rounds: [], withoutMeeting: ['TSS'] });
  });

  it('asks nobody when it is cancelled while the bot is busy with another portfolio', async () => {
    await world.store.createPortfolio(portfolio({ id: 'another', coordinators: ['nobody'] }));
    const busy = {
      ...world.store,
      listRounds: async (id: string) => {
        if (id === 'another') await cancel();
        return world.store.listRounds(id);
      },
    };
    world.clock.set(times.ask);
    await world.tick(times.ask, world.another('first', busy));
    expect(world.messenger.asks()).toEqual([]);
  });

  it('reminds nobody and posts nothing when it was; answers are kept, and a card says why it asks no more', async () => {
    await world.tick(times.ask);
    await world.answers('anna', '1');
    expect(await cancel()).toMatchObject({ done: { asked: 2, answered: 1 } });
    for (const at of [times.remind1, times.remind3, times.publish]) await world.tick(at);
    expect(world.messenger.asks()).toHaveLength(2);
    expect(world.messenger.posts()).toEqual([]);
    expect((await world.store.findInitiative('sample', '1'))?.latest).toBeDefined();
    const shown = await world.answers('bo', '2', { progress: 'Skrevet, før jeg så det.' });
    expect(shown?.page).toEqual({ kind: 'nothing', why: 'cancelled' });
    expect((await world.store.findInitiative('sample', '2'))?.latest?.report.progress).toBe('Skrevet, før jeg så det.');
    expect(await world.says('anna', { name: 'mine' })).toMatchObject({ rounds: [] });
  });

  it('has nothing to be prepared for: who could not be told before is told only when it is back', async () => {
    await world.close();
    world = await sampleWorld({ coordinators: ['coordinator', 'second'] });
    await world.tick(times.ask);
    await cancel();
    await world.installs('second');
    await world.tick('2024-09-17T08:00:00.000Z');
    expect(world.messenger.notices()).toEqual([]);
    await world.says('coordinator', { name: 'addMeeting', meeting: 'tss den 11/10', agenda: '4/10' });
    await world.tick('2024-09-17T09:00:00.000Z');
    expect(world.messenger.notices()).toMatchObject([{ kind: 'unreachable' }]);
  });

  it('is back with its round when it is put on the same day again, and nobody is asked twice', async () => {
    await world.tick(times.ask);
    await cancel();
    await world.says('coordinator', { name: 'addMeeting', meeting: 'tss den 11/10', agenda: '4/10' });
    await world.tick('2024-09-18T08:00:00.000Z');
    expect((await round())?.state.kind).toBe('open');
    expect(world.messenger.asks()).toHaveLength(2);
  });
});

describe('the portfolio’s file', () => {
  const file = (meetings: { on: string; agendaDeadlineOn?: string }[]) =>
    asRead([{ title: 'Indsats 1' }], {
      portfolio: { coordinators: ['coordinator'], committees: [committee('tss', { meetings })] },
    });
  const meetingsNow = async () =>
    (await world.store.findPortfolio('sample'))?.committees[0]?.meetings.map(({ on }) => on);
  const read = (meetings: { on: string; agendaDeadlineOn?: string }[]) =>
    importPortfolio({ store: world.store, now: world.clock.now() }, file(meetings));

  it('read again as it was undoes no command; changed, its word counts', async () => {
    const meetings = [{ on: '2024-10-11', agendaDeadlineOn: '2024-10-04' }, { on: '2024-12-06' }];
    await start(meetings);
    await world.tick(times.ask);
    await world.says('coordinator', { name: 'moveMeeting', meeting: 'TSS 11/10', to: '18/10' });
    await world.says('coordinator', { name: 'cancelMeeting', meeting: 'TSS 6/12' });
    await world.says('coordinator', { name: 'addMeeting', meeting: 'TSS 13/12' });
    await read(meetings);
    expect(await meetingsNow()).toEqual(['2024-10-18', '2024-12-13']);
    expect((await read(meetings)).portfolio.kind).toBe('same');

    await read([{ on: '2024-10-25' }, { on: '2024-12-06' }]);
    expect(await meetingsNow()).toEqual(['2024-10-25', '2024-12-13']);
    await world.tick('2024-09-19T08:00:00.000Z');
    expect(await round()).toMatchObject({ meetingOn: '2024-10-25' });
    expect(await world.store.listRounds('sample')).toHaveLength(1);
  });
});

describe('a date without a meeting', () => {
  it('is asked for by its name, and its summary has it too', async () => {
    await start([
      { on: '2024-10-11', agendaDeadlineOn: '2024-10-04', kind: 'entry', name: 'Status i oktober' } as never,
    ]);
    await world.tick(times.ask);
    expect(world.messenger.asks()[0]?.content).toMatchObject({ entry: 'Status i oktober' });
    await world.tick(times.publish);
    expect(world.messenger.posts()[0]?.content).toMatchObject({ entry: 'Status i oktober' });
  });
});

describe('how often an initiative is asked about', () => {
  const meetings = [
    { on: '2024-10-11', agendaDeadlineOn: '2024-10-04' },
    { on: '2024-12-06', agendaDeadlineOn: '2024-11-29' },
    { on: '2025-02-07', agendaDeadlineOn: '2025-01-31' },
    { on: '2025-04-04', agendaDeadlineOn: '2025-03-28' },
  ];
  const ask = (number: string, cadence: string) => world.says('coordinator', { name: 'setCadence', number, cadence });

  it('is said by command, said back with the next time, and kept when the table is read again', async () => {
    await start(meetings);
    world.clock.set('2024-09-03T08:00:00.000Z');
    expect(await ask('1', 'i april og oktober')).toMatchObject({
      kind: 'asking',
      changed: true,
      committees: [{ committee: 'TSS', source: 'initiative', next: { meetingOn: '2024-10-11', askOn: '2024-09-17' } }],
    });
    expect(await ask('2', 'efter 1/12')).toMatchObject({ committees: [{ next: { meetingOn: '2024-10-11' } }] });
    expect(await ask('10', 'aldrig')).toMatchObject({ committees: [{ next: 'never' }] });
    await world.tick(times.ask);
    expect((await round())?.initiatives).toEqual(['1', '2']);
    expect(await world.says('coordinator', { name: 'plan', number: '1' })).toMatchObject({
      committees: [{ next: { state: 'open', meetingOn: '2024-10-11', answered: false } }],
    });
    expect(await ask('10', 'som udvalget')).toMatchObject({
      committees: [{ source: 'usual', next: { meetingOn: '2024-12-06' } }],
    });
    await expect(ask('10', 'nu og da')).rejects.toMatchObject({ refusal: { kind: 'unknownCadence' } });
  });

  it('asks every second meeting through a year, whatever its summaries', async () => {
    await start(meetings, [
      initiative('1', { ownedBy: 'anna', cadence: { kind: 'nth', n: 2 } }),
      initiative('2', { ownedBy: 'bo' }),
    ]);
    for (const at of [times.ask, '2024-11-12T07:00:00.000Z', '2025-01-14T07:00:00.000Z', '2025-03-11T07:00:00.000Z']) {
      await world.tick(at);
    }
    const asked = (await world.store.listRounds('sample')).map(({ meetingOn, initiatives }) => [
      meetingOn,
      initiatives,
    ]);
    expect(asked.reverse()).toEqual([
      ['2024-10-11', ['1', '2']],
      ['2024-12-06', ['2']],
      ['2025-02-07', ['1', '2']],
      ['2025-04-04', ['2']],
    ]);
  });

  it('counts for a round that a coordinator starts for a meeting as well, and what is never asked about is not', async () => {
    const yearly = { cadence: { kind: 'after', day: '12-31' } } as const;
    await start(meetings, [initiative('1', yearly), initiative('2'), initiative('3', { cadence: { kind: 'never' } })]);
    world.clock.set('2024-10-14T08:00:00.000Z');
    await world.says('coordinator', { name: 'startRound', committee: 'tss' });
    const rounds = await world.store.listRounds('sample');
    expect(rounds.map(({ meetingOn, initiatives }) => [meetingOn, initiatives])).toEqual([['2024-12-06', ['2']]]);
  });

  it('plans each committee’s next two rounds, and one committee’s year', async () => {
    await start(meetings);
    world.clock.set('2024-09-03T08:00:00.000Z');
    const days = (reply: object) =>
      'rounds' in reply && (reply.rounds as { meetingOn: string }[]).map((r) => r.meetingOn);
    const all = await world.says('coordinator', { name: 'plan' });
    expect([days(all), 'more' in all && all.more]).toEqual([['2024-10-11', '2024-12-06'], 2]);
    expect(days(await world.says('anna', { name: 'plan', committee: 'TSS' }))).toEqual(meetings.map(({ on }) => on));
  });

  it('says why nobody will be asked', async () => {
    await start(
      [],
      [
        initiative('1'),
        initiative('2', { at: 'closed' }),
        initiative('3', { anchoring: { words: 'x', committees: [] } }),
      ],
    );
    const why = (number: string) => world.says('coordinator', { name: 'plan', number });
    expect(await why('1')).toMatchObject({ ownerless: true, committees: [{ next: 'noMeeting' }] });
    expect(await why('2')).toMatchObject({ never: 'closed', committees: [] });
    expect(await why('3')).toMatchObject({ never: 'noCommittee' });
  });
});
