import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Command } from '../../src/domain/people/command';
import type { ChangesReply } from '../../src/domain/shown/meeting/changes-content';
import { committee } from '../builders/portfolio';
import { times } from '../builders/round';
import { sampleWorld, type World } from '../builders/world';

let world: World;
beforeEach(async () => {
  world = await sampleWorld({ committees: [committee('tss'), committee('ssu', { meetings: [] })] });
  await world.connects('tss');
  for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
});
afterEach(() => world.close());

const ask = async (ref: string, wish: Omit<Command & { name: 'changes' }, 'name'> = {}, channel?: string) =>
  (await world.says(ref, { name: 'changes', ...wish }, channel)) as ChangesReply;
const told = ({ moved }: ChangesReply) =>
  moved.map(({ number, moves }) => `${number}: ${moves.map(({ kind }) => kind).join(' ')}`);

async function roundIsHeld() {
  await world.tick(times.ask);
  await world.answers('anna', '1', { health: 'green' });
  await world.answers('anna', '10', { health: 'yellow' });
  await world.tick(times.publish);
}

describe('what changed since the committee’s last meeting', () => {
  it('is counted from the meeting once it is held; before the first from the last overview, or the beginning', async () => {
    const first = await ask('coordinator', { committee: 'TSS' });
    expect(first).toMatchObject({ since: { on: '2024-08-01', what: 'beginning' } });
    await roundIsHeld();
    const second = await ask('coordinator', { committee: 'TSS' });
    expect(second).toMatchObject({ since: { on: '2024-10-02', what: 'round' }, notReported: [] });
    world.clock.set('2024-10-14T08:00:00.000Z');
    expect(await ask('coordinator', { committee: 'TSS' })).toMatchObject({
      since: { on: '2024-10-11', what: 'meeting' },
      moved: [],
      notReported: [],
    });
  });

  it('has what was answered after it, between the rounds and late', async () => {
    await roundIsHeld();
    world.clock.set('2024-10-14T08:00:00.000Z');
    await world.answers('bo', '2', { health: 'red', decision: 'Skal den stoppe?' });
    await world.answers('anna', '1', 'unchanged');
    await world.answers('anna', '10', { health: 'yellow', progress: 'Nye tal er på vej.' });
    const changes = await ask('coordinator', { committee: 'TSS' });
    expect(told(changes)).toEqual(['2: colour']);
    expect(changes).toMatchObject({
      moved: [{ shade: 'red', moves: [{ from: 'notReported', to: 'red' }] }],
      said: [{ number: '10' }],
      confirmed: [],
    });
  });

  it('has what moved to another committee, and says there no more of it than that', async () => {
    await roundIsHeld();
    world.clock.set('2024-10-14T08:00:00.000Z');
    await world.says('coordinator', { name: 'moveInitiatives', numbers: '1', to: 'SSU' });
    await world.answers('anna', '1', { health: 'red', decision: 'Skal den stoppe?' });
    expect(told(await ask('member', {}, 'tss'))).toEqual(['1: movedAway']);
    expect(told(await ask('coordinator', { committee: 'SSU', since: { words: '12/10' } }))).toEqual([
      '1: colour movedHere',
    ]);
  });

  it('is of the channel’s own committee there, and of nobody else’s', async () => {
    await roundIsHeld();
    await expect(ask('member', { committee: 'SSU' }, 'tss')).rejects.toMatchObject({
      refusal: { kind: 'notAllowed' },
    });
    expect(await ask('member', {}, 'tss')).toMatchObject({ committee: { id: 'tss' } });
  });

  it('shows owners what is theirs', async () => {
    await roundIsHeld();
    const changes = await ask('bo', { committee: 'TSS', since: { words: '1/9' } });
    expect([...changes.moved, ...changes.confirmed, ...changes.said, ...changes.notReported]).toMatchObject([
      { number: '2' },
    ]);
    await expect(ask('bo', { committee: 'SSU' })).rejects.toMatchObject({ refusal: { kind: 'notAllowed' } });
  });

  it('is of the whole agreement since a day, and asks which committee where nobody named any', async () => {
    await roundIsHeld();
    expect(await ask('coordinator', { since: { words: '1/9' } })).toMatchObject({
      since: { on: '2024-09-01', what: 'day' },
    });
    await expect(ask('coordinator')).rejects.toMatchObject({ refusal: { kind: 'whichCommittee' } });
    await expect(ask('coordinator', { since: { words: '1/9 2030' } })).rejects.toMatchObject({
      refusal: { kind: 'unknownDay' },
    });
  });
});
