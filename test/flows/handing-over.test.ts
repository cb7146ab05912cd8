import { afterEach, describe, expect, it } from '@jest/globals';
import { handOverRequest } from '../../src/workflows/answers/hand-over-request';
import { fuse, withFuse } from '../builders/fuse';
import { committee, initiative } from '../builders/portfolio';
import { times } from '../builders/round';
import { sampleWorld, type World } from '../builders/world';

let world: World;
afterEach(() => world.close());

const occasions = (ref: string) =>
  world.messenger.asks(ref).map(({ kind, content }) => (kind === 'ask' ? content.occasion.kind : kind));
const handedOver = () => world.messenger.notices().filter(({ kind }) => kind === 'handedOver');
const ownerOf = async (number: string) => (await world.store.findInitiative('sample', number))?.owner?.person;
const dinasId = '00000000-0000-4000-8000-0000000000d1';

/** `bo` owns 2 and has been asked; `carl` and somebody with a real object id own nothing. */
async function asked() {
  world = await sampleWorld();
  await world.connects('tss');
  for (const ref of ['coordinator', 'anna', 'bo', 'carl', dinasId]) await world.installs(ref);
  await world.tick(times.ask);
  world.clock.set('2024-09-18T09:00:00.000Z');
}

describe('an owner who hands over to a named person', () => {
  it.each([
    ['by the name the bot met them by', { name: 'indsatsejer CARL' }, 'carl'],
    ['by a people picker', { person: dinasId, name: ' ' }, dinasId],
    ['by what was typed, whatever was picked', { person: dinasId, name: 'Indsatsejer carl' }, 'carl'],
    ['by a mail the bot has not met', { name: 'Ny@Kommune.example' }, 'ny@kommune.example'],
  ])('names them %s', async (_, inputs, person) => {
    await asked();
    expect(await world.handsOver('bo', '2', inputs)).toMatchObject({
      page: { kind: 'nothing', why: 'passedOn' },
      occasion: { kind: 'handedOn', number: '2' },
    });
    expect(await ownerOf('2')).toBe(person);
    expect(await world.store.findRequest('sample', world.roundId, '2')).toMatchObject({ owner: { person } });
  });

  it('has the new one asked once, with what was known, and the coordinator told once', async () => {
    await asked();
    await world.handsOver('bo', '2', { name: 'Indsatsejer carl' });
    await world.tick();
    await world.tick();
    expect(world.messenger.asks('carl')).toMatchObject([{ content: { page: { of: 1, item: { number: '2' } } } }]);
    expect(handedOver()).toMatchObject([
      { number: '2', by: 'Indsatsejer bo', to: 'Indsatsejer carl', reachable: true },
    ]);
    await world.tick(times.remind1);
    expect([occasions('bo'), occasions('carl')]).toEqual([['ask'], ['assigned', 'reminder']]);
    expect(await world.answers('bo', '2')).toMatchObject({ page: { kind: 'nothing' } });
    expect(await world.answers('carl', '2')).toMatchObject({ page: { kind: 'receipt' } });
  });

  it('goes on to what is left, and reads that the other was given on', async () => {
    await asked();
    expect(await world.handsOver('anna', '1', { name: 'Indsatsejer carl' })).toMatchObject({
      page: { kind: 'question', of: 1, item: { number: '10' } },
      occasion: { kind: 'handedOn', number: '1', label: 'Indsatsejer carl' },
    });
  });

  it('can be undone by the coordinator', async () => {
    await asked();
    await world.handsOver('bo', '2', { name: 'Indsatsejer carl' });
    const to = { kind: 'mentioned' as const, person: 'bo', name: 'Indsatsejer bo' };
    await world.says('coordinator', { name: 'assign', number: '2', to });
    expect(await ownerOf('2')).toBe('bo');
    expect(await world.answers('bo', '2')).toMatchObject({ page: { kind: 'receipt' } });
  });

  it.each([
    ['nobody', {}, { kind: 'missing' }],
    ['a picker’s value that is no object id', { person: 'carl' }, { kind: 'missing' }],
    ['a number for a name', { name: 12 }, { kind: 'missing' }],
    ['a name nobody has', { name: 'Indsatsejer nord' }, { kind: 'unknown', words: 'Indsatsejer nord' }],
    ['themselves', { name: 'Indsatsejer bo' }, { kind: 'yourself' }],
  ])('who names %s is told so, and nothing is changed', async (_, inputs, fault) => {
    await asked();
    const name = 'name' in inputs && typeof inputs.name === 'string' ? inputs.name : '';
    expect(await world.handsOver('bo', '2', inputs)).toMatchObject({ page: { kind: 'handOver', fault, typed: name } });
    expect(await ownerOf('2')).toBe('bo');
    expect(await world.answers('bo', '2')).toMatchObject({ page: { kind: 'receipt' } });
  });

  it('by a name that two have is asked which', async () => {
    await asked();
    await world.store.createPerson({
      id: 'carl2',
      name: 'Indsatsejer Carl',
      upn: 'carl2@kommune.example',
      metAt: times.ask,
      seenAt: times.ask,
    });
    expect(await world.handsOver('bo', '2', { name: 'Indsatsejer carl' })).toMatchObject({
      page: { fault: { kind: 'several', known: ['carl2@kommune.example'] } },
    });
  });

  it('by a name that somebody of another tenant has as well is not told how that one is called there', async () => {
    await asked();
    const other = { id: 'carl3', name: 'Indsatsejer Carl', upn: 'carl@elsewhere.example', tenantId: 'elsewhere' };
    await world.store.createPerson({ ...other, metAt: times.ask, seenAt: times.ask });
    expect(await world.handsOver('bo', '2', { name: 'Indsatsejer carl' })).toMatchObject({
      page: { fault: { kind: 'several', known: [] } },
    });
  });

  it('cannot hand over what is another’s', async () => {
    await asked();
    await world.handsOver('carl', '2', { name: 'Indsatsejer carl' });
    await world.handsOver('anna', '2', { name: 'Indsatsejer anna' });
    expect(await ownerOf('2')).toBe('bo');
    expect(handedOver()).toEqual([]);
  });

  it('takes with them what is theirs in other rounds under way, and never what was given to another since', async () => {
    const meetings = [{ on: '2024-10-11', agendaDeadlineOn: '2024-10-04' }];
    world = await sampleWorld({ committees: [committee('tss', { meetings }), committee('ssu', { meetings })] }, [
      initiative('2', { ownedBy: 'bo', anchoring: { words: 'SSU/TSS', committees: ['ssu', 'tss'] } }),
    ]);
    for (const ref of ['coordinator', 'bo', 'carl', 'dina']) await world.installs(ref);
    await world.tick(times.ask);
    const inOther = () => world.store.findRequest('sample', 'sample.ssu.2024-10-11', '2');
    const request = await inOther();
    if (!request) throw new Error('SSU asks about it.');
    await world.store.changeRequest({ ...request, owner: { person: 'dina' } });
    await world.handsOver('bo', '2', { name: 'Indsatsejer carl' });
    expect((await inOther())?.owner?.person).toBe('dina');

    const given = await inOther();
    if (given) await world.store.changeRequest({ ...given, owner: { person: 'carl' } });
    await world.handsOver('carl', '2', { name: 'Indsatsejer dina' });
    expect((await inOther())?.owner?.person).toBe('dina');
    expect(await ownerOf('2')).toBe('dina');
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])(
    'has it all done by pressing again, when the process ended at call %i',
    async (nth) => {
      await asked();
      const burning = fuse(nth, 'after');
      const store = withFuse(world.store, burning);
      const bo = await world.installs('bo');
      const pointer = { portfolioId: 'sample', roundId: world.roundId, number: '2' };
      const press = (ports: object) =>
        handOverRequest({ ...world.ports, ...ports }, pointer, bo, { name: 'Indsatsejer carl' });
      await press({ store }).catch(() => undefined);
      await press({});
      await world.tick();
      await world.tick();
      expect(await ownerOf('2')).toBe('carl');
      expect(occasions('carl')).toEqual(['assigned']);
      expect(handedOver()).toHaveLength(1);
    },
  );
});

describe('an owner from a day on', () => {
  const to = { kind: 'mentioned' as const, person: 'carl', name: 'Indsatsejer carl' };

  it('takes over on that morning, once, and is asked about what waits', async () => {
    await asked();
    expect(await world.says('coordinator', { name: 'assign', number: '2', to, from: '23/9' })).toMatchObject({
      done: { label: 'Indsatsejer carl', from: '2024-09-23', asked: false },
    });
    expect(await world.says('coordinator', { name: 'show', number: '2' })).toMatchObject({
      owner: { label: 'Indsatsejer bo' },
      nextOwner: { label: 'Indsatsejer carl', from: '2024-09-23' },
    });
    await world.tick('2024-09-20T09:00:00.000Z');
    expect([await ownerOf('2'), occasions('carl')]).toEqual(['bo', []]);
    await world.tick('2024-09-23T06:00:00.000Z');
    await world.tick('2024-09-23T06:01:00.000Z');
    expect([await ownerOf('2'), occasions('carl')]).toEqual(['carl', ['assigned']]);
    expect(await world.says('coordinator', { name: 'show', number: '2' })).not.toHaveProperty('nextOwner');
  });

  it('is done whole by the next tick when the process ended half-way', async () => {
    await asked();
    await world.says('coordinator', { name: 'assign', number: '2', to, from: '23/9' });
    for (let nth = 1; nth <= 30; nth += 1) {
      const store = withFuse(world.store, fuse(nth, 'after'));
      await world.tick('2024-09-22T22:30:00.000Z', world.another(`killed-${nth}`, store)).catch(() => undefined);
    }
    await world.tick('2024-09-23T06:00:00.000Z');
    expect([await ownerOf('2'), occasions('carl'), occasions('bo')]).toEqual(['carl', ['assigned'], ['ask']]);
  });

  it('is forgotten when somebody is named at once', async () => {
    await asked();
    await world.says('coordinator', { name: 'assign', number: '2', to, from: '23/9' });
    const anna = { kind: 'mentioned' as const, person: 'anna', name: 'Indsatsejer anna' };
    await world.says('coordinator', { name: 'assign', number: '2', to: anna });
    await world.tick('2024-09-23T06:00:00.000Z');
    expect(await ownerOf('2')).toBe('anna');
  });

  it.each([
    ['engang', 'unknownDay'],
    ['31. februar', 'unknownDay'],
    ['1/7 2024', 'dayPassed'],
  ])('»fra %s« is answered with %s', async (from, kind) => {
    await asked();
    await expect(world.says('coordinator', { name: 'assign', number: '2', to, from })).rejects.toMatchObject({
      refusal: { kind },
    });
  });
});
