import { afterEach, describe, expect, it } from '@jest/globals';
import { helpView } from '../../../src/cards/reply/help-view';
import type { Help } from '../../../src/domain/shown/reply';
import { readCommand } from '../../../src/teams/commands/read-command';
import { wordsIn } from '../../../src/words/words-in';
import { findVisit } from '../../../src/workflows/people/find-visit';
import { Refused } from '../../../src/workflows/refusal';
import { committee, initiative, portfolio } from '../../builders/portfolio';
import { times } from '../../builders/round';
import { emptyWorld, type World } from '../../builders/world';

let world: World;
afterEach(() => world.close());

/** Two committees, and the numbers that examples name. */
async function aWorld(): Promise<World> {
  world = emptyWorld(times.ask);
  for (const number of ['3', '7', '12', '13', '14']) {
    await world.store.createInitiative(initiative(number, { ownedBy: number === '12' ? 'bo' : 'anna' }));
  }
  await world.store.createInitiative(
    initiative('20', { ownedBy: 'anna', anchoring: { words: 'Byen', committees: ['byen'] } }),
  );
  await world.store.createPortfolio(portfolio({ committees: [committee('tss'), committee('byen')] }));
  await world.connects('tss');
  await world.tick(times.ask);
  return world;
}

const readers = [
  ['coordinator', undefined],
  ['coordinator', 'tss'],
  ['anna', undefined],
  ['member', 'tss'],
  ['stranger', undefined],
] as const;

/** Asks for a committee, an initiative or a person are sensible; these are not. */
const fell = ['howToWrite', 'unknownDay', 'unknownTime', 'unknownStretch', 'unknownCommittee', 'unknownInitiative'];
const notTheirs = ['notAllowed', 'notHere', 'onlyInChat', 'onlyInChannel', 'noPortfolio'];

describe.each(['da', 'en'] as const)('each example that help shows in %s', (language) => {
  const words = wordsIn(language);
  it.each(readers)('to %s, channel %s, is understood and answered', async (who, channel) => {
    const ask = async (text: string) => {
      const place = channel
        ? { kind: 'channel' as const, conversationId: `channel:${channel}` }
        : { kind: 'chat' as const };
      const person = (await world.store.findPerson(who)) ?? { id: who, metAt: times.ask, seenAt: times.ask };
      const command = readCommand(await findVisit(world.ports, person, place), text);
      expect([text, command.name]).not.toEqual([text, 'unknown']);
      const answered = await world.says(who, command, channel);
      expect([text, 'misread' in answered]).toEqual([text, false]);
      return answered;
    };
    await aWorld();
    const help = async (text: string) => helpView((await ask(text)) as Help, words);
    const pages = [await help(words.command.help), await help(words.helping.moreText)];
    const rows = pages.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
    for (const { text } of rows) {
      if (text !== words.command.help) pages.push(await help(`${words.command.help} ${text}`));
    }
    const examples = new Set(pages.flatMap(({ groups }) => groups.flatMap((g) => g.rows.map((r) => r.example))));
    expect(examples.size).toBeGreaterThanOrEqual(rows.length);
    for (const example of examples) {
      await world.close();
      await aWorld();
      const answered = await ask(example).catch((error) => {
        if (!(error instanceof Refused)) throw error;
        return error.refusal;
      });
      expect([example, [...fell, ...notTheirs].filter((kind) => kind === answered.kind)]).toEqual([example, []]);
    }
  });
});
