import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Command } from '../../src/domain/people/command';
import { readCommand } from '../../src/teams/commands/read-command';
import { findVisit } from '../../src/workflows/people/find-visit';
import { Refused } from '../../src/workflows/refusal';
import { channelAddress } from '../builders/people';
import { committee, initiative } from '../builders/portfolio';
import { times } from '../builders/round';
import { sampleWorld, twoOwners, type World } from '../builders/world';

let world: World;
beforeEach(async () => {
  const at = (words: string, ownedBy: string) => ({
    anchoring: { words, committees: [words.toLowerCase()] },
    ownedBy,
    focusArea: 'Sund opvækst',
  });
  world = await sampleWorld(
    {
      committees: [
        committee('tss', { name: 'Styregruppen for voksne' }),
        committee('byen', { name: 'Styregruppen for byen', meetings: [] }),
        committee('sku', { meetings: [] }),
      ],
    },
    [
      ...twoOwners(),
      initiative('20', { ...at('Byen', 'carl'), title: 'Sund mad i skolen' }),
      initiative('21', at('SKU', '')),
    ],
  );
  await world.connects('tss');
  for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
});
afterEach(() => world.close());

async function understood(ref: string, words: string, channelOf?: string): Promise<Command> {
  const place = channelOf
    ? ({ kind: 'channel', conversationId: channelAddress(channelOf).conversationId } as const)
    : ({ kind: 'chat' } as const);
  const person = (await world.store.findPerson(ref)) ?? { id: ref, metAt: times.ask, seenAt: times.ask };
  return readCommand(await findVisit(world.ports, person, place), words);
}

async function says(ref: string, words: string, channelOf?: string) {
  const command = await understood(ref, words, channelOf);
  const reply = await world.says(ref, command, channelOf).catch((error: unknown) => {
    if (error instanceof Refused) return { kind: 'refused' as const, refusal: error.refusal };
    throw error;
  });
  return reply;
}

async function numbers(ref: string, words: string, channelOf?: string) {
  const reply = await says(ref, words, channelOf);
  return reply.kind === 'question' ? { of: reply.of, numbers: reply.lines.map(({ number }) => number) } : reply;
}

describe('a question', () => {
  it.each([
    'vis 2',
    'oversigt TSS',
    'status TSS',
    'status',
    'mine',
    'mine indsatser',
    'plan TSS',
    'hjælp',
    'mangler TSS',
    'oversigt udløber i 2025 for TSS',
    'udgiv TSS',
    'vis 999',
    'ændringer i TSS siden sidste møde',
  ])('is none where a command says something that is known: %s', async (words) => {
    expect((await understood('coordinator', words)).name).not.toBe('question');
  });

  it('is about all for a coordinator, about their own for an owner, about the committee in its channel', async () => {
    expect(await numbers('coordinator', 'vis alle i gang')).toEqual({ of: 5, numbers: ['1', '2', '10', '20', '21'] });
    expect(await numbers('anna', 'vis alle i gang')).toEqual({ of: 2, numbers: ['1', '10'] });
    expect(await numbers('member', 'vis alle i gang', 'tss')).toEqual({ of: 3, numbers: ['1', '2', '10'] });
    expect(await numbers('coordinator', 'vis alle i gang', 'tss')).toEqual({ of: 3, numbers: ['1', '2', '10'] });
  });

  it('of a committee that is not theirs to see is refused, however it is put', async () => {
    const notAllowed = { kind: 'refused', refusal: { kind: 'notAllowed' } };
    for (const words of ['i gang i Byen', 'hvor mange har Byen', 'status på dem i Byen', 'i gang i TSS og Byen']) {
      expect(await says('anna', words)).toEqual(notAllowed);
      expect(await says('member', words, 'tss')).toEqual(notAllowed);
      expect(await says('coordinator', words, 'tss')).toEqual(notAllowed);
    }
    expect(await numbers('anna', 'alle undtagen Byen')).toEqual({ of: 2, numbers: ['1', '10'] });
  });

  it('tells nobody what others have: words of their titles and headings mean nothing', async () => {
    for (const words of ['noget om mad i skolen', 'indsatser under sund opvækst', 'vis 20 og 21']) {
      const reply = await says('anna', words);
      expect(JSON.stringify(reply)).not.toMatch(/Sund|"20"|"21"/);
    }
    expect(await says('anna', 'vis 20')).toEqual({ kind: 'refused', refusal: { kind: 'notAllowed' } });
  });

  it('of who owns what is for a coordinator in their own chat', async () => {
    expect(await says('coordinator', 'hvem ejer 2')).toMatchObject({
      form: 'who',
      lines: [{ number: '2', owner: { label: 'Indsatsejer bo' } }],
    });
    expect(await numbers('coordinator', 'tovholder Indsatsejer bo')).toEqual({ of: 5, numbers: ['2'] });
    for (const words of ['hvem ejer 2', 'indsatser uden tovholder', 'indsatser med tovholder']) {
      expect(await says('anna', words)).toMatchObject({ refusal: { kind: 'notAllowed' } });
      expect(await says('member', words, 'tss')).toMatchObject({ refusal: { kind: 'notAllowed' } });
      expect(await says('coordinator', words, 'tss')).toMatchObject({ refusal: { kind: 'onlyInChat' } });
    }
    const half = 'hvornår drikker alle uden tovholder deres sorte kaffe med fløde';
    expect(await says('member', half, 'tss')).toMatchObject({ refusal: { kind: 'notAllowed' } });
    expect(await says('coordinator', half)).toMatchObject({ kind: 'questionChoice', why: 'nearest' });
    expect(await says('bo', 'ejet af Indsatsejer anna')).not.toMatchObject({ kind: 'question' });
    expect(await numbers('bo', 'mine der er i gang')).toEqual({ of: 1, numbers: ['2'] });
    expect(await numbers('bo', 'mine der udløber i 2026')).toEqual({ of: 1, numbers: [] });
  });

  it('is answered by another command where that says more', async () => {
    expect(await says('coordinator', 'kan du vise mig nummer 2')).toMatchObject({ kind: 'show', number: '2' });
    expect(await says('coordinator', 'noget om mad i skolen')).toMatchObject({ kind: 'show', number: '20' });
    expect(await says('coordinator', 'hvordan går det i TSS')).toMatchObject({
      kind: 'status',
      committee: { id: 'tss' },
    });
    expect(await numbers('coordinator', 'hej, kan du vise mig det der er i gang i TSS, tak?')).toMatchObject({ of: 5 });
    expect(await says('coordinator', 'statsu TSS')).toMatchObject({ kind: 'status', committee: { id: 'tss' } });
    expect(await says('coordinator', 'hvem har ikke svaret i TSS')).toMatchObject({
      kind: 'missing',
      committeeId: 'tss',
    });
    expect(await says('coordinator', 'hvad er nyt siden sidste møde i TSS')).toMatchObject({ kind: 'changes' });
    expect(await says('coordinator', 'hvornår er næste møde i TSS')).toMatchObject({ kind: 'plan' });
    expect(await says('coordinator', 'hvornår skal indsats 2 svare')).toMatchObject({ kind: 'asking' });
    expect(await says('coordinator', 'kan jeg få TSS som word')).toMatchObject({ kind: 'document', format: 'docx' });
    expect(await says('coordinator', 'TSS i excel')).toMatchObject({ kind: 'document', format: 'xlsx' });
    expect(await says('coordinator', 'lav et excel ark med det hele')).toMatchObject({
      kind: 'export',
      format: 'xlsx',
    });
    expect(await says('coordinator', 'TSS i excel', 'tss')).toMatchObject({ refusal: { kind: 'onlyInChat' } });
    expect(await numbers('coordinator', 'i gang i TSS som excel')).toMatchObject({ of: 5 });
    expect(await says('anna', 'hvem har ikke svaret i TSS')).toMatchObject({ refusal: { kind: 'notAllowed' } });
    expect(await says('anna', 'hvad mangler jeg at svare på')).toMatchObject({ kind: 'mine' });
    expect(await says('coordinator', 'ændringer i TSS siden oktober')).toMatchObject({ kind: 'changes' });
  });

  it('is of several where a command speaks of one, and of words that are left over told so', async () => {
    for (const words of ['vis 1-2', 'vis 1–2', 'vis 1,2', 'indsats 1 til 2']) {
      expect({ words, ...(await numbers('coordinator', words)) }).toEqual({ words, of: 5, numbers: ['1', '2'] });
    }
    for (const words of ['hvordan går det med psykiatrien i TSS', 'hvad er nyt om psykiatrien i TSS']) {
      expect(await says('coordinator', words)).toMatchObject({ kind: 'question', unread: ['psykiatrien'] });
    }
    expect(await says('coordinator', 'side 2')).toMatchObject({ kind: 'question', unread: ['side'] });
    expect(await says('coordinator', 'noget om mad i skolen i Valby')).toMatchObject({
      kind: 'question',
      unread: ['Valby'],
      lines: [{ number: '20' }],
    });
    // `røde` is nearly `møde`, which is a command.
    expect(await says('coordinator', 'røde eller forsinkede i TSS')).toMatchObject({
      kind: 'question',
      unread: ['eller'],
    });
  });

  it('that is none leaves what was there before it', async () => {
    expect(await says('coordinator', 'status Rådet')).toMatchObject({ refusal: { kind: 'unknownCommittee' } });
    expect(await says('coordinator', 'vis noget')).toMatchObject({ refusal: { kind: 'unknownInitiative' } });
    expect(await says('coordinator', 'hvad er klokken')).toMatchObject({ kind: 'help', misread: {} });
    expect(await says('coordinator', 'strat runde TSS')).toMatchObject({
      kind: 'help',
      misread: { nearest: 'startRound' },
    });
    expect(await says('coordinator', 'mine ting')).toMatchObject({ kind: 'mine' });
    expect(await says('stranger', 'røde i TSS')).toMatchObject({ kind: 'help' });
  });

  it('with a word for two committees is asked back, of those alone that they may see', async () => {
    const asks = { kind: 'questionChoice', why: 'ambiguous', choices: [{}, {}] };
    expect(await says('coordinator', 'i gang i styregruppen')).toMatchObject(asks);
    expect(await numbers('anna', 'i gang i styregruppen')).toEqual({ of: 2, numbers: ['1', '10'] });
    const reply = await says('coordinator', 'i gang i styregruppen');
    const [, second] = reply.kind === 'questionChoice' ? reply.choices : [];
    expect(await numbers('coordinator', second?.words ?? '')).toEqual({ of: 5, numbers: ['20'] });
  });

  it('that was half understood is offered as it was', async () => {
    expect(await says('coordinator', 'hvornår er der kaffe i Byen')).toMatchObject({
      kind: 'questionChoice',
      why: 'nearest',
      choices: [{ words: 'vis udvalg byen', count: 1 }],
    });
  });

  it('knows who has answered in the round, and offers only steps that lead somewhere', async () => {
    await world.tick(times.ask);
    await world.answers('anna', '1', { health: 'red', decision: 'Stop?' });
    await world.answers('bo', '2', 'unchanged').catch(() => undefined);
    expect(await numbers('coordinator', 'hvem har svaret i TSS')).toMatchObject({ numbers: ['1'] });
    expect(await numbers('coordinator', 'uden svar')).toMatchObject({ numbers: ['2', '10'] });
    const reply = await says('coordinator', 'hvor mange røde uden beslutning i TSS');
    expect(reply).toMatchObject({
      form: 'count',
      of: 5,
      lines: [{ number: '1' }],
      counts: [{ shade: 'red', count: 1 }],
    });
    for (const { words } of reply.kind === 'question' ? reply.steps : []) {
      expect(await says('coordinator', words)).toMatchObject({ kind: 'question', unread: [] });
    }
  });

  it('in a channel leads to no other committee', async () => {
    const both = initiative('30', { anchoring: { words: 'TSS/Byen', committees: ['tss', 'byen'] } });
    await world.store.createInitiative(both);
    const reply = await says('coordinator', 'i gang i TSS', 'tss');
    expect(reply).toMatchObject({ kind: 'question', of: 4, steps: [] });
    expect(await says('coordinator', 'i gang i TSS')).toMatchObject({
      steps: expect.arrayContaining([expect.objectContaining({ kind: 'committee', name: 'BYEN', count: 2 })]),
    });
  });

  it('turns its pages by the words it was asked in', async () => {
    expect(await understood('coordinator', 'alle i gang i TSS side 2')).toMatchObject({ name: 'question', page: 2 });
    expect(await world.says('coordinator', { name: 'question', words: 'vis i gang', page: 7 })).toMatchObject({
      page: 7,
    });
  });
});
