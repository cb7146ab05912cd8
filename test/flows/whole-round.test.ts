import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readPortfolioFile } from '../../src/import/read-portfolio-file';
import { importPortfolio } from '../../src/workflows/import-portfolio';
import type { Arrival } from '../builders/fake-messenger';
import { emptyWorld, type World } from '../builders/world';

const file = path.join(__dirname, '../../sample/hovedstaden-2024/portfolio.json');
const coordinator = '00000000-0000-0000-0000-0000000000c1';
const midt = '00000000-0000-0000-0000-0000000000d2';
const portfolioId = 'hovedstaden-2024';

/** The round for TSS on 11 October 2024, whose sample names two owners for its eight initiatives. */
describe('a round of the sample portfolio', () => {
  let world: World;

  beforeEach(async () => {
    world = emptyWorld('2024-09-16T10:00:00.000Z', portfolioId);
    world.roundId = `${portfolioId}.tss.2024-10-11`;
    await importPortfolio(
      { store: world.store, now: world.clock.now() },
      await readPortfolioFile(file, world.clock.now()),
    );
    await world.installs(coordinator);
    await world.installs(midt);
    await world.connects('tss');
  });
  afterEach(() => world.close());

  it('goes from the file to the summary and on to the next round', async () => {
    const { store, messenger } = world;
    await world.tick();
    expect(messenger.tries).toEqual([]);

    await world.tick('2024-09-17T06:00:00.000Z');
    await world.tick('2024-09-17T06:01:00.000Z');
    expect(messenger.asks().map(occasion)).toEqual(['ask', 'ask']);
    expect(messenger.asks(midt)[0]?.content).toMatchObject({
      committee: 'TSS',
      page: { kind: 'question', position: 1, of: 5, item: { number: '34', canConfirm: false } },
    });

    expect(await world.answers(midt, '34', { phase: 'planned', health: '' })).toMatchObject({
      page: { kind: 'question', position: 2, item: { number: '36' } },
    });
    await world.answers(midt, '36', { health: 'yellow' });
    await world.answers(midt, '38', { health: 'red', decision: 'Skal aftalen udskydes?' });
    await world.answers(midt, '39');
    expect(await world.answers(midt, '42')).toMatchObject({ page: { kind: 'receipt' } });
    await world.answers(coordinator, '12');

    for (const day of ['2024-09-24', '2024-09-27', '2024-10-01']) await world.tick(`${day}T06:00:00.000Z`);
    expect(messenger.asks(midt)).toHaveLength(1);
    expect(messenger.asks(coordinator).map(occasion)).toEqual(['ask', 'remind-1', 'remind-2', 'remind-3, the last']);

    expect(await world.answers(midt, '36', { health: 'green' })).toMatchObject({ page: { kind: 'receipt' } });
    await world.tick('2024-10-01T22:00:00.000Z');
    expect(messenger.posts()).toEqual([]);
    await world.tick('2024-10-02T06:00:00.000Z');
    await world.tick('2024-10-02T06:01:00.000Z');
    const [post, ...more] = messenger.posts();
    expect(more).toEqual([]);
    expect(post).toMatchObject({
      to: 'channel:tss',
      content: { asked: 8, answered: 6, late: 0, decisions: [{ number: '38', decision: 'Skal aftalen udskydes?' }] },
    });
    expect(post?.content).not.toHaveProperty('changes');
    expect((await store.findRequest(portfolioId, world.roundId, '36'))?.reports.map((r) => r.health)).toEqual([
      'yellow',
      'green',
    ]);

    world.clock.set('2024-10-04T12:00:00.000Z');
    expect(await world.answers(coordinator, '35')).toMatchObject({ pastDue: true, page: { kind: 'question' } });
    await world.tick();
    await world.tick();
    const updates = messenger.arrived.filter(({ kind }) => kind === 'update');
    expect(updates).toHaveLength(1);
    expect(updates[0]).toMatchObject({
      activityId: post?.activityId,
      content: { answered: 7, late: 1, updatedOn: '2024-10-04' },
    });

    world.roundId = `${portfolioId}.tss.2024-12-06`;
    await world.tick('2024-11-26T07:00:00.000Z');
    const ask = messenger.asks(midt).find(({ content }) => 'roundId' in content && content.roundId === world.roundId);
    expect(ask?.content).toMatchObject({
      meetingOn: '2024-12-06',
      page: { item: { number: '34', canConfirm: true, baseline: { source: 'report', on: '2024-09-17' } } },
    });
    for (const number of ['34', '36', '38', '39', '42']) await world.answers(midt, number, 'unchanged');
    await world.tick('2024-11-27T07:00:00.000Z');
    expect(messenger.posts()).toHaveLength(2);
    const next = messenger.posts()[1]?.content;
    expect(next).toMatchObject({ meetingOn: '2024-12-06', answered: 5, changes: { since: '2024-10-11', moves: [] } });
    expect(next).toMatchObject({ lines: expect.arrayContaining([expect.objectContaining({ unchanged: true })]) });
    expect(world.faults).toEqual([]);
  });

  it('asks nobody again when the same file is imported again meanwhile', async () => {
    await world.tick('2024-09-17T06:00:00.000Z');
    await importPortfolio(
      { store: world.store, now: world.clock.now() },
      await readPortfolioFile(file, world.clock.now()),
    );
    await world.tick('2024-09-17T06:01:00.000Z');
    expect(world.messenger.asks()).toHaveLength(2);
  });

  it('is recorded as missed, and the coordinator told once, after weeks without the bot', async () => {
    await world.tick('2024-10-07T08:00:00.000Z');
    await world.tick('2024-10-07T08:01:00.000Z');
    expect(world.messenger.asks()).toEqual([]);
    expect(world.messenger.notices().map(({ kind }) => kind)).toEqual(['missed']);
  });

  it('asks late, with no reminder behind it, when the bot was down at the ask time', async () => {
    await world.tick('2024-09-25T09:00:00.000Z');
    await world.tick('2024-09-25T09:01:00.000Z');
    expect(world.messenger.asks(midt).map(occasion)).toEqual(['ask']);
    await world.tick('2024-09-27T06:00:00.000Z');
    expect(world.messenger.asks(midt).map(occasion)).toEqual(['ask', 'remind-2']);
  });

  it('says nothing at night or at weekends', async () => {
    for (const at of ['2024-09-17T16:00:00.000Z', '2024-09-21T09:00:00.000Z', '2024-09-23T05:30:00.000Z']) {
      await world.tick(at);
    }
    expect(world.messenger.tries).toEqual([]);
    await world.tick('2024-09-23T06:00:00.000Z');
    expect(world.messenger.asks().map(occasion)).toEqual(['ask', 'ask']);
  });
});

function occasion({ kind, content }: Arrival): string {
  if (kind !== 'ask') return kind;
  const { occasion: why } = content;
  return why.kind === 'reminder' ? `remind-${why.nth}${why.last ? ', the last' : ''}` : why.kind;
}
