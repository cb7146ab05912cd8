import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Command, CommandOf } from '../../src/domain/people/command';
import { lackingIn } from '../../src/domain/setting-up/setup';
import type { SetUpReply } from '../../src/domain/shown/reply';
import { findVisit } from '../../src/workflows/people/find-visit';
import { greetPerson } from '../../src/workflows/reading/greet';
import { Refused } from '../../src/workflows/refusal';
import { committee, initiative } from '../builders/portfolio';
import { sampleWorld, type World } from '../builders/world';

let world: World;
beforeEach(async () => {
  world = await sampleWorld({ committees: [committee('tss'), committee('byen', { meetings: [] })] }, [
    initiative('1', { ownedBy: 'anna' }),
    initiative('2'),
    initiative('3', { anchoring: { words: 'Byen', committees: ['byen'] } }),
  ]);
  world.clock.set('2024-09-10T08:00:00.000Z');
});
afterEach(() => world.close());

type Filled = Omit<CommandOf<'setUp'>, 'name'>;
const setUp = async (filled: Filled = {}, ports = world.ports) =>
  (await world.saysAt(ports, 'coordinator', { name: 'setUp', ...filled })) as Omit<SetUpReply, 'language'>;

describe('getting a portfolio ready', () => {
  it('begins with all steps, and what each lacks', async () => {
    const { step, setup } = await setUp();
    expect(step).toBe('overview');
    expect(lackingIn(setup, 'committees')).toBe(2);
    expect(lackingIn(setup, 'calendar')).toBe(1);
    expect(lackingIn(setup, 'owners')).toBe(3);
  });

  it('a meeting that is filled in is on the calendar, and the step shows it', async () => {
    const meeting = { meeting: 'byen 2024-11-27', agenda: '2024-11-20' };
    const { said, setup } = await setUp({ step: 'calendar', meeting });
    expect(said).toMatchObject([{ done: { kind: 'meetingAdded', committee: 'byen'.toUpperCase() } }]);
    expect(lackingIn(setup, 'calendar')).toBe(0);
    const stored = await world.store.findPortfolio('sample');
    expect(stored?.committees[1]?.meetings).toMatchObject([{ on: '2024-11-27', agendaDeadlineOn: '2024-11-20' }]);
  });

  it('a meeting that is filled in twice is there once, and said to be', async () => {
    const meeting = { meeting: 'byen 2024-11-27' };
    await setUp({ step: 'calendar', meeting });
    const { said } = await setUp({ step: 'calendar', meeting });
    expect(said).toMatchObject([{ refusal: { kind: 'meetingExists' } }]);
    expect((await world.store.findPortfolio('sample'))?.committees[1]?.meetings).toHaveLength(1);
  });

  it('the day an agenda closes is put to a meeting that lacks one', async () => {
    await setUp({ step: 'calendar', meeting: { meeting: 'byen 2024-11-27' } });
    const before = await setUp({ step: 'calendar' });
    expect(before.setup.calendar.withoutAgenda).toMatchObject([{ committeeId: 'byen', on: '2024-11-27' }]);
    const agenda = { meeting: 'byen 2024-11-27', to: '2024-11-27', agenda: '2024-11-20' };
    const { setup, said } = await setUp({ step: 'calendar', agenda });
    expect(said).toMatchObject([{ done: { kind: 'meetingMoved' } }]);
    expect(setup.calendar.withoutAgenda).toEqual([]);
  });

  it.each(['', 'i morgen eller så', '2024-01-05'])('a meeting on »%s« is refused with a sentence', async (on) => {
    const { said } = await setUp({ step: 'calendar', meeting: { meeting: `byen ${on}`.trim() } });
    expect(said).toMatchObject([{ refusal: { kind: expect.any(String) } }]);
    expect((await world.store.findPortfolio('sample'))?.committees[1]?.meetings).toEqual([]);
  });

  it('owners are named line by line, and a line that is refused stops no other', async () => {
    const owners = [
      { number: '2', words: 'Rolle Ukendt' },
      { number: '99', words: 'bo@example.com' },
      { number: '3', words: 'bo@example.com' },
    ];
    const { said, setup } = await setUp({ step: 'owners', owners });
    expect(said).toMatchObject([
      { refusal: { kind: 'unknownPerson' }, number: '2' },
      { refusal: { kind: 'unknownInitiative' }, number: '99' },
      { done: { kind: 'assigned', number: '3', label: 'bo@example.com' } },
    ]);
    expect(setup.owners.ownerless.map(({ number }) => number)).toEqual(['2']);
  });

  it.each([
    ['a meeting', { meeting: { meeting: 'byen' } }, { kind: 'whichDay', command: 'addMeeting' }],
    ['an agenda', { agenda: { meeting: 'byen 2024-11-27', to: '2024-11-27', agenda: '' } }, { kind: 'whichDay' }],
    ['owners', { owners: [] }, { kind: 'unknownPerson', words: '' }],
  ])('%s without anything filled in is told of, and changes nothing', async (_, filled, refusal) => {
    const before = (await setUp()).setup;
    const { said, setup } = await setUp(filled);
    expect(said).toMatchObject([{ refusal }]);
    expect(setup).toEqual(before);
  });

  it('what one coordinator fills in the other sees at once, from any process', async () => {
    await setUp({ step: 'owners', owners: [{ number: '2', words: 'bo@example.com' }] });
    const { setup } = await setUp({ step: 'owners' }, world.another('second'));
    expect(setup.owners.ownerless.map(({ number }) => number)).toEqual(['3']);
  });

  it('looking changes nothing', async () => {
    const all = async () => {
      const found: object[] = [];
      for await (const each of world.store.everything()) found.push(each);
      return JSON.stringify(found);
    };
    const before = await all();
    for (const step of ['overview', 'portfolio', 'committees', 'calendar', 'owners', 'firstRound'] as const) {
      await setUp({ step });
    }
    expect(await all()).toBe(before);
    expect(world.messenger.tries).toEqual([]);
  });

  it('is led on from the greeting as long as nothing was asked', async () => {
    const coordinator = await world.installs('coordinator');
    const visit = () => findVisit(world.ports, coordinator, { kind: 'chat' });
    expect((await greetPerson(world.ports, await visit())).settingUp).toBe(true);
    await world.tick('2024-09-17T06:00:00.000Z');
    expect((await greetPerson(world.ports, await visit())).settingUp).toBeUndefined();
  });
});

describe('whoever is nobody’s coordinator', () => {
  const refusal = (who: string, channel?: string, command: Command = { name: 'setUp' }) =>
    world.says(who, command, channel).then(
      () => undefined,
      (error) => (error instanceof Refused ? error.refusal : undefined),
    );

  it('is told what the operator writes, with their own id', async () => {
    expect(await refusal('stranger')).toEqual({ kind: 'nothingSetUp', me: 'stranger' });
    expect(await refusal('stranger', undefined, { name: 'import' })).toEqual({ kind: 'nothingSetUp', me: 'stranger' });
  });

  it('is sent to their own chat from a channel of no committee, and told there whose the channel is not', async () => {
    const none = 'not connected';
    expect(await refusal('stranger', none)).toEqual({ kind: 'onlyInChat', command: 'setUp' });
    expect(await refusal('anna', none, { name: 'mine' })).toEqual({ kind: 'notConnected' });
    for (const name of ['status', 'plan', 'missing', 'publish'] as const) {
      expect(await refusal('coordinator', none, { name })).toEqual({ kind: 'notConnected' });
    }
    expect(await refusal('anna', none, { name: 'connect', committee: 'tss' })).toEqual({ kind: 'notAllowed' });
  });

  it('is refused where they own something', async () => {
    expect(await refusal('anna')).toEqual({ kind: 'notAllowed' });
  });

  it('is refused in a channel, and a coordinator is sent to their own chat', async () => {
    await world.connects('tss');
    expect(await refusal('member', 'tss')).toEqual({ kind: 'notAllowed' });
    expect(await refusal('coordinator', 'tss')).toEqual({ kind: 'onlyInChat', command: 'setUp' });
  });
});
