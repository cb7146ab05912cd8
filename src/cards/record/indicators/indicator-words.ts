import { sayAmount } from '../../../domain/indicator/amount';
import type { Measured } from '../../../domain/indicator/progress';
import type { Language } from '../../../domain/people/language';
import type { MovedIndicator, ShownIndicator } from '../../../domain/shown/record/indicators/indicator-content';
import type { Words } from '../../../words/da';
import { type Line, lines, oneLine } from '../../people-text';

export interface Said {
  words: Words;
  language: Language;
}

export function amountWords(amount: Measured['amount'], unit: string, language: Language): string {
  return sayAmount(amount, oneLine(unit, 20), language);
}

/** `74,5 % (2025)`. */
export function measuredWords({ amount, period }: Measured, unit: string, { words, language }: Said): string {
  const said = amountWords(amount, unit, language);
  return period ? words.indicators.measured(said, oneLine(period.words, 40)) : words.indicators.beginning(said);
}

/** `mål 85 % (2027)`; that it lacks is said. */
export function goalWords({ goal, unit }: Pick<ShownIndicator, 'goal' | 'unit'>, { words, language }: Said): string {
  if (!goal) return words.indicators.noGoal;
  const amount = amountWords(goal.amount, unit, language);
  return goal.by ? words.indicators.goalBy(amount, oneLine(goal.by.words, 40)) : words.indicators.goal(amount);
}

export function directionWords({ direction }: Pick<ShownIndicator, 'direction'>, { words }: Said): string {
  return direction ? words.indicators.direction[direction] : words.indicators.noDirection;
}

/** What the word rests on: `Fra 71 % (2024) til 74 % (2025)`, or the last value there is. */
export function restsOn({ progress, unit }: Pick<ShownIndicator, 'progress' | 'unit'>, said: Said): string {
  const { value, before } = progress;
  const { moved, only, last, never } = said.words.indicators;
  const beforeWords = before && measuredWords(before, unit, said);
  if (!value) return beforeWords ? last(beforeWords) : never;
  const valueWords = measuredWords(value, unit, said);
  return beforeWords ? moved(beforeWords, valueWords) : only(valueWords);
}

/** How far it has come, in a word or two. */
export function progressWord(
  { progress: { kind } }: Pick<ShownIndicator, 'progress'>,
  { words }: Said,
  year?: string,
): string {
  return kind === 'noValue' && year ? words.indicators.noValueIn(year) : words.indicators.progress[kind];
}

/** So many are named on the card of an initiative. */
const mostMoved = 4;

/** What an initiative is meant to move, each with its last value. */
export function movesLines(moves: MovedIndicator[] = [], said: Said): Line[] {
  const { indicators, mark } = said.words;
  const left = moves.length - mostMoved;
  const named = moves.slice(0, mostMoved).map(({ name, unit, last }) => {
    const value = last ? indicators.last(measuredWords(last, unit, said)) : indicators.never;
    return indicators.moves(oneLine(name, 120), value);
  });
  return lines(...named, left > 0 && mark.more(left));
}
