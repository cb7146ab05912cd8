import { overlapping } from '../overlap/overlapping-rounds';
import { successorOf } from '../portfolio/change/ending';
import type { Initiative } from '../portfolio/initiative';
import type { Portfolio } from '../portfolio/portfolio';
import { committeeIn, type Round } from '../round/round';
import type { Day } from '../time/instant';
import { type OpenAsking, openAsking } from './asking';
import type { Decision, Escalation } from './decision';

export interface Setting {
  portfolio: Portfolio;
  /** All there are, or those of the last year: they tell which committees asked at the same time. */
  rounds: Round[];
  today: Day;
}

/**
 * Ids of the committees on whose agenda what an initiative asks stands; none where nothing is asked. The one it was taken
 * on to; else those whose rounds have its answer, as far as it is still placed with them; else wherever it is placed.
 * Whoever took over from a committee has its agenda.
 */
export function standsOn(initiative: Initiative, setting: Setting): string[] {
  const asking = openAsking(initiative);
  if (!asking) return [];
  const escalation = escalationOf(initiative, asking);
  if (escalation && isKnown(escalation.to, setting)) return [living(escalation.to, setting)];
  const placed = placedWith(initiative, setting);
  const asked = new Set(committeesAsking(initiative, asking, setting).map((id) => living(id, setting)));
  const both = placed.filter((id) => asked.has(id));
  return both.length > 0 ? both : placed;
}

/** The last time that what is asked now was taken on; absent where it never was. */
export function escalationOf({ escalations = [] }: Initiative, { since }: OpenAsking): Escalation | undefined {
  const last = escalations.at(-1);
  return last && last.at >= since ? last : undefined;
}

/** A decision that is not carried out stands with the committee that made it, and wherever the initiative is placed now. */
export function decisionStandsWith(decision: Decision, initiative: Initiative, setting: Setting): string[] {
  const placed = placedWith(initiative, setting);
  const hasLeft = (initiative.placedBefore ?? []).some(({ committees }) => committees.includes(decision.committeeId));
  const maker = hasLeft ? undefined : makerOf(decision, setting);
  return [...new Set([...(maker ? [maker] : []), ...placed])];
}

/** Whose decision it is to put right: the committee that made it, or whoever took over; `undefined` where that is not known here. */
export function makerOf({ committeeId }: Decision, setting: Setting): string | undefined {
  return isKnown(committeeId, setting) ? living(committeeId, setting) : undefined;
}

/** The committee with this id, or whoever does now what it did. */
export function living(id: string, { portfolio, today }: Pick<Setting, 'portfolio' | 'today'>): string {
  const committee = portfolio.committees.find((one) => one.id === id);
  return committee ? successorOf(portfolio, committee, today).id : id;
}

function placedWith({ anchoring }: Initiative, setting: Setting): string[] {
  return [...new Set(anchoring.committees.map((id) => living(id, setting)))];
}

function isKnown(id: string, { portfolio }: Setting): boolean {
  return portfolio.committees.some((one) => one.id === id);
}

/** What is answered in one of several rounds that ask at the same time is answered in all. */
function committeesAsking(
  { number }: Initiative,
  { roundId, latestRoundId }: OpenAsking,
  { rounds }: Setting,
): string[] {
  return [roundId, latestRoundId].flatMap((id) => {
    const round = rounds.find((one) => one.id === id);
    const others = round ? overlapping(round, rounds).filter(({ initiatives }) => initiatives.includes(number)) : [];
    return [committeeIn(id), ...others.map(({ committeeId }) => committeeId)];
  });
}
