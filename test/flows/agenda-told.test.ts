import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { SummaryContent } from '../../src/domain/shown/summary-content';
import { pressAgenda } from '../../src/workflows/agenda/press-agenda';
import { findVisit } from '../../src/workflows/people/find-visit';
import { type Ending, fuse, withFuse } from '../builders/fuse';
import { committee } from '../builders/portfolio';
import { times } from '../builders/round';
import { sampleWorld, twoOwners, type World } from '../builders/world';

const red = { health: 'red', decision: 'Skal den stoppe?', progress: 'Pengene er brugt.' };
const afterMeeting = '2024-10-14T08:00:00.000Z';
const meetings = [
  { on: '2024-10-11', agendaDeadlineOn: '2024-10-04' },
  { on: '2025-01-17', agendaDeadlineOn: '2025-01-10' },
];
const committees = [
  committee('tss', { parent: 'dak', meetings }),
  committee('dak', { meetings: [{ on: '2024-10-25' }] }),
];

async function redAndPosted(): Promise<World> {
  const world = await sampleWorld({ committees }, twoOwners());
  await world.connects('tss');
  for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
  await world.tick(times.ask);
  world.clock.pass(60);
  await world.answers('anna', '1', red);
  await world.tick(times.publish);
  world.clock.set(afterMeeting);
  return world;
}

let world: World;
beforeEach(async () => {
  world = await redAndPosted();
});
afterEach(() => world.close());

const mention = (ref: string) => ({ kind: 'mentioned' as const, person: ref, name: `Indsatsejer ${ref}` });
const decide = (text: string, number = '1') => world.says('coordinator', { name: 'decide', number, text });
/** Beside what was decided before. */
async function another(text: string) {
  const person = await world.store.findPerson('coordinator');
  if (!person) throw new Error('There is none.');
  const visit = await findVisit(world.ports, person, { kind: 'chat' });
  const about = { portfolioId: 'sample', number: '1', committeeId: 'tss' };
  await pressAgenda(world.ports, visit, { verb: 'agenda.decide', ...about, text, another: true });
}
const toldTo = (ref: string, of = world) =>
  of.messenger.arrived.flatMap(({ kind, to, content }) =>
    kind === 'notice' && to === `chat:${ref}` && ['decided', 'decisionUndone', 'escalated'].includes(content.kind)
      ? [content]
      : [],
  );
const tick = async () => {
  world.clock.pass(6);
  await world.tick();
};
async function undo() {
  const person = await world.store.findPerson('coordinator');
  const [decision] = (await world.store.findInitiative('sample', '1'))?.decisions ?? [];
  if (!person || !decision) throw new Error('There is none.');
  const visit = await findVisit(world.ports, person, { kind: 'chat' });
  const mark = { id: decision.id, at: decision.at };
  await pressAgenda(world.ports, visit, { verb: 'agenda.undo', portfolioId: 'sample', number: '1', decision: mark });
}

describe('the owner', () => {
  it('is told of a decision, once, in their own language, and nobody else is', async () => {
    await world.says('anna', { name: 'language', words: 'engelsk' });
    await decide('Den fortsætter.');
    await tick();
    await tick();
    expect(toldTo('anna')).toMatchObject([
      { kind: 'decided', language: 'en', number: '1', committee: 'TSS', on: '2024-10-11', text: 'Den fortsætter.' },
    ]);
    expect([...toldTo('coordinator'), ...toldTo('bo')]).toEqual([]);
  });

  it('is told that it is taken on, and where to', async () => {
    await world.says('coordinator', { name: 'escalate', number: '1' });
    await tick();
    await tick();
    expect(toldTo('anna')).toMatchObject([{ kind: 'escalated', from: 'TSS', to: 'DAK', meetingOn: '2024-10-25' }]);
  });

  it('is not told of what was put right or taken back at once; of what they heard of they are', async () => {
    await decide('En slåfejl.');
    world.clock.pass(1);
    await undo();
    await tick();
    expect(toldTo('anna')).toEqual([]);
    await decide('Den fortsætter.');
    await tick();
    await undo();
    await tick();
    expect(toldTo('anna').map(({ kind }) => kind)).toEqual(['decided', 'decisionUndone']);
  });

  it('who is away has their deputy told, and one who owns it no more is not told', async () => {
    await world.says('anna', { name: 'absence', time: '1/10-1/11', deputy: mention('bo') });
    await decide('Den fortsætter.');
    await tick();
    expect(toldTo('bo')).toMatchObject([{ kind: 'decided', insteadOf: 'Indsatsejer anna' }]);
    expect(toldTo('anna')).toEqual([]);
    world.clock.set('2024-10-14T20:00:00.000Z');
    await decide('Godt gået.', '2');
    await world.tick();
    await world.says('coordinator', { name: 'assign', number: '2', to: mention('coordinator') });
    await world.tick('2024-10-15T08:00:00.000Z');
    expect(toldTo('bo')).toHaveLength(1);
  });

  it('is told of each of two that are written down at once, and of one by a process whose clock is slow', async () => {
    await decide('Den fortsætter.');
    await another('Den beskrives i maj.');
    await tick();
    world.clock.set(afterMeeting);
    await another('Den får ny økonomi.');
    world.clock.pass(10);
    await tick();
    await tick();
    expect(toldTo('anna').map((content) => 'text' in content && content.text)).toEqual([
      'Den fortsætter.',
      'Den beskrives i maj.',
      'Den får ny økonomi.',
    ]);
  });

  it('reads it on the card that asks next, until it is carried out', async () => {
    await decide('Den fortsætter.');
    await world.tick('2024-12-19T08:00:00.000Z');
    const asked = () => world.messenger.asks('anna').at(-1)?.content;
    expect(asked()).toMatchObject({
      page: { item: { number: '1', decided: [{ committee: 'TSS', on: '2024-10-11', text: 'Den fortsætter.' }] } },
    });
    await world.says('anna', { name: 'carriedOut', number: '1' });
    const requests = await world.store.listRequests('sample', 'sample.tss.2025-01-17');
    expect(requests.map(({ number }) => number)).toContain('1');
    world.roundId = 'sample.tss.2025-01-17';
    const next = await world.answers('anna', '10', { health: 'green' });
    expect(JSON.stringify(next)).not.toContain('Den fortsætter.');
  });
});

describe('the post', () => {
  const posted = () => world.messenger.arrived.filter(({ kind }) => kind === 'post' || kind === 'update');
  const last = () => posted().at(-1)?.content as SummaryContent;

  it('of the round is changed once, and shows what was decided', async () => {
    await decide('Den fortsætter.');
    await tick();
    await tick();
    expect(posted().map(({ kind }) => kind)).toEqual(['post', 'update']);
    expect(last()).toMatchObject({
      decisions: [{ number: '1', decided: { committee: 'TSS', text: 'Den fortsætter.' } }],
    });
    await undo();
    await tick();
    expect(last().decisions[0]).not.toHaveProperty('decided');
  });

  it('of the next round has it until it is carried out', async () => {
    await decide('Den fortsætter.');
    await world.tick('2024-12-19T08:00:00.000Z');
    world.roundId = 'sample.tss.2025-01-17';
    await world.answers('anna', '1', { health: 'green', decision: '' });
    await world.tick('2025-01-08T08:00:00.000Z');
    expect(last()).toMatchObject({ meetingOn: '2025-01-17', standing: [{ number: '1', text: 'Den fortsætter.' }] });
  });
});

describe('a process that ends at any call while it follows a decision up', () => {
  it.each<Ending>(['before', 'after', 'fault'])(
    'tells the owner once and shows it in the post (%s)',
    async (ending) => {
      await world.close();
      for (let nth = 1, blown = true; blown; nth += 1) {
        world = await redAndPosted();
        await decide('Den fortsætter.');
        world.clock.pass(1);
        const short = fuse(nth, ending);
        const first = world.another('first', withFuse(world.store, short));
        await world.tick(undefined, { ...first, messenger: withFuse(world.messenger, short) }).catch(() => undefined);
        for (const minutes of [1, 6, 6]) {
          world.clock.pass(minutes);
          await world.tick(undefined, world.another('after the restart'));
        }
        blown = short.blown;
        // The one of which nobody knows whether it arrived is told once more.
        const told = toldTo('anna').length;
        const shown = world.messenger.arrived.findLast(({ kind }) => kind === 'update')?.content as SummaryContent;
        expect({ nth, told: told === 1 || (told === 2 && blown) }).toEqual({ nth, told: true });
        expect({ nth, decided: shown?.decisions[0]?.decided?.text }).toEqual({ nth, decided: 'Den fortsætter.' });
        await world.close();
      }
      world = await redAndPosted();
    },
    120_000,
  );
});
