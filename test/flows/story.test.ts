import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ShowReply } from '../../src/domain/shown/reply';
import { committee, initiative } from '../builders/portfolio';
import { times } from '../builders/round';
import { sampleWorld, type World } from '../builders/world';

let world: World;
beforeEach(async () => {
  const milestones = [{ label: 'M1', words: 'Pilot, august 2024', time: 'august 2024', state: 'running' as const }];
  world = await sampleWorld({ committees: [committee('tss', { parent: 'ssu' }), committee('ssu', { meetings: [] })] }, [
    initiative('1', { ownedBy: 'anna', milestones }),
    initiative('2', { ownedBy: 'bo' }),
  ]);
  await world.connects('tss');
  for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
  await world.tick(times.ask);
});
afterEach(() => world.close());

const show = async (ref: string, number: string, channel?: string) =>
  (await world.says(ref, { name: 'show', number }, channel)) as ShowReply;

describe('the story of one initiative', () => {
  it('has its colour in every round that is over, and says where nobody answered', async () => {
    expect((await show('coordinator', '1')).story.path).toEqual([]);
    await world.answers('anna', '1', { health: 'yellow' });
    await world.tick(times.publish);
    expect((await show('coordinator', '1')).story.path).toEqual([{ on: '2024-10-11', shade: 'yellow' }]);
    expect((await show('coordinator', '2')).story.path).toEqual([{ on: '2024-10-11', shade: 'notReported' }]);
  });

  it('says what it asks, since when, and on whose agenda it stands', async () => {
    await world.answers('anna', '1', { health: 'red', decision: 'Skal den stoppe?' });
    expect((await show('member', '1', 'tss')).story.asks).toEqual({
      text: 'Skal den stoppe?',
      since: '2024-09-17',
      committees: ['TSS'],
    });
  });

  it('keeps what was decided, and whether it is carried out', async () => {
    const kept = await world.store.findInitiative('sample', '1');
    if (!kept) throw new Error('It is not there.');
    const at = '2024-09-18T08:00:00.000Z';
    const decision = { committeeId: 'tss', asked: 'Skal den stoppe?', text: 'Nej.', on: '2024-09-18', by: 'x', at };
    await world.store.changeInitiative({
      ...kept,
      decisions: [
        { id: '1', ...decision, done: { by: 'x', at: '2024-10-01T08:00:00.000Z' } },
        { id: '2', ...decision, text: 'Vent til januar.' },
      ],
      escalations: [{ from: 'tss', to: 'ssu', reportId: 'r', by: 'x', at }],
    });
    expect((await show('coordinator', '1')).story).toMatchObject({
      decisions: [
        { text: 'Vent til januar.', committee: 'TSS' },
        { text: 'Nej.', doneOn: '2024-10-01' },
      ],
      escalations: [{ from: 'TSS', to: 'SSU', on: '2024-09-18' }],
    });
  });

  it('says which milestone was not reached in time', async () => {
    expect((await show('anna', '1')).milestones).toMatchObject([{ label: 'M1', state: 'passed' }]);
  });

  it('names owner and deputy to coordinators in their own chat alone', async () => {
    const deputy = { kind: 'mentioned' as const, person: 'bo', name: 'Indsatsejer bo' };
    await world.says('anna', { name: 'absence', time: '17/9-30/9', deputy });
    expect((await show('coordinator', '1')).owner).toMatchObject({ deputy: 'Indsatsejer bo' });
    expect(await show('coordinator', '1', 'tss')).not.toHaveProperty('owner');
    expect(await show('anna', '1')).not.toHaveProperty('owner');
  });

  it('opens the question for who answers about it, and for nobody else', async () => {
    expect(await show('anna', '1')).toMatchObject({ reader: 'answerer', open: { portfolioId: 'sample' } });
    expect(await show('coordinator', '1')).not.toHaveProperty('open');
    expect(await show('anna', '1', 'tss')).toMatchObject({ reader: 'reader' });
    expect(await show('anna', '1', 'tss')).not.toHaveProperty('open');
  });
});
