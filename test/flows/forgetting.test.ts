import { afterEach, describe, expect, it } from '@jest/globals';
import { presentNotice } from '../../src/cards/present';
import type { PersonalReply } from '../../src/domain/shown/replies/personal-reply';
import { noteRemoved } from '../../src/workflows/people/note-reach';
import { erasePerson } from '../../src/workflows/personal/erase-person';
import { gatherData } from '../../src/workflows/personal/gather-data';
import type { Store } from '../../src/workflows/ports';
import { changeReview } from '../../src/workflows/review/change-review';
import { runTick } from '../../src/workflows/rounds/run-tick';
import { type Ending, fuse, withFuse } from '../builders/fuse';
import { addressOf, person } from '../builders/people';
import { initiative } from '../builders/portfolio';
import { times } from '../builders/round';
import { sampleWorld, type World } from '../builders/world';

const ulla = '0b5f6d2e-8f0a-4f27-9d2b-3c1f9e7a5d10';
const mail = 'indsatsejer.syd@kommune.example';
const name = 'Indsatsejer, klynge Syd';
const later = '2024-09-20T09:00:00.000Z';

let world: World;
afterEach(() => world.close());

/** Ulla owns 1, 3 (by the table) and 10, has answered one round, and is named in all the ways there are. */
async function worldOfUlla(): Promise<World> {
  world = await sampleWorld({ coordinators: ['coordinator', mail] }, [
    { ...initiative('1'), owner: { person: mail, name } },
    { ...initiative('2', { ownedBy: 'bo' }), plannedOwner: { owner: { person: ulla, name }, from: '2025-01-01' } },
    { ...initiative('3'), owner: { person: ulla, name }, ownerFromTable: mail },
    { ...initiative('10'), owner: { person: ulla, name } },
  ]);
  const { store } = world;
  await world.connects('tss');
  for (const ref of ['coordinator', 'bo']) await world.installs(ref);
  await store.createPerson(person(ulla, { name, upn: mail, language: 'en' }));
  await store.putChannel({
    portfolioId: 'sample',
    committeeId: 'byen',
    address: addressOf('byen'),
    connectedBy: ulla,
    connectedAt: times.ask,
  });
  const deputy = { kind: 'mentioned' as const, person: ulla, name };
  await world.says('bo', { name: 'absence', time: '1/12-5/12', deputy });
  await world.says(ulla, { name: 'absence', time: '1/11-5/11', deputy: { ...deputy, person: 'bo', name: 'bo' } });
  await world.tick(times.ask);
  world.clock.set('2024-09-18T09:00:00.000Z');
  await world.answers(ulla, '10', { progress: 'Skrevet af en tovholder.' });
  await world.says(ulla, { name: 'setCadence', number: '2', cadence: 'hvert møde' });
  await world.says(ulla, { name: 'decide', number: '2', text: 'Skrevet ned af en koordinator.' });
  await world.says(ulla, { name: 'carriedOut', number: '2' });
  await store.createUpload(
    {
      id: 'abc',
      sentBy: ulla,
      fileName: 'tabel.csv',
      keepUntil: '2024-12-01T00:00:00.000Z',
      state: { kind: 'waiting' },
    },
    Buffer.from('x'),
  );
  await store.createIndicator({
    portfolioId: 'sample',
    id: 'ventetid',
    name: 'Ventetid',
    unit: 'dage',
    initiatives: [],
    values: [
      {
        period: { words: '2023', from: '2023-01-01', to: '2023-12-31' },
        amount: { value: 12, decimals: 0 },
        at: times.ask,
        by: ulla,
      },
    ],
  });
  const request = await store.findRequest('sample', world.roundId, '3');
  if (!request) throw new Error('It was not asked about.');
  await store.changeRequest({ ...request, drafts: [{ by: ulla, on: '2024-09-18', typed: { progress: 'Halvt' } }] });
  world.clock.set(later);
  return world;
}

async function everythingIn(store: Store): Promise<string> {
  const all: unknown[] = [];
  for await (const { id, type, body } of store.everything()) all.push({ id, type, body });
  return JSON.stringify(all);
}

const forget = (agreed?: true) =>
  world.says(ulla, { name: 'forgetMe', ...(agreed ? { agreed } : {}) }) as Promise<PersonalReply>;
const request = (number: string) => world.store.findRequest('sample', world.roundId, number);
const find = (number: string) => world.store.findInitiative('sample', number);

describe('somebody who asks to be forgotten', () => {
  it('is told first what it means, and nothing is done', async () => {
    await worldOfUlla();
    const before = await everythingIn(world.store);
    expect(await forget()).toEqual({
      kind: 'forgetMe',
      kept: {
        owned: 3,
        answers: 1,
        drafts: 1,
        messages: expect.any(Number),
        uploads: 1,
        absences: 1,
        coordinates: ['Sundhedsaftalen 2024-2027'],
        namedByFile: ['3'],
      },
    });
    expect(await everythingIn(world.store)).toBe(before);
  });

  it('is named nowhere afterwards, by no name of theirs', async () => {
    await worldOfUlla();
    expect(await everythingIn(world.store)).toContain(ulla);
    expect(await forget(true)).toMatchObject({ kind: 'forgotten', kept: { answers: 1 } });
    const left = await everythingIn(world.store);
    for (const trace of [ulla, mail, name, addressOf(ulla).conversationId, 'Halvt', 'tabel.csv']) {
      expect(left).not.toContain(trace);
    }
  });

  it('leaves the answers, under one pseudonym, as they were', async () => {
    await worldOfUlla();
    const before = (await request('10'))?.reports[0];
    await forget(true);
    const after = (await request('10'))?.reports[0];
    expect(after).toEqual({ ...before, by: expect.stringMatching(/^erased-/) });
    const trail = (await find('2'))?.trail ?? [];
    expect(trail.at(-1)?.by).toBe(after?.by);
    expect((await find('10'))?.latest?.report).toEqual(after);
  });

  it('leaves their initiatives without an owner, and the coordinators are told of what waits', async () => {
    await worldOfUlla();
    await forget(true);
    expect((await find('1'))?.owner).toBeUndefined();
    expect((await find('2'))?.plannedOwner).toBeUndefined();
    expect((await find('2'))?.owner?.person).toBe('bo');
    await world.tick('2024-09-23T08:00:00.000Z');
    await world.tick('2024-09-23T08:01:00.000Z');
    const told = world.messenger.notices().filter(({ kind }) => kind === 'notMine');
    expect(told).toMatchObject([
      { number: '1', by: '' },
      { number: '3', by: '' },
    ]);
    expect((await world.store.findPortfolio('sample'))?.coordinators).toEqual(['coordinator']);
  });

  it('is asked and reminded no more', async () => {
    await worldOfUlla();
    await forget(true);
    const before = world.messenger.asks(ulla).length;
    for (const at of [times.remind1, times.remind2, times.remind3, times.publish]) await world.tick(at);
    expect(world.messenger.asks(ulla)).toHaveLength(before);
    expect(world.faults).toEqual([]);
  });

  it('is somebody new when they come back, and nothing leads to what they were', async () => {
    await worldOfUlla();
    await forget(true);
    const first = (await request('10'))?.reports[0]?.by;
    await world.store.createPerson(person(ulla, { name, upn: mail }));
    expect(await gatherData(world.store, person(ulla), later)).toMatchObject({ initiatives: [], requests: [] });
    await world.says('coordinator', { name: 'assign', number: '2', to: { kind: 'mentioned', person: ulla, name } });
    await forget(true);
    expect((await find('2'))?.trail?.at(-2)?.what).toMatchObject({
      to: { person: expect.not.stringContaining(first ?? '') },
    });
    expect((await request('10'))?.reports[0]?.by).toBe(first);
    expect(await world.store.listErasures()).toEqual([]);
  });

  it('is refused while nobody else coordinates what they do', async () => {
    await worldOfUlla();
    const portfolio = await world.store.findPortfolio('sample');
    if (portfolio) await world.store.changePortfolio({ ...portfolio, coordinators: [mail] });
    const before = await everythingIn(world.store);
    await expect(forget(true)).rejects.toMatchObject({ refusal: { kind: 'lastCoordinator' } });
    expect(await everythingIn(world.store)).toBe(before);
    const ended = await world.store.findPortfolio('sample');
    if (ended) await world.store.changePortfolio({ ...ended, ended: { on: '2024-09-01' } });
    expect(await forget(true)).toMatchObject({ kind: 'forgotten' });
  });

  it('does so in their own chat alone', async () => {
    await worldOfUlla();
    await expect(world.says(ulla, { name: 'forgetMe', agreed: true }, 'tss')).rejects.toThrow('onlyInChat');
    await expect(world.says(ulla, { name: 'myData' }, 'tss')).rejects.toThrow('onlyInChat');
    expect(await world.store.findPerson(ulla)).toBeDefined();
  });

  it('may be anybody: a stranger is forgotten as well', async () => {
    await worldOfUlla();
    await world.installs('carl');
    expect(await world.says('carl', { name: 'forgetMe', agreed: true })).toMatchObject({ kind: 'forgotten' });
    expect(await world.store.findPerson('carl')).toBeUndefined();
  });
});

describe('what was written meanwhile', () => {
  it('is found as well', async () => {
    await worldOfUlla();
    let isFirst = true;
    const store = new Proxy(world.store, {
      get: (target, field, receiver) => {
        if (field !== 'removeAsk' || !isFirst) return Reflect.get(target, field, receiver);
        return async (...given: Parameters<Store['removeAsk']>) => {
          isFirst = false;
          const known = await target.findInitiative('sample', '10');
          if (known) await target.changeInitiative({ ...known, owner: { person: ulla, name } });
          return target.removeAsk(...given);
        };
      },
    });
    await world.saysAt({ ...world.ports, store }, ulla, { name: 'forgetMe', agreed: true });
    expect(isFirst).toBe(false);
    expect(await everythingIn(world.store)).not.toContain(ulla);
  });

  it('does not bring back a deputy who is forgotten while others are written to', async () => {
    world = await sampleWorld();
    for (const ref of ['coordinator', 'anna', 'bo', 'dora']) await world.installs(ref);
    const deputy = { kind: 'mentioned' as const, person: 'dora', name: 'Stedfortræder' };
    await world.says('anna', { name: 'absence', time: '1/9-5/11', deputy });
    let isForgotten = false;
    const messenger: World['messenger'] = {
      ...world.messenger,
      room: async (to) => {
        if (!isForgotten) {
          isForgotten = true;
          await world.says('dora', { name: 'forgetMe', agreed: true });
        }
        return world.messenger.room(to);
      },
    };
    await world.tick(times.ask, { ...world.ports, messenger });
    expect(world.messenger.asks('bo')).toHaveLength(1);
    expect(world.messenger.asks('dora')).toEqual([]);
    expect(await everythingIn(world.store)).not.toContain('dora');
    expect(world.faults).toEqual([]);
  });
});

describe('what coordinators read of somebody who was forgotten', () => {
  const cards = () => world.messenger.notices().map((notice) => JSON.stringify(presentNotice(notice)));

  it('is no pseudonym when an initiative was given on to them', async () => {
    world = await sampleWorld();
    for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
    await world.tick(times.ask);
    await world.handsOver('anna', '1', { name: 'Indsatsejer bo' });
    await world.says('bo', { name: 'forgetMe', agreed: true });
    await world.says('anna', { name: 'forgetMe', agreed: true });
    await world.tick(later);
    const told = cards().find((card) => card.includes('har givet indsatsen videre til'));
    expect(told).toContain('En tidligere bruger har givet indsatsen videre til en tidligere bruger.');
    expect(told).not.toMatch(/erased-|ikke installeret/);
  });

  it('is nothing of their not being reached', async () => {
    world = await sampleWorld();
    for (const ref of ['anna', 'bo']) await world.installs(ref);
    await noteRemoved(world.store, 'bo', '2024-09-10T06:00:00.000Z');
    await world.tick(times.ask);
    await world.says('bo', { name: 'forgetMe', agreed: true });
    await world.installs('coordinator');
    await world.tick(later);
    expect(world.messenger.notices()).toMatchObject([
      { kind: 'notMine', number: '2' },
      { kind: 'unreachable', people: [] },
    ]);
  });

  it('is that nobody owned what they did not answer', async () => {
    world = await sampleWorld();
    await world.connects('tss');
    for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
    await world.tick(times.ask);
    await world.tick(times.publish);
    await world.says('bo', { name: 'forgetMe', agreed: true });
    const missing = await world.says('coordinator', { name: 'missing', committee: 'TSS' });
    expect(missing).toMatchObject({
      lines: expect.arrayContaining([expect.objectContaining({ number: '2', owner: 'none' })]),
    });
  });
});

describe('a process that ends on the way', () => {
  const withoutPseudonym = (text: string) => text.replace(/erased-[0-9a-f-]{36}/g, 'erased');

  it.each(['before', 'after'] as const)(
    'is made up for by the next tick, whichever call it ended %s',
    async (ending: Ending) => {
      await worldOfUlla();
      await forget(true);
      await runTick(world.ports);
      const wanted = withoutPseudonym(await everythingIn(world.store));
      await world.close();
      let calls = 0;
      for (let nth = ending === 'before' ? 1 : 2; ; nth += 3) {
        await worldOfUlla();
        const short = fuse(nth, ending);
        const stopped = { ...world.ports, store: withFuse(world.store, short) };
        await world.saysAt(stopped, ulla, { name: 'forgetMe', agreed: true }).catch(() => undefined);
        if (!short.blown) break;
        calls = nth;
        const begun =
          (await world.store.listErasures()).length > 0 || !(await everythingIn(world.store)).includes(ulla);
        await runTick(world.ports);
        await runTick(world.ports);
        const left = await everythingIn(world.store);
        if (begun) expect(withoutPseudonym(left)).toBe(wanted);
        else expect(left).toContain(ulla);
        expect(new Set(left.match(/erased-[0-9a-f-]{36}/g)).size).toBe(begun ? 1 : 0);
        await world.close();
      }
      expect(calls).toBeGreaterThan(20);
    },
    60_000,
  );

  it('stands in nobody else’s way', async () => {
    await worldOfUlla();
    const stuck = (id: string) =>
      new Proxy(world.store, {
        get: (target, field, receiver) => {
          if (field !== 'removePerson') return Reflect.get(target, field, receiver);
          return async (given: Parameters<Store['removePerson']>[0]) => {
            if (given.id === id) throw new Error('The store did not answer.');
            return target.removePerson(given);
          };
        },
      });
    const saysToStuck = (who: string) =>
      world.saysAt({ ...world.ports, store: stuck('bo') }, who, { name: 'forgetMe', agreed: true });
    await expect(saysToStuck('bo')).rejects.toThrow('The store did not answer.');
    expect(await saysToStuck(ulla)).toMatchObject({ kind: 'forgotten' });
    await world.installs('carl');
    await world.store.createErasure({ personId: 'carl', refs: ['carl'], pseudonym: 'erased-carl', startedAt: later });
    await runTick({ ...world.ports, store: stuck('bo') });
    expect((await world.store.listPeople()).map(({ id }) => id)).toEqual(['bo', 'coordinator']);
    expect(world.faults).toHaveLength(1);
    await runTick(world.ports);
    expect((await world.store.listPeople()).map(({ id }) => id)).toEqual(['coordinator']);
  });

  it('forgets once however often it is told to', async () => {
    await worldOfUlla();
    const erasure = { personId: ulla, refs: [ulla, mail], pseudonym: 'erased-one', startedAt: later };
    await Promise.all([
      erasePerson(world.store, erasure),
      erasePerson(world.store, { ...erasure, pseudonym: 'erased-two' }),
    ]);
    const once = await everythingIn(world.store);
    expect(new Set(once.match(/erased-(one|two)/g)).size).toBe(1);
    await erasePerson(world.store, { ...erasure, pseudonym: 'erased-three' });
    expect(await everythingIn(world.store)).toBe(once);
  });
});

describe('mine data', () => {
  it('says in numbers what there is, and that there is nothing where there is nothing', async () => {
    await worldOfUlla();
    await world.installs('carl');
    expect(await world.says(ulla, { name: 'myData' })).toMatchObject({
      kind: 'myData',
      kept: { owned: 3, answers: 1 },
    });
    expect(await world.says('carl', { name: 'myData' })).toMatchObject({
      kept: { owned: 0, answers: 0, messages: 0, coordinates: [] },
    });
  });

  it('holds everything that names them, and nobody else', async () => {
    await worldOfUlla();
    const data = JSON.stringify(await gatherData(world.store, person(ulla), later));
    for (const theirs of [ulla, mail, name, 'Skrevet af en tovholder.', 'Halvt', 'tabel.csv', '2024-11-01']) {
      expect(data).toContain(theirs);
    }
    expect(data).not.toMatch(/"bo"|coordinator"|Indsatsejer bo/);
    expect(JSON.parse(data)).toMatchObject({
      person: { id: ulla, upn: mail, language: 'en', absences: [{ from: '2024-11-01', to: '2024-11-05' }] },
      coordinates: [{ portfolioId: 'sample' }],
      absencesOfOthers: [{ from: '2024-12-01', to: '2024-12-05', you: 'deputy' }],
      channelsConnected: [{ committeeId: 'byen' }],
      uploads: [{ fileName: 'tabel.csv', state: 'waiting' }],
      indicatorValues: [{ portfolioId: 'sample', name: 'Ventetid', period: '2023', value: 12 }],
      initiatives: expect.arrayContaining([
        expect.objectContaining({
          number: '2',
          decisions: [
            {
              text: 'Skrevet ned af en koordinator.',
              on: '2024-09-18',
              writtenDownAt: '2024-09-18T09:00:00.000Z',
              carriedOutAt: '2024-09-18T09:00:00.000Z',
            },
          ],
          changes: ['cadence', 'decided', 'carriedOut'].map((what) => expect.objectContaining({ what, you: 'didIt' })),
        }),
      ]),
      requests: expect.arrayContaining([expect.objectContaining({ number: '10', asked: true })]),
    });
  });

  it('holds an answer whose request is kept no more, and that file or table names them', async () => {
    await worldOfUlla();
    const asked = await request('10');
    if (asked) await world.store.removeRequest(asked);
    const [first] = await world.store.findInitiatives('sample', ['1']);
    if (first) await world.store.changeInitiative({ ...first, ownerFromFile: mail });
    expect(await gatherData(world.store, person(ulla), later)).toMatchObject({
      initiatives: [
        { number: '1', namedByFile: true },
        { number: '10', lastAnswer: { progress: 'Skrevet af en tovholder.' } },
        { number: '2' },
        { number: '3', namedByTable: true },
      ].sort((a, b) => Number(a.number) - Number(b.number)),
    });
  });

  it('holds nothing of anybody else’s for them', async () => {
    await worldOfUlla();
    await world.handsOver(ulla, '10', { name: 'Indsatsejer bo' });
    const data = JSON.stringify(await gatherData(world.store, person('bo'), later));
    expect(data).toContain('wereGivenIt');
    for (const hers of [ulla, mail, name, 'Skrevet af en tovholder.', 'Halvt', 'tabel.csv'])
      expect(data).not.toContain(hers);
  });
});

describe('what a coordinator did in a review', () => {
  it('is theirs to have, and stays without them', async () => {
    world = await worldOfUlla();
    await world.tick(times.publish);
    const pointer = { portfolioId: 'sample', roundId: world.roundId, number: '10' };
    const request = await world.store.findRequest('sample', world.roundId, '10');
    const seen = `${request?.reports.at(-1)?.id}||||`;
    // Ulla coordinates as well.
    const inputs = { progress: 'Skrevet af en koordinator.' };
    await changeReview(world.ports, { ...pointer, verb: 'review.reword', seen, inputs }, person(ulla, { upn: mail }));
    const data = await gatherData(world.store, person(ulla), later);
    expect(data).toMatchObject({
      requests: expect.arrayContaining([
        expect.objectContaining({
          number: '10',
          reviewed: [{ what: 'wording', at: expect.any(String), texts: expect.objectContaining(inputs) }],
        }),
      ]),
    });
    expect(JSON.stringify(await gatherData(world.store, person('bo'), later))).not.toContain('af en koordinator');
    await erasePerson(world.store, { personId: ulla, refs: [ulla, mail], pseudonym: 'erased-one', startedAt: later });
    const after = await world.store.findRequest('sample', world.roundId, '10');
    expect(after?.review?.wording).toMatchObject({ by: 'erased-one', texts: inputs });
    expect(JSON.stringify([after, await world.store.listNotices('sample')])).not.toContain(ulla);
  });
});
