import type { AskContent } from '../../src/domain/shown/ask-content';
import { recordReport } from '../../src/workflows/answers/record-report';
import { returnRequest } from '../../src/workflows/answers/return-request';
import { person } from '../builders/people';
import { answer } from '../builders/round';
import { portfolioId, refOf, type SimulatedWorld } from './simulated-world';
import type { Delivered } from './teams-in-memory';

/** Somebody got a card: they may do something about it, sooner or later. */
export function ownerGets(world: SimulatedWorld, delivered: Delivered & { kind: 'ask' }): void {
  const { seeded } = world;
  if (seeded.chance(0.25)) return;
  const minutes = seeded.chance(0.3) ? seeded.between(0, 5) : seeded.between(5, 4 * 24 * 60);
  world.later(minutes, () => ownerActs(world, refOf(delivered.to), delivered.content));
}

async function ownerActs(world: SimulatedWorld, ref: string, seen: AskContent): Promise<void> {
  if (seen.page.kind !== 'question') return;
  const { number } = seen.page.item;
  const pointer = { portfolioId, roundId: seen.roundId, number };
  if (world.seeded.chance(0.06)) {
    world.log(`${ref} says that ${number} is not theirs`);
    await returnRequest(world.ports(), pointer, person(ref));
    return;
  }
  await tap(world, ref, { ...pointer, activityId: world.nextTap(), tries: 0 });
}

interface Tap {
  portfolioId: string;
  roundId: string;
  number: string;
  activityId: string;
  tries: number;
  /** The card told them what speaks against it. */
  said?: boolean;
}

async function tap(world: SimulatedWorld, ref: string, { tries, ...submission }: Tap): Promise<void> {
  const { seeded } = world;
  const inputs = seeded.chance(0.15) ? ('unchanged' as const) : { ...answerOf(world, submission.activityId) };
  world.log(`${ref} answers ${submission.number} of ${submission.roundId} (${submission.activityId})`);
  const submit = (activityId: string) =>
    recordReport(world.ports(), { ...submission, activityId, person: person(ref), inputs });
  const idOf = () =>
    world.mutation === 'noDedupe' ? `${submission.activityId}-${world.seeded.next()}` : submission.activityId;
  // Teams delivers some activities twice: at once, or long after.
  if (seeded.chance(0.15)) void submit(idOf()).catch(() => undefined);
  if (seeded.chance(0.1))
    world.later(seeded.between(1, 600), async () => void (await submit(idOf()).catch(() => undefined)));
  let shown: AskContent | undefined;
  try {
    shown = await submit(idOf());
  } catch {
    // They see the sentence that says so, and try again; some do not.
    if (tries < 3 && seeded.chance(0.8)) {
      world.later(seeded.between(1, 30), () => tap(world, ref, { ...submission, tries: tries + 1 }));
    }
    return;
  }
  if (!shown || shown.page.kind === 'nothing') return;
  if (shown.page.kind === 'question' && (shown.page.fault || shown.page.contradictions)) {
    const said = shown.page.contradictions !== undefined;
    world.later(seeded.between(1, 10), () =>
      tap(world, ref, { ...submission, activityId: world.nextTap(), tries, said }),
    );
    return;
  }
  const { roundId, number, activityId } = submission;
  // Whose is no longer theirs they are not told of an answer stored, but shown what is.
  const request = await world.store.findRequest(portfolioId, roundId, number);
  if (request?.owner?.person !== ref) return;
  world.acknowledged.push({
    roundId,
    number,
    person: ref,
    activityId,
    isUnchanged: inputs === 'unchanged',
    at: world.now(),
  });
  goOn(world, ref, shown, submission);
}

/** On to the next question; or, once in a while, back to change what was said. */
function goOn(world: SimulatedWorld, ref: string, shown: AskContent, submission: Omit<Tap, 'tries'>): void {
  const { seeded } = world;
  if (shown.page.kind === 'question' && seeded.chance(0.85)) {
    world.later(seeded.between(1, 10), () => ownerActs(world, ref, shown));
  }
  if (seeded.chance(0.12)) {
    world.later(seeded.between(1, 3 * 24 * 60), () =>
      tap(world, ref, { ...submission, activityId: world.nextTap(), tries: 0 }),
    );
  }
}

function answerOf({ seeded }: SimulatedWorld, activityId: string) {
  const health = seeded.pick(['green', 'yellow', 'red'] as const);
  const progress = seeded.chance(0.05) ? '' : `Sagt med ${activityId}`;
  return answer({ health, progress, decision: health === 'red' ? 'Skal det fortsætte?' : '' });
}
