import { canBeReviewed } from '../../../src/domain/round/round';
import type { ReviewContent } from '../../../src/domain/shown/meeting/review-content';
import { approveAll } from '../../../src/workflows/review/approve-all';
import { changeReview, type ReviewDeed } from '../../../src/workflows/review/change-review';
import { openReview, publishFromReview } from '../../../src/workflows/review/open-review';
import { coordinator, portfolioId } from '../world/agreement';
import type { SimulatedWorld } from '../world/simulated-world';
import { arrive, unlessRefused } from './arrive';
import { gives } from './coordinators';
import { somebodyAnswers } from './owners';

/** From some time on a committee's answers are reviewed, or are not any more. */
export function reviewIsChosen(world: SimulatedWorld): Promise<void> {
  const { seeded } = world;
  const committee = seeded.pick(['a', 'b'] as const);
  const rule = seeded.pick(['required', 'required', 'untilAgenda', 'untilAgenda', 'none'] as const);
  return gives(world, coordinator, { name: 'reviewRule', committee, rule });
}

/** A coordinator opens a round's review, does a thing or two, and may publish; while owners answer. */
export async function coordinatorReviews(world: SimulatedWorld): Promise<void> {
  const { seeded } = world;
  const rounds = (await world.store.listRounds(portfolioId)).filter(canBeReviewed);
  if (rounds.length === 0) return;
  const pointer = { portfolioId, roundId: seeded.pick(rounds).id };
  if (seeded.chance(0.5)) somebodyAnswers(world);
  for (let deeds = seeded.between(1, 4); deeds > 0; deeds -= 1) await reviewOne(world, pointer);
  if (seeded.chance(0.5))
    await turn(world, 'approves all', (ports, { person }) =>
      approveAll(ports, { ...pointer, readAt: world.now() }, person),
    );
  if (seeded.chance(0.5))
    await turn(world, 'publishes', (ports, { person }) => publishFromReview(ports, pointer, person));
}

const verbs: ReviewDeed['verb'][] = [
  'review.approve',
  'review.approve',
  'review.reword',
  'review.return',
  'review.leaveOut',
  'review.putBack',
];

async function reviewOne(world: SimulatedWorld, pointer: { portfolioId: string; roundId: string }): Promise<void> {
  const { seeded } = world;
  const verb = seeded.pick(verbs);
  await turn(world, `${verb} in ${pointer.roundId}`, async (ports, { person }) => {
    const { lines } = await openReview(ports, pointer, person, {});
    if (lines.length === 0) return undefined;
    const { number } = seeded.pick(lines);
    const { page } = await openReview(ports, pointer, person, { number });
    if (page.kind === 'list') return undefined;
    if (seeded.chance(0.2)) somebodyAnswers(world);
    const typed = world.nextActivity();
    const inputs = {
      progress: `Skrevet med ${typed}`,
      decision: 'Skal det fortsætte?',
      question: `Spurgt med ${typed}`,
    };
    return changeReview(ports, { ...pointer, verb, number, seen: page.seen, inputs }, person);
  });
}

async function turn(
  world: SimulatedWorld,
  what: string,
  work: (
    ports: ReturnType<SimulatedWorld['ports']>,
    visitor: Awaited<ReturnType<typeof arrive>>['visitor'],
  ) => Promise<ReviewContent | undefined>,
): Promise<void> {
  if (world.isSilent()) return;
  world.log(`${coordinator} ${what}`);
  await unlessRefused(async () => {
    const ports = world.ports();
    await work(ports, (await arrive(ports, coordinator)).visitor);
  });
}
