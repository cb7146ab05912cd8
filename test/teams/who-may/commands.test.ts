import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { whoMay } from '../../../src/domain/people/who-may';
import type { CommandName } from '../../../src/domain/shown/reply';
import { da } from '../../../src/words/da';
import type { BotUnderTest } from '../bot-under-test';
import type { Where } from '../teams-client';
import {
  everybody,
  everything,
  inChannel,
  kept,
  readIn,
  relationsTo,
  secretsFor,
  startTwoPortfolios,
  type ThingName,
  things,
  type Who,
  who,
} from './two-portfolios';

type Thing = (typeof things)[ThingName];

/** What is written to ask for it of an initiative, or of its committee. */
const written: Record<CommandName, (thing: Thing) => string> = {
  help: () => 'hjælp',
  language: () => 'sprog',
  myData: () => 'mine data',
  forgetMe: () => 'slet mig',
  status: ({ alias }) => `status ${alias}`,
  list: ({ alias }) => `oversigt ${alias}`,
  show: ({ number }) => `vis ${number}`,
  plan: ({ number }) => `plan ${number}`,
  changes: ({ alias }) => `ændringer ${alias} siden 1/9`,
  question: ({ alias }) => `vis pågående i ${alias}`,
  history: ({ number }) => `historik ${number}`,
  mine: () => 'mine',
  absence: () => 'fravær',
  missing: ({ alias }) => `mangler ${alias}`,
  startRound: ({ alias }) => `start runde ${alias}`,
  remind: ({ alias }) => `påmind ${alias}`,
  closeRound: ({ alias }) => `luk runde ${alias}`,
  publish: ({ alias }) => `udgiv ${alias}`,
  review: ({ alias }) => `gennemgå ${alias}`,
  reviewRule: ({ alias }) => `gennemgang ${alias} til dagsorden`,
  connect: ({ alias }) => `tilknyt ${alias}`,
  assign: ({ number }) => `tildel ${number} ny@example.com`,
  setCadence: ({ number }) => `spørg ${number} aldrig`,
  addMeeting: ({ alias }) => `møde ${alias} 12/12`,
  moveMeeting: ({ alias }) => `flyt møde ${alias} 11/10 til 18/10`,
  cancelMeeting: ({ alias }) => `aflys møde ${alias} 11/10`,
  setUp: () => 'opsætning',
  rehearse: ({ alias }) => `prøverunde ${alias}`,
  import: () => 'importér',
  document: ({ alias }) => `dokument ${alias}`,
  midterm: () => 'midtvejsstatus',
  final: () => 'slutstatus',
  export: () => 'eksport',
  figures: ({ alias }) => `tal ${alias}`,
  keep: () => 'behold 9',
  finish: () => 'afslut 9',
  moveInitiatives: ({ number, alias }) => `flyt ${number} til ${alias === 'AB' ? 'AS' : 'AB'}`,
  renameCommittee: ({ alias }) => `omdøb ${alias} til Nyt navn`,
  succeedCommittee: ({ alias }) => `afløs ${alias} med ${alias === 'AB' ? 'AS' : 'AB'}`,
  closeCommittee: ({ alias }) => `nedlæg ${alias}`,
  reopenCommittee: ({ alias }) => `genåbn ${alias}`,
  indicators: () => 'indikatorer',
  annual: () => 'årsopfølgning',
  setIndicator: () => 'indikator ventetid 2023 12',
  agenda: ({ alias }) => `dagsorden ${alias}`,
  decide: ({ number }) => `beslut ${number} Det går videre.`,
  escalate: ({ number }) => `løft ${number}`,
  carriedOut: ({ number }) => `udført ${number}`,
};
const commands = Object.keys(written) as CommandName[];
/** Written with a committee, of which they see what is theirs; refused where nothing is. */
const ofCommittee: CommandName[] = ['status', 'list', 'changes', 'question'];

const ofA = everybody.filter((name) => !name.endsWith('B') && !name.endsWith('B1'));

function isAllowed(command: CommandName, name: Who, thing: ThingName, where: Where): boolean {
  const { of, chat, channel } = whoMay[command];
  if (channel === 'everybody') return true;
  const isHere = of === 'portfolio' || (where !== 'chat' && where.channel === things[thing].committee);
  if (where !== 'chat') {
    if (channel === 'members') return isHere;
    return channel === 'coordinators' && isHere && name === 'coordinatorOfA';
  }
  if (chat === 'inChannel') return false;
  const about =
    of === 'initiative' && !ofCommittee.includes(command) ? [thing] : everything.filter(isOfTheSame(of, thing));
  return chat.some((relation) => about.some((one) => relationsTo(name, one).includes(relation)));
}

/** What stands for all of something: any of it that is theirs is enough. */
function isOfTheSame(of: string, thing: ThingName) {
  const isWhole = of === 'themselves' || of === 'portfolio' || of === 'nothing';
  return (one: ThingName) =>
    isWhole ? things[one].portfolioId === 'ahorn' : things[one].committee === things[thing].committee;
}

const { notAllowed, notHere, noPortfolio, notConnected, onlyInChat, onlyInChannel } = da.refused;
const behind = (sentence: string) => sentence.split('#').at(-1) ?? '';
const denials = [
  da.operator.nothing,
  notAllowed,
  notHere,
  noPortfolio,
  notConnected,
  behind(onlyInChat('#')),
  behind(onlyInChannel('#')),
  da.table.onlyInChat,
];

async function isRefused(bot: BotUnderTest, command: CommandName, name: Who, thing: ThingName, where: Where) {
  const answer = await bot.teams.say(who[name], written[command](things[thing]), where);
  expect(answer.status).toBe(200);
  const read = readIn(answer);
  for (const secret of secretsFor(name, where)) {
    expect({ command, name, thing, read }).not.toMatchObject({ read: expect.stringContaining(secret) });
  }
  return denials.some((denial) => read.includes(denial));
}

const places: Where[] = ['chat', inChannel('ab')];
const thingsOfA: ThingName[] = ['a1', 'a2', 'a3'];
const cells = commands.flatMap((command) =>
  ofA.flatMap((name) =>
    places.flatMap((where) =>
      thingsOfA.map((thing) => ({ command, name, where, thing, may: isAllowed(command, name, thing, where) })),
    ),
  ),
);

describe('a command that is not theirs to give', () => {
  let bot: BotUnderTest;
  beforeAll(async () => {
    bot = await startTwoPortfolios();
  });
  afterAll(() => bot.stop());

  it.each(commands.flatMap((command) => ofA.map((name) => [command, name] as const)))(
    '%s by the %s is refused, and changes and shows nothing',
    async (command, name) => {
      const before = await kept(bot);
      for (const cell of cells.filter((one) => one.command === command && one.name === name && !one.may)) {
        const refused = await isRefused(bot, command, name, cell.thing, cell.where);
        expect({ ...cell, refused }).toEqual({ ...cell, refused: true });
      }
      expect(await kept(bot)).toBe(before);
    },
  );

  it.each(commands)(
    '%s by those of another agreement shows nothing of this one, and changes nothing in its channel',
    async (command) => {
      for (const name of ['coordinatorOfB', 'ownerOfB1', 'stranger'] as const) {
        const { channel } = whoMay[command];
        const refused = await isRefused(bot, command, name, 'a1', inChannel('ab'));
        expect({ name, refused }).toEqual({ name, refused: channel !== 'members' && channel !== 'everybody' });
      }
      // In their own chats the same numbers and names are their own agreement's, or none.
      for (const name of ['ownerOfB1', 'stranger'] as const) await isRefused(bot, command, name, 'a1', 'chat');
    },
  );
});

describe('a command that is theirs', () => {
  const reading = commands.filter(
    (command) => !whoMay[command].chat.includes('coordinator' as never) || whoMay[command].chat.length > 1,
  );
  let bot: BotUnderTest;
  beforeAll(async () => {
    bot = await startTwoPortfolios();
  });
  afterAll(() => bot.stop());

  it.each(cells.filter(({ command, may }) => may && reading.includes(command) && command !== 'connect'))(
    '$command by the $name about $thing in $where is answered',
    async ({ command, name, thing, where }) => {
      expect(await isRefused(bot, command, name, thing, where)).toBe(false);
    },
  );

  // What coordinators change, in the order of the table: about AB in its channel and in a chat.
  it.each(cells.filter(({ command, may, thing }) => may && thing === 'a1' && !reading.includes(command)))(
    '$command by the $name in $where is carried out',
    async ({ command, name, thing, where }) => {
      expect(await isRefused(bot, command, name, thing, where)).toBe(false);
    },
  );
});
