import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { presentReply } from '../../src/cards/present';
import type { FiguresReply } from '../../src/domain/shown/record/figures-content';
import { times } from '../builders/round';
import { sampleWorld, type World } from '../builders/world';

describe('figures', () => {
  let world: World;
  beforeEach(async () => {
    world = await sampleWorld();
    await world.connects('tss');
    for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
    await world.tick(times.ask);
  });
  afterEach(() => world.close());

  const ask = async (committee?: string) =>
    (await world.says('coordinator', { name: 'figures', ...(committee ? { committee } : {}) })) as FiguresReply;

  it('are of the last round of each committee, and of the last rounds of one', async () => {
    await world.answers('anna', '1');
    expect((await ask()).rounds).toMatchObject([
      { committee: 'TSS', asked: 3, answered: 1, unchanged: 0, medianDays: 0, isPastDue: false },
    ]);
    expect((await ask()).overdue).toEqual([]);
    // Two answers are still to come.
    expect(JSON.stringify(presentReply({ language: 'da', ...(await ask()) }))).not.toContain('Alle svar er kommet');
    await world.tick(times.publish);
    const { rounds, overdue, neverUpdated } = await ask('TSS');
    expect(rounds).toMatchObject([{ asked: 3, answered: 1, isPastDue: true }]);
    expect(overdue.map(({ number }) => number)).toEqual(['2', '10']);
    expect(neverUpdated.map(({ number }) => number)).toEqual(['2', '10']);
    expect(JSON.stringify(presentReply({ language: 'da', ...(await ask('TSS')) }))).toContain('1 af 3 har svar (33 %)');
  });

  it('say who owes an answer in a round that was closed before its deadline', async () => {
    await world.answers('anna', '1');
    await world.says('coordinator', { name: 'closeRound', committee: 'TSS' });
    const { rounds, overdue } = await ask('TSS');
    expect(rounds).toMatchObject([{ asked: 3, answered: 1, isPastDue: true }]);
    expect(overdue.map(({ number }) => number)).toEqual(['2', '10']);
  });

  it('are for coordinators in their own chat alone', async () => {
    await expect(world.says('anna', { name: 'figures' })).rejects.toMatchObject({ refusal: { kind: 'notAllowed' } });
    await expect(world.says('coordinator', { name: 'figures', committee: 'TSS' }, 'tss')).rejects.toMatchObject({
      refusal: { kind: 'onlyInChat' },
    });
  });

  it('name nobody but whoever still owes an answer, by the initiative’s number', async () => {
    await world.answers('bo', '2');
    await world.tick(times.publish);
    const figures = await ask();
    expect(JSON.stringify(figures.rounds)).not.toMatch(/anna|bo"/);
    expect(figures.overdue.map(({ number, owner }) => `${number} ${owner}`)).toEqual([
      '1 Indsatsejer anna',
      '10 Indsatsejer anna',
    ]);
  });
});
