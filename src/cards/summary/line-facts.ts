import type { SummaryContent, SummaryLine } from '../../domain/shown/summary-content';
import { relativeYearDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import { despiteMarks } from '../ask/despite-view';
import { reviewMarks } from '../meeting/review/review-marks';
import { oneLine } from '../people-text';

/** A number never stands without its title. */
export function named({ number, title }: { number: string; title: string }, max = 120) {
  return { number: oneLine(number, 20), title: oneLine(title, max) };
}

export function periodFacts(line: SummaryLine, words: Words): (string | false)[] {
  return [
    line.period !== '' && words.mark.expected(oneLine(line.period, 80)),
    line.slipMonths !== undefined && words.mark.slip(line.slipMonths),
    line.overdue && words.mark.overdue,
  ];
}

/** How the answer came to stand here: late, unchanged, or given to another committee. */
export function answerFacts(
  line: SummaryLine,
  { asOf, language }: Pick<SummaryContent, 'asOf' | 'language'>,
  words: Words,
): (string | false)[] {
  const { mark } = words;
  const { late, unchanged, givenOn, despite } = line;
  return [
    unchanged && mark.unchanged,
    late && mark.late,
    givenOn !== undefined && mark.givenOn(relativeYearDay(givenOn, asOf, language)),
    ...despiteMarks(despite, words),
    ...reviewMarks(line, words),
  ];
}
