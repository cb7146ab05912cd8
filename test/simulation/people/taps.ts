import type { AskContent } from '../../../src/domain/shown/ask-content';
import { type Pointer, recordReport } from '../../../src/workflows/answers/record-report';
import { answer } from '../../builders/round';
import { mayBeShown } from '../promises/before-saying';
import type { SimulatedWorld } from '../world/simulated-world';
import { arrive } from './arrive';
import { ownerActs } from './owners';

interface Press extends Pointer {
  activityId: string;
  /** When they pressed, for the first time if they had to again. */
  pressedAt: string;
  tries: number;
  inputs: 'unchanged' | ReturnType<typeof answerOf>;
  /** The card told them what speaks against it. */
  said?: boolean;
}

/** They have typed something, or nothing new, and press the button that sends. */
export function answers(world: SimulatedWorld, ref: string, pointer: Pointer, said = false): Promise<void> {
  const activityId = world.nextActivity();
  const inputs = world.seeded.chance(0.15) ? 'unchanged' : answerOf(world, activityId);
  return press(world, ref, { ...pointer, activityId, pressedAt: world.now(), tries: 0, inputs, said });
}

/** Teams may bring it twice, at once or long after; and some fingers press twice. */
async function press(world: SimulatedWorld, ref: string, pressed: Press): Promise<void> {
  if (world.isSilent()) return;
  const { seeded } = world;
  const { tries, pressedAt, inputs, ...submission } = pressed;
  world.log(`${ref} answers ${submission.number} of ${submission.roundId} (${submission.activityId})`);
  const submit = async (activityId = submission.activityId) => {
    const ports = world.ports();
    const { person } = (await arrive(ports, ref)).visitor;
    return recordReport(ports, {
      ...submission,
      activityId,
      person,
      inputs: inputs === 'unchanged' ? inputs : { ...inputs },
    });
  };
  if (seeded.chance(0.12)) void submit().catch(() => undefined);
  if (seeded.chance(0.05)) void submit(world.nextActivity()).catch(() => undefined);
  let shown: AskContent | undefined;
  try {
    shown = await submit();
  } catch {
    // They see the sentence that says so, and try again; some do not.
    if (tries < 3 && seeded.chance(0.8)) {
      const again = { ...pressed, activityId: world.nextActivity(), tries: tries + 1 };
      world.later(seeded.between(1, 30), () => press(world, ref, again));
    }
    return;
  }
  if (!shown) return;
  await mayBeShown(world, ref, shown);
  const { page } = shown;
  if (page.kind === 'nothing') return;
  if (page.kind === 'question' && (page.fault || page.contradictions)) {
    const said = page.contradictions !== undefined;
    return world.later(seeded.between(1, 10), () => answers(world, ref, pointerOf(pressed), said));
  }
  // Whose is no longer theirs they are not told of an answer stored, but shown what is.
  if (shown.occasion.kind === 'notTheirs') return;
  const { roundId, number } = submission;
  const progress = inputs === 'unchanged' ? {} : { progress: inputs.progress };
  world.acknowledged.push({ roundId, number, person: ref, ...progress, pressedAt, at: world.now() });
  // Long after, when other answers have come since: what of two taps at once was not needed is not in the record.
  const stored = await world.store.findRequest(submission.portfolioId, roundId, number);
  if (stored?.reports.some(({ id }) => id === submission.activityId) && seeded.chance(0.12)) {
    world.later(seeded.between(1, 3 * 24 * 60), async () => void (await submit().catch(() => undefined)));
  }
  goOn(world, ref, shown, pointerOf(pressed));
}

/** On to the next question; or, once in a while, back to change what was said. */
function goOn(world: SimulatedWorld, ref: string, shown: AskContent, pointer: Pointer): void {
  const { seeded } = world;
  if (shown.page.kind === 'question' && seeded.chance(0.85)) {
    world.later(seeded.between(1, 10), () => ownerActs(world, ref, shown));
  }
  if (seeded.chance(0.15)) {
    world.later(seeded.between(1, 3 * 24 * 60), () => answers(world, ref, pointer));
  }
}

function pointerOf({ portfolioId, roundId, number }: Pointer): Pointer {
  return { portfolioId, roundId, number };
}

/** What they say names the tap it was said with: so that it is known again in the record. */
export function answerOf({ seeded }: SimulatedWorld, activityId: string) {
  const health = seeded.pick(['green', 'yellow', 'red'] as const);
  const progress = seeded.chance(0.05) ? '' : `Sagt med ${activityId}`;
  return answer({ health, progress, decision: health === 'red' ? 'Skal det fortsætte?' : '' });
}
