import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { earlyRoundId } from '../../src/domain/answer/early/early-round';
import type { Answer } from '../../src/domain/answer/report';
import { keepDraft } from '../../src/workflows/answers/leaving/keep-draft';
import { postponeAsk } from '../../src/workflows/answers/leaving/postpone-ask';
import { openAsk } from '../../src/workflows/answers/open-ask';
import { recordReport } from '../../src/workflows/answers/record-report';
import { person } from '../builders/people';
import { committee, initiative } from '../builders/portfolio';
import { answer, times } from '../builders/round';
import { sampleWorld, type World } from '../builders/world';

let world: World;
const anna = person('anna');
const requestOf = (number: string, roundId = world.roundId) => world.store.findRequest('sample', roundId, number);
const about = (number: string, roundId = world.roundId) => ({ portfolioId: 'sample', roundId, number });
const leaves = (number: string, inputs: object) => keepDraft(world.ports, about(number), anna, { ...inputs });
const opens = (number: string) => openAsk(world.ports, about(number), anna);

beforeEach(async () => {
  world = await sampleWorld();
  for (const ref of ['anna', 'bo', 'coordinator']) await world.installs(ref);
  await world.connects('tss');
});
afterEach(() => world.close());

describe('leaving a question half-way', () => {
  beforeEach(async () => {
    await world.tick(times.ask);
    await leaves('1', answer({ progress: 'Halvt' }));
  });

  it('keeps what was typed until the answer comes', async () => {
    world.clock.set('2024-09-18T09:00:00.000Z');
    expect(await opens('1')).toMatchObject({ page: { typed: { progress: 'Halvt' }, draftOn: '2024-09-17' } });
    await world.answers('anna', '1');
    expect(await requestOf('1')).not.toHaveProperty('drafts');
  });

  it('is in the reminder, and in nothing that others read', async () => {
    await world.tick(times.remind1);
    expect(world.messenger.asks('anna').at(-1)?.content).toMatchObject({ page: { typed: { progress: 'Halvt' } } });
    await world.tick(times.publish);
    const others = [...world.messenger.posts(), await world.says('coordinator', { name: 'show', number: '1' })];
    expect(JSON.stringify(others)).not.toContain('Halvt');
  });

  it('keeps nothing on somebody else’s request', async () => {
    await leaves('2', answer({ progress: 'Ikke mit' }));
    expect(await requestOf('2')).not.toHaveProperty('drafts');
  });

  it('is not the next owner’s to see', async () => {
    await world.says('coordinator', {
      name: 'assign',
      number: '1',
      to: { kind: 'mentioned', person: 'bo', name: 'Bo' },
    });
    const content = await openAsk(world.ports, about('1'), person('bo'));
    expect(JSON.stringify(content)).not.toContain('Halvt');
  });

  it('keeps an answer that something is missing in', async () => {
    await world.answers('anna', '10', { health: 'red', progress: 'Rødt' });
    expect((await requestOf('10'))?.drafts).toMatchObject([{ by: 'anna', typed: { progress: 'Rødt', health: 'red' } }]);
  });
});

describe('any order', () => {
  it('goes on after the one that was answered, and comes back to the first', async () => {
    await world.store.createInitiative(initiative('5', { ownedBy: 'anna' }));
    await world.tick(times.ask);
    expect(await world.answers('anna', '5')).toMatchObject({ page: { item: { number: '10' }, position: 3, left: 2 } });
    expect(await world.answers('anna', '10')).toMatchObject({ page: { item: { number: '1' }, left: 1 } });
    const list = await openAsk(world.ports, { portfolioId: 'sample', roundId: world.roundId, list: 1 }, anna);
    expect(list).toMatchObject({
      page: {
        kind: 'list',
        left: 1,
        items: [
          { number: '1', state: 'waiting', shade: 'notReported' },
          { number: '5', state: 'answered', shade: 'green' },
          { number: '10', state: 'answered' },
        ],
      },
    });
  });
});

it('what is known is the last answer, also where that came to another round since this one opened', async () => {
  const [first, second] = ['sample.tss.2024-10-11', 'sample.tss.2024-10-18'];
  const [tss] = [committee('tss', { meetings: [{ on: '2024-10-11' }, { on: '2024-10-18' }] })];
  await world.close();
  world = await sampleWorld({ committees: [tss] });
  await world.installs('anna');
  world.clock.set('2024-08-05T09:00:00.000Z');
  const early = { ...about('1', earlyRoundId('sample')), person: anna, activityId: 'e', inputs: { ...answer() } };
  await recordReport(world.ports, early);
  await world.tick('2024-09-24T06:00:00.000Z');
  await world.tick('2024-10-01T06:00:00.000Z');
  world.clock.set('2024-10-01T09:00:00.000Z');
  world.roundId = first as string;
  await world.answers('anna', '1', { progress: 'Nyt.' });
  await world.tick();
  world.clock.pass(10);
  world.roundId = second as string;
  await world.answers('anna', '1', 'unchanged');
  expect((await requestOf('1'))?.reports).toMatchObject([{ kind: 'unchanged', progress: 'Nyt.' }]);
});

describe('later', () => {
  const waits = (on: string | undefined) => postponeAsk(world.ports, about('1'), anna, on);
  beforeEach(() => world.tick(times.ask));

  it('is kept with the ask: nothing before that morning, one message on it, however often the bot looks', async () => {
    world.clock.set('2024-09-18T09:00:00.000Z');
    expect(await waits('2024-09-25')).toMatchObject({ page: { kind: 'list', laterOn: '2024-09-25' } });
    for (const at of [times.remind1, '2024-09-25T05:59:00.000Z']) await world.tick(at);
    expect(world.messenger.asks('anna')).toHaveLength(1);
    await world.tick('2024-09-25T06:00:00.000Z');
    await Promise.all([world.tick(), world.tick(undefined, world.another('second'))]);
    await world.tick('2024-09-25T09:00:00.000Z');
    expect(world.messenger.asks('anna').map(({ content }) => 'occasion' in content && content.occasion.kind)).toEqual([
      'ask',
      'later',
    ]);
    await world.tick(times.remind2);
    expect(world.messenger.asks('anna')).toHaveLength(3);
    expect(world.messenger.asks('bo')).toHaveLength(3);
  });

  it('is not made up for by a coordinator’s reminder', async () => {
    await waits('2024-09-25');
    world.clock.set('2024-09-20T09:00:00.000Z');
    expect(await world.says('coordinator', { name: 'remind', committee: 'tss' })).toMatchObject({
      done: { people: 1 },
    });
    expect(world.messenger.asks('anna')).toHaveLength(1);
  });

  it('sends nothing to whoever answers meanwhile', async () => {
    await waits('2024-09-25');
    for (const number of ['1', '10']) await world.answers('anna', number);
    await world.tick('2024-09-25T06:00:00.000Z');
    expect(world.messenger.asks('anna')).toHaveLength(1);
  });

  it.each([
    ['the deadline itself', '2024-10-01'],
    ['after it', '2024-10-03'],
    ['a Sunday', '2024-09-22'],
    ['today', '2024-09-17'],
    ['no day', undefined],
  ])('cannot be %s: the question stands, and nothing is kept', async (_, on) => {
    expect(await waits(on)).toMatchObject({ page: { kind: 'question', laterImpossible: true, item: { number: '1' } } });
    expect(await world.store.findAsk('sample', world.roundId, 'anna')).not.toHaveProperty('later');
  });

  it('is not offered when the deadline has passed', async () => {
    expect((await opens('1'))?.laterDays).toEqual(['2024-09-18', '2024-09-24', '2024-09-30']);
    world.clock.set('2024-10-02T04:00:00.000Z');
    expect(await opens('1')).not.toHaveProperty('laterDays');
    expect(await waits('2024-10-03')).toMatchObject({ page: { laterImpossible: true } });
  });

  it('is no matter of somebody who owns nothing there', async () => {
    expect(await postponeAsk(world.ports, about('1'), person('stranger'), '2024-09-25')).toBeUndefined();
  });
});

describe('what contradicts an answer', () => {
  const send = (inputs: Partial<Answer> & { milestones?: string }, said = false, activityId = `a-${said}`) =>
    recordReport(world.ports, {
      ...about('1'),
      person: anna,
      activityId,
      inputs: { ...answer(), ...inputs },
      said,
    });
  beforeEach(async () => {
    const [one] = (await world.store.listInitiatives('sample')).filter(({ number }) => number === '1');
    if (!one) throw new Error('There is no initiative.');
    await world.store.changeInitiative({
      ...one,
      milestones: [
        { label: 'M1', words: 'Udkast', time: 'primo 2024', state: 'running' },
        { label: 'M2', words: 'Aftale', time: 'ultimo 2024', state: 'planned' },
      ],
    });
    await world.tick(times.ask);
  });

  it('is said once, with what was typed kept, and then accepted and recorded', async () => {
    const told = await send({ progress: 'Alt går godt.' });
    expect(told).toMatchObject({
      page: {
        kind: 'question',
        contradictions: [{ kind: 'milestonePassed', label: 'M1' }],
        typed: { progress: 'Alt går godt.' },
        said: true,
      },
    });
    expect((await requestOf('1'))?.reports).toEqual([]);
    expect(await send({ progress: 'Alt går godt.' }, true)).toMatchObject({ page: { item: { number: '10' } } });
    expect((await requestOf('1'))?.reports).toMatchObject([{ despite: [{ kind: 'milestonePassed', label: 'M1' }] }]);
  });

  it('is not taken as said by the same delivery coming twice', async () => {
    for (let nth = 0; nth < 2; nth += 1) expect(await send({}, false, 'one')).toMatchObject({ page: { said: true } });
    expect((await requestOf('1'))?.reports).toEqual([]);
  });

  it('is not said again of an edit', async () => {
    await send({}, true);
    expect(await send({ nextSteps: 'Møde' }, false, 'edit')).toMatchObject({ page: { item: { number: '10' } } });
  });

  it('is gone when the milestone is ticked as reached', async () => {
    await send({ milestones: 'M1,M99' });
    const [report] = (await requestOf('1'))?.reports ?? [];
    expect(report).toMatchObject({ milestonesReached: ['M1'] });
    expect(report).not.toHaveProperty('despite');
  });

  it('stands beside the judgement in the summary, with the milestones reached', async () => {
    await send({ milestones: 'M2' }, true);
    await world.tick(times.publish);
    const [post] = world.messenger.posts();
    expect(post?.content).toMatchObject({
      lines: [{ number: '1', despite: [{ kind: 'milestonePassed', label: 'M1' }], reached: ['M2'] }, {}, {}],
    });
  });
});

describe('the same text for the third time', () => {
  it('is said of "unchanged" too, once', async () => {
    await world.close();
    const meetings = ['2024-10-11', '2024-12-06', '2025-02-07'].map((on) => ({ on }));
    world = await sampleWorld({ committees: [committee('tss', { meetings })] });
    await world.installs('anna');
    const rounds: [string, string][] = [
      ['2024-10-11', '2024-10-01T09:00:00.000Z'],
      ['2024-12-06', '2024-11-25T09:00:00.000Z'],
      ['2025-02-07', '2025-01-28T09:00:00.000Z'],
    ];
    const said: unknown[] = [];
    for (const [meeting, at] of rounds) {
      await world.tick(at);
      world.roundId = `sample.tss.${meeting}`;
      const content = await world.answers('anna', '1', meeting === '2024-10-11' ? {} : 'unchanged');
      said.push(content?.page.kind === 'question' ? content.page.contradictions : undefined);
    }
    expect(said).toEqual([undefined, undefined, [{ kind: 'sameText' }]]);
    const submission = { ...about('1'), person: anna, activityId: 'again', inputs: 'unchanged' as const, said: true };
    await recordReport(world.ports, submission);
    expect((await requestOf('1'))?.reports).toMatchObject([{ kind: 'unchanged', despite: [{ kind: 'sameText' }] }]);
  });
});

describe('an answer before anybody asks', () => {
  const early = earlyRoundId('sample');
  const open = () => openAsk(world.ports, about('1', early), anna);
  const give = (inputs: Partial<Answer> = {}, ref = 'anna', number = '1') =>
    recordReport(world.ports, {
      ...about(number, early),
      person: person(ref),
      activityId: `early-${world.clock.now()}-${inputs.progress ?? ''}`,
      inputs: { ...answer(), ...inputs },
    });

  it('counts for the round that is near: it opens answered, and does not ask about it', async () => {
    world.clock.set('2024-09-05T09:00:00.000Z');
    expect(await open()).toMatchObject({ roundId: early, early: 'near', meetingOn: '2024-10-11', page: { of: 1 } });
    expect(await give({ progress: 'Tidligt.' })).toMatchObject({ early: 'near', page: { kind: 'receipt' } });
    await world.tick(times.ask);
    const asked = world.messenger.asks('anna').map(({ content }) => 'page' in content && content.page);
    expect(asked).toMatchObject([{ kind: 'question', item: { number: '10' }, left: 1 }]);
    await world.answers('anna', '10');
    await world.answers('bo', '2');
    await world.tick(times.publish);
    expect(world.messenger.posts()).toMatchObject([{ content: { asked: 3, answered: 3, late: 0 } }]);
  });

  it('can be edited before the round opens, and after', async () => {
    world.clock.set('2024-09-05T09:00:00.000Z');
    await give({ progress: 'Tidligt.' });
    world.clock.pass(60);
    expect(await open()).toMatchObject({ page: { editing: { progress: 'Tidligt.' } } });
    await give({ progress: 'Rettet.' });
    await world.tick(times.ask);
    world.clock.pass(60);
    expect(await open()).toMatchObject({ roundId: world.roundId, page: { editing: { progress: 'Rettet.' } } });
    await give({ progress: 'Rettet igen.' });
    expect((await requestOf('1'))?.reports.map(({ progress }) => progress)).toEqual([
      'Tidligt.',
      'Rettet.',
      'Rettet igen.',
    ]);
  });

  it('that comes as the round opens is an answer in it', async () => {
    world.clock.set('2024-09-16T15:00:00.000Z');
    await open();
    await world.tick(times.ask);
    await give();
    expect((await requestOf('1'))?.reports).toHaveLength(1);
  });

  it('far from any round stands by itself, in vis and as what was said last', async () => {
    world.clock.set('2024-08-05T09:00:00.000Z');
    expect(await open()).toMatchObject({ early: 'between', committee: '' });
    await give({ progress: 'Midt om sommeren.', health: 'yellow' });
    expect(await world.says('anna', { name: 'show', number: '1' })).toMatchObject({
      shade: 'yellow',
      reports: [{ committee: '', superseded: false, report: { progress: 'Midt om sommeren.' } }],
    });
    await world.tick(times.ask);
    expect(world.messenger.asks('anna')[0]?.content).toMatchObject({
      page: { item: { number: '1', canConfirm: true, baseline: { progress: 'Midt om sommeren.' } } },
    });
  });

  it('is a late one of the round that is over while its meeting is ahead', async () => {
    await world.tick(times.ask);
    await world.tick(times.publish);
    expect(await open()).toMatchObject({ roundId: world.roundId, pastDue: true });
    await give();
    expect((await requestOf('1'))?.reports).toMatchObject([{ late: true }]);
    world.clock.set('2024-10-12T09:00:00.000Z');
    expect(await open()).toMatchObject({ early: 'between' });
  });

  it('is not one of a round whose meeting is cancelled', async () => {
    await world.tick(times.ask);
    await world.says('coordinator', { name: 'cancelMeeting', meeting: 'TSS 11/10' });
    expect(await open()).toMatchObject({ early: 'between', page: { kind: 'question' } });
    await give({ progress: 'Uden møde.' });
    expect((await world.store.findInitiative('sample', '1'))?.latest?.report.progress).toBe('Uden møde.');
  });

  it('is not one of a round after which its committee has asked again', async () => {
    await world.tick(times.ask);
    await world.tick(times.publish);
    await world.says('coordinator', { name: 'setCadence', number: '1', cadence: 'aldrig' });
    world.clock.set('2024-10-03T08:00:00.000Z');
    await world.says('coordinator', { name: 'startRound', committee: 'TSS' });
    expect(await open()).toMatchObject({ early: 'between', page: { kind: 'question' } });
    await give({ progress: 'Uden for runden.' });
    expect((await world.store.findInitiative('sample', '1'))?.latest?.report.progress).toBe('Uden for runden.');
  });

  it('of another day is another answer', async () => {
    for (const at of ['2024-08-05T09:00:00.000Z', '2024-08-06T09:00:00.000Z']) {
      world.clock.set(at);
      await give({ progress: at });
    }
    expect(await world.says('anna', { name: 'show', number: '1' })).toMatchObject({
      reports: [{ superseded: false }, { superseded: false }],
    });
  });

  it('is theirs alone to give', async () => {
    world.clock.set('2024-09-05T09:00:00.000Z');
    expect(await give({}, 'bo')).toMatchObject({ page: { kind: 'nothing', why: 'notYours' } });
    expect(await give({}, 'anna', '99')).toBeUndefined();
    expect(await requestOf('1')).toBeUndefined();
  });

  it('left half-way waits in the round that opens, with what is known by then', async () => {
    world.clock.set('2024-09-05T09:00:00.000Z');
    await keepDraft(world.ports, about('1', early), anna, { ...answer({ progress: 'Halvt' }) });
    await world.tick(times.ask);
    expect(await requestOf('1')).toMatchObject({ reports: [], assignedAt: times.ask, drafts: [{ by: 'anna' }] });
    expect(world.messenger.asks('anna')[0]?.content).toMatchObject({ page: { typed: { progress: 'Halvt' }, left: 2 } });
  });

  it('left half-way is not asked about in that round when the initiative has moved to another committee', async () => {
    world.clock.set('2024-09-05T09:00:00.000Z');
    await keepDraft(world.ports, about('1', early), anna, { ...answer({ progress: 'Halvt' }) });
    const moved = await world.store.findInitiative('sample', '1');
    if (moved) await world.store.changeInitiative({ ...moved, anchoring: { words: 'SSU', committees: ['ssu'] } });
    await world.tick(times.ask);
    expect(world.messenger.asks('anna')).toMatchObject([{ content: { page: { item: { number: '10' }, of: 1 } } }]);
    expect(await world.says('coordinator', { name: 'missing', committee: 'tss' })).toMatchObject({
      round: { asked: 2 },
      lines: [{ number: '2' }, { number: '10' }],
    });
    expect(await open()).toMatchObject({ early: 'between', page: { kind: 'question' } });
    await world.tick(times.publish);
    expect(world.messenger.posts()).toMatchObject([{ content: { asked: 2 } }]);
  });

  it('left half-way between rounds is found another day', async () => {
    world.clock.set('2024-08-05T09:00:00.000Z');
    await keepDraft(world.ports, about('1', early), anna, { ...answer({ progress: 'Halvt' }) });
    world.clock.set('2024-08-07T09:00:00.000Z');
    expect(await open()).toMatchObject({ page: { typed: { progress: 'Halvt' }, draftOn: '2024-08-05' } });
  });

  it('left half-way is over when an answer came since: what is known is the answer', async () => {
    world.clock.set('2024-08-05T09:00:00.000Z');
    await keepDraft(world.ports, about('1', early), anna, { ...answer({ progress: 'Halvt' }) });
    await world.tick(times.ask);
    await world.answers('anna', '1', { progress: 'Helt.' });
    await world.tick(times.publish);
    world.clock.set('2024-10-14T09:00:00.000Z');
    const content = await open();
    expect(content).toMatchObject({ early: 'between', page: { item: { baseline: { progress: 'Helt.' } } } });
    expect(content?.page).not.toHaveProperty('typed');
  });

  it('follows a hand-over', async () => {
    world.clock.set('2024-09-05T09:00:00.000Z');
    await give();
    await world.says('coordinator', {
      name: 'assign',
      number: '1',
      to: { kind: 'mentioned', person: 'bo', name: 'Bo' },
    });
    await give({ progress: 'Ny tovholder.' }, 'bo');
    expect((await requestOf('1'))?.reports.map(({ by }) => by)).toEqual(['anna', 'bo']);
  });
});

describe('mine', () => {
  it('says what was said last, and opens each, asked or not', async () => {
    await world.tick(times.ask);
    await world.answers('anna', '1', { progress: 'Udkastet er sendt.' });
    expect(await world.says('anna', { name: 'mine' })).toMatchObject({
      initiatives: [
        { number: '1', state: 'answered', last: { on: '2024-09-17', progress: 'Udkastet er sendt.' } },
        { number: '10', state: 'waiting' },
      ],
      open: { portfolioId: 'sample', roundId: earlyRoundId('sample') },
    });
  });
});
