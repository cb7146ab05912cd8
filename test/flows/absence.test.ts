import { afterEach, describe, expect, it } from '@jest/globals';
import type { Command } from '../../src/domain/people/command';
import { meetPerson } from '../../src/workflows/people/meet-person';
import { noteRemoved } from '../../src/workflows/people/note-reach';
import type { Store } from '../../src/workflows/ports';
import { fuse, withFuse } from '../builders/fuse';
import { initiative } from '../builders/portfolio';
import { times } from '../builders/round';
import { sampleWorld, type World } from '../builders/world';

let world: World;
afterEach(() => world.close());

const occasions = (ref: string) =>
  world.messenger.asks(ref).map(({ kind, content }) => (kind === 'ask' ? content.occasion.kind : kind));
const notices = (kind: string) => world.messenger.notices().filter((notice) => notice.kind === kind);
const mention = (ref: string) => ({ kind: 'mentioned' as const, person: ref, name: `Indsatsejer ${ref}` });
const away = (ref: string, time: string, deputy?: string, more: Partial<Extract<Command, { name: 'absence' }>> = {}) =>
  world.says(ref, { name: 'absence', time, ...(deputy ? { deputy: mention(deputy) } : {}), ...more });
const back = (ref: string) => world.says(ref, { name: 'absence', ends: true });

/** `anna` owns 1 and 10, `bo` owns 2; `dina` and `erik` own nothing. The day before the ask. */
async function beforeTheAsk(...people: string[]) {
  world = await sampleWorld();
  world.clock.set('2024-09-16T09:00:00.000Z');
  await world.connects('tss');
  for (const ref of ['coordinator', 'anna', 'bo', ...people]) await world.installs(ref);
}

describe('an absence with a deputy', () => {
  it('is said back with the days that were understood', async () => {
    await beforeTheAsk('dina');
    expect(await away('anna', '16/9-20/9', 'dina')).toMatchObject({
      what: 'set',
      absences: [{ from: '2024-09-16', to: '2024-09-20', deputy: { label: 'Indsatsejer dina', reachable: true } }],
    });
    expect(await world.says('anna', { name: 'absence' })).toMatchObject({
      what: 'shown',
      absences: [{ to: '2024-09-20' }],
    });
  });

  it('sends the ask to the deputy, once, with whom they answer for', async () => {
    await beforeTheAsk('dina');
    await away('anna', '16/9-2/10', 'dina');
    await world.tick(times.ask);
    await world.tick('2024-09-17T06:01:00.000Z');
    expect(occasions('anna')).toEqual([]);
    expect(world.messenger.asks('dina')).toMatchObject([
      { content: { page: { of: 2, item: { number: '1' }, insteadOf: 'Indsatsejer anna' } } },
    ]);
  });

  it('lets the deputy answer exactly that, and says who did', async () => {
    await beforeTheAsk('dina');
    await away('anna', '16/9-2/10', 'dina');
    await world.tick(times.ask);
    expect(await world.answers('dina', '2')).not.toMatchObject({ page: { kind: 'receipt' } });
    expect((await world.store.findRequest('sample', world.roundId, '2'))?.reports).toEqual([]);
    expect(await world.answers('dina', '1')).toMatchObject({ page: { item: { number: '10' } } });
    expect(await world.store.findRequest('sample', world.roundId, '1')).toMatchObject({
      owner: { person: 'anna' },
      reports: [{ by: 'dina' }],
    });
  });

  it('joins what the deputy owns themselves in one ask', async () => {
    await beforeTheAsk();
    await away('anna', '16/9-2/10', 'bo');
    await world.tick(times.ask);
    await world.tick('2024-09-17T06:01:00.000Z');
    expect(world.messenger.asks('bo')).toMatchObject([{ content: { page: { of: 3 } } }]);
  });

  it('lets the deputy see what they stand in for, and nothing after it', async () => {
    await beforeTheAsk('dina');
    await away('anna', '16/9-20/9', 'dina');
    await world.tick(times.ask);
    expect(await world.says('dina', { name: 'mine' })).toMatchObject({
      rounds: [{ waiting: 2 }],
      initiatives: [{ number: '1', insteadOf: 'Indsatsejer anna' }, { number: '10' }],
    });
    world.clock.set('2024-09-21T09:00:00.000Z');
    await expect(world.says('dina', { name: 'mine' })).rejects.toMatchObject({ refusal: { kind: 'noPortfolio' } });
    expect(await world.answers('dina', '1')).toMatchObject({ page: { kind: 'nothing', why: 'notYours' } });
  });

  it('does not let the deputy give away what is not theirs', async () => {
    await beforeTheAsk('dina');
    await away('anna', '16/9-2/10', 'dina');
    await world.tick(times.ask);
    await world.returns('dina', '1');
    await world.handsOver('dina', '1', { name: 'bo' });
    expect(await world.store.findInitiative('sample', '1')).toMatchObject({ owner: { person: 'anna' } });
    expect(await world.store.findRequest('sample', world.roundId, '1')).toMatchObject({ owner: { person: 'anna' } });
  });

  it('hands the round back with the next reminder, and not the same one twice', async () => {
    await beforeTheAsk('dina');
    await away('anna', '16/9-25/9', 'dina');
    await world.tick(times.ask);
    await world.tick(times.remind1);
    expect(occasions('dina')).toEqual(['ask', 'reminder']);
    await world.tick('2024-09-26T06:00:00.000Z');
    expect(occasions('anna')).toEqual([]);
    await world.tick(times.remind2);
    await world.tick(times.remind3);
    await world.tick('2024-10-01T06:05:00.000Z');
    expect(occasions('anna')).toEqual(['reminder', 'reminder']);
    expect(occasions('dina')).toEqual(['ask', 'reminder']);
  });

  it('asks who is back at once when no reminder is to come', async () => {
    await beforeTheAsk('dina');
    await away('anna', '16/9-1/10', 'dina');
    await world.tick(times.ask);
    await world.tick(times.remind3);
    expect(await back('anna')).toMatchObject({ what: 'ended', absences: [] });
    await world.tick('2024-10-01T09:00:00.000Z');
    await world.tick('2024-10-01T09:01:00.000Z');
    expect(occasions('anna')).toEqual(['ask']);
    expect(await world.answers('dina', '1')).toMatchObject({ page: { kind: 'nothing' } });
  });

  it('that begins under way reaches the deputy with the next reminder', async () => {
    await beforeTheAsk('dina');
    await world.tick(times.ask);
    world.clock.set('2024-09-20T09:00:00.000Z');
    await away('anna', '20/9-11/10', 'dina');
    await world.tick();
    expect(occasions('dina')).toEqual([]);
    await world.tick(times.remind1);
    expect([occasions('anna'), occasions('dina')]).toEqual([['ask'], ['reminder']]);
  });

  it('asks the deputy of a deputy who is away too, three deep and never in a circle', async () => {
    await beforeTheAsk('dina', 'erik');
    await away('bo', '16/9-2/10', 'dina');
    await away('bo', '16/9-2/10', 'anna');
    await away('anna', '16/9-2/10', 'dina');
    await world.tick(times.ask);
    expect(world.messenger.asks('dina')).toMatchObject([{ content: { page: { of: 3 } } }]);
    await world.close();

    await beforeTheAsk();
    await away('bo', '16/9-2/10', 'anna');
    await away('anna', '16/9-2/10', 'bo');
    await world.tick(times.ask);
    expect([occasions('anna'), occasions('bo')]).toEqual([['ask'], ['ask']]);
  });

  it('with a deputy who will be away too is said so, and the coordinator is told', async () => {
    await beforeTheAsk();
    await away('bo', '20/9-25/9');
    expect(await away('anna', '16/9-2/10', 'bo')).toMatchObject({ absences: [{ deputy: { away: true } }] });
    await world.tick();
    expect(notices('absent').map((notice) => 'numbers' in notice && notice.numbers)).toEqual([['1', '10'], ['2']]);
  });

  it('lists a deputy the bot has not met as not reachable', async () => {
    await beforeTheAsk();
    await away('bo', '16/9-2/10', 'dina');
    await world.tick(times.ask);
    expect(notices('unreachable')).toMatchObject([{ people: [{ label: 'Indsatsejer dina', numbers: ['2'] }] }]);
    expect(await world.says('coordinator', { name: 'missing', committee: 'TSS' })).toMatchObject({
      lines: [{}, { owner: { label: 'Indsatsejer bo', deputy: 'Indsatsejer dina', reach: { kind: 'neverMet' } } }, {}],
    });
    await world.installs('dina');
    await world.tick('2024-09-17T06:10:00.000Z');
    expect(occasions('dina')).toEqual(['ask']);
  });
});

describe('a process that ends while it asks a deputy', () => {
  it.each(Array.from({ length: 24 }, (_, nth) => nth + 1))('at call %i asks nobody twice', async (nth) => {
    await beforeTheAsk('dina');
    await away('anna', '16/9-2/10', 'dina');
    const burning = fuse(nth, 'after');
    const killed = { ...world.another('killed', withFuse(world.store, burning)) };
    await world.tick(times.ask, { ...killed, messenger: withFuse(world.messenger, burning) }).catch(() => undefined);
    await world.tick('2024-09-17T06:30:00.000Z');
    await world.tick('2024-09-17T06:31:00.000Z');
    expect(occasions('dina').length).toBeLessThanOrEqual(1);
    await world.tick(times.remind1);
    // Claimed and never sent: it is not known whether it arrived, so the reminder carries the card.
    expect(['ask reminder', 'reminder']).toContain(occasions('dina').join(' '));
    expect(occasions('anna')).toEqual([]);
  });
});

describe('an owner the bot has not met, named by mail in the portfolio', () => {
  it('is stood in for when a coordinator mentions them, since Teams tells both their names', async () => {
    world = await sampleWorld({}, [initiative('1', { ownedBy: 'nord@kommune.example' })]);
    world.clock.set('2024-09-16T09:00:00.000Z');
    for (const ref of ['coordinator', 'dina']) await world.installs(ref);
    const who = { ...mention('nord'), upn: 'nord@kommune.example' };
    await away('coordinator', '16/9-2/10', 'dina', { who });
    await world.tick(times.ask);
    expect(occasions('dina')).toEqual(['ask']);
    await world.installs('nord', 'nord@kommune.example');
    expect((await world.store.findPerson('nord'))?.absences).toHaveLength(1);
    await expect(
      away('coordinator', '16/9-2/10', 'dina', { who: { kind: 'typed', words: 'syd@kommune.example' } }),
    ).rejects.toMatchObject({ refusal: { kind: 'ownsNothing' } });
  });
});

describe('an absence without a deputy', () => {
  it('is told to the coordinator before the round, once', async () => {
    await beforeTheAsk();
    await away('bo', '16/9-2/10');
    await world.tick();
    await world.tick('2024-09-16T09:01:00.000Z');
    expect(notices('absent')).toMatchObject([
      { label: 'Indsatsejer bo', from: '2024-09-16', to: '2024-10-02', numbers: ['2'], dueOn: '2024-10-01' },
    ]);
    await world.tick(times.ask);
    expect(notices('absent')).toHaveLength(1);
    expect(occasions('bo')).toEqual(['ask']);
  });

  it('that begins while a round asks is told then, and only of what waits', async () => {
    await beforeTheAsk();
    await world.tick(times.ask);
    await world.answers('anna', '1');
    world.clock.set('2024-09-18T09:00:00.000Z');
    await away('anna', '18/9-2/10');
    await world.tick();
    await world.tick('2024-09-18T09:01:00.000Z');
    expect(notices('absent')).toMatchObject([{ label: 'Indsatsejer anna', numbers: ['10'] }]);
  });

  it('far ahead is told when the round comes near', async () => {
    world = await sampleWorld();
    world.clock.set('2024-05-02T09:00:00.000Z');
    await world.installs('coordinator');
    await world.installs('bo');
    await away('bo', '10/9-2/10');
    await world.tick();
    expect(notices('absent')).toEqual([]);
    await world.tick('2024-08-01T09:00:00.000Z');
    await world.tick('2024-08-02T09:00:00.000Z');
    expect(notices('absent')).toHaveLength(1);
  });

  it('is nothing to tell when the meeting is cancelled or moved away from it before anybody is told', async () => {
    for (const name of ['cancelMeeting', 'moveMeeting'] as const) {
      await beforeTheAsk();
      world.clock.set('2024-09-16T19:00:00.000Z');
      await away('bo', '16/9-2/10');
      await world.tick();
      await world.says('coordinator', {
        name,
        meeting: 'TSS 11/10',
        ...(name === 'moveMeeting' ? { to: '6/12' } : {}),
      } as Command);
      await world.tick(times.ask);
      expect(notices('absent')).toEqual([]);
      if (name === 'cancelMeeting') await world.close();
    }
  });

  it('is told with the days of the meeting as it is by then, and not of what has another owner', async () => {
    await beforeTheAsk();
    world.clock.set('2024-09-16T19:00:00.000Z');
    await away('anna', '16/9-2/10');
    await world.tick();
    await world.says('coordinator', { name: 'moveMeeting', meeting: 'TSS 11/10', to: '14/10' });
    await world.says('coordinator', {
      name: 'assign',
      number: '1',
      to: { kind: 'mentioned', person: 'bo', name: 'bo' },
    });
    await world.tick(times.ask);
    expect(notices('absent')).toMatchObject([{ numbers: ['10'], meetingOn: '2024-10-14', dueOn: '2024-10-02' }]);
  });

  it('is nothing to tell when it ends before the ask, when it is over, or when a deputy was named meanwhile', async () => {
    await beforeTheAsk('dina');
    await away('anna', '16/9');
    world.clock.set('2024-09-16T19:00:00.000Z');
    await away('bo', '16/9-2/10');
    await world.tick();
    await away('bo', '16/9-2/10', 'dina');
    await world.tick('2024-09-17T05:59:00.000Z');
    await world.tick(times.ask);
    expect(notices('absent')).toEqual([]);
  });
});

describe('who may say it', () => {
  it('a coordinator may, for an owner in their portfolio', async () => {
    await beforeTheAsk('dina');
    expect(await away('coordinator', '16/9-2/10', 'dina', { who: mention('bo') })).toMatchObject({
      whose: 'Indsatsejer bo',
    });
    await world.tick(times.ask);
    expect(occasions('dina')).toEqual(['ask']);
    await expect(away('coordinator', '16/9-2/10', 'bo', { who: mention('dina') })).rejects.toMatchObject({
      refusal: { kind: 'ownsNothing' },
    });
  });

  it('an owner may not, for another', async () => {
    await beforeTheAsk();
    await expect(away('anna', '16/9-2/10', 'anna', { who: mention('bo') })).rejects.toMatchObject({
      refusal: { kind: 'notAllowed' },
    });
  });

  it.each([
    ['somewhen', undefined, 'unknownStretch'],
    ['31. februar', undefined, 'unknownStretch'],
    ['1/7 2020-1/8 2020', undefined, 'stretchPassed'],
    ['16/9-2/10', 'anna', 'ownDeputy'],
    ['', 'bo', 'whenAway'],
  ])('»%s« with %s as deputy is answered with %s', async (time, deputy, kind) => {
    await beforeTheAsk();
    await expect(away('anna', time, deputy)).rejects.toMatchObject({ refusal: { kind } });
  });
});

describe('what is kept of a person', () => {
  it('loses no absence when they are met, or leave, at the same moment', async () => {
    await beforeTheAsk('dina');
    await away('anna', '16/9-2/10', 'dina');
    const sighting = { id: 'anna', name: 'Nyt navn' };
    let raced = false;
    const racing: Store = {
      ...world.store,
      findPerson: async (id) => {
        const found = await world.store.findPerson(id);
        if (!raced) {
          raced = true;
          await world.says('anna', { name: 'language', words: 'en' });
        }
        return found;
      },
    };
    await meetPerson(racing, sighting, world.clock.now());
    await noteRemoved(world.store, 'anna', world.clock.now());
    await world.installs('anna');
    expect(await world.store.findPerson('anna')).toMatchObject({
      language: 'en',
      absences: [{ from: '2024-09-16', deputy: { person: 'dina' } }],
    });
  });
});
