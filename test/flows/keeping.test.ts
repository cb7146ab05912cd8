import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Retention } from '../../src/domain/keeping/retention';
import { openStore } from '../../src/store/open-store';
import { forgetUploads } from '../../src/workflows/keeping/forget-uploads';
import { sweepStore } from '../../src/workflows/keeping/sweep-store';
import type { Store } from '../../src/workflows/ports';
import { fuse, withFuse } from '../builders/fuse';
import { manualClock } from '../builders/manual-clock';
import { person } from '../builders/people';
import { startCosmosEmulator } from '../store/cosmos-emulator';
import {
  sampleAsk,
  sampleIndicator,
  sampleInitiative,
  sampleNotice,
  samplePortfolio,
  sampleRequest,
  sampleRound,
} from '../store/samples';

const now = '2026-09-17T06:00:00.000Z';
const year = { old: '2024-01-10', new: '2026-09-01' };
const keep: Retention = { drafts: 3, messages: 12, people: 24, history: 12, reports: 'forever' };
const forever: Retention = {
  drafts: 'forever',
  messages: 'forever',
  people: 'forever',
  history: 'forever',
  reports: 'forever',
};
const at = (day: string) => `${day}T06:00:00.000Z`;
const sent = (day: string) => ({ kind: 'sent' as const, at: at(day), conversationId: 'a:1', activityId: '1' });
const roundOf = (which: 'old' | 'new', id: string) =>
  sampleRound({
    id,
    openedAt: at(year[which]),
    dueAt: at(year[which]),
    state: { kind: 'published', at: at(year[which]), post: sent(year[which]) },
  });

let emulator: Awaited<ReturnType<typeof startCosmosEmulator>>;
beforeAll(async () => {
  emulator = await startCosmosEmulator();
});
afterAll(() => emulator.stop());
const folder = mkdtempSync(path.join(tmpdir(), 'statusrunde-keeping-'));
afterAll(() => rmSync(folder, { recursive: true }));
let made = 0;

describe.each(['embedded', 'cosmos'] as const)('what is kept for its time (%s)', (kind) => {
  let store: Store;
  const clock = manualClock(now);
  beforeEach(async () => {
    clock.set(now);
    made += 1;
    store = await openStore(
      kind === 'embedded'
        ? { kind, dataDir: path.join(folder, `${made}`) }
        : { kind, ...emulator, database: `keeping-${made}` },
    );
    await store.createPortfolio(samplePortfolio({ coordinators: ['coordinator'] }));
    await store.createInitiative(
      sampleInitiative({
        owner: { person: 'owner' },
        trail: [
          { at: at(year.old), by: 'carl', what: { kind: 'cadence' } },
          { at: at(year.new), by: 'carl', what: { kind: 'cadence' } },
        ],
      }),
    );
    const measured = { period: { words: '2023', from: '2023-01-01', to: '2023-12-31' }, by: 'carl' };
    await store.createIndicator(
      sampleIndicator({
        values: [
          { ...measured, amount: { value: 1, decimals: 0 }, at: at(year.old) },
          { ...measured, amount: { value: 2, decimals: 0 }, at: at(year.new) },
        ],
      }),
    );
    for (const which of ['old', 'new'] as const) {
      const roundId = `sample.tss.${year[which]}`;
      await store.createRound(roundOf(which, roundId));
      await store.createAsk(sampleAsk({ roundId, messages: [{ purpose: 'ask', delivery: sent(year[which]) }] }));
      await store.createRequest({
        ...sampleRequest({ roundId, assignedAt: at(year[which]) }),
        drafts: [{ by: 'anna', on: year[which], typed: { progress: which } }],
      });
      await store.createNotice(
        sampleNotice({ id: which, about: { kind: 'missed', roundId }, delivery: sent(year[which]) }),
      );
    }
    for (const ref of ['owner', 'coordinator', 'deputy', 'nobody']) {
      await store.createPerson(person(ref, { seenAt: at(year.old) }));
    }
    await store.createPerson(
      person('seen', {
        seenAt: at(year.new),
        absences: [
          { from: '2024-02-01', to: '2024-02-10', setBy: 'seen' },
          { from: '2026-12-01', to: '2026-12-10', setBy: 'seen', deputy: { person: 'deputy' } },
        ],
        told: [{ at: at(year.old), by: 'seen', what: { kind: 'back' } }],
      }),
    );
  });
  afterEach(() => store.close());

  async function left() {
    const requests = await store.listHistory('sample', '1');
    const rounds = await store.listRounds('sample');
    const asks = await Promise.all(rounds.map(({ id }) => store.listAsks('sample', id)));
    return {
      people: (await store.listPeople()).map(({ id }) => id),
      absences: (await store.findPerson('seen'))?.absences?.map(({ from }) => from),
      told: (await store.findPerson('seen'))?.told,
      trail: (await store.findInitiative('sample', '1'))?.trail?.map((entry) => entry.at),
      typed: (await store.listIndicators('sample')).flatMap(({ values }) => values.map(({ by }) => by)),
      rounds: rounds.length,
      requests: requests.map(({ roundId }) => roundId),
      drafts: requests.flatMap(({ drafts = [] }) => drafts.map(({ on }) => on)),
      asks: asks.flat().map(({ roundId }) => roundId),
      notices: (await store.listNotices('sample')).map(({ id }) => id),
    };
  }
  const roundIds = [`sample.tss.${year.new}`, `sample.tss.${year.old}`];

  it('goes, and nothing else', async () => {
    expect(await sweepStore({ store, clock }, keep)).toBe(7);
    expect(await left()).toEqual({
      people: ['coordinator', 'deputy', 'owner', 'seen'],
      absences: ['2026-12-01'],
      told: undefined,
      trail: [at(year.new)],
      typed: [undefined, 'carl'],
      rounds: 2,
      requests: roundIds,
      drafts: [year.new],
      asks: [roundIds[0]],
      notices: ['new'],
    });
  });

  it('stays where everything is to be kept', async () => {
    const before = await left();
    expect(await sweepStore({ store, clock }, forever)).toBe(0);
    expect(await left()).toEqual(before);
  });

  it('is looked for once a day', async () => {
    await sweepStore({ store, clock }, forever);
    expect(await sweepStore({ store, clock }, keep)).toBe(0);
    clock.set('2026-09-18T06:00:00.000Z');
    expect(await sweepStore({ store, clock }, keep)).toBe(7);
  });

  it('are answers too where that is wished, and their rounds stay', async () => {
    await sweepStore({ store, clock }, { ...forever, reports: 12 });
    expect(await left()).toMatchObject({ requests: [roundIds[0]], rounds: 2 });
  });

  it('waits for the next tick where there is much of it', async () => {
    const roundId = roundIds[1] ?? '';
    for (let nth = 0; nth < 210; nth += 1) await store.createAsk(sampleAsk({ roundId, person: `p${nth}` }));
    expect(await sweepStore({ store, clock }, keep)).toBe(200);
    expect(await sweepStore({ store, clock }, keep)).toBe(17);
    expect(await sweepStore({ store, clock }, keep)).toBe(0);
    expect(await left()).toMatchObject({ asks: [roundIds[0]] });
  }, 60_000);

  it('stays when somebody writes to it at that moment', async () => {
    const racing = new Proxy(store, {
      get: (target, field, receiver) => {
        if (field !== 'removePerson') return Reflect.get(target, field, receiver);
        return async (...given: Parameters<Store['removePerson']>) => {
          const known = await target.findPerson('nobody');
          if (known) await target.changePerson({ ...known, seenAt: now });
          return target.removePerson(...given);
        };
      },
    });
    await sweepStore({ store: racing, clock }, keep);
    expect((await left()).people).toContain('nobody');
  });

  it('goes as well after a process that ended on the way', async () => {
    for (let nth = 1; nth < 40; nth += 1) {
      const short = fuse(nth, nth % 2 ? 'before' : 'after');
      await sweepStore({ store: withFuse(store, short), clock }, keep).catch(() => undefined);
    }
    await sweepStore({ store, clock }, keep);
    expect(await left()).toMatchObject({ drafts: [year.new], asks: [roundIds[0]], notices: ['new'] });
    expect(await store.lastSweptOn()).toBe(now.slice(0, 10));
  });

  it('is not what a round that waits is made of', async () => {
    const roundId = 'sample.tss.waiting';
    await store.createRound(
      sampleRound({
        id: roundId,
        committeeId: 'byen',
        openedAt: at(year.old),
        dueAt: at(year.old),
        state: { kind: 'closed', at: at(year.old), post: { kind: 'planned' } },
      }),
    );
    await store.createAsk(sampleAsk({ roundId }));
    await store.createNotice(
      sampleNotice({ id: 'waiting', about: { kind: 'noChannel', roundId }, delivery: sent(year.old) }),
    );
    await store.createNotice(sampleNotice({ id: 'untold', about: { kind: 'missed', roundId: roundIds[1] ?? '' } }));
    await store.createRequest(sampleRequest({ roundId, number: '1', assignedAt: at(year.old) }));
    await sweepStore({ store, clock }, { ...keep, reports: 12 });
    expect(await left()).toMatchObject({
      asks: [roundIds[0], roundId],
      notices: ['new', 'untold', 'waiting'],
      requests: [roundIds[0], roundId],
    });
  });

  it('is no question about vanished rows that would be asked again', async () => {
    const goneAt = '2026-02-01T05:00:00.000Z';
    await store.createNotice(
      sampleNotice({ id: 'rows', about: { kind: 'gone', goneAt }, delivery: { ...sent(year.old), at: goneAt } }),
    );
    const isKept = async (today: string) => {
      clock.set(at(today));
      await sweepStore({ store, clock }, { ...keep, messages: 1 });
      return (await left()).notices.includes('rows');
    };
    expect(await isKept('2026-03-02')).toBe(true);
    expect(await isKept('2026-03-04')).toBe(false);
  });

  it('of a table is a day', async () => {
    const upload = { id: 'abc', sentBy: 'coordinator', fileName: 'x.csv', state: { kind: 'waiting' as const } };
    await store.createUpload({ ...upload, keepUntil: now }, Buffer.from('x'));
    await forgetUploads(store, now);
    expect(await store.listUploads()).toEqual([]);
  });
});
