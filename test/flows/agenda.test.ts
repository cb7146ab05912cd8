import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Request } from '../../src/domain/answer/request';
import { leftOut, reworded } from '../../src/domain/review/review-changes';
import type { AgendaList, AgendaPoint } from '../../src/domain/shown/meeting/agenda-content';
import type { HistoryReply } from '../../src/domain/shown/replies/history-reply';
import { type AgendaAction, pressAgenda } from '../../src/workflows/agenda/press-agenda';
import { findVisit } from '../../src/workflows/people/find-visit';
import type { Tick } from '../../src/workflows/rounds/run-tick';
import { fuse, withFuse } from '../builders/fuse';
import { channelAddress } from '../builders/people';
import { committee, initiative } from '../builders/portfolio';
import { times } from '../builders/round';
import { sampleWorld, twoOwners, type World } from '../builders/world';

const red = { health: 'red', decision: 'Skal den stoppe?', progress: 'Pengene er brugt.' };
const afterMeeting = '2024-10-14T08:00:00.000Z';
const meetings = [{ on: '2024-10-11', agendaDeadlineOn: '2024-10-04' }, { on: '2024-11-08' }];
const committees = [
  committee('tss', { parent: 'dak', meetings }),
  committee('ssu', { meetings: [] }),
  committee('dak', { meetings: [{ on: '2024-10-25' }] }),
];

let world: World;
beforeEach(async () => {
  world = await sampleWorld({ committees }, [...twoOwners(), initiative('4', { anchoring: both, ownedBy: 'bo' })]);
  await world.connects('tss');
  await world.connects('dak');
  for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
  await world.tick(times.ask);
  world.clock.pass(60);
  await world.answers('anna', '1', red);
  world.clock.set(afterMeeting);
});
afterEach(() => world.close());
const both = { words: 'TSS/SSU', committees: ['tss', 'ssu'] };

async function press(ref: string, action: AgendaAction, channelOf?: string, ports: Tick = world.ports) {
  const place = channelOf
    ? ({ kind: 'channel', conversationId: channelAddress(channelOf).conversationId } as const)
    : ({ kind: 'chat' } as const);
  const person = (await world.store.findPerson(ref)) ?? { id: ref, metAt: times.ask, seenAt: times.ask };
  return pressAgenda(ports, await findVisit(ports, person, place), action);
}
const agenda = async (of: string, ref = 'coordinator', channelOf?: string) =>
  (await world.says(ref, { name: 'agenda', committee: of }, channelOf)) as AgendaList;
const decide = (number: string, text: string, channelOf?: string) =>
  world.says('coordinator', { name: 'decide', number, text }, channelOf);
const stored = async (number: string) => {
  const found = await world.store.findInitiative('sample', number);
  if (!found) throw new Error('It is not there.');
  return found;
};
const here = { portfolioId: 'sample', number: '1' };

describe('what is red', () => {
  it('is on the agenda of the committee that asked, with who said so for its coordinator alone', async () => {
    expect(await agenda('TSS')).toMatchObject({
      meetingOn: '2024-11-08',
      items: [{ number: '1', asked: 'Skal den stoppe?', since: '2024-09-17', by: 'Indsatsejer anna' }],
      standing: [],
    });
    const inChannel = await agenda('TSS', 'anybody', 'tss');
    expect(inChannel.items).toHaveLength(1);
    expect(JSON.stringify(inChannel)).not.toContain('Indsatsejer anna');
    expect((await agenda('DAK')).items).toEqual([]);
  });

  it('is read by nobody else than its coordinators and those in its channel', async () => {
    await expect(world.says('anna', { name: 'agenda', committee: 'TSS' })).rejects.toThrow('notAllowed');
    await expect(world.says('anna', { name: 'agenda', committee: 'TSS' }, 'dak')).rejects.toThrow('notAllowed');
    const page: AgendaAction = { verb: 'agenda.page', portfolioId: 'sample', committeeId: 'tss', page: 1 };
    await expect(press('anna', page)).rejects.toThrow('notAllowed');
    await expect(press('anna', page, 'dak')).rejects.toThrow('notAllowed');
    await expect(press('coordinator', { ...page, portfolioId: 'other' })).rejects.toThrow('notAllowed');
    await expect(press('coordinator', { ...page, committeeId: 'none' })).rejects.toThrow('stale');
  });

  it('is not there any more when its owner takes it back', async () => {
    await world.answers('anna', '1', { health: 'green', decision: '' });
    expect((await agenda('TSS')).items).toEqual([]);
    expect(await stored('1')).not.toHaveProperty('asking');
  });

  it('is as it was told where the process ended between the answer and the initiative', async () => {
    const bare = await stored('1');
    const { asking: _, latest: __, ...before } = bare;
    await world.store.changeInitiative({ ...before, version: bare.version });
    await world.tick();
    expect(await stored('1')).toMatchObject({ latest: bare.latest, asking: bare.asking });
  });
});

describe('what a coordinator left out or put otherwise', () => {
  const review = async (change: (request: Request, deed: { by: string; at: string }) => Request) => {
    const request = await world.store.findRequest('sample', world.roundId, '1');
    if (!request) throw new Error('It is not there.');
    const deed = { by: 'coordinator', at: world.clock.now() };
    await world.store.changeRequest({ ...change(request, deed), version: request.version });
    const round = await world.store.findRound('sample', world.roundId);
    if (round) await world.store.changeRound({ ...round, reviewed: true });
  };

  it('is read in the coordinator’s words by its committee', async () => {
    const texts = { progress: 'Midlerne er brugt.', nextSteps: '', decision: 'Skal indsatsen stoppe?' };
    await review((request, deed) => reworded(request, texts, deed));
    for (const agendaHere of [await agenda('TSS'), await agenda('TSS', 'anybody', 'tss')]) {
      expect(agendaHere.items).toMatchObject([{ asked: texts.decision, why: { progress: texts.progress } }]);
    }
  });

  it('is not in its channel, and is in the coordinator’s chat', async () => {
    await review((request, deed) => leftOut(request, deed));
    expect((await agenda('TSS', 'anybody', 'tss')).items).toEqual([]);
    expect((await agenda('TSS')).items).toMatchObject([{ asked: 'Skal den stoppe?' }]);
  });
});

describe('a decision', () => {
  it('is written down with the day of the meeting that was just held, and stands until it is carried out', async () => {
    expect(await decide('1', 'Den fortsætter.\nSekretariatet følger op.')).toMatchObject({
      what: 'decided',
      tells: true,
      decision: { committee: 'TSS', on: '2024-10-11', text: 'Den fortsætter.\nSekretariatet følger op.' },
    });
    expect((await stored('1')).decisions).toMatchObject([
      { id: '1', committeeId: 'tss', asked: 'Skal den stoppe?', roundId: world.roundId, by: 'coordinator' },
    ]);
    expect(await agenda('TSS')).toMatchObject({ items: [], standing: [{ number: '1', committee: 'TSS' }] });
    world.clock.pass(5);
    expect(await world.says('anna', { name: 'carriedOut', number: '1' })).toMatchObject({ what: 'carriedOut' });
    expect(await world.says('anna', { name: 'carriedOut', number: '1' })).toMatchObject({ what: 'alreadyCarriedOut' });
    expect(await agenda('TSS')).toMatchObject({ items: [], standing: [] });
    const history = (await world.says('coordinator', { name: 'history', number: '1' })) as HistoryReply;
    expect(history.lines).toMatchObject([
      { by: 'Indsatsejer anna', what: { kind: 'carriedOut', committee: 'TSS' } },
      { by: 'Indsatsejer coordinator', what: { kind: 'decided', committee: 'TSS', on: '2024-10-11', replaced: false } },
      { what: { kind: 'answered' } },
    ]);
  });

  it('that is carried out is not asked for again by an answer that repeated the question before', async () => {
    await decide('1', 'Den fortsætter.');
    world.clock.pass(60);
    await world.answers('anna', '1', { ...red, progress: 'Vi er i gang.' });
    world.clock.pass(60);
    await world.says('anna', { name: 'carriedOut', number: '1' });
    expect(await agenda('TSS')).toMatchObject({ items: [], standing: [] });
    world.clock.pass(60);
    await world.answers('anna', '1', { ...red, progress: 'Det hjalp ikke.' });
    expect(await agenda('TSS')).toMatchObject({ items: [{ number: '1' }] });
  });

  it('opens a form where its words are missing, are too many, or its day has not come', async () => {
    expect(await world.says('coordinator', { name: 'decide', number: '1' })).toMatchObject({
      kind: 'agendaForm',
      committeeId: 'tss',
      asked: 'Skal den stoppe?',
      on: '2024-10-11',
    });
    expect(await decide('1', 'x'.repeat(1001))).toMatchObject({ kind: 'agendaForm', fault: 'tooLong' });
    const form = { verb: 'agenda.decide', ...here, committeeId: 'tss', text: 'Ja.' } as const;
    expect(await press('coordinator', { ...form, text: ' ' })).toMatchObject({ fault: 'missing' });
    expect(await press('coordinator', { ...form, on: '' })).toMatchObject({ fault: 'noDay' });
    expect(await press('coordinator', { ...form, on: '2024-10-15' })).toMatchObject({ fault: 'dayAhead', text: 'Ja.' });
    expect(await stored('1')).not.toHaveProperty('decisions');
    expect(await press('coordinator', { ...form, on: '2024-10-14' })).toMatchObject({ decision: { on: '2024-10-14' } });
  });

  it('said twice is written down once; another one asks whether it takes the first one’s place', async () => {
    await decide('1', 'Den fortsætter.');
    expect(await decide('1', 'Den fortsætter.')).toMatchObject({ what: 'alreadyDecided' });
    const asked = await decide('1', 'Den stopper.');
    expect(asked).toMatchObject({ ask: 'replace', before: { text: 'Den fortsætter.' }, text: 'Den stopper.' });
    const [before] = (await stored('1')).decisions ?? [];
    const mark = { id: '1', at: before?.at ?? '' };
    const next: AgendaAction = {
      verb: 'agenda.decide',
      ...here,
      committeeId: 'tss',
      text: 'Den stopper.',
      on: '2024-10-11',
    };
    world.clock.pass(1);
    expect(await press('coordinator', { ...next, replaces: mark })).toMatchObject({ what: 'decided', replaced: true });
    expect((await stored('1')).decisions).toMatchObject([{ id: '1', text: 'Den stopper.' }]);
    // Pressed once more, and by somebody who saw what is not there any more.
    expect(await press('coordinator', { ...next, replaces: mark })).toMatchObject({ what: 'alreadyDecided' });
    expect(await press('coordinator', { ...next, text: 'Nej.', replaces: mark })).toMatchObject({ what: 'changed' });
    expect(await press('coordinator', { ...next, text: 'Og i øvrigt.', another: true })).toMatchObject({
      decision: { id: '2' },
    });
    expect((await stored('1')).trail?.map(({ what }) => what.kind)).toEqual(['decided', 'decided', 'decided']);
  });

  it('in the same words answers what is asked since', async () => {
    await decide('1', 'Godkendt.');
    world.clock.pass(60);
    await world.answers('anna', '1', { ...red, decision: 'Må den koste 2 mio.?' });
    expect(await decide('1', 'Godkendt.')).toMatchObject({ what: 'decided', decision: { id: '2' } });
    expect(await decide('1', 'Godkendt.')).toMatchObject({ what: 'alreadyDecided' });
    expect((await agenda('TSS')).items).toEqual([]);
    expect((await stored('1')).decisions).toMatchObject([
      { asked: 'Skal den stoppe?' },
      { asked: 'Må den koste 2 mio.?' },
    ]);
  });

  it('is taken back, once, and what was asked is asked again', async () => {
    await decide('1', 'Den fortsætter.');
    const [decision] = (await stored('1')).decisions ?? [];
    const undo: AgendaAction = { verb: 'agenda.undo', ...here, decision: { id: '1', at: decision?.at ?? '' } };
    expect(await press('coordinator', undo)).toMatchObject({ what: 'undone', text: 'Den fortsætter.' });
    expect(await press('coordinator', undo)).toMatchObject({ what: 'changed' });
    expect(await agenda('TSS')).toMatchObject({ items: [{ number: '1', since: '2024-09-17' }], standing: [] });
    expect(await stored('1')).not.toHaveProperty('decisions');
  });

  it('that is carried out is neither put right nor taken back, and who presses an old card is told so', async () => {
    await decide('1', 'Den fortsætter.');
    const [decision] = (await stored('1')).decisions ?? [];
    const mark = { id: '1', at: decision?.at ?? '' };
    await world.says('anna', { name: 'carriedOut', number: '1' });
    const old: AgendaAction[] = [
      { verb: 'agenda.undo', ...here, decision: mark },
      { verb: 'agenda.form', ...here, committeeId: 'tss', replaces: mark },
      { verb: 'agenda.decide', ...here, committeeId: 'tss', text: 'Den stopper.', on: '2024-10-11', replaces: mark },
    ];
    for (const action of old) {
      expect(await press('coordinator', action)).toMatchObject({ what: 'alreadyCarriedOut' });
    }
    expect((await stored('1')).decisions).toMatchObject([{ text: 'Den fortsætter.' }]);
  });

  it('of two coordinators at once is one, and the other is asked', async () => {
    const second = { ...world.ports, store: withFuse(world.store, fuse(1_000, 'after')) };
    const [a, b] = await Promise.all([
      decide('1', 'Den fortsætter.'),
      world.saysAt(second, 'coordinator', { name: 'decide', number: '1', text: 'Den stopper.' }),
    ]);
    const kinds = [a, b].map((reply) => ('what' in reply ? reply.what : 'ask' in reply ? reply.ask : ''));
    expect(kinds.sort()).toEqual(['decided', 'replace']);
    expect((await stored('1')).decisions).toHaveLength(1);
  });

  it('may be about what nobody asked about, and asks which committee where there are several', async () => {
    expect(await decide('2', 'Godt gået.')).toMatchObject({
      what: 'decided',
      decision: { committee: 'TSS', asked: '' },
    });
    expect(await decide('4', 'Godt gået.')).toMatchObject({
      ask: 'committee',
      text: 'Godt gået.',
      options: [
        { id: 'tss', name: 'TSS' },
        { id: 'ssu', name: 'SSU' },
      ],
    });
    expect(await decide('4', 'Godt gået.', 'tss')).toMatchObject({ what: 'decided', committeeId: 'tss' });
  });

  it('is for coordinators, about what is theirs, and in a channel about what is its committee’s', async () => {
    const wish = { name: 'decide', number: '1', text: 'Ja.' } as const;
    await expect(world.says('anna', wish)).rejects.toThrow('notAllowed');
    await expect(world.says('anna', wish, 'tss')).rejects.toThrow('notAllowed');
    await expect(world.says('stranger', wish)).rejects.toThrow('noPortfolio');
    await expect(world.says('coordinator', wish, 'dak')).rejects.toThrow('notAllowed');
    const form = { verb: 'agenda.decide', ...here, committeeId: 'dak', text: 'Ja.' } as const;
    await expect(press('anna', form)).rejects.toThrow('notAllowed');
    await expect(press('coordinator', form, 'tss')).rejects.toThrow('notAllowed');
    expect(await press('coordinator', form)).toMatchObject({ what: 'elsewhere', committees: ['TSS'] });
    await expect(world.says('bo', { name: 'carriedOut', number: '1' })).rejects.toThrow('notAllowed');
    await expect(world.says('coordinator', { name: 'decide', number: '99', text: 'Ja.' })).rejects.toThrow(
      'unknownInitiative',
    );
    await expect(world.says('coordinator', { name: 'decide' })).rejects.toThrow('whichInitiative');
    expect(await stored('1')).not.toHaveProperty('decisions');
  });

  it.each(['before', 'after'] as const)(
    'is whole or not there when the process ends at any call (%s)',
    async (ending) => {
      for (let nth = 1, blown = true; blown; nth += 1) {
        const short = fuse(nth, ending);
        const ports = { ...world.ports, store: withFuse(world.store, short) };
        const text = `Nr. ${nth}`;
        const form = {
          verb: 'agenda.decide',
          ...here,
          committeeId: 'tss',
          text,
          on: '2024-10-14',
          another: true,
        } as const;
        await press('coordinator', form, undefined, ports).catch(() => undefined);
        blown = short.blown;
        await press('coordinator', form);
        const { decisions = [], trail = [] } = await stored('1');
        expect(decisions.filter((one) => one.text === text)).toHaveLength(1);
        expect(trail).toHaveLength(decisions.length);
      }
    },
  );
});

describe('taking on', () => {
  it('puts it on the parent’s agenda, with its trail, and there it is decided', async () => {
    expect(await world.says('coordinator', { name: 'escalate', number: '1' }, 'tss')).toMatchObject({
      what: 'escalated',
      from: 'TSS',
      to: 'DAK',
      meetingOn: '2024-10-25',
    });
    expect((await agenda('TSS')).items).toEqual([]);
    const above = await agenda('DAK', 'anybody', 'dak');
    expect(above.items).toMatchObject([{ number: '1', askedIn: 'TSS', escalated: { from: 'TSS', on: '2024-10-14' } }]);
    const point = { verb: 'agenda.point', ...here, committeeId: 'dak' } as const;
    expect((await press('anybody', point, 'dak')) as AgendaPoint).not.toHaveProperty('parent');
    expect(await press('anybody', point, 'dak')).toMatchObject({ mayAct: false, item: { number: '1' } });
    expect(await press('coordinator', point, 'dak')).toMatchObject({ mayAct: true });
    world.clock.pass(1);
    expect(await decide('1', 'Ja.', 'tss')).toMatchObject({ what: 'elsewhere', committees: ['DAK'] });
    expect(await decide('1', 'Ja.', 'dak')).toMatchObject({ decision: { committee: 'DAK', on: '2024-10-14' } });
    expect(await agenda('DAK')).toMatchObject({ items: [], standing: [{ number: '1' }] });
    expect((await agenda('TSS')).standing).toMatchObject([{ number: '1', committee: 'DAK' }]);
    const history = (await world.says('coordinator', { name: 'history', number: '1' })) as HistoryReply;
    expect(history.lines.map(({ what }) => what)).toMatchObject([
      { kind: 'decided', committee: 'DAK' },
      { kind: 'escalated', from: 'TSS', to: 'DAK' },
      { kind: 'answered' },
    ]);
  });

  it('goes to the one that is named, once, and says so where there is no way or nothing to take', async () => {
    const to = (committeeId: string) => press('coordinator', { verb: 'agenda.escalate', ...here, to: committeeId });
    expect(await world.says('coordinator', { name: 'escalate', number: '1', to: 'ssu' })).toMatchObject({ to: 'SSU' });
    expect(await to('ssu')).toMatchObject({ what: 'alreadyThere', to: 'SSU' });
    expect(await world.says('coordinator', { name: 'escalate', number: '1' })).toMatchObject({
      what: 'noParent',
      committee: 'SSU',
    });
    expect(await to('tss')).toMatchObject({ what: 'escalated', from: 'SSU', to: 'TSS' });
    expect((await stored('1')).escalations).toHaveLength(2);
    expect(await world.says('coordinator', { name: 'escalate', number: '2' })).toMatchObject({ what: 'nothingAsked' });
    await expect(world.says('coordinator', { name: 'escalate', number: '1', to: 'XYZ' })).rejects.toThrow(
      'unknownCommittee',
    );
    await expect(world.says('anna', { name: 'escalate', number: '1' })).rejects.toThrow('notAllowed');
  });

  it('makes the decision the parent’s, to be put right as that and not in the channel it came from', async () => {
    await world.says('coordinator', { name: 'escalate', number: '1' });
    world.clock.pass(1);
    await decide('1', 'Ja.');
    const [decision] = (await stored('1')).decisions ?? [];
    const replaces = { id: '1', at: decision?.at ?? '' };
    const point: AgendaAction = { verb: 'agenda.point', ...here, committeeId: 'tss' };
    const form: AgendaAction = { verb: 'agenda.form', ...here, committeeId: 'tss', replaces };
    expect(await press('coordinator', point)).not.toHaveProperty('decidedElsewhere');
    expect(await press('coordinator', form)).toMatchObject({ kind: 'agendaForm', committee: 'DAK', text: 'Ja.' });
    expect(await press('coordinator', point, 'tss')).toMatchObject({ decidedElsewhere: true });
    await expect(press('coordinator', form, 'tss')).rejects.toThrow('notAllowed');
    const typed = {
      verb: 'agenda.decide',
      ...here,
      committeeId: 'tss',
      text: 'Nej.',
      on: '2024-10-14',
      replaces,
    } as const;
    await expect(press('coordinator', typed, 'tss')).rejects.toThrow('notAllowed');
    const there = { ...here, committeeId: 'dak' };
    expect(await press('coordinator', { verb: 'agenda.point', ...there }, 'dak')).not.toHaveProperty(
      'decidedElsewhere',
    );
    expect(await press('coordinator', { ...typed, ...there }, 'dak')).toMatchObject({
      what: 'decided',
      replaced: true,
    });
  });

  it('by two at once is done once', async () => {
    const both = await Promise.all(
      ['first', 'second'].map((process) =>
        world.saysAt(world.another(process), 'coordinator', { name: 'escalate', number: '1' }),
      ),
    );
    expect(both.map((reply) => ('what' in reply ? reply.what : '')).sort()).toEqual(['alreadyThere', 'escalated']);
    expect((await stored('1')).escalations).toHaveLength(1);
  });

  it('stays where it was taken while it is asked, and ends when it is not', async () => {
    await world.says('coordinator', { name: 'escalate', number: '1' });
    world.clock.pass(5);
    await world.answers('anna', '1', { ...red, decision: 'Skal den stoppe nu?' });
    expect((await agenda('DAK')).items).toMatchObject([{ asked: 'Skal den stoppe nu?', since: '2024-09-17' }]);
    await decide('1', 'Ja.');
    world.clock.pass(5);
    await world.answers('anna', '1', { ...red, decision: 'Hvem lukker den?' });
    expect((await agenda('DAK')).items).toEqual([]);
    expect((await agenda('TSS')).items).toMatchObject([{ asked: 'Hvem lukker den?', since: '2024-10-14' }]);
  });
});

describe('what is decided and asked goes along', () => {
  it('and is not written in a portfolio that has ended, where nobody would find it', async () => {
    const portfolio = await world.store.findPortfolio('sample');
    if (portfolio) await world.store.changePortfolio({ ...portfolio, ended: { on: '2024-10-12' } });
    const decided = { ...here, committeeId: 'tss', text: 'Ja.' };
    await expect(press('coordinator', { verb: 'agenda.decide', ...decided })).rejects.toThrow('portfolioEnded');
    await expect(decide('1', 'Ja.')).rejects.toThrow('portfolioEnded');
    await expect(world.says('coordinator', { name: 'escalate', number: '1' })).rejects.toThrow('portfolioEnded');
    expect(await stored('1')).not.toHaveProperty('decisions');
  });

  it('when the initiative moves, and when a committee is succeeded', async () => {
    await decide('2', 'Godt gået.');
    await world.says('coordinator', { name: 'moveInitiatives', numbers: '1-2', to: 'SSU' });
    expect(await agenda('SSU')).toMatchObject({
      items: [{ number: '1' }],
      standing: [{ number: '2', committee: 'TSS' }],
    });
    expect(await agenda('TSS')).toMatchObject({ items: [], standing: [] });
    await world.says('coordinator', { name: 'escalate', number: '1', to: 'DAK' });
    await world.says('coordinator', { name: 'succeedCommittee', pairs: [{ committee: 'DAK', to: 'TSS' }] });
    expect((await agenda('TSS')).items).toMatchObject([{ number: '1' }]);
  });
});
