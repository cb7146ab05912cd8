import { isMilestonePassed } from '../../answer/checks/milestones-reached';
import type { Answer } from '../../answer/report';
import type { Initiative } from '../../portfolio/initiative';
import type { MoveWhat } from '../../shown/meeting/changes-content';
import type { Shade } from '../../shown/summary-content';
import type { Day } from '../../time/instant';
import { slipMonths } from '../../time/slip';

/** How an initiative stood at one time: what was known of it, in which colour, on which day. */
export interface Standing {
  answer: Answer;
  shade: Shade;
  on: Day;
}

type Agreed = Partial<Pick<Initiative, 'agreedPeriod' | 'milestones'>>;

/** What moved in what its owner says, from one time to another. Closed is one thing, not a colour and a phase. */
export function standingMoves(then: Standing, now: Standing, agreed: Agreed = {}): MoveWhat[] {
  const [was, is] = [then.answer, now.answer];
  const reached = milestonesReached(was, is, agreed);
  if (is.phase === 'closed' && was.phase !== 'closed') return [{ kind: 'closed' }, ...reached];
  return [
    ...(then.shade === now.shade ? [] : [{ kind: 'colour' as const, from: then.shade, to: now.shade }]),
    ...(was.phase === is.phase ? [] : [{ kind: 'phase' as const, from: was.phase, to: is.phase }]),
    ...periodMove(was.period, is.period, agreed.agreedPeriod),
    ...reached,
  ];
}

function periodMove(from: string, to: string, agreed: string | undefined): MoveWhat[] {
  if (from.trim() === to.trim() || to === '') return [];
  const slip = slipMonths(from, to);
  const sinceAgreed = (agreed && slipMonths(agreed, to)) || 0;
  return [
    {
      kind: 'period',
      from,
      to,
      ...(slip ? { slipMonths: slip } : {}),
      ...(sinceAgreed > 0 ? { agreedSlipMonths: sinceAgreed } : {}),
    },
  ];
}

function milestonesReached(was: Answer, is: Answer, { milestones = [] }: Agreed): MoveWhat[] {
  const before = was.milestonesReached ?? [];
  return (is.milestonesReached ?? [])
    .filter((label) => !before.includes(label))
    .map((label) => ({
      kind: 'milestoneReached',
      label,
      words: milestones.find((milestone) => milestone.label === label)?.words ?? '',
    }));
}

/**
 * Milestones whose last day went by between the two times, and that nobody says are reached: time passes whether or not
 * anybody reported.
 */
export function milestonesPassed(then: Standing, now: Standing, { milestones = [] }: Agreed): MoveWhat[] {
  if (now.answer.phase === 'closed') return [];
  const isPassed = (milestone: (typeof milestones)[number], { answer, on }: Standing) =>
    isMilestonePassed(milestone, answer.milestonesReached ?? [], on);
  return milestones
    .filter((milestone) => isPassed(milestone, now) && !isPassed(milestone, then))
    .map(({ label, words }) => ({ kind: 'milestonePassed', label, words }));
}
