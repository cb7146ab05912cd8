import type { Language } from '../people/language';

/** A decimal as it was written: `74,0` has one decimal. */
export interface Amount {
  value: number;
  decimals: number;
}

export type AmountReading =
  /** `unit`: what stood behind the number; absent where nothing did. */
  { kind: 'amount'; amount: Amount; unit?: string } | { kind: 'unreadable' };

/** A double holds fifteen digits of what was typed, and no number of an agreement has more. */
const mostDigits = 15;

/** Blanks that never part two words: Excel groups digits by them. */
const groups: Record<Language, string> = { da: '[.\\u00a0\\u202f]', en: '[,\\u00a0\\u202f]' };
const decimalPoint: Record<Language, string> = { da: ',', en: '\\.' };

const shapes = { da: shapeIn('da'), en: shapeIn('en') };

function shapeIn(language: Language): RegExp {
  const whole = `\\d{1,3}(?:${groups[language]}\\d{3})+|\\d+`;
  return new RegExp(
    `^(?<sign>[-−–]?)(?<whole>${whole})(?:${decimalPoint[language]}(?<part>\\d+))?\\s*(?<unit>[\\p{L}\\p{Sc}%‰][^\\d]*)?$`,
    'u',
  );
}

/**
 * A number as the language writes it, strictly: `1.234,5`, `74,0 %`, `12 dage` in Danish, `1,234.5` in English. What could
 * be meant in two ways (`74.5` in Danish) is not read.
 */
export function readAmount(words: string, language: Language): AmountReading {
  const { sign = '', whole, part = '', unit = '' } = shapes[language].exec(words.trim())?.groups ?? {};
  if (whole === undefined) return { kind: 'unreadable' };
  const digits = whole.replace(/\D/g, '');
  if (digits.length + part.length > mostDigits) return { kind: 'unreadable' };
  const value = Number(`${digits}${part && `.${part}`}`);
  const amount = { value: sign && value !== 0 ? -value : value, decimals: part.length };
  return { kind: 'amount', amount, ...(unit.trim() ? { unit: unit.trim() } : {}) };
}

/** A cell that holds a number, not words: as many decimals as it has. `isPercent`: it is shown as `85 %` and holds 0.85. */
export function amountOf(number: number, isPercent: boolean): Amount {
  const shown = Number((isPercent ? number * 100 : number).toPrecision(12));
  const [, decimals = ''] = /\.(\d+)$/.exec(String(shown)) ?? [];
  return { value: shown, decimals: decimals.length };
}

export function isSameAmount(a: Amount, b: Amount): boolean {
  return a.value === b.value;
}

const writers = new Map<string, Intl.NumberFormat>();

/** `1.234,5`, `74,0 %`, `12 dage`; English `1,234.5`, `74.0%`. */
export function sayAmount({ value, decimals }: Amount, unit: string, language: Language): string {
  const key = `${language} ${decimals}`;
  const writer =
    writers.get(key) ??
    new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  writers.set(key, writer);
  const written = writer.format(value);
  if (unit === '') return written;
  return unit === '%' && language === 'en' ? `${written}%` : `${written} ${unit}`;
}
