import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { earlyRoundId } from '../../src/domain/answer/early/early-round';
import { handOverRequest } from '../../src/workflows/answers/hand-over-request';
import { openAsk } from '../../src/workflows/answers/open-ask';
import { recordReport } from '../../src/workflows/answers/record-report';
import { returnRequest } from '../../src/workflows/answers/return-request';
import { runTick, type Tick } from '../../src/workflows/rounds/run-tick';
import { type Ending, fuse, withFuse } from '../builders/fuse';
import { person } from '../builders/people';
import { committee, initiative } from '../builders/portfolio';
import { answer, times } from '../builders/round';
import { sampleWorld, type World } from '../builders/world';

/** A week after TSS: asked 24 September, reminded 1, 4 and 8 October, due 8 October, posted 9 October. */
const ssu = committee('ssu', { meetings: [{ on: '2024-10-18', agendaDeadlineOn: '2024-10-11' }] });
const ssuAsks = '2024-09-24T06:00:00.000Z';
const ssuReminds = ['2024-10-01T06:00:00.000Z', '2024-10-04T06:00:00.000Z', '2024-10-08T06:00:00.000Z'] as const;
const ssuPosts = '2024-10-09T06:00:00.000Z';
const [tssRound, ssuRound] = ['sample.tss.2024-10-11', 'sample.ssu.2024-10-18'];

const both = { words: 'SSU/TSS', committees: ['ssu', 'tss'] };
/** `anna` has one that both ask about; `bo` one of each. */
const initiatives = () => [
  initiative('1', { ownedBy: 'anna', anchoring: both }),
  initiative('2', { ownedBy: 'bo' }),
  initiative('3', { ownedBy: 'bo', anchoring: { words: 'SSU', committees: ['ssu'] } }),
];

let world: World;
async function start(all = initiatives()) {
  world = await sampleWorld({ committees: [committee('tss'), ssu] }, all);
  for (const id of ['tss', 'ssu']) await world.connects(id);
  for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
}
beforeEach(() => start());
afterEach(() => world.close());

const report = (
  roundId: string,
  ref: string,
  number: string,
  inputs: object = {},
  activityId = `${roundId}-${number}`,
) =>
  recordReport(world.ports, {
    portfolioId: 'sample',
    roundId,
    number,
    person: person(ref),
    activityId,
    inputs: { ...answer(), ...inputs },
  });
const reportsIn = async (roundId: string, number = '1') =>
  (await world.store.findRequest('sample', roundId, number))?.reports ?? [];
const asksTo = (ref: string) =>
  world.messenger
    .asks(ref)
    .flatMap(({ content }) => ('occasion' in content ? [`${content.committee} ${content.occasion.kind}`] : []));

describe('an initiative that two committees ask about at the same time', () => {
  it('is asked about once, for the earlier deadline; the other committee asks about the rest', async () => {
    await world.tick(times.ask);
    await world.tick(ssuAsks);
    expect(asksTo('anna')).toEqual(['TSS ask', 'TSS reminder']);
    expect(asksTo('bo').sort()).toEqual(['SSU ask', 'TSS ask', 'TSS reminder']);
  });

  it('is told of once when its owner is forgotten', async () => {
    await world.tick(times.ask);
    await world.tick(ssuAsks);
    await world.says('anna', { name: 'forgetMe', agreed: true });
    for (const roundId of [tssRound, ssuRound]) {
      expect(await world.store.findRequest('sample', roundId, '1')).not.toHaveProperty('owner');
    }
    for (let nth = 0; nth < 3; nth += 1) await world.tick();
    const told = world.messenger.notices().filter(({ kind }) => kind === 'notMine');
    expect(told).toMatchObject([{ number: '1', by: '' }]);
  });

  it('is no return in its history when its owner had only begun to say something early', async () => {
    await world.store.createRequest({
      portfolioId: 'sample',
      roundId: 'sample.mellem.dag-2024-09-10',
      number: '1',
      owner: { person: 'anna' },
      assignedAt: '2024-09-10T06:00:00.000Z',
      baseline: { ...answer(), source: 'table' },
      reports: [],
      returns: [],
      drafts: [{ by: 'anna', on: '2024-09-10', typed: { progress: 'Halvt' } }],
      lateUnshown: false,
    });
    await world.says('anna', { name: 'forgetMe', agreed: true });
    const [request] = await world.store.listHistory('sample', '1');
    expect(request).toMatchObject({ returns: [] });
    expect(JSON.stringify(request)).not.toMatch(/anna|Halvt/);
  });

  it('is reminded of, though the other committee asks its owner about something else that same morning', async () => {
    await world.close();
    await start([
      ...initiatives(),
      initiative('4', { ownedBy: 'anna', anchoring: { words: 'SSU', committees: ['ssu'] } }),
    ]);
    await world.tick(times.ask);
    await world.tick(ssuAsks);
    expect(asksTo('anna').sort()).toEqual(['SSU ask', 'TSS ask', 'TSS reminder']);
    await world.answers('anna', '1');
    for (const at of [ssuReminds[0], times.remind2]) await world.tick(at);
    expect(asksTo('anna').slice(3)).toEqual(['SSU reminder']);
  });

  it('is answered for both: one report, and each summary has it, the other one with its day', async () => {
    await world.tick(times.ask);
    await world.tick(ssuAsks);
    world.clock.set('2024-09-25T08:00:00.000Z');
    await report(tssRound, 'anna', '1', { progress: 'Fælles svar.' });
    const [inTss, inSsu] = [await reportsIn(tssRound), await reportsIn(ssuRound)];
    expect(inSsu.map(({ id }) => id)).toEqual(inTss.map(({ id }) => id));
    expect([inTss[0]?.givenIn, inSsu[0]?.givenIn]).toEqual([undefined, tssRound]);

    for (const at of [ssuReminds[0], times.publish, ssuReminds[1], ssuReminds[2], ssuPosts]) await world.tick(at);
    expect(asksTo('anna')).toEqual(['TSS ask', 'TSS reminder']);
    const lines = world.messenger.posts().map(({ content }) => 'lines' in content && content.lines[0]);
    expect(lines).toMatchObject([
      { number: '1', progress: 'Fælles svar.' },
      { number: '1', progress: 'Fælles svar.', givenOn: '2024-09-25', late: false },
    ]);
    expect(lines[0]).not.toHaveProperty('givenOn');
  });

  it('needs no answer for the round that opens after it was given', async () => {
    await world.tick(times.ask);
    world.clock.set('2024-09-20T08:00:00.000Z');
    await report(tssRound, 'anna', '1');
    for (const at of [ssuAsks, ...ssuReminds]) await world.tick(at);
    expect(asksTo('anna')).toEqual(['TSS ask']);
    expect(await reportsIn(ssuRound)).toHaveLength(1);
  });

  it('is edited for both, from either', async () => {
    await world.tick(times.ask);
    await world.tick(ssuAsks);
    await report(tssRound, 'anna', '1', {}, 'a1');
    world.clock.pass(5);
    await report(tssRound, 'anna', '1', { health: 'yellow' }, 'a2');
    world.clock.pass(5);
    await report(ssuRound, 'anna', '1', { progress: 'Rettet et andet sted.' }, 'a3');
    for (const roundId of [tssRound, ssuRound]) {
      expect((await reportsIn(roundId)).map(({ id }) => id)).toEqual(['a1', 'a2', 'a3']);
    }
    const history = await world.says('coordinator', { name: 'show', number: '1' });
    expect('reports' in history && history.reports).toHaveLength(3);
  });

  it('has said its text once, not once for each committee', async () => {
    world.clock.set('2024-08-05T08:00:00.000Z');
    await report(earlyRoundId('sample'), 'anna', '1', { progress: 'Et andet svar.' }, 'a0');
    await world.tick(times.ask);
    await world.tick(ssuAsks);
    await report(tssRound, 'anna', '1', {}, 'a1');
    world.clock.pass(5);
    expect(await report(ssuRound, 'anna', '1', { health: 'yellow' }, 'a2')).not.toMatchObject({
      page: { contradictions: [{ kind: 'sameText' }] },
    });
    for (const at of [times.publish, ssuPosts]) await world.tick(at);
    world.clock.set('2024-11-05T08:00:00.000Z');
    await report(earlyRoundId('sample'), 'anna', '1', {}, 'a3');
    expect((await world.store.findInitiative('sample', '1'))?.latest?.report.id).toBe('a3');
  });

  it('is taken over by the other committee when the first deadline passes: reminded of, not asked anew', async () => {
    for (const at of [times.ask, ssuAsks, times.remind2, times.remind3, times.publish]) await world.tick(at);
    const before = asksTo('anna').length;
    expect(asksTo('anna').every((ask) => ask.startsWith('TSS'))).toBe(true);
    await world.tick(ssuReminds[1]);
    await world.tick(ssuReminds[1]);
    expect(asksTo('anna').slice(before)).toEqual(['SSU reminder']);

    world.clock.set('2024-10-05T08:00:00.000Z');
    await report(ssuRound, 'anna', '1');
    await world.tick('2024-10-07T06:00:00.000Z');
    expect((await reportsIn(tssRound)).map(({ late }) => late)).toEqual([true]);
    expect((await reportsIn(ssuRound)).map(({ late }) => late)).toEqual([false]);
    const update = world.messenger.arrived.find(({ kind }) => kind === 'update');
    expect(update?.content).toMatchObject({ committee: 'TSS', late: 1 });
  });

  it('is told of where its answer is missing, and waits once among what is theirs', async () => {
    await world.tick(times.ask);
    await world.tick(ssuAsks);
    expect(await world.says('coordinator', { name: 'missing', committee: 'ssu' })).toMatchObject({
      lines: [{ number: '1', askedFor: { committee: 'TSS', dueOn: '2024-10-01' } }, { number: '3' }],
    });
    expect(await world.says('anna', { name: 'mine' })).toMatchObject({ rounds: [{ committee: 'TSS', waiting: 1 }] });
    const pointer = { portfolioId: 'sample', roundId: ssuRound };
    expect(await openAsk(world.ports, pointer, person('anna'))).toMatchObject({
      page: { kind: 'nothing', why: 'elsewhere' },
    });
    await world.says('coordinator', { name: 'remind', committee: 'ssu' });
    expect(asksTo('anna')).toEqual(['TSS ask', 'TSS reminder']);
  });

  it('is handed back for both, and the coordinator is told once', async () => {
    await world.tick(times.ask);
    await world.tick(ssuAsks);
    await returnRequest(world.ports, { portfolioId: 'sample', roundId: tssRound, number: '1' }, person('anna'));
    for (const at of [ssuReminds[0], times.publish, ssuReminds[1]]) await world.tick(at);
    expect(asksTo('anna')).toEqual(['TSS ask', 'TSS reminder']);
    expect(world.messenger.notices().filter(({ kind }) => kind === 'notMine')).toHaveLength(1);
  });

  it('asks the deputy of an owner who is away once', async () => {
    await world.installs('dina');
    world.clock.set('2024-09-16T08:00:00.000Z');
    const deputy = { kind: 'mentioned' as const, person: 'dina', name: 'Dina' };
    await world.says('anna', { name: 'absence', time: '16/9-9/10', deputy });
    for (const at of [times.ask, ssuAsks, times.remind2, times.remind3, times.publish, ssuReminds[1]])
      await world.tick(at);
    expect(asksTo('anna')).toEqual([]);
    expect(asksTo('dina')).toEqual(['TSS ask', 'TSS reminder', 'TSS reminder', 'TSS reminder', 'SSU reminder']);
  });

  it('is given on for both, and the coordinator is told once', async () => {
    await world.tick(times.ask);
    await world.tick(ssuAsks);
    world.clock.set('2024-09-24T08:00:00.000Z');
    const pointer = { portfolioId: 'sample', roundId: tssRound as string, number: '1' };
    await handOverRequest(world.ports, pointer, person('anna'), { name: 'Indsatsejer bo' });
    for (const at of ['2024-09-25T08:00:00.000Z', times.publish, ssuReminds[1]]) await world.tick(at);
    expect(asksTo('anna')).toEqual(['TSS ask', 'TSS reminder']);
    expect(asksTo('bo').filter((ask) => ask.endsWith('assigned'))).toEqual(['TSS assigned']);
    expect(world.messenger.notices().filter(({ kind }) => kind === 'handedOver')).toHaveLength(1);
  });

  it('asks a new owner for the earlier deadline alone', async () => {
    await world.tick(times.ask);
    await world.tick(ssuAsks);
    world.clock.set('2024-09-24T08:00:00.000Z');
    await world.says('coordinator', {
      name: 'assign',
      number: '1',
      to: { kind: 'mentioned', person: 'bo', name: 'Indsatsejer bo' },
    });
    await world.tick('2024-09-25T08:00:00.000Z');
    expect(asksTo('bo').slice(3)).toEqual(['TSS assigned']);

    // What they were asked for TSS is not asked anew when SSU takes over.
    await report(tssRound, 'bo', '2');
    await report(ssuRound, 'bo', '3');
    for (const at of [times.remind3, times.publish, ssuReminds[1]]) await world.tick(at);
    expect(asksTo('bo').slice(4)).toEqual(['TSS reminder', 'SSU reminder']);
  });

  it('is asked about by each where the rounds do not overlap', async () => {
    await world.close();
    const later = committee('ssu', { meetings: [{ on: '2024-11-15', agendaDeadlineOn: '2024-11-08' }] });
    world = await sampleWorld({ committees: [committee('tss'), later] }, initiatives());
    await world.installs('anna');
    await world.tick(times.ask);
    await report(tssRound, 'anna', '1');
    await world.tick('2024-10-22T06:00:00.000Z');
    expect(asksTo('anna')).toEqual(['TSS ask', 'SSU ask']);
  });

  it('is asked about once by two processes', async () => {
    const second = world.another('second');
    for (const at of [times.ask, ssuAsks, ...ssuReminds]) await Promise.all([world.tick(at), world.tick(at, second)]);
    const asks = asksTo('anna').filter((ask) => ask.endsWith('ask'));
    expect(asks).toEqual(['TSS ask']);
  });
});

describe('two rounds at the same time whose process is stopped at any port call', () => {
  const steps: [at: string, step: (ports: Tick) => Promise<unknown>][] = [
    [times.ask, runTick],
    [ssuAsks, runTick],
    [
      '2024-09-25T08:00:00.000Z',
      (ports) =>
        recordReport(ports, {
          portfolioId: 'sample',
          roundId: tssRound as string,
          number: '1',
          person: person('anna'),
          activityId: 'a1',
          inputs: { ...answer() },
        }),
    ],
    [times.remind3, runTick],
  ];

  it.each<Ending>(['before', 'after'])(
    'answers both all the same: %s',
    async (ending) => {
      for (let nth = 1, blown = true; blown; nth += 1) {
        await world.close();
        await start();
        const short = fuse(nth, ending);
        let ports: Tick = {
          ...world.another('first', withFuse(world.store, short)),
          messenger: withFuse(world.messenger, short),
        };
        for (const [at, step] of steps) {
          world.clock.set(at);
          const hadBlown = short.blown;
          await step(ports).catch(() => undefined);
          if (hadBlown || !short.blown) continue;
          ports = world.another('after the restart');
          world.clock.pass(1);
          const stored = (await reportsIn(tssRound as string)).length > 0;
          if (!stored || step === runTick) await step(ports);
          await runTick(ports);
        }
        blown = short.blown;
        try {
          for (const roundId of [tssRound, ssuRound]) {
            expect((await reportsIn(roundId as string)).map(({ id }) => id)).toEqual(['a1']);
          }
          const asked = asksTo('anna');
          expect(asked.filter((ask) => ask.startsWith('SSU'))).toEqual([]);
          expect(new Set(asked).size).toBe(asked.length);
        } catch (error) {
          throw new Error(`Ended at call ${nth}`, { cause: error });
        }
      }
    },
    120_000,
  );
});
