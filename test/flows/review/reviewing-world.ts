import type { ReviewRule } from '../../../src/domain/review/review';
import type { ReviewContent, ReviewItemPage } from '../../../src/domain/shown/meeting/review-content';
import { approveAll } from '../../../src/workflows/review/approve-all';
import { changeReview, type ReviewDeed } from '../../../src/workflows/review/change-review';
import { openReview, publishFromReview } from '../../../src/workflows/review/open-review';
import type { ReviewWish } from '../../../src/workflows/review/review-content';
import type { Tick } from '../../../src/workflows/rounds/run-tick';
import { person } from '../../builders/people';
import { committee } from '../../builders/portfolio';
import { times } from '../../builders/round';
import { sampleWorld, twoOwners, type World } from '../../builders/world';

export const agendaMorning = '2024-10-04T06:00:00.000Z';
export const pointer = { portfolioId: 'sample', roundId: 'sample.tss.2024-10-11' };

/** A committee whose round of three initiatives has closed: `anna` has answered about 1 and 10 (red), `bo` not. */
export async function reviewingWorld(review: ReviewRule | undefined, connected = true): Promise<World> {
  const world = await sampleWorld(
    { coordinators: ['coordinator', 'other'], committees: [committee('tss', review ? { review } : {})] },
    twoOwners(),
  );
  for (const ref of ['coordinator', 'other', 'anna', 'bo']) await world.installs(ref);
  if (connected) await world.connects('tss');
  await world.tick(times.ask);
  world.clock.set('2024-09-20T08:00:00.000Z');
  await world.answers('anna', '1', { progress: 'Langt og snørklet.', nextSteps: 'Mere.' });
  await world.answers('anna', '10', { health: 'red', decision: 'Skal den stoppe?' });
  world.messenger.arrived.length = 0;
  return world;
}

/** A coordinator at the card. */
export function desk(world: World, ref = 'coordinator', ports: Tick = world.ports, round = pointer) {
  const open = (wish: ReviewWish = {}) => openReview(ports, round, person(ref), wish);
  const seen = async (number: string) => ((await open({ number })).page as ReviewItemPage).seen;
  const deed =
    (verb: ReviewDeed['verb']) =>
    async (number: string, inputs: Record<string, unknown> = {}, mark?: string): Promise<ReviewContent> =>
      changeReview(ports, { ...round, verb, number, seen: mark ?? (await seen(number)), inputs }, person(ref));
  return {
    open,
    seen,
    approve: deed('review.approve'),
    leaveOut: deed('review.leaveOut'),
    putBack: deed('review.putBack'),
    reword: deed('review.reword'),
    giveBack: deed('review.return'),
    approveAll: async (readAt = world.clock.now()) => approveAll(ports, { ...round, readAt }, person(ref)),
    publish: () => publishFromReview(ports, round, person(ref)),
  };
}

/** What the channel was told, first the post and then its corrections. */
export function posted({ messenger }: World) {
  return messenger.arrived.flatMap((arrival) =>
    arrival.kind === 'post' || arrival.kind === 'update' ? [arrival.content] : [],
  );
}

/** `review coordinator`: what came to whom beside asks and posts. */
export function told({ messenger }: World): string[] {
  return messenger.arrived.flatMap(({ kind, content, to }) =>
    kind === 'notice' ? [`${(content as { kind: string }).kind} ${to.replace('chat:', '')}`] : [],
  );
}
