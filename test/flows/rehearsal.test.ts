import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RehearsalPage, RehearsalReply } from '../../src/domain/shown/joining/rehearsal-content';
import { sampleAnswer } from '../../src/domain/shown/joining/rehearsal-content';
import { Refused } from '../../src/workflows/refusal';
import { committee, initiative } from '../builders/portfolio';
import { times } from '../builders/round';
import { sampleWorld, type World } from '../builders/world';

let world: World;
beforeEach(async () => {
  world = await sampleWorld({}, [
    initiative('1', { ownedBy: 'anna' }),
    initiative('2', { ownedBy: 'bo' }),
    initiative('3', { ownedBy: 'never@example.com' }),
    initiative('4'),
    initiative('10', { ownedBy: 'anna' }),
  ]);
  world.clock.set('2024-09-10T08:00:00.000Z');
  for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
});
afterEach(() => world.close());

const rehearse = async (page?: number, committee = 'TSS') =>
  (await world.says('coordinator', { name: 'rehearse', committee, ...(page ? { page } : {}) })) as Omit<
    RehearsalReply,
    'language'
  >;
type PageOf<K extends RehearsalPage['kind']> = RehearsalPage & { kind: K };

async function pages(): Promise<RehearsalPage[]> {
  const { of } = await rehearse();
  const all: RehearsalPage[] = [];
  for (let page = 1; page <= of; page += 1) all.push((await rehearse(page)).shown);
  return all;
}

const pageOf = async <K extends RehearsalPage['kind']>(kind: K) =>
  (await pages()).find((page) => page.kind === kind) as PageOf<K>;

async function everything(): Promise<string> {
  const all: object[] = [];
  for await (const each of world.store.everything()) all.push(each);
  return JSON.stringify(all);
}

describe('a rehearsal', () => {
  it('sends nothing to anybody and leaves the store as it was, however often it is turned through', async () => {
    const before = await everything();
    expect((await pages()).map(({ kind }) => kind)).toEqual([
      'plan',
      'ask',
      'list',
      'reminder',
      'reminder',
      'receipt',
      'notice',
      'notice',
      'summary',
    ]);
    await pages();
    expect(await everything()).toBe(before);
    expect(world.messenger.tries).toEqual([]);
    expect(world.faults).toEqual([]);
  });

  it('says what would be sent when, to how many, and what would go wrong', async () => {
    expect((await rehearse()).shown).toEqual({
      kind: 'plan',
      meetingOn: '2024-10-11',
      askOn: '2024-09-17',
      hour: 8,
      remindOn: ['2024-09-24', '2024-09-27', '2024-10-01'],
      dueOn: '2024-10-01',
      publishOn: '2024-10-02',
      people: 2,
      initiatives: 5,
      elsewhere: 0,
      troubles: [
        { kind: 'ownerless', numbers: ['4'] },
        {
          kind: 'unreachable',
          people: [{ label: 'Indsatsejer never@example.com', numbers: ['3'], reach: { kind: 'neverMet' } }],
        },
        { kind: 'noChannel' },
      ],
    });
  });

  it('shows the cards that the round then sends, word for word', async () => {
    const { content } = await pageOf('ask');
    const notice = await pageOf('notice');
    const reminders = (await pages()).filter((page): page is PageOf<'reminder'> => page.kind === 'reminder');
    await world.tick(times.ask);
    expect(world.messenger.asks('bo').map((sent) => sent.content)).toEqual([content]);
    expect(world.messenger.notices()).toEqual([notice.content]);
    for (const at of [times.remind1, times.remind2, times.remind3]) await world.tick(at);
    const sent = world.messenger.asks('bo').map((each) => each.content);
    expect(reminders.map((page) => page.content)).toEqual([sent[1], sent[3]]);
  });

  it('tells the coordinator at the opening and at the closing what a real round tells them, and of no other round', async () => {
    const told = (await pages()).filter((page): page is PageOf<'notice'> => page.kind === 'notice');
    expect(told.map(({ on, content: { kind } }) => [on, kind])).toEqual([
      ['2024-09-17', 'unreachable'],
      ['2024-10-02', 'noChannel'],
    ]);
    await world.connects('tss');
    expect((await pages()).filter(({ kind }) => kind === 'notice')).toHaveLength(1);
  });

  it('of a committee whose answers are gone through first has the card for that, and the overview as it is after it', async () => {
    await world.close();
    world = await sampleWorld({ committees: [committee('tss', { review: 'required' })] });
    world.clock.set('2024-09-10T08:00:00.000Z');
    await world.connects('tss');
    await world.installs('coordinator');
    const all = await pages();
    expect(all[0]).toMatchObject({ kind: 'plan', review: { rule: 'required', endsOn: '2024-10-04' } });
    expect(all.flatMap((page) => (page.kind === 'notice' ? [page.content.kind] : []))).toEqual([
      'unreachable',
      'review',
    ]);
    expect(all.at(-1)).toMatchObject({ kind: 'summary', content: { asked: 3, answered: 2 } });
    expect(all.at(-1)).toMatchObject({ content: { decisions: [{ decision: sampleAnswer.decision }] } });
  });

  it('shows the receipt and the summary with made-up answers: one red to decide, one yellow, one not reported', async () => {
    const { content: receipt } = await pageOf('receipt');
    expect(receipt.page).toMatchObject({ kind: 'receipt', items: [{ number: '2' }] });
    const { content: summary, on, hour } = await pageOf('summary');
    expect({ on, hour }).toEqual({ on: '2024-10-02', hour: 8 });
    expect(summary).toMatchObject({ asked: 5, answered: 3 });
    expect(summary.decisions.map(({ decision }) => decision)).toEqual([sampleAnswer.decision]);
    expect(summary.attention).toHaveLength(1);
  });

  it('shows a card even where nobody can be reached yet', async () => {
    const { of } = await rehearse();
    await world.store.putChannel({
      portfolioId: 'sample',
      committeeId: 'tss',
      address: { serviceUrl: 'http://127.0.0.1/', conversationId: 'c', botId: 'b' },
      connectedBy: 'coordinator',
      connectedAt: times.ask,
    });
    const initiatives = await world.store.listInitiatives('sample');
    for (const each of initiatives) await world.store.changeInitiative({ ...each, owner: { person: 'x@example.com' } });
    const shown = (await rehearse()).shown as PageOf<'plan'>;
    expect(shown.people).toBe(0);
    expect(of).toBeGreaterThan(1);
    expect((await pageOf('ask')).to).toBe('x@example.com');
  });

  it('of a round whose day to ask has passed asks at once, and says so', async () => {
    world.clock.set('2024-09-20T19:00:00.000Z');
    const { shown } = await rehearse();
    expect(shown).toMatchObject({ kind: 'plan', askOn: '2024-09-23', hour: 8 });
    expect((shown as PageOf<'plan'>).troubles).toContainEqual({ kind: 'late', askOn: '2024-09-17' });
  });

  it('is of the next round where one is under way', async () => {
    await world.tick(times.ask);
    await expect(rehearse()).rejects.toMatchObject({ refusal: { kind: 'noMeetingAhead', committee: 'TSS' } });
    await world.says('coordinator', { name: 'addMeeting', meeting: 'TSS 6/12', agenda: '29/11' });
    expect((await rehearse()).shown).toMatchObject({ kind: 'plan', meetingOn: '2024-12-06' });
  });

  it('counts what another committee asks for first as that committee’s', async () => {
    await world.close();
    const both = { words: 'TSS/Byen', committees: ['tss', 'byen'] };
    const byen = committee('byen', { meetings: [{ on: '2024-10-10', agendaDeadlineOn: '2024-10-03' }] });
    world = await sampleWorld({ committees: [committee('tss'), byen] }, [
      initiative('1', { ownedBy: 'anna', anchoring: both }),
      initiative('2', { ownedBy: 'anna' }),
    ]);
    world.clock.set('2024-09-10T08:00:00.000Z');
    await world.installs('coordinator');
    expect((await rehearse()).shown).toMatchObject({ initiatives: 1, elsewhere: 1 });
  });

  it.each([0, -3, 99, 1000])('is never left by page %s', async (page) => {
    const { page: at, of } = await rehearse(page);
    expect(at).toBeGreaterThanOrEqual(1);
    expect(at).toBeLessThanOrEqual(of);
  });
});

describe('whoever may not rehearse', () => {
  const refusal = (who: string, channel?: string) =>
    world.says(who, { name: 'rehearse', committee: 'TSS' }, channel).then(
      () => undefined,
      (error) => (error instanceof Refused ? error.refusal : undefined),
    );

  it('is refused: an owner, a stranger, a member in the channel; a coordinator there is sent to their chat', async () => {
    await world.connects('tss');
    expect(await refusal('anna')).toEqual({ kind: 'notAllowed' });
    expect(await refusal('stranger')).toEqual({ kind: 'noPortfolio' });
    expect(await refusal('member', 'tss')).toEqual({ kind: 'notAllowed' });
    expect(await refusal('coordinator', 'tss')).toEqual({ kind: 'onlyInChat', command: 'rehearse' });
  });
});
