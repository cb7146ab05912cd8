import type { AskContent } from '../../domain/shown/ask-content';
import { relativeYearDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import { facts, isCut, lines, oneLine, paragraphs } from '../people-text';
import { shadeView } from '../shade';
import type { Question } from './occasion-view';

/** So much of the last report is shown above the questions; the whole of it stands behind `vis`. */
const shownOfLast = 700;

/** What was said last: by its owner, or by the coordinator's table where nobody has answered yet. */
export function lastView({ language, today }: AskContent, { item, editing }: Question, words: Words) {
  const { baseline, baselineColour, number } = item;
  const fromTable = baseline.source === 'table';
  const day = baseline.on && relativeYearDay(baseline.on, today, language);
  const dated = day ? words.ask.lastTime(day) : words.ask.lastTimeUndated;
  return {
    when: fromTable ? words.ask.fromTable : dated,
    shade: baselineColour ? [shadeView(baselineColour, words)] : [],
    facts: facts(words.phase[baseline.phase], oneLine(baseline.period)),
    texts: [
      ...paragraphs(baseline.progress, shownOfLast),
      ...lines(isCut(baseline.progress, shownOfLast) ? words.mark.wholeText(number) : ''),
    ],
    more: [
      ...lines(baseline.nextSteps !== '' ? words.mark.nextSteps(oneLine(baseline.nextSteps, 280)) : ''),
      ...lines(baseline.decision !== '' ? words.mark.decision(oneLine(baseline.decision, 280)) : ''),
      ...lines(fromTable && !editing ? words.ask.neverAnswered : ''),
    ],
  };
}
