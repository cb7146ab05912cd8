import type { SimulatedWorld } from '../world/simulated-world';
import type { Delivered } from '../world/teams-in-memory';

/** Where only what is approved is shown, nothing else ever is: whatever a post says, a coordinator has approved once. */
export function onlyWhatIsApproved(world: SimulatedWorld, delivered: Delivered): void {
  if (delivered.kind !== 'post' && delivered.kind !== 'update') return;
  const { roundId, lines } = delivered.content;
  if (world.journal.ruleOf(roundId) !== 'required') return;
  for (const { number, shade, progress } of lines) {
    if (shade !== 'notReported' && !world.journal.wasApproved(roundId, number, progress)) {
      world.isBroken(`${roundId} shows of ${number} what nobody approved: ${progress}`);
    }
  }
}
