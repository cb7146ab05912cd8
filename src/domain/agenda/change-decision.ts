import type { Initiative } from '../portfolio/initiative';
import { withTrail } from '../portfolio/trail/trail';
import type { Day, Instant } from '../time/instant';
import { openAsking } from './asking';
import type { Decision } from './decision';
import { instantOf } from './follow';

/** In characters: a decision is a sentence of the minutes, not the minutes. */
export const mostDecisionText = 1000;

/** A decision as it was seen by whoever changes it: one that was written again since has another instant. */
export interface DecisionMark {
  id: string;
  at: Instant;
}

/** Who did it, and when. `by` is an Entra object id. */
export interface Deed {
  by: string;
  at: Instant;
}

export interface DecisionWish extends Deed {
  committeeId: string;
  text: string;
  on: Day;
  /** It takes the place of this one. */
  replaces?: DecisionMark;
  /** It stands beside what the committee decided before. */
  another?: boolean;
}

export type DecisionVerdict<I extends Initiative = Initiative> =
  | { kind: 'decided'; after: I; decision: Decision; replaced?: Decision }
  /** The committee has decided just that already. */
  | { kind: 'already'; decision: Decision }
  /** The committee has decided something else, and nothing is asked since: is it to take its place? */
  | { kind: 'ask'; decision: Decision }
  /** What it was to take the place of is not there as it was seen. */
  | { kind: 'stale' };

/** Writes down what a committee decided, whether anybody asked or not, with its trail. */
export function decide<I extends Initiative>(initiative: I, typed: DecisionWish): DecisionVerdict<I> {
  const wish = { ...typed, at: instantOf(initiative, typed.at) };
  const { committeeId, text, on } = wish;
  const decisions = initiative.decisions ?? [];
  const last = decisions.findLast((one) => one.committeeId === committeeId && !one.done);
  const asking = openAsking(initiative);
  // »Godkendt.« is the answer to more than one question.
  const isAnswer = asking !== undefined && !wish.replaces;
  if (last && last.text === text && last.on === on && !isAnswer) return { kind: 'already', decision: last };
  if (wish.replaces) return replace(initiative, wish, wish.replaces);
  if (last && !asking && !wish.another) return { kind: 'ask', decision: last };
  const decision: Decision = {
    id: nextId(decisions),
    committeeId,
    ...(asking ? { roundId: asking.latestRoundId } : {}),
    asked: asking?.report.decision ?? '',
    text,
    on,
    by: wish.by,
    at: wish.at,
  };
  return { kind: 'decided', decision, after: told({ ...initiative, decisions: [...decisions, decision] }, decision) };
}

function replace<I extends Initiative>(initiative: I, wish: DecisionWish, mark: DecisionMark): DecisionVerdict<I> {
  const replaced = findDecision(initiative, mark);
  if (!replaced || replaced.done) return { kind: 'stale' };
  const { text, on, by, at } = wish;
  const decision: Decision = { ...replaced, text, on, by, at };
  const decisions = (initiative.decisions ?? []).map((one) => (one === replaced ? decision : one));
  return { kind: 'decided', decision, replaced, after: told({ ...initiative, decisions }, decision, replaced) };
}

function told<I extends Initiative>(after: I, { by, at, id, committeeId, on, text }: Decision, was?: Decision): I {
  const what = { kind: 'decided', decision: id, committeeId, on, text, ...(was ? { was: was.text } : {}) } as const;
  return withTrail(after, { by, at, what });
}

/** The decision taken back, with its trail; `undefined` where it is not there as it was seen, or is carried out. */
export function undoDecision<I extends Initiative>(
  initiative: I,
  mark: DecisionMark,
  deed: Deed,
): { after: I; decision: Decision } | undefined {
  const decision = findDecision(initiative, mark);
  if (!decision || decision.done) return undefined;
  const { by } = deed;
  const at = instantOf(initiative, deed.at);
  const { decisions = [], ...rest } = initiative;
  const left = decisions.filter((one) => one !== decision);
  const after = { ...rest, ...(left.length > 0 ? { decisions: left } : {}) } as I;
  const { id, committeeId, on, text } = decision;
  return {
    decision,
    after: withTrail(after, { by, at, what: { kind: 'decisionUndone', decision: id, committeeId, on, text } }),
  };
}

/** Nothing is left to do of it: it stands in no summary any more. `undefined` where there is none of that id that stands. */
export function carryOut<I extends Initiative>(
  initiative: I,
  id: string,
  { by, at }: Deed,
): { after: I; decision: Decision } | undefined {
  const decisions = initiative.decisions ?? [];
  const decision = decisions.find((one) => one.id === id && !one.done);
  if (!decision) return undefined;
  const after = {
    ...initiative,
    decisions: decisions.map((one) => (one === decision ? { ...one, done: { by, at } } : one)),
  };
  const { committeeId, on, text } = decision;
  return { decision, after: withTrail(after, { by, at, what: { kind: 'carriedOut', committeeId, on, text } }) };
}

export function findDecision({ decisions = [] }: Initiative, { id, at }: DecisionMark): Decision | undefined {
  return decisions.find((one) => one.id === id && one.at === at);
}

/** It is there as it was seen, and nothing is left to do of it: neither put right nor taken back any more. */
export function wasCarriedOut(initiative: Initiative, mark: DecisionMark): boolean {
  return findDecision(initiative, mark)?.done !== undefined;
}

function nextId(decisions: Decision[]): string {
  return `${Math.max(0, ...decisions.map(({ id }) => Number(id) || 0)) + 1}`;
}
