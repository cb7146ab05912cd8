import { afterEach, describe, expect, it } from '@jest/globals';
import type { NoticeContent } from '../../../src/domain/shown/notice-content';
import { openAsk } from '../../../src/workflows/answers/open-ask';
import { person } from '../../builders/people';
import { times } from '../../builders/round';
import type { World } from '../../builders/world';
import { desk, pointer, reviewingWorld, told } from './reviewing-world';

let world: World;
afterEach(() => world.close());

const noticeOf = (kind: string) =>
  world.messenger.notices().find((notice): notice is NoticeContent => notice.kind === kind) as never;

describe('a question to an answer', () => {
  it('is missing until it is answered, for coordinators alone', async () => {
    world = await reviewingWorld('required');
    await world.tick(times.publish);
    await desk(world).giveBack('10', { question: 'Hvad koster det?' });
    const missing = () => world.says('coordinator', { name: 'missing', committee: 'TSS' });
    expect(await missing()).toMatchObject({
      round: { asked: 3, answered: 2 },
      lines: [{ number: '2' }, { number: '10', askedAgain: true, owner: { label: 'Indsatsejer anna' } }],
    });
    const here = await world.says('coordinator', { name: 'missing', committee: 'TSS' }, 'tss');
    expect(here).toMatchObject({ lines: [{ number: '2' }] });
    expect(JSON.stringify(here)).not.toContain('askedAgain');
    world.clock.pass(1);
    await world.answers('anna', '10', { health: 'red', decision: 'Skal den stoppe?' });
    expect(await missing()).toMatchObject({ lines: [{ number: '2' }] });
  });

  it('says when its answer is wanted: before the agenda, soon, or for what is posted', async () => {
    world = await reviewingWorld('required');
    await world.tick(times.publish);
    await desk(world).giveBack('10', { question: 'Hvad koster det?' });
    await world.tick();
    expect(noticeOf('returned')).toMatchObject({ ask: { page: { wanted: { before: '2024-10-04' } } } });
    const asked = async (at: string) => {
      world.clock.set(at);
      return openAsk(world.ports, { ...pointer, number: '10' }, person('anna'));
    };
    expect(await asked('2024-10-04T09:00:00.000Z')).toMatchObject({ page: { wanted: 'soon' } });
    await desk(world).approveAll();
    await desk(world).approve('10');
    await desk(world).publish();
    world.clock.pass(1);
    await desk(world).giveBack('10', { question: 'Hvad koster det?' });
    expect(await asked('2024-10-04T10:00:00.000Z')).toMatchObject({ page: { wanted: 'posted' } });
  });

  it.each(['in review', 'posted'])(
    'goes to a new owner at the next tick, once, of a round that is %s',
    async (state) => {
      world = await reviewingWorld('required');
      await world.tick(times.publish);
      if (state === 'posted') {
        await desk(world).approveAll();
        await desk(world).publish();
        await world.tick();
      }
      world.clock.pass(1);
      await desk(world).giveBack('10', { question: 'Hvad koster det?' });
      await world.tick();
      const before = told(world).length;
      expect(told(world).at(-1)).toBe('returned anna');
      world.clock.pass(1);
      const to = { kind: 'typed', words: 'bo' } as const;
      expect(await world.says('coordinator', { name: 'assign', number: '10', to } as never)).toMatchObject({
        done: { kind: 'assigned', asked: true },
      });
      await world.tick();
      await world.tick();
      expect(told(world).slice(before)).toEqual(['returned bo']);
      world.clock.pass(1);
      await world.answers('anna', '10', { progress: 'For sent.' });
      await world.answers('bo', '10', { progress: 'Svaret.' });
      const kept = await world.store.findRequest(pointer.portfolioId, pointer.roundId, '10');
      expect(kept?.reports.map(({ progress }) => progress).slice(1)).toEqual(['Svaret.']);
    },
  );

  it.each(['in review', 'posted'])('goes to whoever its owner gives it on to, of a round that is %s', async (state) => {
    world = await reviewingWorld('required');
    await world.tick(times.publish);
    if (state === 'posted') {
      await desk(world).approveAll();
      await desk(world).publish();
      await world.tick();
    }
    world.clock.pass(1);
    await desk(world).giveBack('10', { question: 'Hvad koster det?' });
    await world.tick();
    world.clock.pass(1);
    // On a card that is older than the question.
    expect(await world.handsOver('anna', '10', { name: 'bo' })).toMatchObject({ occasion: { kind: 'handedOn' } });
    await world.tick();
    await world.tick();
    expect(told(world).filter((one) => one.startsWith('returned'))).toEqual(['returned anna', 'returned bo']);
    await world.answers('bo', '10', { progress: 'Svaret.' });
    const kept = await world.store.findRequest(pointer.portfolioId, pointer.roundId, '10');
    expect(kept?.reports.at(-1)).toMatchObject({ by: 'bo', progress: 'Svaret.' });
  });

  it('goes to whoever a table names as its owner meanwhile, once', async () => {
    world = await reviewingWorld('required');
    await world.tick(times.publish);
    await desk(world).giveBack('10', { question: 'Hvad koster det?' });
    await world.tick();
    const before = told(world).length;
    for (const number of ['1', '10']) {
      const read = await world.store.findInitiative('sample', number);
      if (read) await world.store.changeInitiative({ ...read, owner: { person: 'bo' }, ownerFromTable: 'bo' });
    }
    await world.tick();
    await world.tick();
    expect(told(world).slice(before)).toEqual(['returned bo']);
    await world.answers('anna', '10', { progress: 'For sent.' });
    await world.answers('bo', '10', { progress: 'Svaret.' });
    const ownerOf = async (number: string) =>
      (await world.store.findRequest(pointer.portfolioId, pointer.roundId, number))?.owner?.person;
    expect([await ownerOf('1'), await ownerOf('10')]).toEqual(['anna', 'bo']);
    const kept = await world.store.findRequest(pointer.portfolioId, pointer.roundId, '10');
    expect(kept?.reports.map(({ progress }) => progress).slice(1)).toEqual(['Svaret.']);
  });
});
