import { describe, expect, it } from '@jest/globals';
import { importPortfolio } from '../../src/workflows/import-portfolio';
import { asRead } from '../builders/as-read';
import { type PortfolioStoreInMemory, portfolioStoreInMemory } from '../builders/portfolio-store-in-memory';

const now = '2024-09-17T06:00:00.000Z';
const later = '2024-12-01T06:00:00.000Z';
const read = asRead([{ title: 'A' }, { title: 'B' }, { title: 'C' }]);

async function titles(store: PortfolioStoreInMemory): Promise<string[]> {
  return (await store.listInitiatives('sample')).map(({ number, title }) => `${number} ${title}`);
}

describe('importPortfolio', () => {
  it('stores every initiative, and the portfolio after them', async () => {
    const store = portfolioStoreInMemory();
    const report = await importPortfolio({ store, now }, read);
    expect(store.writes).toEqual([
      'create initiative 1',
      'create initiative 2',
      'create initiative 3',
      'create portfolio sample',
    ]);
    expect(report.created).toHaveLength(3);
    expect(await store.findPortfolio('sample')).toMatchObject({ name: 'Sundhedsaftalen', followedSince: now });
  });

  it('writes nothing when run twice, and says so', async () => {
    const store = portfolioStoreInMemory();
    await importPortfolio({ store, now }, read);
    const writes = store.writes.length;
    const report = await importPortfolio({ store, now: later }, read);
    expect(store.writes).toHaveLength(writes);
    expect(report).toMatchObject({ portfolio: { kind: 'same' }, created: [], changed: [], gone: [], returned: [] });
  });

  it.each([0, 1, 2, 3])('ends the same when it was stopped before write %i and run again', async (stopAt) => {
    let stopped = false;
    const store = portfolioStoreInMemory((_, nth) => {
      if (nth !== stopAt || stopped) return;
      stopped = true;
      throw new Error('stopped');
    });
    await expect(importPortfolio({ store, now }, read)).rejects.toThrow('stopped');
    expect(await store.findPortfolio('sample')).toBeUndefined();
    await importPortfolio({ store, now: later }, read);
    expect(await titles(store)).toEqual(['1 A', '2 B', '3 C']);
    expect(store.writes).toHaveLength(4);
    expect(await store.findPortfolio('sample')).toMatchObject({ followedSince: later });
  });

  it('finishes a change that was stopped half-way', async () => {
    let stop = false;
    const store = portfolioStoreInMemory((write) => {
      if (stop && write === 'change initiative 3') throw new Error('stopped');
    });
    await importPortfolio({ store, now }, read);
    stop = true;
    const changed = asRead([{ title: 'A', phase: 'Pauseret' }, { title: 'B' }]);
    await expect(importPortfolio({ store, now: later }, changed)).rejects.toThrow('stopped');
    stop = false;
    const report = await importPortfolio({ store, now: later }, changed);
    expect(report.changed).toEqual([]);
    expect(report.gone.map(({ before }) => before.number)).toEqual(['3']);
    expect(await store.findInitiative('sample', '3')).toMatchObject({ gone: true });
  });

  it('decides again when somebody else wrote first, and undoes nothing of theirs', async () => {
    let assigned = false;
    const store = portfolioStoreInMemory(async (write) => {
      if (write !== 'change initiative 2' || assigned) return;
      assigned = true;
      const initiative = await store.findInitiative('sample', '2');
      if (initiative) await store.changeInitiative({ ...initiative, owner: { person: 'tovholder@kommune.dk' } });
    });
    await importPortfolio({ store, now }, read);
    const report = await importPortfolio(
      { store, now: later },
      asRead([{ title: 'A' }, { title: 'B', phase: 'Pauseret' }, { title: 'C' }]),
    );
    expect(await store.findInitiative('sample', '2')).toMatchObject({
      owner: { person: 'tovholder@kommune.dk' },
      phase: { phase: 'paused' },
    });
    expect(report.changed.map(({ fields }) => fields)).toEqual([['phase']]);
  });

  it('makes each initiative once when two imports run at the same time', async () => {
    const store = portfolioStoreInMemory();
    await Promise.all([importPortfolio({ store, now }, read), importPortfolio({ store, now: later }, read)]);
    expect(await titles(store)).toEqual(['1 A', '2 B', '3 C']);
    expect(await store.listPortfolios()).toHaveLength(1);
  });

  it('gives up with a fault when others never stop writing', async () => {
    let busy = false;
    const store = portfolioStoreInMemory(async (write) => {
      if (write !== 'change initiative 1' || busy) return;
      busy = true;
      const initiative = await store.findInitiative('sample', '1');
      if (initiative) await store.changeInitiative({ ...initiative, owner: { person: `${initiative.version}@a.dk` } });
      busy = false;
    });
    await importPortfolio({ store, now }, read);
    await expect(importPortfolio({ store, now }, asRead([{ title: 'A', phase: 'Pauseret' }]))).rejects.toThrow(
      'kept changing',
    );
  });
});
