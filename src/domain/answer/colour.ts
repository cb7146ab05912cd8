import { lastDay } from '../time/end/last-day';
import type { Day } from '../time/instant';
import { parsePeriod } from '../time/period';
import type { Answer, Baseline, Colour } from './report';

/**
 * The colour of what is known, by DOMAIN.md "Phase, health, colour": closed is grey; planned or starting is blue
 * until its start has passed; otherwise the owner's judgement. `undefined` where nobody has judged yet.
 */
export function colourOf(answer: Judged, today: Day): Colour | undefined {
  if (answer.phase === 'closed') return 'grey';
  if (answer.phase === 'planned' || answer.phase === 'starting') {
    return startHasPassed(answer.period, today) ? answer.health : 'blue';
  }
  return answer.health;
}

/** The colour of a report: blue for what is not begun and not judged, though its start has passed. */
export function colourTold(report: Judged, today: Day): Colour {
  return colourOf(report, today) ?? 'blue';
}

/** The colour of what was known before a round; `undefined` where only a table tells of it, and no judgement. */
export function colourKnown(known: Judged & Partial<Pick<Baseline, 'source'>>, today: Day): Colour | undefined {
  return known.source === 'table' ? colourOf(known, today) : colourTold(known, today);
}

type Judged = Pick<Answer, 'phase' | 'health' | 'period'>;

/** Only a period that speaks of a start, or a range, has one: `Afsluttes ultimo 2024` says nothing of it. */
function startHasPassed(period: string, today: Day): boolean {
  const read = parsePeriod(period);
  return read.kind === 'interval' && read.speaksOf !== 'finish' && read.to < today;
}

/** Overdue when its last day has passed and it is not closed; a time that names only the start cannot be. */
export function isOverdue(answer: Pick<Answer, 'phase' | 'period'>, today: Day): boolean {
  if (answer.phase === 'closed') return false;
  const last = lastDay(answer.period);
  return last !== undefined && last < today;
}
