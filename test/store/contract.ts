import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/domain/answer/report';
import type { Request } from '../../src/domain/answer/request';
import type { Archived, Kept, Store } from '../../src/workflows/ports';
import {
  sampleAsk,
  sampleChannel,
  sampleIndicator,
  sampleInitiative,
  sampleNotice,
  samplePerson,
  samplePortfolio,
  sampleRequest,
  sampleRound,
  sampleSnapshot,
  sampleUpload,
} from './samples';

/** What every store promises. `open` gives an empty one each time. */
export function holdsTheContract(open: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  describe('portfolios, initiatives and channels', () => {
    it('finds a portfolio as it was created', async () => {
      expect(await store.createPortfolio(samplePortfolio())).toBe('created');
      expect(await store.findPortfolio('sample')).toEqual({ ...samplePortfolio(), version: expect.any(String) });
    });

    it('finds nothing where nothing was created', async () => {
      expect(await store.findPortfolio('sample')).toBeUndefined();
      expect(await store.findInitiative('sample', '1')).toBeUndefined();
      expect(await store.findRound('sample', 'sample.tss.2024-10-11')).toBeUndefined();
      expect(await store.findPerson('nobody')).toBeUndefined();
      expect(await store.listPortfolios()).toEqual([]);
    });

    it('leaves what is there when the same is created again', async () => {
      await store.createPortfolio(samplePortfolio());
      expect(await store.createPortfolio(samplePortfolio({ name: 'Another' }))).toBe('exists');
      expect((await store.findPortfolio('sample'))?.name).toBe(samplePortfolio().name);
    });

    it('lists portfolios by id, as changed', async () => {
      await store.createPortfolio(samplePortfolio({ id: 'b' }));
      await store.createPortfolio(samplePortfolio({ id: 'a' }));
      const kept = must(await store.findPortfolio('b'));
      expect(await store.changePortfolio({ ...kept, name: 'Changed' })).toBe('changed');
      expect((await store.listPortfolios()).map(({ id, name }) => [id, name])).toEqual([
        ['a', samplePortfolio().name],
        ['b', 'Changed'],
      ]);
    });

    it('lists initiatives in the order of their numbers', async () => {
      for (const number of ['10', '6.1B', '2', '1', '6.1A']) await store.createInitiative(sampleInitiative({ number }));
      expect((await store.listInitiatives('sample')).map(({ number }) => number)).toEqual([
        '1',
        '2',
        '6.1A',
        '6.1B',
        '10',
      ]);
    });

    it('finds the initiatives of some numbers alone, in the order of their numbers', async () => {
      for (const number of ['10', '2', '6.1A', '1']) await store.createInitiative(sampleInitiative({ number }));
      await store.createInitiative(sampleInitiative({ portfolioId: 'other', number: '2' }));
      const found = await store.findInitiatives('sample', ['10', '2', '99']);
      expect(found.map(({ portfolioId, number }) => [portfolioId, number])).toEqual([
        ['sample', '2'],
        ['sample', '10'],
      ]);
      expect(await store.findInitiatives('sample', [])).toEqual([]);
    });

    it('takes off what a change leaves out', async () => {
      await store.createInitiative(sampleInitiative({ owner: { person: 'owner@kommune.example' }, gone: true }));
      const { owner, gone, ...rest } = must(await store.findInitiative('sample', '1'));
      expect([owner?.person, gone]).toEqual(['owner@kommune.example', true]);
      expect(await store.changeInitiative(rest)).toBe('changed');
      expect(body(await store.findInitiative('sample', '1'))).toEqual(sampleInitiative());
    });

    it('keeps one channel for each committee, the last one', async () => {
      await store.putChannel(sampleChannel({ connectedBy: 'first' }));
      await store.putChannel(sampleChannel({ connectedBy: 'second' }));
      await store.putChannel(sampleChannel({ committeeId: 'byen' }));
      expect((await store.listChannels('sample')).map((c) => [c.committeeId, c.connectedBy])).toEqual([
        ['byen', 'c0'],
        ['tss', 'second'],
      ]);
    });
  });

  describe('indicators', () => {
    it('are found as they were made, once for a name', async () => {
      expect(await store.createIndicator(sampleIndicator())).toBe('created');
      expect(await store.createIndicator(sampleIndicator({ unit: 'dage' }))).toBe('exists');
      expect(body(await store.findIndicator('sample', sampleIndicator().id))).toEqual(sampleIndicator());
      expect(await store.findIndicator('other', sampleIndicator().id)).toBeUndefined();
    });

    it("are a portfolio's own, by name", async () => {
      for (const name of ['Ventetid', 'Epikriser', 'Akutte'])
        await store.createIndicator(sampleIndicator({ id: name.toLowerCase(), name }));
      await store.createIndicator(sampleIndicator({ portfolioId: 'other' }));
      expect((await store.listIndicators('sample')).map(({ name }) => name)).toEqual([
        'Akutte',
        'Epikriser',
        'Ventetid',
      ]);
    });

    it('are changed by whoever read them last', async () => {
      await store.createIndicator(sampleIndicator());
      const kept = must(await store.findIndicator('sample', sampleIndicator().id));
      expect(await store.changeIndicator({ ...kept, unit: '%' })).toBe('changed');
      expect(await store.changeIndicator({ ...kept, unit: 'dage' })).toBe('stale');
      expect((await store.listIndicators('sample'))[0]?.unit).toBe('%');
    });
  });

  describe('what a command is answered from', () => {
    it('is everybody, every portfolio and every channel, whatever portfolio that is of', async () => {
      for (const id of ['b', 'a']) await store.createPortfolio(samplePortfolio({ id }));
      for (const id of ['anna', 'bo']) await store.createPerson(samplePerson({ id }));
      for (const portfolioId of ['b', 'a']) await store.putChannel(sampleChannel({ portfolioId }));
      await store.createInitiative(sampleInitiative({ portfolioId: 'a' }));
      const { people, portfolios, channels } = await store.lookAround();
      expect(people.map(({ id }) => id)).toEqual(['anna', 'bo']);
      expect(portfolios.map(({ id }) => id)).toEqual(['a', 'b']);
      expect(channels.map(({ portfolioId }) => portfolioId).sort()).toEqual(['a', 'b']);
      expect(await store.changePerson({ ...must(people[0]), name: 'Changed' })).toBe('changed');
    });

    it("is each portfolio's own, in the order of numbers, with the rounds that are due after an instant", async () => {
      for (const number of ['10', '2']) await store.createInitiative(sampleInitiative({ number }));
      await store.createInitiative(sampleInitiative({ portfolioId: 'other', number: '3' }));
      const { dueAt } = sampleRound();
      for (const [day, opened] of [
        ['1', '01'],
        ['2', '03'],
        ['3', '02'],
      ] as const) {
        const openedAt = `2024-09-${opened}T06:00:00.000Z`;
        await store.createRound(
          sampleRound({ id: `sample.tss.${day}`, openedAt, dueAt: day === '1' ? openedAt : dueAt }),
        );
      }
      await store.createRequest(sampleRequest());
      for (const name of ['Ventetid', 'Akutte'])
        await store.createIndicator(sampleIndicator({ id: name.toLowerCase(), name }));
      const [other, own] = await store.lookInto(['other', 'sample'], '2024-09-10T00:00:00.000Z');
      expect(own?.initiatives.map(({ number }) => number)).toEqual(['2', '10']);
      expect(own?.rounds.map(({ id }) => id)).toEqual(['sample.tss.2', 'sample.tss.3']);
      expect(other?.initiatives.map(({ number }) => number)).toEqual(['3']);
      expect(own?.indicators.map(({ name }) => name)).toEqual(['Akutte', 'Ventetid']);
      expect([other?.rounds, other?.indicators]).toEqual([[], []]);
      expect(await store.lookInto([], dueAt)).toEqual([]);
    });

    it('is what a round asks and what was sent for it, and nothing of another', async () => {
      for (const number of ['12', '3']) await store.createRequest(sampleRequest({ number }));
      await store.createRequest(sampleRequest({ roundId: 'sample.byen.2024-10-11', number: '4' }));
      for (const person of ['bo', 'anna']) await store.createAsk(sampleAsk({ person }));
      await store.createAsk(sampleAsk({ roundId: 'sample.byen.2024-10-11' }));
      const { requests, asks } = await store.lookIntoRound('sample', sampleRequest().roundId);
      expect(requests.map(({ number }) => number)).toEqual(['3', '12']);
      expect(asks.map(({ person }) => person)).toEqual(['anna', 'bo']);
    });
  });

  describe('compare and set', () => {
    it('tells the second of two writers that theirs is stale, and keeps the first', async () => {
      await store.createRound(sampleRound());
      const kept = must(await store.findRound('sample', sampleRound().id));
      expect(await store.changeRound({ ...kept, dueOn: '2024-09-27' })).toBe('changed');
      expect(await store.changeRound({ ...kept, dueOn: '2024-09-28' })).toBe('stale');
      expect((await store.findRound('sample', kept.id))?.dueOn).toBe('2024-09-27');
    });

    it('calls a change of what is missing stale', async () => {
      await store.createAsk(sampleAsk());
      const kept = must(await store.findAsk('sample', sampleAsk().roundId, sampleAsk().person));
      expect(await store.changeAsk({ ...kept, person: 'somebody-else' })).toBe('stale');
    });

    it('gives versions in lists that a change is accepted against', async () => {
      await store.createRequest(sampleRequest());
      const [kept] = await store.listRequests('sample', sampleRequest().roundId);
      expect(await store.changeRequest({ ...must(kept), lateUnshown: true })).toBe('changed');
    });

    it('does not keep the version inside what is kept', async () => {
      await store.createRequest(sampleRequest());
      const kept = must(await store.findRequest('sample', sampleRequest().roundId, '1'));
      await store.changeRequest(kept);
      const again = must(await store.findRequest('sample', sampleRequest().roundId, '1'));
      expect(again.version).not.toBe(kept.version);
      expect(body(again)).toEqual(sampleRequest());
    });

    it('loses nothing of fifty writers who try until they are through', async () => {
      await store.createRequest(sampleRequest());
      const writers = Array.from({ length: 50 }, (_, i) => `r${i}`);
      await Promise.all(writers.map((id) => addReport(store, id)));
      const kept = must(await store.findRequest('sample', sampleRequest().roundId, '1'));
      expect(kept.reports.map(({ id }) => id).sort()).toEqual([...writers].sort());
    }, 60_000);

    it('lets one of fifty creates of the same id through', async () => {
      const endings = await Promise.all(Array.from({ length: 50 }, () => store.createRound(sampleRound())));
      expect(endings.filter((ending) => ending === 'created')).toHaveLength(1);
      expect(endings.filter((ending) => ending === 'exists')).toHaveLength(49);
    });
  });

  describe('rounds and what belongs to them', () => {
    it('lists rounds newest opened first, by id where two opened together', async () => {
      await store.createRound(sampleRound({ id: 'sample.byen.1', openedAt: '2024-09-02T06:00:00.000Z' }));
      await store.createRound(sampleRound({ id: 'sample.tss.2', openedAt: '2024-09-03T06:00:00.000Z' }));
      await store.createRound(sampleRound({ id: 'sample.tss.1', openedAt: '2024-09-02T06:00:00.000Z' }));
      const ids = (await store.listRounds('sample')).map(({ id }) => id);
      expect(ids).toEqual(['sample.tss.2', 'sample.tss.1', 'sample.byen.1']);
    });

    it('lists the rounds whose deadline is after an instant, newest opened first', async () => {
      const due = (id: string, openedAt: string, dueAt: string) =>
        store.createRound(sampleRound({ id: `sample.tss.${id}`, openedAt, dueAt }));
      await due('1', '2024-09-01T06:00:00.000Z', '2024-10-01T22:00:00.000Z');
      await due('2', '2024-09-02T06:00:00.000Z', '2024-09-20T22:00:00.000Z');
      await due('3', '2024-09-03T06:00:00.000Z', '2024-09-21T22:00:00.000Z');
      const ids = async (at: string) => (await store.listRoundsDueAfter('sample', at)).map(({ id }) => id);
      expect(await ids('2024-09-20T22:00:00.000Z')).toEqual(['sample.tss.3', 'sample.tss.1']);
      const kept = must(await store.findRound('sample', 'sample.tss.2'));
      await store.changeRound({ ...kept, dueAt: '2024-09-30T22:00:00.000Z' });
      expect(await ids('2024-09-20T22:00:00.000Z')).toEqual(['sample.tss.3', 'sample.tss.2', 'sample.tss.1']);
      expect(await ids('2024-10-01T22:00:00.000Z')).toEqual([]);
    });

    it("lists a round's requests of some owners alone, as they are owned now", async () => {
      const owned = (number: string, person?: string, roundId = sampleRequest().roundId) =>
        store.createRequest({ ...unowned({ number, roundId }), ...(person ? { owner: { person } } : {}) });
      await owned('12', 'anna');
      await owned('3', 'bo@kommune.example');
      await owned('4', 'carl');
      await owned('5');
      await owned('3', 'anna', 'sample.byen.2024-10-11');
      const numbers = async (...owners: string[]) =>
        (await store.listOwned('sample', sampleRequest().roundId, owners)).map(({ number }) => number);
      expect(await numbers('anna', 'bo@kommune.example', 'nobody')).toEqual(['3', '12']);
      const kept = must(await store.findRequest('sample', sampleRequest().roundId, '12'));
      await store.changeRequest({ ...kept, owner: { person: 'carl', name: 'Rollen C' } });
      expect(await numbers('anna')).toEqual([]);
      expect(await numbers('carl')).toEqual(['4', '12']);
      expect(await numbers()).toEqual([]);
    });

    it('lists the requests of several rounds, and of no other', async () => {
      for (const [number, roundId] of [
        ['1', 'sample.tss.1'],
        ['2', 'sample.tss.1'],
        ['1', 'sample.tss.2'],
        ['1', 'sample.tss.3'],
      ] as const) {
        await store.createRequest(sampleRequest({ number, roundId }));
      }
      const found = await store.listRequestsOf('sample', ['sample.tss.1', 'sample.tss.3', 'sample.tss.4']);
      expect(found.map(({ roundId, number }) => `${roundId} ${number}`).sort()).toEqual([
        'sample.tss.1 1',
        'sample.tss.1 2',
        'sample.tss.3 1',
      ]);
      expect(await store.listRequestsOf('sample', [])).toEqual([]);
    });

    it("lists a round's requests alone, in the order of their numbers", async () => {
      for (const number of ['12', '3', '1']) await store.createRequest(sampleRequest({ number }));
      await store.createRequest(sampleRequest({ roundId: 'sample.byen.2024-10-11', number: '2' }));
      const numbers = (await store.listRequests('sample', sampleRequest().roundId)).map(({ number }) => number);
      expect(numbers).toEqual(['1', '3', '12']);
    });

    it("lists an initiative's history newest round first, as many as asked for", async () => {
      for (const month of ['01', '03', '02', '04']) await store.createRequest(requestOf(month));
      await store.createRequest({ ...requestOf('05'), number: '11' });
      const history = await store.listHistory('sample', '1', 3);
      expect(history.map(({ roundId }) => roundId)).toEqual(['sample.tss.04', 'sample.tss.03', 'sample.tss.02']);
    });

    it('keeps the order of the history when an old request is handed over', async () => {
      await store.createRequest(requestOf('01'));
      await store.createRequest(requestOf('02'));
      const old = must(await store.findRequest('sample', 'sample.tss.01', '1'));
      await store.changeRequest({ ...old, assignedAt: '2024-12-01T08:00:00.000Z' });
      const history = await store.listHistory('sample', '1', 9);
      expect(history.map(({ roundId }) => roundId)).toEqual(['sample.tss.02', 'sample.tss.01']);
    });

    it('lists late reports of any round until the summary shows them', async () => {
      await store.createRequest(requestOf('01'));
      await store.createRequest({ ...requestOf('02'), lateUnshown: true });
      const first = must(await store.findRequest('sample', 'sample.tss.01', '1'));
      await store.changeRequest({ ...first, lateUnshown: true });
      expect((await store.listLateUnshown('sample')).map(({ roundId }) => roundId)).toEqual([
        'sample.tss.01',
        'sample.tss.02',
      ]);
      for (const kept of await store.listLateUnshown('sample')) {
        await store.changeRequest({ ...kept, lateUnshown: false });
      }
      expect(await store.listLateUnshown('sample')).toEqual([]);
    });

    it("lists a round's asks alone, and keeps what came of them", async () => {
      await store.createAsk(sampleAsk());
      await store.createAsk(sampleAsk({ roundId: 'sample.byen.2024-10-11' }));
      const kept = must(await store.findAsk('sample', sampleAsk().roundId, sampleAsk().person));
      const messages = [{ purpose: 'ask', delivery: { kind: 'unknown' as const, at: '2024-09-17T06:00:01.000Z' } }];
      expect(await store.changeAsk({ ...kept, messages })).toBe('changed');
      expect((await store.listAsks('sample', sampleAsk().roundId)).map(body)).toEqual([sampleAsk({ messages })]);
    });

    it('lists notices until they are sent, refused or unknown', async () => {
      const at = '2024-09-17T06:00:00.000Z';
      for (const id of ['planned', 'claimed', 'sent', 'refused', 'unknown']) {
        expect(await store.createNotice(sampleNotice({ id }))).toBe('created');
      }
      const deliveries = {
        planned: { kind: 'planned', notBefore: at },
        claimed: { kind: 'claimed', by: 'process', until: at },
        sent: { kind: 'sent', at, conversationId: 'a:1', activityId: '1' },
        refused: { kind: 'refused', at, reason: 'blocked' },
        unknown: { kind: 'unknown', at },
      } as const;
      for (const kept of await store.listOpenNotices('sample')) {
        const delivery = deliveries[kept.id as keyof typeof deliveries];
        expect(await store.changeNotice({ ...kept, delivery })).toBe('changed');
      }
      expect((await store.listOpenNotices('sample')).map(({ id }) => id)).toEqual(['claimed', 'planned']);
    });
  });

  describe('what is taken away', () => {
    it('goes when it is as it was read, and stays when somebody wrote meanwhile', async () => {
      await store.createPerson(samplePerson());
      const read = must(await store.findPerson(samplePerson().id));
      await store.changePerson({ ...read, seenAt: '2024-09-18T06:00:00.000Z' });
      expect(await store.removePerson(read)).toBe('stale');
      const kept = must(await store.findPerson(read.id));
      expect(kept.seenAt).toBe('2024-09-18T06:00:00.000Z');
      expect(await store.removePerson(kept)).toBe('removed');
      expect(await store.findPerson(read.id)).toBeUndefined();
    });

    it('is no fault twice, and is not mistaken for what came after it', async () => {
      await store.createAsk(sampleAsk());
      const kept = must(await store.findAsk('sample', sampleAsk().roundId, sampleAsk().person));
      expect(await store.removeAsk(kept)).toBe('removed');
      expect(await store.removeAsk(kept)).toBe('removed');
      expect(await store.changeAsk({ ...kept, messages: [] })).toBe('stale');
      expect(await store.createAsk(sampleAsk())).toBe('created');
    });

    it('is one request, and no other of its round or its history', async () => {
      for (const month of ['01', '02']) await store.createRequest(requestOf(month));
      const [newest] = await store.listHistory('sample', '1');
      expect(await store.removeRequest(must(newest))).toBe('removed');
      expect((await store.listHistory('sample', '1')).map(({ roundId }) => roundId)).toEqual(['sample.tss.01']);
    });

    it('is one notice, open or done', async () => {
      for (const id of ['done', 'open']) await store.createNotice(sampleNotice({ id }));
      const done = must((await store.listNotices('sample')).find(({ id }) => id === 'done'));
      await store.changeNotice({ ...done, delivery: { kind: 'unknown', at: '2024-09-17T06:00:00.000Z' } });
      expect((await store.listNotices('sample')).map(({ id }) => id)).toEqual(['done', 'open']);
      for (const notice of await store.listNotices('sample')) await store.removeNotice(notice);
      expect(await store.listNotices('sample')).toEqual([]);
    });

    it('is taken away by one of two who try, while a third writes', async () => {
      await store.createPerson(samplePerson());
      const kept = must(await store.findPerson(samplePerson().id));
      const [change, ...removals] = await Promise.all([
        store.changePerson({ ...kept, language: 'en' }),
        store.removePerson(kept),
        store.removePerson(kept),
      ]);
      const left = await store.findPerson(kept.id);
      expect(left?.language).toBe(change === 'changed' ? 'en' : undefined);
      expect(removals.includes('removed')).toBe(change === 'stale');
    });
  });

  describe('drafts', () => {
    const drafts = [{ by: 'anna', on: '2024-09-18', typed: { progress: 'Halvt' } }];

    it('are found until they are gone', async () => {
      await store.createRequest(requestOf('01'));
      await store.createRequest({ ...requestOf('02'), drafts });
      const first = must(await store.findRequest('sample', 'sample.tss.01', '1'));
      await store.changeRequest({ ...first, drafts });
      expect((await store.listWithDrafts('sample')).map(({ roundId }) => roundId)).toEqual([
        'sample.tss.01',
        'sample.tss.02',
      ]);
      for (const { drafts: _, ...rest } of await store.listWithDrafts('sample')) await store.changeRequest(rest);
      expect(await store.listWithDrafts('sample')).toEqual([]);
    });
  });

  describe('people who are being forgotten', () => {
    const erasure = { personId: 'anna', refs: ['anna'], pseudonym: 'erased-1', startedAt: '2024-09-17T06:00:00.000Z' };

    it('are written down once, until it is done', async () => {
      expect(await store.createErasure(erasure)).toBe('created');
      expect(await store.createErasure({ ...erasure, pseudonym: 'erased-2' })).toBe('exists');
      expect((await store.listErasures()).map(body)).toEqual([erasure]);
      expect(await store.listPeople()).toEqual([]);
      await store.removeErasure('anna');
      await store.removeErasure('anna');
      expect(await store.listErasures()).toEqual([]);
    });
  });

  describe('channels that were greeted', () => {
    it('are greeted once each, until the bot is taken out', async () => {
      expect(await store.createGreeting('19:tss@thread.tacv2')).toBe('created');
      expect(await store.createGreeting('19:tss@thread.tacv2')).toBe('exists');
      expect(await store.createGreeting('19:byen@thread.tacv2')).toBe('created');
      await store.removeGreeting('19:tss@thread.tacv2');
      await store.removeGreeting('19:tss@thread.tacv2');
      expect(await store.createGreeting('19:tss@thread.tacv2')).toBe('created');
    });
  });

  describe('the sweep', () => {
    it('was never, and then on the day it was last', async () => {
      expect(await store.lastSweptOn()).toBeUndefined();
      await store.sweptOn('2024-09-17');
      await store.sweptOn('2024-09-18');
      expect(await store.lastSweptOn()).toBe('2024-09-18');
      expect(await store.findLease()).toBeUndefined();
    });
  });

  describe('people', () => {
    it('keeps a person once, as they were last changed', async () => {
      const met = samplePerson({ upn: 'owner@kommune.example' });
      expect(await store.createPerson(met)).toBe('created');
      expect(await store.createPerson(samplePerson())).toBe('exists');
      const kept = must(await store.findPerson(met.id));
      const { address: _, ...left } = kept;
      expect(await store.changePerson({ ...left, language: 'en' })).toBe('changed');
      expect((await store.listPeople()).map(body)).toEqual([body({ ...left, language: 'en' })]);
    });

    it('lets only one of two change a person they both read', async () => {
      await store.createPerson(samplePerson());
      const kept = must(await store.findPerson(samplePerson().id));
      const absences = [{ from: '2024-07-01', to: '2024-08-01', setBy: kept.id }];
      expect(await store.changePerson({ ...kept, absences })).toBe('changed');
      expect(await store.changePerson({ ...kept, seenAt: '2024-09-18T06:00:00.000Z' })).toBe('stale');
      expect((await store.findPerson(kept.id))?.absences).toEqual(absences);
    });
  });

  describe('records', () => {
    const document = { portfolioId: 'sample', id: 'sample.tss.2024-10-11.overview.docx', name: 'Overblik.docx' };
    const partsKept = async () => {
      const parts: string[] = [];
      for await (const one of store.everything()) if (one.type === 'filePart') parts.push(one.id);
      return parts.length;
    };

    it('keep what a round was published as, and the last try counts', async () => {
      await store.putSnapshot(sampleSnapshot());
      await store.putSnapshot(sampleSnapshot({ committee: 'Ærø & Øst' }));
      await store.putSnapshot(sampleSnapshot({ roundId: 'sample.ssu.2024-10-11' }));
      expect(await store.findSnapshot('sample', 'sample.tss.2024-10-11')).toEqual(
        sampleSnapshot({ committee: 'Ærø & Øst' }),
      );
      expect((await store.listSnapshots('sample')).sort()).toEqual(['sample.ssu.2024-10-11', 'sample.tss.2024-10-11']);
      expect(await partsKept()).toBe(2);
      await store.removeSnapshot('sample', 'sample.tss.2024-10-11');
      await store.removeSnapshot('sample', 'sample.tss.2024-10-11');
      expect(await store.findSnapshot('sample', 'sample.tss.2024-10-11')).toBeUndefined();
      expect(await store.findSnapshot('other', 'sample.ssu.2024-10-11')).toBeUndefined();
      expect(await partsKept()).toBe(1);
    });

    it('keep the first file of a name, however often it is made', async () => {
      const file = randomBytes(1_500_000);
      expect(await store.createDocument(document, file)).toBe('created');
      expect(await store.createDocument(document, file)).toBe('exists');
      const parts = await partsKept();
      expect(await store.createDocument({ ...document, name: 'Other' }, Buffer.from('x'))).toBe('exists');
      expect(await partsKept()).toBe(parts);
      expect(await store.findDocument('sample', document.id)).toEqual(document);
      expect(Buffer.from((await store.readDocument('sample', document.id)) ?? []).equals(file)).toBe(true);
      expect(await store.findDocument('other', document.id)).toBeUndefined();
      expect(await store.readDocument('other', document.id)).toBeUndefined();
    });

    it('forget a file, and nothing else', async () => {
      await store.createDocument(document, Buffer.from('a'));
      const draft = { ...document, id: 'udkast.1', keepUntil: '2024-10-03T06:00:00.000Z' };
      await store.createDocument(draft, Buffer.from('b'));
      expect(await store.listDocuments('sample')).toEqual(expect.arrayContaining([document, draft]));
      await store.removeDocument('sample', document.id);
      await store.removeDocument('sample', document.id);
      expect(await store.listDocuments('sample')).toEqual([draft]);
      expect(await store.readDocument('sample', document.id)).toBeUndefined();
      expect(await partsKept()).toBe(1);
    });
  });

  describe('uploads', () => {
    it('keeps a file as it was sent, until it is dropped', async () => {
      const file = Buffer.from([0, 1, 2, 254, 255]);
      expect(await store.createUpload(sampleUpload(), file)).toBe('created');
      expect(await store.createUpload(sampleUpload({ fileName: 'other.csv' }), Buffer.from('x'))).toBe('exists');
      expect(body(await store.findUpload('0f1e2d3c'))).toEqual(sampleUpload());
      expect(Buffer.from((await store.readFile('0f1e2d3c')) ?? []).equals(file)).toBe(true);
      await store.dropFile('0f1e2d3c');
      expect(await store.readFile('0f1e2d3c')).toBeUndefined();
      expect(await store.findUpload('0f1e2d3c')).toBeDefined();
    });

    it('keeps a file larger than a document, packed or not', async () => {
      const file = randomBytes(3 * 1024 * 1024);
      await store.createUpload(sampleUpload(), file);
      expect(Buffer.from((await store.readFile('0f1e2d3c')) ?? []).equals(file)).toBe(true);
      await store.removeUpload('0f1e2d3c');
      expect(await store.readFile('0f1e2d3c')).toBeUndefined();
    });

    it('leaves nothing of a file whose writing was stopped half-way', async () => {
      await store.createUpload(sampleUpload(), randomBytes(3 * 1024 * 1024));
      const parts: Archived[] = [];
      for await (const one of store.everything()) if (one.type === 'uploadPart') parts.push(one);
      await store.removeUpload('0f1e2d3c');
      for (const part of parts) if ((part.body as { at: number }).at > 0) await store.putBack(part);
      await store.removeUpload('0f1e2d3c');
      const left: string[] = [];
      for await (const { type } of store.everything()) left.push(type);
      expect(parts.length).toBeGreaterThan(2);
      expect(left).toEqual([]);
    });

    it('keeps an empty file', async () => {
      await store.createUpload(sampleUpload(), Buffer.alloc(0));
      expect(await store.readFile('0f1e2d3c')).toHaveLength(0);
    });

    it('changes what became of one only from what is kept', async () => {
      await store.createUpload(sampleUpload(), Buffer.from('x'));
      const kept = must(await store.findUpload('0f1e2d3c'));
      expect(await store.changeUpload({ ...kept, state: { kind: 'cancelled' } })).toBe('changed');
      expect(await store.changeUpload({ ...kept, state: { kind: 'waiting' } })).toBe('stale');
      expect(must(await store.findUpload('0f1e2d3c')).state).toEqual({ kind: 'cancelled' });
    });

    it('forgets one altogether, as often as it is told to, and no other', async () => {
      await store.createUpload(sampleUpload(), Buffer.from('x'));
      await store.createUpload(sampleUpload({ id: 'other' }), Buffer.from('y'));
      await store.removeUpload('0f1e2d3c');
      await store.removeUpload('0f1e2d3c');
      expect((await store.listUploads()).map(({ id }) => id)).toEqual(['other']);
      expect(await store.readFile('other')).toHaveLength(1);
    });
  });

  describe('the lease', () => {
    const mine = { holder: { id: 'mine', host: 'here', pid: 1 }, beat: 'mine 1' };
    const theirs = { holder: { id: 'theirs', host: 'there', pid: 1 }, beat: 'theirs 1' };

    it('is had by nobody before somebody takes it, and by one alone', async () => {
      expect(await store.findLease()).toBeUndefined();
      expect(await store.createLease(mine)).toBe('created');
      expect(await store.createLease(theirs)).toBe('exists');
      expect(await store.findLease()).toMatchObject(mine);
    });

    it('is taken over by one of those who saw the same beat', async () => {
      await store.createLease(mine);
      const { version = '' } = (await store.findLease()) ?? {};
      expect(await store.changeLease({ ...theirs, version })).toBe('changed');
      expect(await store.changeLease({ ...mine, beat: 'mine 2', version })).toBe('stale');
      expect(await store.findLease()).toMatchObject(theirs);
    });
  });

  describe('odd content', () => {
    it('does not show one portfolio what belongs to another', async () => {
      await store.createInitiative(sampleInitiative());
      await store.createRound(sampleRound());
      await store.createRequest(sampleRequest({ lateUnshown: true }));
      await store.createAsk(sampleAsk());
      await store.createNotice(sampleNotice());
      await store.putChannel(sampleChannel());
      const { roundId } = sampleRequest();
      expect(await store.listInitiatives('other')).toEqual([]);
      expect(await store.findInitiative('other', '1')).toBeUndefined();
      expect(await store.listRounds('other')).toEqual([]);
      expect(await store.listRequests('other', roundId)).toEqual([]);
      expect(await store.listHistory('other', '1', 9)).toEqual([]);
      expect(await store.listLateUnshown('other')).toEqual([]);
      expect(await store.listAsks('other', roundId)).toEqual([]);
      expect(await store.listOpenNotices('other')).toEqual([]);
      expect(await store.listChannels('other')).toEqual([]);
      expect(await store.createInitiative(sampleInitiative({ portfolioId: 'other' }))).toBe('created');
    });

    it('keeps a portfolio apart from the people when it is called people', async () => {
      await store.createPortfolio(samplePortfolio({ id: 'people' }));
      await store.createInitiative(sampleInitiative({ portfolioId: 'people' }));
      await store.createPerson(samplePerson({ id: '1' }));
      expect(await store.listPeople()).toHaveLength(1);
      expect(await store.listInitiatives('people')).toHaveLength(1);
    });

    it('keeps text as it was written', async () => {
      const title = 'Ærø 🩺 e\u0301 \u0000 \u2028 "\\" <b> %41';
      const notes = { 'Øvrige bemærkninger?': 'æ'.repeat(10_000) };
      await store.createInitiative(sampleInitiative({ title, notes }));
      expect(body(await store.findInitiative('sample', '1'))).toEqual(sampleInitiative({ title, notes }));
    });

    it.each([
      'o/w\\n?e#r@kommune.example',
      'ærø+1%2f_x~41@kommune.example',
      ' a b ',
      `${'lang'.repeat(300)}@kommune.example`,
      '🩺',
    ])('keeps the ask of %s', async (person) => {
      expect(await store.createAsk(sampleAsk({ person }))).toBe('created');
      expect(await store.createAsk(sampleAsk({ person }))).toBe('exists');
      const kept = must(await store.findAsk('sample', sampleAsk().roundId, person));
      expect(await store.changeAsk({ ...kept, messages: [] })).toBe('changed');
      expect((await store.listAsks('sample', sampleAsk().roundId)).map((ask) => ask.person)).toEqual([person]);
    });
  });

  it('answers a ping', async () => {
    await expect(store.ping()).resolves.toBeUndefined();
  });
}

async function addReport(store: Store, id: string): Promise<void> {
  for (;;) {
    const kept = must(await store.findRequest('sample', sampleRequest().roundId, '1'));
    const { source: _, ...answer } = kept.baseline;
    const report: Report = { ...answer, id, at: kept.assignedAt, by: id, kind: 'answered', late: false };
    if ((await store.changeRequest({ ...kept, reports: [...kept.reports, report] })) === 'changed') return;
  }
}

function requestOf(month: string) {
  return sampleRequest({ roundId: `sample.tss.${month}`, assignedAt: `2024-${month}-01T06:00:00.000Z` });
}

function unowned(wanted: Partial<Request>): Request {
  const { owner: _, ...rest } = sampleRequest(wanted);
  return rest;
}

function body<T>(kept: Kept<T> | undefined): Omit<Kept<T>, 'version'> {
  const { version: _, ...rest } = must(kept);
  return rest;
}

function must<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('It is not there.');
  return found;
}
