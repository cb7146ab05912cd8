import type { AskContent } from '../../../src/domain/shown/ask-content';
import { handOverRequest } from '../../../src/workflows/answers/hand-over-request';
import { keepDraft } from '../../../src/workflows/answers/leaving/keep-draft';
import { postponeAsk } from '../../../src/workflows/answers/leaving/postpone-ask';
import { returnRequest } from '../../../src/workflows/answers/return-request';
import { mayBeShown } from '../promises/before-saying';
import { owners, portfolioId } from '../world/agreement';
import { refOf, type SimulatedWorld } from '../world/simulated-world';
import type { Delivered } from '../world/teams-in-memory';
import { arrive, unlessRefused } from './arrive';
import { answerOf, answers } from './taps';

/** Somebody got a card: they may do something about it, sooner or later, some of them long after it is due. */
export function ownerGets(world: SimulatedWorld, delivered: Delivered & { kind: 'ask' }): void {
  const { seeded } = world;
  if (seeded.chance(0.25)) return;
  const act = () => ownerActs(world, refOf(delivered.to), delivered.content);
  const soon = seeded.chance(0.3);
  world.later(soon ? seeded.between(0, 300) / 60 : seeded.between(5, (seeded.chance(0.1) ? 16 : 4) * 24 * 60), act);
}

/** While the bot is at work somebody answers a card of some days ago: within the seconds that takes. */
export function somebodyAnswers(world: SimulatedWorld): void {
  const { seeded, teams, later, atOnce } = world;
  const cards = teams.delivered.filter((one) => one.kind === 'ask');
  const card = cards.at(-seeded.between(1, 6));
  if (!card) return;
  const act = () => ownerActs(world, refOf(card.to), card.content);
  if (seeded.chance(0.5)) atOnce(act);
  else later(seeded.between(1, 25) / 60, act);
}

export async function ownerActs(world: SimulatedWorld, ref: string, seen: AskContent): Promise<void> {
  const { seeded } = world;
  if (seen.page.kind !== 'question' || world.uninstalled.has(ref) || world.isSilent()) return;
  const { number } = seen.page.item;
  const pointer = { portfolioId, roundId: seen.roundId, number };
  const chosen = seeded.next();
  if (chosen >= 0.2) return answers(world, ref, pointer);
  await unlessRefused(async () => {
    const ports = world.ports();
    const { person } = (await arrive(ports, ref)).visitor;
    const shown = await doOther();
    if (shown) await mayBeShown(world, ref, shown);

    async function doOther(): Promise<AskContent | undefined> {
      if (chosen < 0.05) {
        world.log(`${ref} says that ${number} is not theirs`);
        return returnRequest(ports, pointer, person);
      }
      if (chosen < 0.1) {
        const to = seeded.pick(owners);
        world.log(`${ref} gives ${number} to ${to}`);
        return handOverRequest(ports, pointer, person, { name: to });
      }
      if (chosen < 0.14) {
        world.log(`${ref} leaves ${number} half-way`);
        await keepDraft(ports, pointer, person, { ...answerOf(world, 'kladde') });
        return undefined;
      }
      const on = seeded.pick(seen.laterDays ?? ['2024-10-02']);
      world.log(`${ref} waits until ${on}`);
      return postponeAsk(ports, pointer, person, on);
    }
  });
}
