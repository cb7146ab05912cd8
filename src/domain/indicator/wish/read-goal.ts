import type { Language } from '../../people/language';
import { readAmount } from '../amount';
import { type Direction, directions, type Goal, readValuePeriod } from '../indicator';

export type GoalReading = { kind: 'goal'; goal: Goal; unit?: string } | { kind: 'unreadable' };

/** Between the number and its time. */
const towards = /\s+(?:i|inden|senest|ved|ultimo|i løbet af|inden udgangen af|by|in|before|at|during)\s+/giu;

/** `85 %`, `85 % i 2027`, `12 dage inden udgangen af 2026`; a goal whose time cannot be read is not read at all. */
export function readGoal(words: string, language: Language): GoalReading {
  const whole = readAmount(words, language);
  if (whole.kind === 'amount') return { kind: 'goal', goal: { amount: whole.amount }, ...unitOf(whole) };
  for (const { index, 0: link } of words.matchAll(towards)) {
    const read = readAmount(words.slice(0, index), language);
    const by = readValuePeriod(words.slice(index + link.length)) ?? readValuePeriod(words.slice(index));
    if (read.kind === 'amount' && by) return { kind: 'goal', goal: { amount: read.amount, by }, ...unitOf(read) };
  }
  return { kind: 'unreadable' };
}

function unitOf({ unit }: { unit?: string }): { unit?: string } {
  return unit ? { unit } : {};
}

const directionWords: Record<Direction, RegExp> = {
  up: /^(?:op|opad|stigende|stige|højere|flere|↑|\+|up|upwards?|rising|increase|higher|more)$/iu,
  down: /^(?:ned|nedad|faldende|falde|lavere|færre|↓|-|down|downwards?|falling|decrease|lower|fewer|less)$/iu,
  steady: /^(?:stabil|stabilt|uændret|samme|fastholde[sr]?|=|→|steady|stable|unchanged|same)$/iu,
};

export function readDirection(words: string): Direction | undefined {
  return directions.find((direction) => directionWords[direction].test(words.trim()));
}
