import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RoundDay } from '../../src/domain/documents/forms';
import { makeDocument } from '../../src/export/document/make-document';
import { findSnapshot } from '../../src/workflows/documents/find-snapshot';
import { keepDocument } from '../../src/workflows/documents/keep-document';
import { sweepStore } from '../../src/workflows/keeping/sweep-store';
import { initiative } from '../builders/portfolio';
import { times } from '../builders/round';
import { sampleWorld, twoOwners, type World } from '../builders/world';

const keep = { drafts: 3, messages: 12, people: 24, history: 60, reports: 'forever' } as const;

describe('documents of a round', () => {
  let world: World;
  beforeEach(async () => {
    const closed = initiative('7', { at: 'closed', title: 'Afsluttet indsats' });
    const elsewhere = initiative('8', { anchoring: { words: 'SSU', committees: [] } });
    world = await sampleWorld({}, [...twoOwners(), closed, elsewhere]);
    await world.connects('tss');
    for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
    await world.tick(times.ask);
    await world.answers('anna', '1', { health: 'red', decision: 'Skal den fortsætte?', progress: 'Før udgivelsen.' });
  });
  afterEach(() => world.close());

  const publish = () => world.tick(times.publish);

  async function snapshot(of?: RoundDay | 'today') {
    const portfolio = await world.store.findPortfolio('sample');
    const initiatives = await world.store.listInitiatives('sample');
    if (!portfolio) throw new Error('no portfolio');
    const [committee] = portfolio.committees;
    const sought = { portfolio, initiatives, now: world.clock.now(), ...(of ? { of } : {}) };
    return findSnapshot(world.store, committee ? { ...sought, committee } : sought);
  }

  async function file(of?: RoundDay) {
    const found = await snapshot(of);
    if (found.kind !== 'found') throw new Error(found.kind);
    const how = { form: 'overview', format: 'docx', name: 'Overblik.docx', now: world.clock.now() } as const;
    const made = await keepDocument({ store: world.store, makeDocument }, found.snapshot, how);
    return { made, bytes: Buffer.from((await world.store.readDocument('sample', made.id)) ?? []) };
  }

  const shades = (found: Awaited<ReturnType<typeof snapshot>>) =>
    found.kind === 'found' ? found.snapshot.items.map(({ number, shade }) => `${number} ${shade}`) : [];

  it('are drafts while it is not published, with what is closed and without what is another committee’s', async () => {
    const found = await snapshot();
    expect(found).toMatchObject({ kind: 'found', snapshot: { asOf: '2024-09-17', roundId: 'sample.tss.2024-10-11' } });
    expect(found).not.toHaveProperty('snapshot.publishedOn');
    expect(shades(found)).toEqual(['1 red', '2 notReported', '7 grey', '10 notReported']);
  });

  it('are of what was published, whatever is answered, named or imported after it', async () => {
    await publish();
    const before = await file();
    expect(before.made.roundId).toBe('sample.tss.2024-10-11');
    await world.answers('bo', '2', { progress: 'For sent.' });
    await world.tick('2024-10-03T06:01:00.000Z');
    for (const one of await world.store.listInitiatives('sample')) {
      await world.store.changeInitiative({ ...one, title: `Ny titel ${one.number}` });
    }
    const portfolio = await world.store.findPortfolio('sample');
    if (portfolio) await world.store.changePortfolio({ ...portfolio, name: 'Omdøbt' });
    const after = await file({ day: 11, month: 10 });
    expect(after.bytes.equals(before.bytes)).toBe(true);
    expect(shades(await snapshot())).toEqual(['1 red', '2 notReported', '7 grey', '10 notReported']);
    expect(shades(await snapshot('today'))).toContain('2 green');
  });

  it('come out the same to the byte though templates and the program are others since', async () => {
    await publish();
    const before = await file();
    const found = await snapshot();
    if (found.kind !== 'found') throw new Error(found.kind);
    const other = { store: world.store, makeDocument: () => Buffer.from('another program') };
    const how = { form: 'overview', format: 'docx', name: 'Other', now: '2026-10-02T06:00:00.000Z' } as const;
    const made = await keepDocument(other, found.snapshot, how);
    expect(made).toEqual(before.made);
    expect((await file()).bytes.equals(before.bytes)).toBe(true);
  });

  it('can be made of a round that was published before this was kept, as it was then', async () => {
    await publish();
    const then = await snapshot();
    await world.store.removeSnapshot('sample', 'sample.tss.2024-10-11');
    world.clock.set('2024-10-03T06:00:00.000Z');
    await world.answers('bo', '2', { progress: 'For sent.' });
    await world.tick('2024-10-03T06:01:00.000Z');
    expect(await snapshot()).toEqual(then);
    expect(await world.store.listSnapshots('sample')).toEqual(['sample.tss.2024-10-11']);
  });

  it('have the words of whoever reviewed, and not what was left out', async () => {
    const [first] = await world.store.listRequests('sample', world.roundId);
    const [report] = first?.reports ?? [];
    if (!first || !report) throw new Error('no report');
    const by = { by: 'coordinator', at: world.clock.now() };
    const texts = { progress: 'Ordnet af sekretariatet.', nextSteps: '', decision: 'Fortsæt?' };
    await world.store.changeRequest({ ...first, review: { reportId: report.id, wording: { texts, ...by } } });
    expect(await snapshot()).toMatchObject({
      snapshot: { items: [{ progress: 'Ordnet af sekretariatet.' }, {}, {}, {}] },
    });
    const again = await world.store.findRequest('sample', world.roundId, '1');
    if (again) await world.store.changeRequest({ ...again, review: { reportId: report.id, leftOut: by } });
    expect(await snapshot()).toMatchObject({ snapshot: { leftOut: 1 } });
    expect(shades(await snapshot())).toEqual(['2 notReported', '7 grey', '10 notReported']);
  });

  it('know a round by the day of its meeting, and say which there are', async () => {
    expect(await snapshot({ day: 12, month: 10, year: 2024 })).toEqual({ kind: 'noSuchRound', days: ['2024-10-11'] });
  });

  it('are kept as long as the answers when published, and two days as drafts', async () => {
    await file();
    await publish();
    await file();
    expect(await world.store.listDocuments('sample')).toHaveLength(2);
    const sweep = async (at: string, reports: 12 | 'forever') => {
      world.clock.set(at);
      await sweepStore({ store: world.store, clock: world.clock }, { ...keep, reports });
      return (await world.store.listDocuments('sample')).map(({ id }) => id);
    };
    expect(await sweep('2024-10-02T07:00:00.000Z', 'forever')).toEqual(['sample.tss.2024-10-11.overview.docx']);
    expect(await sweep('2031-10-04T07:00:00.000Z', 'forever')).toHaveLength(1);
    expect(await sweep('2031-10-05T07:00:00.000Z', 12)).toEqual([]);
    expect(await world.store.listSnapshots('sample')).toEqual([]);
  });
});
