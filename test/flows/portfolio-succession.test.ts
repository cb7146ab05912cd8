import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { HistoryReply } from '../../src/domain/shown/replies/history-reply';
import { succeedPortfolio } from '../../src/workflows/agreement/succeed-portfolio';
import { type Ending, fuse, withFuse } from '../builders/fuse';
import { committee, initiative, portfolio } from '../builders/portfolio';
import { times } from '../builders/round';
import { sampleWorld, twoOwners, type World } from '../builders/world';

let world: World;
beforeEach(async () => {
  world = await sampleWorld({}, [...twoOwners(), initiative('20', { at: 'closed' })]);
  await world.connects('tss');
  for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
  const meetings = [{ on: '2025-02-07', agendaDeadlineOn: '2025-01-31' }];
  await world.store.createInitiative({ ...initiative('1', { title: 'Ny indsats' }), portfolioId: 'znext' });
  await world.store.createPortfolio(
    portfolio({
      id: 'znext',
      name: 'Aftalen 2025',
      committees: [committee('oest', { aliases: ['Øst', 'TSS'], meetings })],
    }),
  );
});
afterEach(() => world.close());

const succeed = (store = world.store) =>
  succeedPortfolio(store, { from: 'sample', to: 'znext', chosen: { kind: 'open' }, now: world.clock.now() });
const numbers = async (id: string) => (await world.store.listInitiatives(id)).map(({ number }) => number);

describe('a portfolio that goes on in another', () => {
  it('has no rounds any more but finishes the one under way, and the new one asks the same owners', async () => {
    await world.tick(times.ask);
    await succeed();
    await world.answers('anna', '1', { progress: 'Til det sidste.' });
    await world.tick(times.publish);
    expect(world.messenger.posts()).toMatchObject([{ to: 'channel:tss', content: { committee: 'TSS', answered: 1 } }]);
    await world.tick('2025-01-14T08:00:00.000Z');
    expect((await world.store.listRounds('sample')).map(({ id }) => id)).toEqual(['sample.tss.2024-10-11']);
    expect((await world.store.listRounds('znext')).map(({ initiatives }) => initiatives)).toEqual([['2', '10', '11']]);
    expect(world.messenger.asks('bo').at(-1)).toMatchObject({ content: { portfolioId: 'znext', page: { of: 1 } } });
  });

  it('prefills with the last report, and shows earlier ones with where they were given', async () => {
    await world.tick(times.ask);
    await world.answers('bo', '2', { progress: 'Vi er i gang.', period: 'ultimo 2026' });
    await world.tick(times.publish);
    await succeed();
    expect(await world.says('coordinator', { name: 'show', number: '2' })).toMatchObject({
      period: 'ultimo 2026',
      agreedPeriod: 'ultimo 2025',
      slipMonths: 12,
      predecessor: { portfolio: 'Sundhedsaftalen 2024-2027', number: '2', on: '2024-10-02' },
      reports: [{ report: { progress: 'Vi er i gang.' }, committee: 'TSS', portfolio: 'Sundhedsaftalen 2024-2027' }],
    });
    await world.tick('2025-01-14T08:00:00.000Z');
    expect(world.messenger.asks('bo').at(-1)).toMatchObject({
      content: { page: { item: { canConfirm: true, baseline: { progress: 'Vi er i gang.' } } } },
    });
  });

  it('is told in the history by the name of the portfolio before', async () => {
    await world.tick(times.ask);
    await succeed();
    const { lines } = (await world.says('coordinator', { name: 'history', number: '2' })) as HistoryReply;
    expect(lines.map(({ what }) => what)).toContainEqual({
      kind: 'carriedOver',
      portfolio: 'Sundhedsaftalen 2024-2027',
      number: '2',
    });
  });

  it('is what its coordinators and owners speak of from then on; the old channel reads its last overview', async () => {
    await world.tick(times.ask);
    await world.tick(times.publish);
    expect(await world.says('coordinator', { name: 'status' })).toMatchObject({ total: 4 });
    await succeed();
    expect(await world.says('coordinator', { name: 'status' })).toMatchObject({
      portfolioName: 'Aftalen 2025',
      total: 4,
    });
    expect(await world.says('anna', { name: 'mine' })).toMatchObject({
      initiatives: [{ number: '10' }, { number: '11' }],
    });
    expect(await world.says('member', { name: 'status' }, 'tss')).toMatchObject({
      kind: 'summary',
      content: { committee: 'TSS', asked: 3, ended: { on: '2024-10-02', portfolio: 'Sundhedsaftalen 2024-2027' } },
    });
  });

  it('is looked at by its coordinators, by its name or id, and by nobody else', async () => {
    await world.tick(times.ask);
    await world.answers('bo', '2');
    await world.tick(times.publish);
    await succeed();
    const status = (words: string, ref = 'coordinator', channel?: string) =>
      world.says(ref, { name: 'status', committee: words }, channel);
    for (const name of ['sample', 'sundhedsaftalen 2024-2027']) {
      expect(await status(name)).toMatchObject({ done: { kind: 'lastSummaries', committees: [{ id: 'tss' }] } });
    }
    expect(await status('sample tss')).toMatchObject({
      kind: 'summary',
      content: { portfolioId: 'sample', answered: 1 },
    });
    await expect(status('sample vest')).rejects.toThrow('unknownCommittee');
    await expect(status('sample', 'anna')).rejects.toThrow('unknownCommittee');
    await expect(status('sample', 'coordinator', 'tss')).rejects.toThrow('unknownCommittee');
  });

  it('tells of what was said two portfolios ago, and follows no circle for ever', async () => {
    await world.tick(times.ask);
    await world.answers('bo', '2', { progress: 'Begyndelsen.' });
    await succeed();
    await world.store.createPortfolio(portfolio({ id: 'zznext', name: 'Aftalen 2028' }));
    const now = world.clock.now();
    await succeedPortfolio(world.store, { from: 'znext', to: 'zznext', chosen: { kind: 'open' }, now });
    expect(await world.says('coordinator', { name: 'show', number: '2' })).toMatchObject({
      predecessor: { portfolio: 'Aftalen 2025' },
      reports: [{ report: { progress: 'Begyndelsen.' }, portfolio: 'Sundhedsaftalen 2024-2027' }],
    });
    const first = await world.store.findInitiative('sample', '2');
    if (!first) throw new Error('no initiative');
    const predecessor = { portfolioId: 'zznext', number: '2', on: '2024-09-17' };
    await world.store.changeInitiative({ ...first, predecessor });
    const shown = await world.says('coordinator', { name: 'show', number: '2' });
    expect(shown).toMatchObject({ kind: 'show', number: '2' });
  });

  it('is carried once when run twice', async () => {
    await succeed();
    const after = await world.store.listInitiatives('znext');
    expect(await succeed()).toMatchObject({ created: [], changed: [], same: 3 });
    expect(await world.store.listInitiatives('znext')).toEqual(after);
  });

  it.each<Ending>(['before', 'after', 'fault'])(
    'is carried whole when run again after it ended %s a call',
    async (ending) => {
      for (let nth = 1; nth < 30; nth += 1) {
        const burning = fuse(nth, ending);
        await succeed(withFuse(world.store, burning)).catch(() => {});
        await succeed();
        expect(await numbers('znext')).toEqual(['1', '2', '10', '11']);
        expect((await world.store.findPortfolio('sample'))?.ended).toMatchObject({ successor: 'znext' });
        if (!burning.blown) return;
        await world.close();
        world = await sampleWorld({}, [...twoOwners(), initiative('20', { at: 'closed' })]);
        await world.store.createInitiative({ ...initiative('1', { title: 'Ny indsats' }), portfolioId: 'znext' });
        await world.store.createPortfolio(portfolio({ id: 'znext' }));
      }
      throw new Error('It never came to an end.');
    },
  );
});

describe('the indicators of a portfolio that goes on in another', () => {
  const write = (words: string) => world.says('coordinator', { name: 'setIndicator', words });
  const ventetid = {
    portfolioId: 'znext',
    id: 'ventetid til genoptræning',
    name: 'Ventetid til genoptræning',
    aliases: ['Ventetid'],
    unit: '',
    initiatives: [],
    values: [],
  };
  beforeEach(async () => {
    for (const words of [
      'ny Ventetid',
      'Ventetid 2023 12 dage',
      'Ventetid retning ned',
      'Ventetid indsatser 1, 2, 20',
    ]) {
      await write(words);
    }
    for (const words of ['ny Gammel', 'Gammel 2022 3', 'Gammel udgår']) await write(words);
  });
  const carried = () => world.store.listIndicators('znext');

  it('go along with their series, linked to the initiatives as they are numbered there', async () => {
    await succeed();
    expect(await carried()).toMatchObject([
      {
        name: 'Ventetid',
        unit: 'dage',
        direction: 'down',
        initiatives: ['2', '11'],
        values: [{ period: { words: '2023' }, amount: { value: 12 }, by: 'coordinator' }],
        predecessor: { portfolioId: 'sample', id: 'ventetid' },
      },
    ]);
    const before = await carried();
    await succeed();
    expect(await carried()).toEqual(before);
    expect(await world.store.listIndicators('sample')).toHaveLength(2);
  });

  it('put their values before those of the same in the new one, once', async () => {
    const amount = { value: 9, decimals: 0 };
    const period = { words: '2024', from: '2024-01-01', to: '2024-12-31' };
    await world.store.createIndicator({ ...ventetid, values: [{ period, amount, at: times.ask }] });
    await succeed();
    await succeed();
    expect(await carried()).toMatchObject([
      {
        name: 'Ventetid til genoptræning',
        unit: 'dage',
        direction: 'down',
        values: [{ amount: { value: 12 } }, { amount: { value: 9 } }],
      },
    ]);
  });

  it('stay apart where the new one measures something else', async () => {
    await world.store.createIndicator({ ...ventetid, unit: '%' });
    await succeed();
    expect(await carried()).toMatchObject([{ unit: '%', values: [] }]);
  });

  it.each<Ending>(['before', 'after'])('go on where it was stopped %s a write', async (ending) => {
    for (let nth = 1; nth < 30; nth += 1) {
      await succeed(withFuse(world.store, fuse(nth, ending))).catch(() => {});
    }
    await succeed();
    expect(await carried()).toMatchObject([{ name: 'Ventetid', initiatives: ['2', '11'], values: [{}] }]);
  });
});
