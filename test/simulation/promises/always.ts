import type { Request } from '../../../src/domain/answer/request';
import { portfolioId } from '../world/agreement';
import { type Acknowledged, refOf, type SimulatedWorld } from '../world/simulated-world';
import type { Delivered } from '../world/teams-in-memory';

/** What must hold after every step. */
export function alwaysHolds(world: SimulatedWorld): () => Promise<void> {
  const looked = new Map<string, { at: number; version: string }>();
  let lastLook = '';
  return async () => {
    // Nothing was written and nothing acknowledged: it holds as it did.
    const look = `${world.journal.writes} ${world.acknowledged.length}`;
    if (look === lastLook) return;
    lastLook = look;
    const told = new Map<string, Acknowledged[]>();
    for (const each of world.acknowledged) {
      const key = `${each.roundId} ${each.number}`;
      told.set(key, [...(told.get(key) ?? []), each]);
    }
    for (const [key, all] of told) {
      const [{ roundId, number }] = all as [Acknowledged];
      const request = await world.store.findRequest(portfolioId, roundId, number);
      const known = looked.get(key);
      if (request && known?.at === all.length && known.version === request.version) continue;
      if (request) looked.set(key, { at: all.length, version: request.version });
      for (const each of all) isThere(world, each, request);
      inOrder(world, all, request);
    }
  };
}

function isThere(world: SimulatedWorld, { number, person, progress }: Acknowledged, request?: Request): void {
  const found = request?.reports.some(({ by, ...said }) => by === person && isSaid(progress, said.progress));
  if (!found) world.isBroken(`what ${person} said of ${number} was acknowledged and is gone: ${progress}`);
}

/** Whoever confirms says what was said before, whatever that was. */
function isSaid(acknowledged: string | undefined, stored: string): boolean {
  return acknowledged === undefined || acknowledged === stored;
}

/** Who changes their mind after they were told that it is stored has the last word. */
function inOrder(world: SimulatedWorld, all: Acknowledged[], request?: Request): void {
  const lastSaid = ({ progress, person }: Acknowledged) =>
    request?.reports.findLastIndex((report) => report.by === person && report.progress === progress) ?? -1;
  const said = all.filter(({ progress }) => progress !== undefined);
  for (const later of said) {
    const earlier = said.find((one) => one.person === later.person && one.at < later.pressedAt);
    if (earlier && lastSaid(earlier) > lastSaid(later)) {
      world.isBroken(`${later.person} said "${later.progress}" of ${later.number}, and "${earlier.progress}" stands`);
    }
  }
}

/** What is said once is not said again: counted as it arrives. */
export function saidOnce(world: SimulatedWorld): (delivered: Delivered) => void {
  const said = new Map<string, number>();
  return (delivered) => {
    if (delivered.kind === 'update' || delivered.kind === 'notice') return;
    const { roundId } = delivered.content;
    const what = delivered.kind === 'ask' ? occasionOf(delivered) : 'post';
    const key = `${delivered.to} ${roundId} ${what}`;
    const times = (said.get(key) ?? 0) + 1;
    said.set(key, times);
    if (times > mostTimes(world, delivered, what)) world.isBroken(`said ${times} times: ${key}`);
  };
}

/** A meeting that moves moves its deadline, and the reminders of it. */
function occasionOf({ content: { occasion, today, dueOn } }: Delivered & { kind: 'ask' }): string {
  if (occasion.kind === 'later') return `later ${today}`;
  return occasion.kind === 'reminder' ? `reminder ${occasion.nth} of ${dueOn}` : occasion.kind;
}

/** What is handed over twice is told of twice. A coordinator who looked in the channel may have a post again. */
function mostTimes(world: SimulatedWorld, { kind, content, to }: Delivered, what: string): number {
  if (kind === 'post') return 1 + (world.postsAskedFor.get(content.roundId) ?? 0);
  if (!what.includes('assigned') || kind !== 'ask') return 1;
  // Each absence passes what waits from one to another, and back.
  return 1 + world.journal.timesGiven(content.roundId, refOf(to)) + 2 * world.journal.absences;
}
