import { decidedBy } from '../../agenda/agenda';
import type { Decision } from '../../agenda/decision';
import { placeWords } from '../../portfolio/change/place';
import type { Anchoring, Initiative } from '../../portfolio/initiative';
import { committeeName, type Portfolio } from '../../portfolio/portfolio';
import type { MoveWhat } from '../../shown/meeting/changes-content';
import type { Day, Instant } from '../../time/instant';
import { dayOf } from '../../time/zoned';

/** From one time to another, each with its day where the portfolio's people are. */
export interface Stretch {
  /** Not before this instant. */
  from: Instant;
  fromOn: Day;
  /** Up to and with this one. */
  to: Instant;
  toOn: Day;
}

export function stretch(from: Instant, to: Instant, timeZone: string): Stretch {
  return { from, fromOn: dayOf(from, timeZone), to, toOn: dayOf(to, timeZone) };
}

/** What happened to an initiative beside its owner's answers: where it belongs, and what committees said of it. */
export function agreementMoves(
  initiative: Initiative,
  portfolio: Portfolio,
  committeeId: string | undefined,
  within: Stretch,
): MoveWhat[] {
  return [
    ...placeMoves(initiative, portfolio, committeeId, within),
    ...endMoves(initiative, within),
    ...decisionMoves(initiative, portfolio, within),
  ];
}

/** The committees it was placed with when the stretch began; what moved that very day moved in it. */
export function placedThen({ anchoring, placedBefore = [] }: Initiative, { fromOn }: Stretch): Anchoring {
  return placedBefore.find(({ until }) => until >= fromOn) ?? anchoring;
}

/** The same when it ended. */
export function placedNow({ anchoring, placedBefore = [] }: Initiative, { toOn }: Stretch): Anchoring {
  return placedBefore.find(({ until }) => until > toOn) ?? anchoring;
}

function placeMoves(
  initiative: Initiative,
  portfolio: Portfolio,
  committeeId: string | undefined,
  within: Stretch,
): MoveWhat[] {
  const [then, now] = [placedThen(initiative, within), placedNow(initiative, within)];
  if (then === now) return [];
  const [was, is] = [then, now].map(({ committees }) => committeeId === undefined || committees.includes(committeeId));
  if (is && (!was || committeeId === undefined)) return [{ kind: 'movedHere', from: then.words }];
  return was && !is ? [{ kind: 'movedAway', to: placeWords(now, portfolio) }] : [];
}

function endMoves({ settled, gone, goneAt }: Initiative, within: Stretch): MoveWhat[] {
  if (settled?.as === 'closed' && isWithin(settled.at, within)) return [{ kind: 'closed' }];
  return gone && !settled && goneAt && isWithin(goneAt, within) ? [{ kind: 'gone' }] : [];
}

function decisionMoves(initiative: Initiative, portfolio: Portfolio, within: Stretch): MoveWhat[] {
  const { decisions = [], escalations = [] } = initiative;
  const nameOf = (id: string) => committeeName(portfolio, id);
  return [
    ...escalations
      .filter(({ at }) => isWithin(at, within))
      .map(({ from, to }) => ({ kind: 'escalated' as const, from: nameOf(from), to: nameOf(to) })),
    ...decisions
      .filter(({ at }) => isWithin(at, within))
      .map((decision) => ({ kind: 'decided' as const, ...toldOf(decision, portfolio), on: decision.on })),
    ...decisions.flatMap((decision) =>
      decision.done && isWithin(decision.done.at, within)
        ? [
            {
              kind: 'carriedOut' as const,
              ...toldOf(decision, portfolio),
              on: dayOf(decision.done.at, portfolio.timeZone),
            },
          ]
        : [],
    ),
  ];
}

function toldOf(decision: Decision, portfolio: Portfolio) {
  return { committee: decidedBy(decision, portfolio), text: decision.text };
}

/** It came into the portfolio within the stretch: with a table, or from an earlier portfolio. */
export function isNewWithin({ trail = [], predecessor }: Initiative, within: Stretch): boolean {
  if (predecessor && predecessor.on >= within.fromOn && predecessor.on <= within.toOn) return true;
  return trail.some(({ at, what }) => what.kind === 'imported' && what.how === 'created' && isWithin(at, within));
}

export function isWithin(at: Instant, { from, to }: Stretch): boolean {
  return at >= from && at <= to;
}
