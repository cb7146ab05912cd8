import type { Contradiction } from '../../domain/answer/report';
import type { Words } from '../../words/da';
import { lines, oneLine } from '../people-text';

/** So many milestones are named in one sentence; the rest are counted. */
const mostNamed = 3;

/** What speaks against what was typed, said to its owner before it is taken. None or one. */
export function despiteView(contradictions: Contradiction[] | undefined, words: Words) {
  if (!contradictions?.length) return [];
  const milestones = milestonesIn(contradictions);
  const others = contradictions.flatMap((one) => {
    if (one.kind === 'periodPassed') return [words.despite.period(oneLine(one.period, 60))];
    return one.kind === 'sameText' ? [words.despite.sameText] : [];
  });
  return [
    {
      text: words.despite.top,
      lines: lines(
        milestones.length > 0 ? words.despite.milestone(named(milestones, words), milestones.length) : '',
        ...others,
      ),
      goOn: words.despite.goOn,
    },
  ];
}

/** What stands beside the judgement for those who read it. A period that is over has a mark of its own everywhere. */
export function despiteMarks(contradictions: Contradiction[] | undefined, words: Words): string[] {
  const all = contradictions ?? [];
  const milestones = milestonesIn(all);
  return [
    ...(milestones.length > 0 ? [words.despite.mark.milestone(named(milestones, words))] : []),
    ...(all.some(({ kind }) => kind === 'sameText') ? [words.despite.mark.sameText] : []),
  ];
}

export function reachedMark(labels: string[] | undefined, words: Words): string {
  return labels?.length ? words.milestones.reached(named(labels, words)) : '';
}

function milestonesIn(contradictions: Contradiction[]): string[] {
  return contradictions.flatMap((one) => (one.kind === 'milestonePassed' ? [one.label] : []));
}

function named(labels: string[], words: Words): string {
  const shown = labels.slice(0, mostNamed).map((label) => oneLine(label, 30));
  const left = labels.length - shown.length;
  return [shown.join(', '), left > 0 && words.mark.more(left)].filter(Boolean).join(' ');
}
