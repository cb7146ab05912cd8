import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Command } from '../../src/domain/people/command';
import type { Refusal } from '../../src/domain/shown/reply';
import { answerCommand } from '../../src/workflows/answer-command';
import { importPortfolio } from '../../src/workflows/import-portfolio';
import { findVisit } from '../../src/workflows/people/find-visit';
import { greetChannel } from '../../src/workflows/reading/greet';
import { Refused } from '../../src/workflows/refusal';
import { asRead } from '../builders/as-read';
import { type Ending, fuse, withFuse } from '../builders/fuse';
import { addressOf } from '../builders/people';
import { committee, initiative } from '../builders/portfolio';
import { times } from '../builders/round';
import { emptyWorld, sampleWorld, twoOwners, type World } from '../builders/world';

const december = { on: '2024-12-06', agendaDeadlineOn: '2024-11-29' };
const askedForDecember = '2024-11-12T07:00:00.000Z';
const byen = { anchoring: { words: 'BYEN', committees: ['byen'] } };

let world: World;
beforeEach(async () => {
  world = await sampleWorld(
    {
      committees: [
        committee('tss', { meetings: [{ on: '2024-10-11', agendaDeadlineOn: '2024-10-04' }, december] }),
        committee('byen', { meetings: [december] }),
        committee('syd', { meetings: [] }),
      ],
    },
    [...twoOwners(), initiative('20', { ...byen, ownedBy: 'carl' })],
  );
  await world.connects('tss');
  for (const ref of ['coordinator', 'anna', 'bo', 'carl']) await world.installs(ref);
});
afterEach(() => world.close());

const says = (command: Command, channel?: string) => world.says('coordinator', command, channel);
const move = (numbers: string, to: string): Command => ({ name: 'moveInitiatives', numbers, to });
const rename = (name: string, to: string): Command => ({ name: 'renameCommittee', pairs: [{ committee: name, to }] });
const succeed = (name: string, to: string): Command => ({ name: 'succeedCommittee', pairs: [{ committee: name, to }] });
const close = (name: string): Command => ({ name: 'closeCommittee', committee: name });
async function refusal(command: Command, ref = 'coordinator', channel?: string): Promise<Refusal> {
  const reply = await world.says(ref, command, channel).catch((error: unknown) => error);
  if (reply instanceof Refused) return reply.refusal;
  throw new Error('It was not refused.', { cause: reply });
}
const placeOf = async (number: string) => (await world.store.findInitiative('sample', number))?.anchoring.committees;
const roundsOf = async () => (await world.store.listRounds('sample')).map(({ id, initiatives }) => [id, initiatives]);

describe('initiatives that move', () => {
  it('go with what was said of them, and tell where they were', async () => {
    await world.tick(times.ask);
    await world.answers('anna', '1');
    expect(await says(move('1-2', 'Byen'))).toMatchObject({
      done: {
        kind: 'initiativesMoved',
        to: 'BYEN',
        moved: [{ number: '1', from: 'TSS' }, { number: '2' }],
        already: 0,
        asked: [{ committee: 'TSS', initiatives: 2 }],
      },
    });
    expect(await says({ name: 'show', number: '1' })).toMatchObject({
      anchoring: 'BYEN',
      placedBefore: [{ words: 'TSS', until: '2024-09-17' }],
      reports: [{ report: { by: 'anna' }, committee: 'TSS' }],
      owner: { label: 'Indsatsejer anna' },
    });
  });

  it('are answered in the round under way, and asked about by the new committee next time', async () => {
    await world.tick(times.ask);
    await says(move('2', 'Byen'));
    await world.answers('bo', '2');
    await world.tick(times.publish);
    expect(world.messenger.posts()).toMatchObject([{ to: 'channel:tss', content: { asked: 3, answered: 1 } }]);
    await world.tick(askedForDecember);
    expect(await roundsOf()).toEqual(
      expect.arrayContaining([
        ['sample.tss.2024-12-06', ['1', '10']],
        ['sample.byen.2024-12-06', ['2', '20']],
      ]),
    );
  });

  it('stay where they are, all of them, when one number or the committee is not known', async () => {
    expect(await refusal(move('1, 2-4, 99', 'Byen'))).toEqual({
      kind: 'unknownInitiatives',
      words: ['3', '4', '99'],
      count: 4,
    });
    expect(await refusal(move('1', 'Vest'))).toMatchObject({ kind: 'unknownCommittee', words: 'Vest' });
    expect(await refusal({ name: 'moveInitiatives', numbers: '1' })).toMatchObject({ kind: 'howToWrite' });
    expect(await placeOf('1')).toEqual(['tss']);
  });

  it('are moved once when it is said twice, and back when that is said', async () => {
    await says(move('1, 20', 'Byen'));
    expect(await says(move('1, 20', 'Byen'))).toMatchObject({ done: { moved: [], already: 2 } });
    await says(move('1', 'tss'));
    expect(await says({ name: 'show', number: '1' })).toMatchObject({
      anchoring: 'TSS',
      placedBefore: [{ words: 'BYEN' }, { words: 'TSS' }],
    });
  });

  it('may belong to several committees', async () => {
    await says(move('1', 'Byen og Syd'));
    expect(await placeOf('1')).toEqual(['byen', 'syd']);
    expect(await says({ name: 'show', number: '1' })).toMatchObject({ anchoring: 'BYEN/SYD' });
  });

  it('are not shown in the channel they left, which says where they went', async () => {
    await says(move('1', 'Byen'));
    expect(await refusal({ name: 'show', number: '1' }, 'member', 'tss')).toEqual({
      kind: 'movedAway',
      number: '1',
      committee: 'BYEN',
    });
    expect(await refusal({ name: 'show', number: '20' }, 'member', 'tss')).toEqual({ kind: 'notAllowed' });
  });

  it.each<Ending>(['before', 'after'])(
    'are all moved when it is said again after the process ended %s a write',
    async (ending) => {
      for (let nth = 1; nth < 20; nth += 1) {
        const burning = fuse(nth, ending);
        const visit = await findVisit(world.ports, { id: 'coordinator', metAt: '', seenAt: '' }, { kind: 'chat' });
        const ports = world.another('second', withFuse(world.store, burning));
        await answerCommand(ports, visit, move('1, 2, 10', 'Byen'), addressOf('coordinator')).catch(() => {});
        await says(move('1, 2, 10', 'Byen'));
        for (const number of ['1', '2', '10']) expect(await placeOf(number)).toEqual(['byen']);
        expect((await world.store.findInitiative('sample', '1'))?.placedBefore).toHaveLength(2 * nth - 1);
        await says(move('1, 2, 10', 'TSS'));
        if (!burning.blown) return;
      }
      throw new Error('It never came to an end.');
    },
  );
});

describe('a committee with a new name', () => {
  it('is found by the old and the new, and is called the new everywhere', async () => {
    await world.tick(times.ask);
    expect(await says(rename('TSS', 'Tværgående Styregruppe (TVS)'))).toMatchObject({
      done: { kind: 'committeeRenamed', committee: 'TVS', was: 'TSS', initiatives: 3 },
    });
    for (const name of ['TSS', 'tvs', 'Tværgående Styregruppe (TVS)']) {
      expect(await says({ name: 'status', committee: name })).toMatchObject({
        committee: { id: 'tss', shortName: 'TVS', name: 'Tværgående Styregruppe (TVS)' },
      });
    }
    expect(await says({ name: 'list' })).toMatchObject({ lines: [{ number: '1', anchoring: 'TVS' }, {}, {}, {}] });
    expect(await world.answers('anna', '1')).toMatchObject({ committee: 'TVS', page: { item: { anchoring: 'TVS' } } });
  });

  it('is refused a name that is another’s or none', async () => {
    expect(await refusal(rename('TSS', 'byen'))).toEqual({ kind: 'nameTaken', words: 'byen', committee: 'BYEN' });
    expect(await refusal(rename('TSS', '12'))).toEqual({ kind: 'noName', words: '12' });
    expect(await refusal(rename('Vest', 'Øst'))).toMatchObject({ kind: 'unknownCommittee' });
    expect(await refusal({ name: 'renameCommittee', pairs: [] })).toMatchObject({ kind: 'howToWrite' });
  });

  it('is cut out of the words where its own name holds the word between', async () => {
    await says(rename('TSS', 'Overgang til voksenliv'));
    await says({
      name: 'renameCommittee',
      pairs: [
        { committee: 'Overgang', to: 'voksenliv til Unge' },
        { committee: 'Overgang til voksenliv', to: 'Unge' },
      ],
    });
    expect(await says({ name: 'status', committee: 'Unge' })).toMatchObject({ committee: { id: 'tss' } });
  });
});

describe('a committee that is closed', () => {
  it('finishes its round, has no other, and says what it leaves without a home', async () => {
    await world.tick(times.ask);
    expect(await says(close('TSS'))).toMatchObject({
      done: {
        kind: 'committeeClosed',
        already: false,
        round: { dueOn: '2024-10-01' },
        homeless: [{ number: '1' }, { number: '2' }, { number: '10' }],
      },
    });
    await world.answers('anna', '1');
    await world.tick(times.publish);
    expect(world.messenger.posts()).toMatchObject([{ to: 'channel:tss', content: { answered: 1 } }]);
    await world.tick(askedForDecember);
    expect((await roundsOf()).map(([id]) => id)).toEqual(['sample.byen.2024-12-06', 'sample.tss.2024-10-11']);
    expect(await says(close('TSS'))).toMatchObject({ done: { already: true } });
  });

  it('shows its last overview for a status, in a chat and in its channel', async () => {
    await world.tick(times.ask);
    await world.answers('anna', '1');
    await world.tick(times.publish);
    await says(close('TSS'));
    const last = { kind: 'summary', content: { committee: 'TSS', answered: 1, ended: { on: '2024-10-02' } } };
    expect(await says({ name: 'status', committee: 'TSS' })).toMatchObject(last);
    expect(await world.says('member', { name: 'status' }, 'tss')).toMatchObject(last);
    expect(await world.says('member', { name: 'show', number: '1' }, 'tss')).toMatchObject({ number: '1' });
    // An owner has their own alone, there as everywhere.
    const own = { kind: 'status', total: 1 };
    expect(await world.says('bo', { name: 'status', committee: 'TSS' })).toMatchObject(own);
  });

  it('is not offered where a committee is to be chosen, nor planned, nor started', async () => {
    await says(close('TSS'));
    expect(await refusal({ name: 'missing' })).toMatchObject({ known: [{ id: 'byen' }, { id: 'syd' }] });
    expect(await refusal({ name: 'status', committee: 'x' })).toMatchObject({ known: ['BYEN', 'SYD'] });
    expect(await says({ name: 'plan' })).toMatchObject({ rounds: [{ committee: 'BYEN' }], withoutMeeting: [] });
    expect(await refusal({ name: 'startRound', committee: 'TSS' })).toEqual({
      kind: 'committeeEnded',
      committee: 'TSS',
    });
    expect(await refusal(move('20', 'TSS'))).toEqual({ kind: 'committeeEnded', committee: 'TSS' });
    const person = { id: 'coordinator', metAt: '', seenAt: '' };
    const place = { kind: 'channel', conversationId: 'another' } as const;
    const greeting = await greetChannel(world.ports, await findVisit(world.ports, person, place), undefined);
    expect(greeting.committees).toMatchObject([{ id: 'byen' }]);
  });

  it('is as it was when it is opened again', async () => {
    await says(close('TSS'));
    expect(await says({ name: 'reopenCommittee', committee: 'TSS' })).toMatchObject({ done: { already: false } });
    await world.tick(times.ask);
    expect((await roundsOf()).map(([id]) => id)).toEqual(['sample.tss.2024-10-11']);
    expect(await says({ name: 'reopenCommittee', committee: 'TSS' })).toMatchObject({ done: { already: true } });
  });
});

describe('a committee that is succeeded', () => {
  it('hands its initiatives on; its round is finished as its own, the next is the successor’s', async () => {
    await world.tick(times.ask);
    expect(await says(succeed('TSS', 'Byen'))).toMatchObject({
      done: {
        kind: 'committeeSucceeded',
        committee: 'TSS',
        successor: 'BYEN',
        moved: 3,
        round: { dueOn: '2024-10-01' },
        channelFollows: true,
        hasMeeting: true,
      },
    });
    expect(await placeOf('10')).toEqual(['byen']);
    expect(await says({ name: 'plan' })).toMatchObject({
      rounds: [
        { committee: 'TSS', state: 'open', initiatives: 3 },
        { committee: 'BYEN', state: 'planned', initiatives: 4 },
      ],
      withoutMeeting: [],
    });
    await world.answers('anna', '1');
    await world.tick(times.publish);
    expect(world.messenger.posts()).toMatchObject([
      { to: 'channel:tss', content: { committee: 'TSS', asked: 3, ended: { successor: 'BYEN' } } },
    ]);
    await world.tick(askedForDecember);
    expect(await roundsOf()).toEqual([
      ['sample.byen.2024-12-06', ['1', '2', '10', '20']],
      ['sample.tss.2024-10-11', ['1', '2', '10']],
    ]);
    expect(await says({ name: 'show', number: '1' })).toMatchObject({
      anchoring: 'BYEN',
      placedBefore: [{ words: 'TSS' }],
      reports: [{ committee: 'TSS' }],
    });
  });

  it('keeps its last overview, and its channel is the successor’s as well', async () => {
    await world.tick(times.ask);
    await world.tick(times.publish);
    await says(succeed('TSS', 'Byen'));
    const last = { kind: 'summary', content: { committee: 'TSS', ended: { successor: 'BYEN' } } };
    expect(await says({ name: 'status', committee: 'TSS' })).toMatchObject(last);
    expect(await world.says('member', { name: 'status' }, 'tss')).toMatchObject({
      committee: { id: 'byen' },
      total: 4,
    });
    expect(await world.says('member', { name: 'status', committee: 'TSS' }, 'tss')).toMatchObject(last);
    expect(await world.says('member', { name: 'show', number: '1' }, 'tss')).toMatchObject({ number: '1' });
  });

  it('leaves its channel its own where the successor has one', async () => {
    await world.connects('byen');
    await world.tick(times.ask);
    expect(await says(succeed('TSS', 'Byen'))).toMatchObject({ done: { channelFollows: false, hasChannel: true } });
    expect(await world.says('member', { name: 'status' }, 'tss')).toMatchObject({ kind: 'summary' });
    expect(await refusal({ name: 'status', committee: 'byen' }, 'member', 'tss')).toEqual({ kind: 'notAllowed' });
    expect(await refusal({ name: 'show', number: '1' }, 'member', 'tss')).toMatchObject({ kind: 'movedAway' });
  });

  it.each<Ending>(['before', 'after'])(
    'is succeeded whole when it is said again after the process ended %s a write',
    async (ending) => {
      for (let nth = 1; nth < 20; nth += 1) {
        const burning = fuse(nth, ending);
        const visit = await findVisit(world.ports, { id: 'coordinator', metAt: '', seenAt: '' }, { kind: 'chat' });
        const ports = world.another('second', withFuse(world.store, burning));
        await answerCommand(ports, visit, succeed('TSS', 'Byen'), addressOf('coordinator')).catch(() => {});
        await says(succeed('TSS', 'Byen'));
        for (const number of ['1', '2', '10']) expect(await placeOf(number)).toEqual(['byen']);
        expect(await says({ name: 'status', committee: 'TSS' })).toMatchObject({ committee: { id: 'tss' }, total: 0 });
        expect((await world.store.findPortfolio('sample'))?.committees[0]?.ended).toMatchObject({ successor: 'byen' });
        await says({ name: 'reopenCommittee', committee: 'TSS' });
        await says(move('1, 2, 10', 'TSS'));
        if (!burning.blown) return;
      }
      throw new Error('It never came to an end.');
    },
  );

  it('says the same when it is said twice, and cannot be succeeded by itself or by one that is no more', async () => {
    await says(succeed('TSS', 'Byen'));
    expect(await says(succeed('TSS', 'Byen'))).toMatchObject({ done: { moved: 0, channelFollows: true } });
    expect((await world.store.findInitiative('sample', '1'))?.placedBefore).toHaveLength(1);
    expect(await refusal(succeed('Byen', 'Byen'))).toMatchObject({ kind: 'sameCommittee' });
    expect(await refusal(succeed('Byen', 'TSS'))).toEqual({
      kind: 'committeeEnded',
      committee: 'TSS',
      successor: { id: 'byen', shortName: 'BYEN' },
    });
    expect(await refusal(succeed('Syd', 'Vest'))).toMatchObject({ kind: 'unknownCommittee', words: 'Vest' });
  });

  it('by its file from a day ahead is the successor’s from that day, whoever is asleep', async () => {
    const portfolio = await world.store.findPortfolio('sample');
    if (!portfolio) throw new Error('no portfolio');
    const committees = portfolio.committees.map((c) =>
      c.id === 'tss' ? { ...c, ended: { on: '2024-11-01', successor: 'byen' } } : c,
    );
    await world.store.changePortfolio({ ...portfolio, committees });
    await world.tick(times.ask);
    expect(await placeOf('1')).toEqual(['tss']);
    await world.tick(askedForDecember);
    expect(await placeOf('1')).toEqual(['byen']);
    expect(await roundsOf()).toEqual([
      ['sample.byen.2024-12-06', ['1', '2', '10', '20']],
      ['sample.tss.2024-10-11', ['1', '2', '10']],
    ]);
  });
});

describe('what was changed in chat', () => {
  const rows = (change: object = {}) => [
    { title: 'A', anchoring: 'TSS' },
    { title: 'B', anchoring: 'SSU/TSS', ...change },
    { title: 'B', anchoring: 'TSS' },
  ];
  const imports = (...args: Parameters<typeof asRead>) =>
    importPortfolio({ store: world.store, now: world.clock.now() }, asRead(...args));
  beforeEach(async () => {
    await world.close();
    world = emptyWorld(times.ask);
    await imports(rows(), { portfolio: { coordinators: ['coordinator'] } });
  });
  const again = { portfolio: { coordinators: ['coordinator'] } };

  it('stands when the same table is read again, which then changes nothing', async () => {
    await says(move('2, 3', 'SSU'));
    await says(rename('TSS', 'TVS'));
    const { changed, gone, created, portfolio } = await imports(rows(), again);
    expect({ changed, gone, created, portfolio: portfolio.kind }).toEqual({
      changed: [],
      gone: [],
      created: [],
      portfolio: 'same',
    });
    expect(await placeOf('2')).toEqual(['ssu']);
    expect(await placeOf('3')).toEqual(['ssu']);
    expect(await says({ name: 'status', committee: 'TVS' })).toMatchObject({ committee: { id: 'tss' } });
  });

  it('gives way to a table that says something else than it did', async () => {
    await says(move('2', 'SSU'));
    await imports(rows({ anchoring: 'TSS' }), again);
    expect(await placeOf('2')).toEqual(['tss']);
    expect(await says({ name: 'show', number: '2' })).toMatchObject({
      placedBefore: [{ words: 'SSU' }, { words: 'SSU/TSS' }],
    });
    expect((await imports(rows({ anchoring: 'TSS' }), again)).changed).toEqual([]);
  });

  it('lets a table that still has the name of a succeeded committee mean its successor', async () => {
    await says(succeed('TSS', 'SSU'));
    const { changed } = await imports([...rows(), { title: 'Ny', anchoring: 'TSS' }], again);
    expect(changed).toEqual([]);
    expect(await placeOf('4')).toEqual(['ssu']);
    expect(await placeOf('2')).toEqual(['ssu']);
  });
});

it('agreements are changed by coordinators, in their own chat', async () => {
  const commands: Command[] = [
    move('1', 'Byen'),
    rename('TSS', 'TVS'),
    succeed('TSS', 'Byen'),
    close('TSS'),
    { name: 'reopenCommittee', committee: 'TSS' },
  ];
  for (const command of commands) {
    expect(await refusal(command, 'anna')).toEqual({ kind: 'notAllowed' });
    expect(await refusal(command, 'member', 'tss')).toEqual({ kind: 'notAllowed' });
    expect(await refusal(command, 'coordinator', 'tss')).toEqual({ kind: 'onlyInChat', command: command.name });
  }
  expect(await placeOf('1')).toEqual(['tss']);
});
