import { afterEach, describe, expect, it } from '@jest/globals';
import { presentReply } from '../../../src/cards/present';
import type { Command } from '../../../src/domain/people/command';
import type { Initiative } from '../../../src/domain/portfolio/initiative';
import type { ReviewRule } from '../../../src/domain/review/review';
import { readCommand } from '../../../src/teams/commands/read-command';
import { findVisit } from '../../../src/workflows/people/find-visit';
import { channelAddress, person } from '../../builders/people';
import { committee, initiative } from '../../builders/portfolio';
import { times } from '../../builders/round';
import { sampleWorld, type World } from '../../builders/world';
import { desk, posted } from './reviewing-world';

let world: World;
afterEach(() => world.close());

/** Nothing else in the world says so. */
const secret = {
  progress: 'HEMMELIG fremdrift',
  nextSteps: 'HEMMELIGT næste skridt',
  decision: 'HEMMELIG beslutning',
  period: 'medio 2031',
};
const traces = /HEMMELIG|medio 2031/;

/** Which cards tell something of it. */
const leaksIn = (all: string[], what = traces) =>
  all.filter((card) => what.test(card)).map((card) => card.split(':')[0]);

const second = {
  roundId: 'sample.tss.2024-11-15',
  ask: '2024-10-22T06:00:00.000Z',
  publish: '2024-11-06T07:00:00.000Z',
};
const agendaMorning = '2024-11-08T07:00:00.000Z';

const asked = [
  'status',
  'oversigt',
  'oversigt udløber i 2031',
  'vis 1',
  'vis 2',
  'vis 10',
  'dagsorden',
  'ændringer',
  'ændringer siden 1. oktober',
  'røde',
  'grønne og gule',
  'pauserede',
  'afsluttede',
  'udløber i 2031',
  'forsinkede',
  'røde uden beslutning',
  'bekræftet uændrede',
  'ændret siden sidste møde',
  'indikatorer',
  'årsopfølgning',
  'plan',
];

const meetings = [
  { on: '2024-10-11', agendaDeadlineOn: '2024-10-04' },
  { on: '2024-11-15', agendaDeadlineOn: '2024-11-08' },
];

async function openWorld(review: ReviewRule | undefined, initiatives: Initiative[] = owned()): Promise<World> {
  world = await sampleWorld(
    { committees: [committee('tss', { meetings, ...(review ? { review } : {}) })] },
    initiatives,
  );
  for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
  await world.connects('tss');
  await world.store.createIndicator({
    portfolioId: 'sample',
    id: 'genindlaeggelser',
    name: 'Genindlæggelser',
    unit: '%',
    direction: 'down',
    initiatives: ['1', '2', '10'],
    values: [],
  } as never);
  await world.tick(times.ask);
  return world;
}

function owned(): Initiative[] {
  const milestones = [{ label: 'M1', words: 'M1: Færdig', state: 'running' as const, time: 'ultimo 2024' }] as never;
  return [
    initiative('1', { ownedBy: 'anna', milestones }),
    initiative('2', { ownedBy: 'bo', health: 'yellow' }),
    initiative('10', { ownedBy: 'anna' }),
  ];
}

/** The first round answered, approved and posted; the second one asks. */
async function published(review: ReviewRule | undefined): Promise<void> {
  await openWorld(review);
  world.clock.set('2024-09-20T08:00:00.000Z');
  await world.answers('anna', '1', { progress: 'Kendt om 1', period: 'medio 2025' });
  await world.answers('bo', '2', { health: 'yellow', progress: 'Kendt om 2' });
  await world.answers('anna', '10', { health: 'red', progress: 'Kendt om 10', decision: 'Kendt beslutning?' });
  await world.tick(times.publish);
  await desk(world).approveAll();
  await desk(world).publish();
  await world.tick();
  world.roundId = second.roundId;
  await world.tick(second.ask);
  world.clock.set('2024-10-24T08:00:00.000Z');
}

async function answersInSecret(): Promise<void> {
  await world.answers('anna', '1', { ...secret, health: 'red' });
  await world.answers('bo', '2', { ...secret, phase: 'paused', health: 'yellow' });
  await world.answers('anna', '10', { ...secret, phase: 'closed', decision: '' });
  await world.tick();
}

async function says(command: Command | string, ref = 'anna'): Promise<object> {
  const here = channelAddress('tss').conversationId;
  const visit = await findVisit(world.ports, person(ref), { kind: 'channel', conversationId: here });
  const read = typeof command === 'string' ? readCommand(visit, command, []) : command;
  return (await world.says(ref, read, 'tss')) as object;
}

/** All cards that anybody can ask for in the channel; that an answer came in is told, and what it says is not. */
async function cards(): Promise<string[]> {
  const all: string[] = [];
  for (const words of asked) {
    const { round: _, asked: __, ...told } = (await says(words)) as { round?: object; asked?: object };
    all.push(`${words}: ${JSON.stringify(presentReply({ language: 'da', ...told } as never))}`);
  }
  return all;
}

const rules = ['required', 'untilAgenda'] as const;

describe.each(rules)('the channel of a committee that reviews (%s)', (rule) => {
  it.each([
    ['the first round', () => openWorld(rule)],
    ['a round after one that was posted', () => published(rule)],
  ])('reads the same before and after an answer that nobody approved: %s', async (_, begin) => {
    await begin();
    const before = await cards();
    await answersInSecret();
    expect(await cards()).toEqual(before);
    expect(leaksIn(before)).toEqual([]);
    // Who gave it reads it in their own chat.
    expect(JSON.stringify(await world.says('anna', { name: 'show', number: '1' }))).toMatch(traces);
    expect(JSON.stringify(await world.says('coordinator', { name: 'status', committee: 'TSS' }))).toMatch(traces);
  });

  it('reads it from when it is approved, in the words it was approved in, and never what is left out', async () => {
    await published(rule);
    await answersInSecret();
    await world.tick(second.publish);
    const before = await cards();
    expect(leaksIn(before)).toEqual([]);
    const { reword, approve, leaveOut } = secondDesk();
    await leaveOut('2');
    await leaveOut('10');
    expect(await cards()).toEqual(before);
    await reword('1', { progress: 'Andre ord', nextSteps: '', decision: 'Skal der flere penge til?' });
    expect(await cards()).toEqual(before);
    await approve('1');
    const after = await cards();
    expect(leaksIn(after, /HEMMELIG/)).toEqual([]);
    expect(leaksIn(after, /Andre ord|flere penge/)).toEqual(['status', 'vis 1', 'dagsorden']);
    expect(await says('røde')).toMatchObject({ lines: [{ number: '1', period: 'medio 2031' }, { number: '10' }] });
    await secondDesk().publish();
    await world.tick();
    const since = await cards();
    expect(leaksIn(since, /HEMMELIG/)).toEqual([]);
    expect(await says('vis 10')).toMatchObject({
      shade: 'red',
      phase: 'running',
      reports: [{ report: { progress: 'Kendt om 10' } }],
    });
    expect(await says('vis 2')).toMatchObject({ shade: 'yellow', phase: 'running' });
  });

  it('reads of one who was silent for long what they said last, while what they say now waits', async () => {
    await published(rule);
    for (const [at, number] of [
      ['2024-10-24T09:00:00.000Z', '2'],
      ['2024-10-24T09:10:00.000Z', '2'],
    ] as const) {
      world.clock.set(at);
      await world.answers('bo', number, {
        ...secret,
        phase: 'paused',
        health: 'yellow',
        progress: `${secret.progress} ${at}`,
      });
    }
    expect(await says('vis 2')).toMatchObject({ shade: 'yellow', reports: [{ report: { progress: 'Kendt om 2' } }] });
  });

  it('has in its next overview, of what is not reported, nothing of what was left out of the last one', async () => {
    await published(rule);
    await answersInSecret();
    await world.tick(second.publish);
    for (const number of ['1', '2', '10']) await secondDesk().leaveOut(number);
    await secondDesk().publish();
    await world.tick();
    await says({ name: 'startRound', committee: 'TSS', due: '30. november' } as never, 'coordinator');
    await world.tick('2024-12-02T07:00:00.000Z');
    await world.tick();
    await world.says('coordinator', { name: 'publish', committee: 'TSS' });
    const post = posted(world).at(-1);
    expect(post).toMatchObject({
      dueOn: '2024-11-30',
      lines: [
        { number: '1', shade: 'notReported', phase: 'running', period: 'medio 2025' },
        { number: '2', shade: 'notReported', phase: 'running' },
      ],
    });
    expect(JSON.stringify(post)).not.toMatch(traces);
  });

  it('asks what its owners said in a new round, whatever is read in the channel', async () => {
    await published(rule);
    await answersInSecret();
    await world.tick(second.publish);
    await says({ name: 'startRound', committee: 'TSS', due: '30. november' } as never, 'coordinator');
    const rounds = await world.store.listRounds('sample');
    const started = rounds.find(({ state }) => state.kind === 'open');
    const requests = await world.store.listRequests('sample', started?.id ?? '');
    expect(requests.map(({ number, baseline }) => [number, baseline.period])).toEqual([
      ['1', 'medio 2031'],
      ['2', 'medio 2031'],
    ]);
  });
});

describe('a committee that reads what nobody looked at when its agenda closes', () => {
  it('reads it in its channel from then on, but for what was left out', async () => {
    await published('untilAgenda');
    await answersInSecret();
    await world.tick(second.publish);
    await secondDesk().leaveOut('10');
    expect(leaksIn(await cards())).toEqual([]);
    await world.tick(agendaMorning);
    await world.tick();
    expect(await says('vis 1')).toMatchObject({ shade: 'red', period: 'medio 2031' });
    expect(await says('vis 2')).toMatchObject({ phase: 'paused' });
    expect(await says('vis 10')).toMatchObject({ shade: 'red', phase: 'running' });
  });
});

describe('a committee without review', () => {
  it('reads an answer at once, and nothing of one that a coordinator left out', async () => {
    await openWorld(undefined);
    await world.answers('anna', '1', { ...secret, health: 'red' });
    await world.answers('bo', '2', { ...secret, phase: 'paused', health: 'yellow' });
    expect(await says('vis 1')).toMatchObject({ shade: 'red', period: 'medio 2031' });
    await world.tick(times.publish);
    for (const number of ['1', '2']) await desk(world).leaveOut(number);
    expect(leaksIn(await cards())).toEqual([]);
    await desk(world).putBack('1');
    expect(await says('vis 1')).toMatchObject({ shade: 'red', period: 'medio 2031' });
  });

  it('has nothing read twice for it; one that reviews has its last rounds read once', async () => {
    const reads = async () => {
      const counted: string[] = [];
      const store = new Proxy(world.store, {
        get: (target, name) => {
          const member = Reflect.get(target, name) as (...all: unknown[]) => unknown;
          return (...given: unknown[]) => {
            counted.push(String(name));
            return member.apply(target, given);
          };
        },
      });
      const place = { kind: 'channel', conversationId: channelAddress('tss').conversationId } as const;
      await findVisit({ ...world.ports, store }, person('anna'), place);
      return counted;
    };
    await published(undefined);
    await answersInSecret();
    expect(await reads()).toEqual(['lookAround', 'lookInto']);
    await world.says('coordinator', { name: 'reviewRule', committee: 'TSS', rule: 'required' });
    expect(await reads()).toEqual(['lookAround', 'lookInto', 'listRequestsOf']);
  });
});

function secondDesk() {
  return desk(world, 'coordinator', world.ports, { portfolioId: 'sample', roundId: second.roundId });
}
