import { isEnded } from '../portfolio/change/ending';
import type { Initiative } from '../portfolio/initiative';
import { withTrail } from '../portfolio/trail/trail';
import { openAsking } from './asking';
import type { Deed } from './change-decision';
import { instantOf } from './follow';
import { living, type Setting, standsOn } from './stands-on';

export interface EscalationWish extends Deed {
  /** Committee ids. */
  from: string;
  to: string;
}

export type EscalationVerdict<I extends Initiative = Initiative> =
  | { kind: 'escalated'; after: I }
  | { kind: 'already' }
  | { kind: 'nothingAsked' }
  /** It does not stand with the committee it was to be taken on from. */
  | { kind: 'stale' };

/** Takes what an initiative asks on to another committee's agenda, with its trail. */
export function escalate<I extends Initiative>(
  initiative: I,
  { from, to, by, ...wish }: EscalationWish,
  setting: Setting,
): EscalationVerdict<I> {
  const asking = openAsking(initiative);
  if (!asking) return { kind: 'nothingAsked' };
  const standing = standsOn(initiative, setting);
  if (from === to || (standing.length === 1 && standing[0] === to)) return { kind: 'already' };
  if (!standing.includes(from)) return { kind: 'stale' };
  const at = instantOf(initiative, wish.at);
  const escalation = { from, to, reportId: asking.report.id, by, at };
  const after = { ...initiative, escalations: [...(initiative.escalations ?? []), escalation] };
  return { kind: 'escalated', after: withTrail(after, { by, at, what: { kind: 'escalated', from, to } }) };
}

/** Whom a committee can take something on to by itself: its parent, or whoever took over from that. */
export function parentOf(committeeId: string, setting: Pick<Setting, 'portfolio' | 'today'>): string | undefined {
  const { committees } = setting.portfolio;
  const parent = committees.find(({ id }) => id === committeeId)?.parent;
  const next = parent && committees.find(({ id }) => id === living(parent, setting));
  return next && next.id !== committeeId && !isEnded(next, setting.today) ? next.id : undefined;
}
