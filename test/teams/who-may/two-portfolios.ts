import type { Relation } from '../../../src/domain/people/who-may';
import type { Initiative } from '../../../src/domain/portfolio/initiative';
import { committee, initiative, portfolio } from '../../builders/portfolio';
import { report, request, round, sentAt } from '../../builders/round';
import { type BotUnderTest, startBot } from '../bot-under-test';
import { cardOf } from '../card-of';
import { textOf } from '../card-text';
import { type Answer, channelId, objectIdOf, type Somebody, type Where } from '../teams-client';
import { until } from '../until';

/**
 * Two agreements side by side, with nothing in common but the numbers of their initiatives: Ahorn's committees AB and
 * AS, and Birk's BI. Every committee has a channel, and a round that asks.
 */
export const who = {
  coordinatorOfA: { key: 'a0', name: 'Rollen A0' },
  ownerOfA1: { key: 'a1', name: 'Rollen A1' },
  ownerOfA2: { key: 'a2', name: 'Rollen A2' },
  deputyOfA1: { key: 'ad', name: 'Rollen AD' },
  coordinatorOfB: { key: 'b0', name: 'Rollen B0' },
  ownerOfB1: { key: 'b1', name: 'Rollen B1' },
  stranger: { key: 'f6', name: 'Rollen F6' },
} satisfies Record<string, Somebody>;
export type Who = keyof typeof who;
export const everybody = Object.keys(who) as Who[];

/** What can be asked about. The title, the committee's name and the file's name stand on a card for whoever may see it. */
export const things = {
  a1: { portfolioId: 'ahorn', number: '1', committee: 'ab', alias: 'AB', title: 'Opgaven abild', upload: 'uploada' },
  a2: { portfolioId: 'ahorn', number: '2', committee: 'ab', alias: 'AB', title: 'Opgaven avnbøg', upload: 'uploada' },
  a3: { portfolioId: 'ahorn', number: '3', committee: 'as', alias: 'AS', title: 'Opgaven asketræ', upload: 'uploada' },
  b1: { portfolioId: 'birk', number: '1', committee: 'bi', alias: 'BI', title: 'Opgaven birketræ', upload: 'uploadb' },
} as const;
export type ThingName = keyof typeof things;
export const everything = Object.keys(things) as ThingName[];

/** When what was decided about each was written down. */
export const decidedAt = '2024-09-10T08:00:00.000Z';

export const inChannel = (of: 'ab' | 'as' | 'bi'): Where => ({ channel: of });
export const roundOf = (thing: ThingName) => `${things[thing].portfolioId}.${things[thing].committee}.2024-10-11`;

/** A round of the committee that is over. */
export const closedRoundOf = (thing: ThingName) => `${things[thing].portfolioId}.${things[thing].committee}.2024-06-14`;

const relations: Record<Who, Partial<Record<ThingName, Relation[]>>> = {
  coordinatorOfA: { a1: ['coordinator', 'sender'], a2: ['coordinator', 'sender'], a3: ['coordinator', 'sender'] },
  ownerOfA1: { a1: ['owner'] },
  ownerOfA2: { a2: ['owner'], a3: ['owner'] },
  deputyOfA1: { a1: ['deputy'] },
  coordinatorOfB: { b1: ['coordinator', 'sender'] },
  ownerOfB1: { b1: ['owner'] },
  stranger: {},
};

/** What somebody is to a thing. */
export function relationsTo(name: Who, thing: ThingName): Relation[] {
  return [...(relations[name][thing] ?? []), 'anybody'];
}

/** What nobody may read who has nothing to do with it, in the place they are in. */
export function secretsFor(name: Who, where: Where): string[] {
  const isOpen = (thing: ThingName) =>
    where === 'chat' ? relations[name][thing] !== undefined : where.channel === things[thing].committee;
  const titles = everything.filter((thing) => !isOpen(thing)).map((thing) => things[thing].title);
  const ofA = where === 'chat' ? everything.some((t) => t !== 'b1' && isOpen(t)) : where.channel !== 'bi';
  const ofB = where === 'chat' ? isOpen('b1') : where.channel === 'bi';
  const names = where === 'chat' ? [] : ['Rollen', 'Indsatsejer'];
  return [
    ...titles,
    ...(ofA ? [] : ['Ahorn', 'ahorn.csv', 'Abild', 'uploada']),
    ...(ofB ? [] : ['Birk', 'birk.csv', 'uploadb']),
    ...names,
  ];
}

export async function startTwoPortfolios(): Promise<BotUnderTest> {
  const bot = await startBot({ portfolio: null });
  await keepPortfolio(bot, 'ahorn', 'Ahornaftalen', ['ab', 'as'], who.coordinatorOfA);
  await keepPortfolio(bot, 'birk', 'Birkeaftalen', ['bi'], who.coordinatorOfB);
  const owners: Record<ThingName, Somebody> = {
    a1: who.ownerOfA1,
    a2: who.ownerOfA2,
    a3: who.ownerOfA2,
    b1: who.ownerOfB1,
  };
  for (const thing of everything) await bot.store.createInitiative(initiativeOf(thing, owners[thing]));
  for (const portfolioId of ['ahorn', 'birk']) await bot.store.createInitiative(goneOf(portfolioId));
  for (const thing of everything) await keepClosedRound(bot, thing, owners[thing]);
  await lendDeputy(bot);
  for (const name of everybody) await bot.teams.install(who[name]);
  await until('the rounds', async () => {
    const rounds = [...(await bot.store.listRounds('ahorn')), ...(await bot.store.listRounds('birk'))];
    return rounds.filter(({ state }) => state.kind === 'open').length === 3;
  });
  await settle(bot);
  return bot;
}

async function keepPortfolio(bot: BotUnderTest, id: string, name: string, committees: string[], by: Somebody) {
  const names: Record<string, string> = { ab: 'Udvalget Abild', as: 'Udvalget Asketræ', bi: 'Udvalget Birketræ' };
  await bot.store.createPortfolio(
    portfolio({
      id,
      name,
      coordinators: [objectIdOf(by)],
      committees: committees.map((one) => committee(one, { name: names[one] ?? one })),
    }),
  );
  await bot.store.createIndicator({
    portfolioId: id,
    id: 'ventetid',
    name: 'Ventetid',
    unit: 'dage',
    // What everybody of the agreement may read, with initiatives that not everybody may.
    initiatives: ['1', '2', '3'],
    values: [],
  });
  for (const committeeId of committees) {
    await bot.store.putChannel({
      portfolioId: id,
      committeeId,
      address: { serviceUrl: bot.connector.serviceUrl, conversationId: channelId(committeeId), botId: '28:bot' },
      connectedBy: objectIdOf(by),
      connectedAt: '2024-09-01T08:00:00.000Z',
    });
  }
  const upload = {
    id: id === 'ahorn' ? 'uploada' : 'uploadb',
    sentBy: objectIdOf(by),
    fileName: `${id}.csv`,
    keepUntil: '2099-01-01T00:00:00.000Z',
    portfolioId: id,
    state: { kind: 'waiting' as const },
  };
  await bot.store.createUpload(upload, Buffer.from('Nr;Indsats;Forankring\n1;En ny titel;AB\n'));
}

function initiativeOf(thing: ThingName, owner: Somebody): Initiative {
  const { portfolioId, number, committee: of, alias, title } = things[thing];
  return initiative(number, {
    portfolioId,
    title,
    anchoring: { words: alias, committees: [of] },
    owner: { person: objectIdOf(owner), name: `Indsatsejer ${number}` },
    decisions: [
      { id: '1', committeeId: of, asked: '', text: 'Det fortsætter.', on: '2024-09-09', by: 'x', at: decidedAt },
    ],
  });
}

/** Published before the summer, with one answer about each thing. */
async function keepClosedRound(bot: BotUnderTest, thing: ThingName, owner: Somebody) {
  const { portfolioId, committee: committeeId, number } = things[thing];
  const id = closedRoundOf(thing);
  const at = '2024-06-05T06:00:00.000Z';
  const initiatives = everything.filter((one) => closedRoundOf(one) === id).map((one) => things[one].number);
  await bot.store.createRound(
    round({
      ...{ id, portfolioId, committeeId, initiatives, meetingOn: '2024-06-14', agendaDeadlineOn: '2024-06-07' },
      ...{ askAt: '2024-05-20T06:00:00.000Z', openedAt: '2024-05-20T06:00:00.000Z', remindAt: [] },
      ...{ dueOn: '2024-06-04', dueAt: '2024-06-04T22:00:00.000Z', publishAt: at },
      state: { kind: 'published', at, post: { ...sentAt(at), kind: 'sent' } },
    }),
  );
  const answered = report({ id: 'r1', at: '2024-06-01T08:00:00.000Z', by: objectIdOf(owner) });
  await bot.store.createRequest(
    request(number, { portfolioId, roundId: id, owner: { person: objectIdOf(owner) }, reports: [answered] }),
  );
}

function goneOf(portfolioId: string): Initiative {
  const of = portfolioId === 'ahorn' ? 'ab' : 'bi';
  return initiative('9', {
    portfolioId,
    title: `Opgaven forsvundet i ${portfolioId}`,
    anchoring: { words: of.toUpperCase(), committees: [of] },
    gone: true,
    goneAt: '2024-09-01T08:00:00.000Z',
  });
}

/** Before anybody is asked: the deputy is asked in the owner's place. */
function lendDeputy(bot: BotUnderTest) {
  const id = objectIdOf(who.ownerOfA1);
  const deputy = { person: objectIdOf(who.deputyOfA1), name: who.deputyOfA1.name };
  const absences = [{ from: '2024-09-01', to: '2024-12-31', deputy, setBy: id }];
  return bot.store.createPerson({ id, absences, metAt: '2024-09-01T08:00:00Z', seenAt: '2024-09-01T08:00:00Z' });
}

/** Waits until the bot has done what it does by itself. */
async function settle(bot: BotUnderTest) {
  let before = '';
  let same = 0;
  await until('quiet', async () => {
    const now = await kept(bot);
    same = now === before ? same + 1 : 0;
    before = now;
    return same > 20;
  });
}

/** What is kept of agreements and what is asked of them. People are not looked at: whoever speaks to the bot is met. */
const looked = new Set(['portfolio', 'initiative', 'indicator', 'channel', 'round', 'request', 'ask', 'upload']);
export async function kept(bot: BotUnderTest): Promise<string> {
  const lines: string[] = [];
  for await (const { type, body } of bot.store.everything()) {
    if (looked.has(type)) lines.push(JSON.stringify(body));
  }
  return lines.join('\n');
}

/** Everything that somebody reads who is answered like this. */
export function readIn({ body, replies }: Answer): string {
  const inPlace = typeof body === 'object' && body !== null ? [textOf(body.value), String(body.value)] : [];
  const cards = replies.map((reply) => [textOf(cardOf(reply)), JSON.stringify(reply.body?.text ?? '')].join('\n'));
  return [...inPlace, ...cards, JSON.stringify(replies.map((reply) => reply.body?.attachments?.[0]?.content))].join(
    '\n',
  );
}
