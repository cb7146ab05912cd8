import type { Language } from '../../people/language';
import { type Amount, readAmount } from '../amount';
import { type Direction, type Goal, type Indicator, readValuePeriod, type ValuePeriod } from '../indicator';
import { indicatorCalled, indicatorsLike } from './find-indicator';
import { readDirection, readGoal } from './read-goal';

/** What is to be written of an indicator. */
export type Setting =
  | { kind: 'value'; period: ValuePeriod; amount: Amount; unit?: string }
  /** Without a goal it is taken away. */
  | { kind: 'goal'; goal?: Goal; unit?: string }
  /** Numbers of initiatives in their words; empty takes the links away. */
  | { kind: 'links'; numbers: string }
  | { kind: 'unit'; unit: string }
  | { kind: 'direction'; direction: Direction }
  | { kind: 'retire' | 'resume' };

/** What somebody who wrote `indikator ...` wants. */
export type Wish<I> =
  /** Nothing behind the command, or a name alone. */
  | { kind: 'form'; of?: I }
  | { kind: 'new'; name: string }
  | { kind: 'set'; of: I; setting: Setting; rest: string }
  /** Several go by what was typed. */
  | { kind: 'which'; among: I[]; rest: string }
  | { kind: 'unknownName'; words: string }
  /** The indicator is known, and what stands behind it is not understood. */
  | { kind: 'unknownRest'; of: I; words: string };

/**
 * Reads it by the names there are: a name may hold numbers and years, so the longest name that is known counts, and after
 * it what may be meant by a slip of the finger.
 */
export function readWish<I extends Indicator>(words: string, indicators: readonly I[], language: Language): Wish<I> {
  const tokens = words.trim().split(/\s+/).filter(Boolean);
  if (tokens.length === 0) return { kind: 'form' };
  const cuts = tokens.map((_, at) => tokens.length - at).map((cut) => cutAt(tokens, cut));
  for (const { name, rest } of cuts) {
    const of = indicatorCalled(name.replace(/:$/, ''), indicators);
    if (of) return settingOf(of, rest, language);
  }
  const named = /^(?:ny|nyt|new)\s+(?<name>.+)$/isu.exec(words.trim())?.groups?.name;
  if (named)
    return {
      kind: 'new',
      name: named
        .replace(/\s+/g, ' ')
        .replace(/^["»]|["«]$/gu, '')
        .trim(),
    };
  for (const { name, rest } of cuts) {
    if (rest !== '' && !readSetting(rest, language)) continue;
    const [one, ...others] = indicatorsLike(name.replace(/:$/, ''), indicators);
    if (one && others.length > 0) return { kind: 'which', among: [one, ...others], rest };
    if (one) return settingOf(one, rest, language);
  }
  return { kind: 'unknownName', words: cuts.find(({ rest }) => readSetting(rest, language))?.name ?? words.trim() };
}

function cutAt(tokens: string[], cut: number): { name: string; rest: string } {
  return { name: tokens.slice(0, cut).join(' '), rest: tokens.slice(cut).join(' ') };
}

function settingOf<I>(of: I, rest: string, language: Language): Wish<I> {
  if (rest === '') return { kind: 'form', of };
  const setting = readSetting(rest, language);
  return setting ? { kind: 'set', of, setting, rest } : { kind: 'unknownRest', of, words: rest };
}

const none = /^(?:ingen|intet|none|nothing)$/iu;

/** `2025 74,5 %`, `1. halvår 2025: 12`, `mål 85 % i 2027`, `indsatser 3, 7, 12`, `enhed %`, `retning op`, `udgår`. */
function readSetting(words: string, language: Language): Setting | undefined {
  const { what = '', rest = '' } = /^(?<what>\S+?):?(?:\s+(?<rest>.+))?$/su.exec(words)?.groups ?? {};
  switch (what.toLowerCase()) {
    case 'mål':
    case 'maal':
    case 'goal':
    case 'target':
      return goalSetting(rest, language);
    case 'indsats':
    case 'indsatser':
    case 'initiative':
    case 'initiatives':
      return rest === '' ? undefined : { kind: 'links', numbers: none.test(rest) ? '' : rest };
    case 'enhed':
    case 'unit':
      return rest === '' || rest.length > longestUnit ? undefined : { kind: 'unit', unit: none.test(rest) ? '' : rest };
    case 'retning':
    case 'direction': {
      const direction = readDirection(rest);
      return direction && { kind: 'direction', direction };
    }
    case 'udgår':
    case 'retire':
      return rest === '' ? { kind: 'retire' } : undefined;
    case 'fortsætter':
    case 'resume':
      return rest === '' ? { kind: 'resume' } : undefined;
    default:
      return valueSetting(words, language);
  }
}

/** In characters. */
export const longestUnit = 40;

function goalSetting(words: string, language: Language): Setting | undefined {
  if (none.test(words)) return { kind: 'goal' };
  const read = readGoal(words, language);
  return read.kind === 'goal' ? { ...read } : undefined;
}

/** The period first, as a table has it; or `74,5 % i 2025`. */
function valueSetting(words: string, language: Language): Setting | undefined {
  const tokens = words.replace(/[:=]\s/g, ' ').split(/\s+/);
  for (let at = tokens.length - 1; at > 0; at -= 1) {
    const period = readValuePeriod(tokens.slice(0, at).join(' '));
    const read = readAmount(tokens.slice(at).join(' '), language);
    if (period && read.kind === 'amount') return writtenOf(period, read);
  }
  const read = readGoal(words, language);
  return read.kind === 'goal' && read.goal.by
    ? writtenOf(read.goal.by, { amount: read.goal.amount, ...read })
    : undefined;
}

function writtenOf(period: ValuePeriod, { amount, unit }: { amount: Amount; unit?: string }): Setting {
  return { kind: 'value', period, amount, ...(unit && unit.length <= longestUnit ? { unit } : {}) };
}
