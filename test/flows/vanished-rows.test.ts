import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { GoneNotice } from '../../src/domain/shown/notice-content';
import { importPortfolio } from '../../src/workflows/import-portfolio';
import { settleRows } from '../../src/workflows/importing/settle-row';
import { asRead } from '../builders/as-read';
import { initiative } from '../builders/portfolio';
import { times } from '../builders/round';
import { sampleWorld, type World } from '../builders/world';

const titles = ['Alfa', 'Beta', 'Gamma', 'Delta'];

describe('rows that are no longer in the table', () => {
  let world: World;
  beforeEach(async () => {
    const all = titles.map((title, at) => initiative(`${at + 1}`, { title, ownedBy: 'anna', line: at + 2 }));
    world = await sampleWorld({}, all);
    await world.installs('coordinator');
    await world.installs('anna');
  });
  afterEach(() => world.close());

  async function imports(...present: string[]) {
    const portfolio = await world.store.findPortfolio('sample');
    if (!portfolio) throw new Error('It is not there.');
    const { version: _, followedSince: __, ...asItIs } = portfolio;
    const read = asRead(
      present.map((title) => ({ title, focusArea: 'Sammenhæng', phase: 'running', period: 'ultimo 2025' })),
      { portfolio: asItIs },
    );
    await importPortfolio({ store: world.store, now: world.clock.now() }, read);
  }
  const questions = () => world.messenger.notices().filter((n): n is GoneNotice => n.kind === 'gone');
  const find = (number: string) => world.store.findInitiative('sample', number);

  it('are asked about once, after the import and not again', async () => {
    await imports('Alfa', 'Beta');
    await world.tick();
    await world.tick();
    await imports('Alfa', 'Beta');
    await world.tick();
    expect(questions()).toMatchObject([
      {
        rows: [
          { number: '3', title: 'Gamma' },
          { number: '4', title: 'Delta' },
        ],
      },
    ]);
  });

  it('are asked about in the language the coordinator chose', async () => {
    await world.says('coordinator', { name: 'language', words: 'english' });
    await imports('Alfa', 'Beta', 'Gamma');
    await world.tick();
    expect(questions()).toMatchObject([{ language: 'en' }]);
  });

  it('are asked about for each import that lacks one', async () => {
    await imports('Alfa', 'Beta', 'Gamma');
    await world.tick();
    world.clock.pass(10);
    await imports('Alfa', 'Beta');
    await world.tick();
    expect(questions().map(({ rows }) => rows.map(({ number }) => number))).toEqual([['4'], ['3']]);
  });

  it('are asked about once when two processes notice it', async () => {
    await imports('Alfa');
    await Promise.all([world.tick(), world.tick(undefined, world.another('second'))]);
    expect(questions()).toHaveLength(1);
  });

  it('are not asked about any more when they are answered, or back, before anybody is told', async () => {
    world.clock.set('2024-09-16T19:00:00.000Z');
    await imports('Alfa', 'Beta');
    await world.tick();
    expect(questions()).toEqual([]);
    await imports(...titles);
    await world.tick(times.ask);
    expect(questions()).toEqual([]);
  });

  it('that are kept are asked of their owners, and the next table is not asked about', async () => {
    await imports('Alfa', 'Beta', 'Gamma');
    expect(await world.says('coordinator', { name: 'keep', number: '4' })).toMatchObject({
      done: { kind: 'settled', settled: [{ number: '4', title: 'Delta', as: 'kept' }] },
    });
    world.clock.pass(10);
    await imports('Alfa', 'Beta', 'Gamma');
    await world.tick();
    expect(await find('4')).toMatchObject({ gone: false, settled: { as: 'kept', by: 'coordinator' } });
    expect(questions()).toEqual([]);
    const round = await world.store.findRound('sample', world.roundId);
    expect(round?.initiatives).toContain('4');
  });

  it('that are closed show so, on the coordinator’s word', async () => {
    await imports('Alfa', 'Beta', 'Gamma');
    await world.says('coordinator', { name: 'finish', number: '4' });
    expect(await world.says('coordinator', { name: 'show', number: '4' })).toMatchObject({
      phase: 'closed',
      shade: 'grey',
      gone: true,
      settled: 'closed',
    });
    await world.tick();
    expect(questions()).toEqual([]);
    expect((await world.store.findRound('sample', world.roundId))?.initiatives).not.toContain('4');
  });

  it('are not asked about in a round under way until they are followed again, and can be answered all the same', async () => {
    await world.tick();
    world.clock.set('2024-09-18T08:00:00.000Z');
    await imports('Alfa');
    await world.says('coordinator', { name: 'finish', number: '4' });
    await world.answers('anna', '1');
    await world.tick(times.remind1);
    expect(world.messenger.asks('anna')).toHaveLength(1);
    await world.says('coordinator', { name: 'keep', number: '3' });
    await world.tick(times.remind2);
    expect(world.messenger.asks('anna').slice(1)).toMatchObject([
      { content: { occasion: { kind: 'reminder', left: 1 }, page: { item: { number: '3' }, left: 1 } } },
    ]);
    expect(await world.answers('anna', '3')).toMatchObject({ page: { kind: 'receipt' } });
    await world.answers('anna', '4', { phase: 'closed', progress: 'Færdig.' });
    expect(await world.store.findRequest('sample', world.roundId, '4')).toMatchObject({ reports: [{}] });
  });

  it('are answered together, and what is left is said', async () => {
    await imports('Alfa');
    const person = await world.installs('coordinator');
    const answers = [
      { number: '2', as: 'closed' as const },
      { number: '3', as: 'kept' as const },
      { number: '1', as: 'closed' as const },
      { number: '99', as: 'kept' as const },
    ];
    const done = await settleRows(world.ports, person, { portfolioId: 'sample', answers });
    expect(done).toEqual({
      kind: 'settled',
      settled: [
        { number: '2', title: 'Beta', as: 'closed' },
        { number: '3', title: 'Gamma', as: 'kept' },
      ],
      left: ['4'],
    });
    expect(await settleRows(world.ports, person, { portfolioId: 'sample', answers })).toEqual(done);
    expect(await find('1')).not.toHaveProperty('settled');
  });

  it('are answered by coordinators alone', async () => {
    await imports('Alfa');
    const anna = await world.installs('anna');
    const settling = { portfolioId: 'sample', answers: [{ number: '4', as: 'closed' as const }] };
    await expect(settleRows(world.ports, anna, settling)).rejects.toThrow('notAllowed');
    await expect(world.says('anna', { name: 'finish', number: '4' })).rejects.toThrow('notAllowed');
    await expect(settleRows(world.ports, anna, { ...settling, portfolioId: 'other' })).rejects.toThrow('notAllowed');
    expect(await find('4')).not.toHaveProperty('settled');
  });

  it('are nothing to answer while they stand in the table', async () => {
    await expect(world.says('coordinator', { name: 'finish', number: '1' })).rejects.toThrow('notGone');
    await expect(world.says('coordinator', { name: 'keep' })).rejects.toThrow('whichInitiative');
  });

  it('are what the table says when they are back in it', async () => {
    await imports('Alfa', 'Beta', 'Gamma');
    await world.says('coordinator', { name: 'finish', number: '4' });
    await imports(...titles);
    const back = await find('4');
    expect(back).toMatchObject({ gone: false, phase: { phase: 'running' } });
    expect([back?.settled, back?.goneAt]).toEqual([undefined, undefined]);
  });
});
