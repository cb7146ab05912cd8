import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CardVerb, whoMay } from '../../../src/domain/people/who-may';
import type { BotUnderTest } from '../bot-under-test';
import { good } from '../round';
import type { Where } from '../teams-client';
import {
  closedRoundOf,
  decidedAt,
  everybody,
  everything,
  inChannel,
  kept,
  readIn,
  relationsTo,
  roundOf,
  secretsFor,
  startTwoPortfolios,
  type ThingName,
  things,
  type Who,
  who,
} from './two-portfolios';

type Cell = [verb: Tried, name: Who, thing: ThingName, where: Where];
/** The others are commands, and are tried with them; what some fill in is tried in `filled-in.test.ts`. */
type Tried = Exclude<
  CardVerb,
  | 'command.run'
  | 'list.page'
  | 'mine.page'
  | 'channel.connect'
  | 'indicators.page'
  | 'annual.page'
  | 'rehearsal.page'
  | `setUp.${string}`
>;

const pointer = (thing: ThingName) => ({
  portfolioId: things[thing].portfolioId,
  roundId: roundOf(thing),
  number: things[thing].number,
});
const onAgenda = (thing: ThingName) => ({
  portfolioId: things[thing].portfolioId,
  committeeId: things[thing].committee,
});
/** Every thing has one; its committee's name stands on the card of what was not done about it. */
const decided = { id: '1', at: decidedAt };
/** A round of before, which asks no more. */
const closed = (thing: ThingName) => ({ portfolioId: things[thing].portfolioId, roundId: closedRoundOf(thing) });
const reviewed = (thing: ThingName) => ({ ...closed(thing), number: things[thing].number, seen: 'r1||||' });
const upload = (thing: ThingName) => ({ upload: things[thing].upload });

/** Each value is another: what is there already changes nothing. */
let typed = 0;

/** What each button carries about a thing; whoever presses it may have written these ids themselves. */
const dataOf: Record<Tried, (thing: ThingName) => object> = {
  'report.submit': (thing) => ({ ...pointer(thing), ...good }),
  'report.unchanged': pointer,
  'report.edit': pointer,
  'ask.open': pointer,
  'ask.list': (thing) => ({ ...pointer(thing), page: 1 }),
  'ask.later': (thing) => ({ ...pointer(thing), laterOn: '2024-09-24' }),
  'request.notMine': pointer,
  'request.toWhom': pointer,
  'request.handOver': (thing) => ({ ...pointer(thing), name: 'ny@example.com' }),
  'summary.overview': pointer,
  'question.page': (thing) => ({ words: `vis alle i udvalg ${things[thing].committee}`, page: 1 }),
  'summary.page': (thing) => ({ ...pointer(thing), page: 1 }),
  // Before a table is read in, which gives some of them another title.
  'agenda.page': (thing) => ({ ...onAgenda(thing), page: 1 }),
  'agenda.point': (thing) => ({ ...onAgenda(thing), number: things[thing].number }),
  'agenda.form': (thing) => ({ ...onAgenda(thing), number: things[thing].number }),
  'agenda.decide': (thing) => ({ ...onAgenda(thing), number: things[thing].number, text: 'Det går videre.' }),
  'agenda.undo': (thing) => ({ ...onAgenda(thing), number: things[thing].number, decision: decided }),
  'agenda.escalate': (thing) => ({ ...onAgenda(thing), number: things[thing].number, to: things[thing].committee }),
  'agenda.carriedOut': (thing) => ({ ...onAgenda(thing), number: things[thing].number, decision: decided.id }),
  'review.open': (thing) => ({ ...closed(thing), number: things[thing].number }),
  'review.approve': reviewed,
  'review.approveAll': (thing) => ({ ...closed(thing), readAt: '2099-01-01T00:00:00.000Z' }),
  'review.reword': (thing) => ({ ...reviewed(thing), progress: 'Med andre ord.' }),
  'review.return': (thing) => ({ ...reviewed(thing), question: 'Hvornår?' }),
  'review.leaveOut': reviewed,
  'review.putBack': reviewed,
  'review.publish': closed,
  'table.report': upload,
  'table.choose': (thing) => ({ ...upload(thing), portfolioId: things[thing].portfolioId }),
  'table.import': upload,
  'table.cancel': upload,
  'indicators.save': (thing) => ({
    portfolioId: things[thing].portfolioId,
    ids: ['ventetid'],
    period: '2023',
    value1: `${++typed}`,
  }),
  'gone.settle': (thing) => ({ portfolioId: things[thing].portfolioId, numbers: ['9'], row1: 'kept' }),
};
const verbs = Object.keys(dataOf) as Tried[];

function isAllowed(verb: Tried, name: Who, thing: ThingName, where: Where): boolean {
  const { chat, channel } = whoMay[verb];
  if (where !== 'chat') {
    const isHere = where.channel === things[thing].committee;
    return isHere && (channel === 'members' || (channel === 'coordinators' && isCoordinator(name, thing)));
  }
  return chat !== 'inChannel' && chat.some((relation) => relationsTo(name, thing).includes(relation));
}

function isCoordinator(name: Who, thing: ThingName): boolean {
  return relationsTo(name, thing).includes('coordinator');
}

/** Things that a button says different things about: what belongs to a portfolio, and an ask, is one for several. */
function thingsFor(verb: Tried, name: Who): ThingName[] {
  const { of } = whoMay[verb];
  if (of === 'portfolio' || of === 'table') return ['a1', 'b1'];
  if (of !== 'ask') return everything;
  const theirs = everything.filter((thing) => relationsTo(name, thing).length > 1);
  return everything.filter((thing) => theirs.includes(thing) || !theirs.some((one) => roundOf(one) === roundOf(thing)));
}

/** Whether it shows the thing; nothing of what is not theirs to read is shown in any case. */
async function shows(bot: BotUnderTest, [verb, name, thing, where]: Cell): Promise<boolean> {
  const answer = await bot.teams.press(who[name], verb, dataOf[verb](thing), { where });
  expect(answer.status).toBe(200);
  const read = readIn(answer);
  for (const secret of secretsFor(name, where)) {
    expect({ verb, name, thing, read }).not.toMatchObject({ read: expect.stringContaining(secret) });
  }
  // Whoever may not give it away may still be shown it, to answer.
  if (verb === 'request.toWhom') return JSON.stringify(answer.body).includes('request.handOver');
  if (verb === 'request.notMine' || verb === 'request.handOver') return false;
  const { title, upload, portfolioId } = things[thing];
  return [title, upload, `${portfolioId}.csv`].some((shown) => read.includes(shown));
}

/** Whether it came to something: the thing is shown, or what is kept is another. */
async function comesToSomething(bot: BotUnderTest, ...cell: Cell): Promise<boolean> {
  const before = await kept(bot);
  return (await shows(bot, cell)) || (await kept(bot)) !== before;
}

const places: Where[] = ['chat', inChannel('ab'), inChannel('bi')];
const cells = verbs.flatMap((verb) => everybody.map((name) => [verb, name] as const));

describe('a button that is not theirs to press', () => {
  let bot: BotUnderTest;
  beforeAll(async () => {
    bot = await startTwoPortfolios();
  });
  afterAll(() => bot.stop());

  it.each(cells)('%s pressed by the %s does nothing and shows nothing', async (verb, name) => {
    const before = await kept(bot);
    for (const where of places) {
      for (const thing of thingsFor(verb, name).filter((one) => !isAllowed(verb, name, one, where))) {
        const isShown = await shows(bot, [verb, name, thing, where]);
        expect({ where, thing, isShown }).toEqual({ where, thing, isShown: false });
      }
    }
    expect(await kept(bot)).toBe(before);
  });

  it('a table is not taken into another portfolio than its sender’s', async () => {
    const before = await kept(bot);
    const data = { upload: 'uploada', portfolioId: 'birk' };
    await bot.teams.press(who.coordinatorOfA, 'table.choose', data);
    await bot.teams.press(who.coordinatorOfB, 'table.choose', data);
    expect(await kept(bot)).toBe(before);
  });
});

describe('a button that is theirs', () => {
  const allowed = cells.flatMap(([verb, name]) =>
    places.flatMap((where) =>
      thingsFor(verb, name)
        .filter((thing) => isAllowed(verb, name, thing, where))
        .map((thing): Cell => [verb, name, thing, where]),
    ),
  );
  /** These take the thing away from whoever pressed. */
  const last: Tried[] = ['request.notMine', 'request.handOver', 'table.cancel'];
  let bot: BotUnderTest;
  beforeAll(async () => {
    bot = await startTwoPortfolios();
  });
  afterAll(() => bot.stop());

  it.each(allowed.filter(([verb]) => !last.includes(verb)))(
    '%s pressed by the %s about %s in %j does what it says',
    async (...cell) => {
      expect(await comesToSomething(bot, ...cell)).toBe(true);
    },
  );

  // One thing is handed over, the others are given back.
  const isThere = (verb: Tried, thing: ThingName) =>
    verb === 'table.cancel' || (thing === 'a3') === (verb === 'request.handOver');
  it.each(allowed.filter(([verb, , thing]) => last.includes(verb) && isThere(verb, thing)))(
    '%s pressed by the %s about %s does what it says',
    async (...cell) => {
      expect(await comesToSomething(bot, ...cell)).toBe(true);
    },
  );
});
