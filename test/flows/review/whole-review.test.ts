import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { NoticeContent } from '../../../src/domain/shown/notice-content';
import { Refused } from '../../../src/workflows/refusal';
import { committee } from '../../builders/portfolio';
import { times } from '../../builders/round';
import type { World } from '../../builders/world';
import { agendaMorning, desk, pointer, posted, reviewingWorld, told } from './reviewing-world';

let world: World;
afterEach(() => world.close());

const noticeOf = (kind: string) =>
  world.messenger.notices().find((notice): notice is NoticeContent => notice.kind === kind) as never;
const status = () => world.says('coordinator', { name: 'status', committee: 'TSS' });
const plan = () => world.says('coordinator', { name: 'plan', committee: 'TSS' });

describe('a committee whose overview waits for approval', () => {
  it('has its answers reviewed, worded, given back, left out and approved, and then its post', async () => {
    world = await reviewingWorld('required');
    await world.tick(times.publish);
    await world.tick();
    expect(told(world)).toEqual(['review coordinator', 'review other']);
    expect(posted(world)).toEqual([]);
    expect(await status()).toMatchObject({ round: { state: 'inReview', answered: 2, asked: 3 } });
    expect(await plan()).toMatchObject({
      rounds: [{ state: 'inReview', review: { rule: 'required', endsOn: '2024-10-04' } }],
    });

    const { open, reword, giveBack, approve, approveAll, publish } = desk(world);
    const first = await open();
    expect(first).toMatchObject({
      state: 'inReview',
      counts: { asked: 3, answered: 2, left: 2 },
      lines: [{ number: '10', shade: 'red' }, { number: '1' }],
      notReported: [{ number: '2' }],
    });
    expect(await publish()).toMatchObject({ news: { kind: 'leftToApprove', left: 2 } });

    world.clock.pass(1);
    await reword('1', { progress: 'Kort og klart.', nextSteps: 'Mere.', decision: '' });
    await giveBack('10', { question: 'Hvad koster det?' });
    await world.tick();
    expect(told(world).slice(2)).toEqual(['returned anna', 'reworded anna']);
    expect(noticeOf('reworded')).toMatchObject({
      given: { progress: 'Langt og snørklet.' },
      texts: { progress: 'Kort og klart.' },
    });
    expect(noticeOf('returned')).toMatchObject({
      ask: { page: { kind: 'question', returned: 'Hvad koster det?', item: { number: '10' } } },
    });
    expect(await world.says('anna', { name: 'mine' })).toMatchObject({
      initiatives: [{ number: '1' }, { number: '10', state: 'waiting' }],
    });

    world.clock.pass(1);
    await world.answers('anna', '10', { health: 'red', decision: 'Skal den stoppe? Det koster 2 mio.' });
    await world.tick();
    expect(told(world).slice(4)).toEqual(['reviewAnswer coordinator', 'reviewAnswer other']);
    expect((await open()).lines[0]).toMatchObject({ number: '10', state: 'newAnswer' });

    world.clock.pass(1);
    expect(await approve('10')).toMatchObject({
      news: { kind: 'approved', number: '10' },
      page: { line: { number: '1' } },
    });
    expect(await approveAll()).toMatchObject({
      news: { kind: 'approvedAll', count: 1, newer: 0 },
      counts: { left: 0 },
    });
    expect(posted(world)).toEqual([]);
    expect(await publish()).toMatchObject({ news: { kind: 'published' }, state: 'published' });
    await world.tick();
    expect(posted(world)).toHaveLength(1);
    expect(posted(world)[0]).toMatchObject({
      asked: 3,
      answered: 2,
      lines: [
        { number: '1', progress: 'Kort og klart.', edited: true },
        { number: '2', shade: 'notReported' },
        { number: '10', shade: 'red', decision: 'Skal den stoppe? Det koster 2 mio.' },
      ],
    });
    expect(posted(world)[0]).not.toHaveProperty('notReviewed');
    // The report itself is its owner's.
    const kept = await world.store.findRequest(pointer.portfolioId, pointer.roundId, '1');
    expect(kept?.reports).toMatchObject([{ progress: 'Langt og snørklet.' }]);
    expect(await status()).toMatchObject({ round: { state: 'published' } });
  });

  it('reads in its channel no more of an answer than was approved', async () => {
    world = await reviewingWorld('required');
    await world.tick(times.publish);
    const read = async () =>
      JSON.stringify([
        await world.says('anna', { name: 'show', number: '10' }, 'tss'),
        await world.says('anna', { name: 'status', committee: 'TSS' }, 'tss'),
        await world.says('anna', { name: 'show', number: '1' }, 'tss'),
      ]);
    expect(await read()).not.toMatch(/Skal den stoppe|snørklet/);
    expect(JSON.stringify(await world.says('anna', { name: 'show', number: '1' }))).toMatch(/snørklet/);
    await desk(world).reword('1', { progress: 'Kort og klart.' });
    await desk(world).approveAll();
    expect(await read()).toMatch(/Skal den stoppe/);
    expect(await read()).toMatch(/Kort og klart/);
    expect(await read()).not.toMatch(/snørklet/);
  });

  it('is told on the day its agenda closes that it waits still, and shows what was approved when it is', async () => {
    world = await reviewingWorld('required');
    await world.tick(times.publish);
    const { leaveOut, approve, publish } = desk(world);
    await leaveOut('1');
    await world.tick('2024-10-03T09:00:00.000Z');
    await world.tick(agendaMorning);
    await world.tick();
    expect(told(world).slice(2)).toEqual(['reviewLast coordinator', 'reviewLast other']);
    expect(posted(world)).toEqual([]);
    await world.tick('2024-10-07T09:00:00.000Z');
    expect(told(world)).toHaveLength(4);
    expect(await world.says('coordinator', { name: 'publish', committee: 'TSS' })).toMatchObject({
      done: { kind: 'publishNotApproved', left: 1 },
    });
    await approve('10');
    // Past its agenda it waits for nothing but this.
    await world.tick();
    expect(posted(world)).toMatchObject([
      { asked: 2, answered: 1, leftOut: 1, lines: [{ number: '2' }, { number: '10' }] },
    ]);
    expect(JSON.stringify(posted(world))).not.toContain('snørklet');
    expect(await publish()).toMatchObject({ news: { kind: 'publishedAlready' } });
  });

  it('is not said to wait for approval, to a coordinator who comes later, when it waits for a channel alone', async () => {
    world = await reviewingWorld('required', false);
    const portfolio = await world.store.findPortfolio('sample');
    if (portfolio) await world.store.changePortfolio({ ...portfolio, coordinators: ['third', 'fourth'] });
    await world.tick(times.publish);
    await world.tick(agendaMorning);
    const toldTo = (ref: string) => told(world).filter((one) => one.startsWith('reviewLast') && one.endsWith(ref));
    await world.installs('third');
    await world.tick('2024-10-07T09:00:00.000Z');
    expect(toldTo('third')).toHaveLength(1);
    await desk(world, 'third').approveAll();
    await world.installs('fourth');
    await world.tick();
    expect(toldTo('fourth')).toEqual([]);
  });

  it('shows what comes after the post when it is approved, and until then what was', async () => {
    world = await reviewingWorld('required');
    await world.tick(times.publish);
    const { approveAll, publish, approve } = desk(world);
    await approveAll();
    await publish();
    world.clock.pass(60);
    await world.answers('anna', '1', { progress: 'Helt nyt.' });
    await world.answers('bo', '2', { progress: 'Sent svar.' });
    await world.tick();
    await world.tick();
    expect(told(world).slice(2).sort()).toEqual([
      'reviewAnswer coordinator',
      'reviewAnswer coordinator',
      'reviewAnswer other',
      'reviewAnswer other',
    ]);
    expect(JSON.stringify(posted(world))).not.toMatch(/Helt nyt|Sent svar/);
    expect(posted(world).at(-1)).toMatchObject({
      waiting: 1,
      lines: [{ number: '1', progress: 'Langt og snørklet.' }, {}],
    });
    world.clock.pass(1);
    await approve('1');
    await approve('2');
    await world.tick();
    expect(posted(world).at(-1)).toMatchObject({
      lines: [{ progress: 'Helt nyt.' }, { progress: 'Sent svar.' }, { number: '10' }],
      updatedOn: '2024-10-02',
    });
    expect(world.messenger.posts()).toHaveLength(1);
  });
});

describe('a committee whose overview waits until its agenda closes', () => {
  it('has it that morning whether or not anybody looked, marked as not reviewed', async () => {
    world = await reviewingWorld('untilAgenda');
    await world.tick(times.publish);
    await world.tick('2024-10-03T09:00:00.000Z');
    expect(posted(world)).toEqual([]);
    await desk(world).approve('1');
    await world.tick(agendaMorning);
    await world.tick();
    expect(told(world)).toEqual(['review coordinator', 'review other']);
    expect(posted(world)).toMatchObject([
      { notReviewed: 1, lines: [{ number: '1' }, { number: '2' }, { number: '10', notReviewed: true }] },
    ]);
    // Looked at afterwards, the post says so no more.
    world.clock.pass(5);
    await desk(world).approve('10');
    await world.tick();
    expect(posted(world)).toHaveLength(2);
    expect(posted(world)[1]).not.toHaveProperty('notReviewed');
  });

  it('has it before that where everything is approved', async () => {
    world = await reviewingWorld('untilAgenda');
    await world.tick(times.publish);
    await desk(world).approveAll();
    await world.tick();
    expect(posted(world)).toEqual([]);
    await desk(world).publish();
    expect(posted(world)).toHaveLength(1);
  });

  it('follows a meeting that moves, and asks nobody to review one that is off', async () => {
    world = await reviewingWorld('untilAgenda');
    await world.tick(times.publish);
    await world.says('coordinator', { name: 'moveMeeting', meeting: 'TSS 11/10', to: '18/10', agenda: '11/10' });
    await world.tick(agendaMorning);
    expect(posted(world)).toEqual([]);
    await world.tick('2024-10-11T06:00:00.000Z');
    expect(posted(world)).toHaveLength(1);
  });

  it('is not posted to a meeting that is cancelled', async () => {
    world = await reviewingWorld('untilAgenda');
    await world.tick(times.publish);
    await world.says('coordinator', { name: 'cancelMeeting', meeting: 'TSS 11/10' });
    await world.tick(agendaMorning);
    expect(posted(world)).toEqual([]);
    await expect(desk(world).open()).rejects.toMatchObject({ refusal: { kind: 'nothingToReview' } });
  });

  it('does not promise a channel what is not reviewed', async () => {
    world = await reviewingWorld('untilAgenda', false);
    await world.tick(times.publish);
    const connected = await world.says('coordinator', { name: 'connect', committee: 'tss' }, 'tss');
    expect(connected).toMatchObject({ done: { kind: 'connected', waiting: false } });
  });

  it('waits for a channel where there is none, and is reviewed meanwhile', async () => {
    world = await reviewingWorld('untilAgenda', false);
    await world.tick(times.publish);
    expect(told(world).filter((one) => one.endsWith(' coordinator'))).toEqual([
      'noChannel coordinator',
      'review coordinator',
    ]);
    await desk(world).approveAll();
    expect(await desk(world).publish()).toMatchObject({ news: { kind: 'publishWaits', why: 'noChannel' } });
    const connected = await world.says('coordinator', { name: 'connect', committee: 'tss' }, 'tss');
    expect(connected).toMatchObject({ done: { kind: 'connected', waiting: true } });
    await world.tick();
    expect(posted(world)).toHaveLength(1);
    expect(posted(world)[0]).not.toHaveProperty('notReviewed');
  });
});

describe('a committee without review', () => {
  it('has its post the morning after the deadline, and may be corrected by a coordinator', async () => {
    world = await reviewingWorld(undefined);
    await world.tick(times.publish);
    expect(posted(world)).toHaveLength(1);
    expect(told(world)).toEqual([]);
    world.clock.pass(5);
    await desk(world).leaveOut('10');
    await world.tick();
    expect(posted(world)[1]).toMatchObject({ leftOut: 1, asked: 2 });
    expect(posted(world)[1]).not.toHaveProperty('notReviewed');
    await desk(world).putBack('10');
    await world.tick();
    expect(posted(world)[2]).toMatchObject({ asked: 3 });
  });

  it.each(['left out', 'worded otherwise'])('tells of a new answer in place of one that was %s', async (what) => {
    world = await reviewingWorld(undefined);
    await world.tick(times.publish);
    world.clock.pass(5);
    if (what === 'left out') await desk(world).leaveOut('10');
    else await desk(world).reword('10', { progress: 'Kort.' });
    await world.tick();
    const before = told(world).length;
    world.clock.pass(5);
    await world.answers('anna', '1', { progress: 'Rettet.' });
    await world.answers('anna', '10', { health: 'red', decision: 'Skal den stoppe nu?' });
    await world.tick();
    await world.tick();
    expect(told(world).slice(before)).toEqual(['reviewAnswer coordinator', 'reviewAnswer other']);
    expect(noticeOf('reviewAnswer')).toMatchObject({
      review: { state: 'published', page: { line: { number: '10' } } },
    });
    expect(posted(world).at(-1)).toMatchObject({ lines: [{}, {}, { decision: 'Skal den stoppe nu?' }] });
  });

  it('is reviewed from now on where a coordinator says so, and not where they say no', async () => {
    world = await reviewingWorld(undefined);
    const rule = (wanted: 'required' | 'untilAgenda' | 'none') =>
      world.says('coordinator', { name: 'reviewRule', committee: 'TSS', rule: wanted });
    expect(await rule('required')).toMatchObject({ done: { rule: 'required', already: false } });
    expect(await rule('required')).toMatchObject({ done: { already: true } });
    await world.tick(times.publish);
    expect(posted(world)).toEqual([]);
    expect(await world.says('coordinator', { name: 'review', committee: 'TSS' })).toMatchObject({
      kind: 'review',
      content: { state: 'inReview' },
    });
    expect(await world.says('coordinator', { name: 'reviewRule' })).toMatchObject({ kind: 'review' });
    expect(await rule('none')).toMatchObject({ done: { already: false } });
    await world.tick();
    expect(posted(world)).toHaveLength(1);
  });
});

describe('an overview that still waits when its committee asks again', () => {
  const next = '2024-10-16T08:00:00.000Z';
  const nextRound = async () => (await world.store.findRound('sample', 'sample.tss.2024-11-08'))?.state.kind;
  beforeEach(async () => {
    world = await reviewingWorld('required');
    const portfolio = await world.store.findPortfolio('sample');
    const meetings = [
      ...(portfolio?.committees[0]?.meetings ?? []),
      { on: '2024-11-08', agendaDeadlineOn: '2024-11-01' },
    ];
    if (portfolio)
      await world.store.changePortfolio({
        ...portfolio,
        committees: [committee('tss', { review: 'required', meetings })],
      });
    await world.tick(times.publish);
    await world.tick(next);
    expect(await nextRound()).toBe('open');
  });

  it('is what is published, and the round that asks goes on', async () => {
    const publish = () => world.says('coordinator', { name: 'publish', committee: 'TSS' });
    expect(await publish()).toMatchObject({ done: { kind: 'publishNotApproved', left: 2 } });
    await desk(world).approveAll();
    expect(await publish()).toMatchObject({ done: { kind: 'published' } });
    expect(posted(world)).toMatchObject([{ roundId: pointer.roundId, answered: 2 }]);
    expect(await nextRound()).toBe('open');
  });

  it('is not said to be on its way, and can be published on its card', async () => {
    const { open, approveAll, publish } = desk(world);
    expect(await open()).toMatchObject({ passed: true });
    expect(await approveAll()).toMatchObject({ passed: true, counts: { left: 0 } });
    await world.tick();
    expect(posted(world)).toEqual([]);
    expect(await publish()).toMatchObject({ news: { kind: 'published' }, state: 'published' });
    expect(await open()).not.toHaveProperty('passed');
  });
});

describe('two coordinators at once', () => {
  it('do not overwrite each other: the later one is told, and shown what it is now', async () => {
    world = await reviewingWorld('required');
    await world.tick(times.publish);
    const [one, two] = [desk(world), desk(world, 'other')];
    const mark = await two.seen('1');
    world.clock.pass(1);
    await one.reword('1', { progress: 'Den enes ord.' });
    expect(await two.reword('1', { progress: 'Den andens ord.' }, mark)).toMatchObject({
      news: { kind: 'changedMeanwhile', number: '1' },
      page: { texts: { progress: 'Den enes ord.' } },
    });
    const results = await Promise.all([one.approve('10'), two.leaveOut('10')]);
    expect(results.map(({ news }) => news?.kind).sort()).toContain('changedMeanwhile');
  });

  it('approve no answer that came after their card was made', async () => {
    world = await reviewingWorld('required');
    await world.tick(times.publish);
    const { approveAll } = desk(world);
    const cardAt = world.clock.now();
    world.clock.pass(5);
    await world.answers('bo', '2');
    expect(await approveAll(cardAt)).toMatchObject({ news: { kind: 'approvedAll', count: 2, newer: 1 } });
    expect(await approveAll()).toMatchObject({ news: { count: 1, newer: 0 } });
    expect(await approveAll()).toMatchObject({ news: { count: 0, newer: 0 } });
  });
});

describe('a question about what was given to somebody else', () => {
  const to = (ref: string) => ({ kind: 'mentioned' as const, person: ref, name: `Indsatsejer ${ref}` });
  const toldThen = async (minutes = 10) => {
    world.messenger.arrived.length = 0;
    world.clock.pass(minutes);
    await world.tick();
    return told(world).filter((line) => line.startsWith('returned'));
  };

  it.each(['before it was asked', 'before it was sent', 'after it was sent'])('%s goes to them', async (when) => {
    world = await reviewingWorld('required');
    await world.tick(times.publish);
    const assign = () => world.says('coordinator', { name: 'assign', number: '10', to: to('bo') });
    if (when === 'before it was asked') await assign();
    await desk(world).giveBack('10', { question: 'Hvornår?' });
    if (when === 'after it was sent') expect(await toldThen()).toEqual(['returned anna']);
    if (when !== 'before it was asked') expect(await assign()).toMatchObject({ done: { asked: true } });
    expect(await toldThen()).toEqual(['returned bo']);
    expect(await world.answers('anna', '10', { progress: 'Ikke min.' })).toMatchObject({
      occasion: { kind: 'notTheirs', number: '10' },
    });
    await world.answers('bo', '10', { progress: 'I marts.' });
    expect(await desk(world).open({ number: '10' })).toMatchObject({ page: { line: { state: 'newAnswer' } } });
    expect(await toldThen()).toEqual([]);
  });

  it('is asked of whoever owns it now, though the one who answered is forgotten', async () => {
    world = await reviewingWorld('required');
    await world.tick(times.publish);
    await world.says('anna', { name: 'forgetMe', agreed: true });
    expect((await desk(world).giveBack('10', { question: 'Hvornår?' })).news).toMatchObject({ kind: 'ownerless' });
    await world.says('coordinator', { name: 'assign', number: '10', to: to('bo') });
    expect((await desk(world).giveBack('10', { question: 'Hvornår?' })).news).toMatchObject({ kind: 'returned' });
    expect(await toldThen()).toEqual(['returned bo']);
  });
});

describe('what cannot be', () => {
  it('is said: whoever coordinates nothing, a round that asks, a question or a text that is missing', async () => {
    world = await reviewingWorld('required');
    await expect(desk(world).open()).rejects.toMatchObject({
      refusal: { kind: 'nothingToReview', dueOn: '2024-10-01' },
    });
    await world.tick(times.publish);
    for (const ref of ['anna', 'bo', 'nobody']) {
      await expect(desk(world, ref).open()).rejects.toBeInstanceOf(Refused);
      await expect(desk(world, ref).approve('1', {}, 'x')).rejects.toMatchObject({ refusal: { kind: 'notAllowed' } });
      await expect(desk(world, ref).approveAll()).rejects.toBeInstanceOf(Refused);
      await expect(desk(world, ref).publish()).rejects.toBeInstanceOf(Refused);
    }
    const { giveBack, reword, open } = desk(world);
    expect(await giveBack('1', { question: '  ' })).toMatchObject({
      news: { kind: 'questionMissing' },
      page: { kind: 'ask' },
    });
    expect(await giveBack('1', { question: 'x'.repeat(1001) })).toMatchObject({ news: { kind: 'tooLong' } });
    expect(await reword('1', { progress: '' })).toMatchObject({
      news: { kind: 'progressMissing' },
      page: { kind: 'edit' },
    });
    expect(await reword('10', { decision: '' })).toMatchObject({ news: { kind: 'decisionMissing' } });
    expect(await reword('10', { progress: 7 })).toMatchObject({ news: { kind: 'asGiven' } });
    expect(await reword('99', { progress: 'x' }, 'x')).toMatchObject({ page: { kind: 'list' } });
    expect((await open()).counts).toMatchObject({ left: 2, approved: 0 });
    await world.returns('anna', '1');
    expect(await giveBack('1', { question: 'Hvornår?' })).toMatchObject({ news: { kind: 'ownerless', number: '1' } });
  });

  it('an owner who is asked again may say the same once more, once', async () => {
    world = await reviewingWorld('required');
    await world.tick(times.publish);
    await desk(world).giveBack('1', { question: 'Er det rigtigt?' });
    world.clock.pass(1);
    const same = { progress: 'Langt og snørklet.', nextSteps: 'Mere.' };
    await world.answers('anna', '1', same, 'again');
    await world.answers('anna', '1', same, 'again');
    await world.answers('anna', '1', same);
    const kept = await world.store.findRequest(pointer.portfolioId, pointer.roundId, '1');
    expect(kept?.reports).toHaveLength(2);
    expect((await desk(world).open()).lines.find(({ number }) => number === '1')).toMatchObject({ state: 'newAnswer' });
  });
});
