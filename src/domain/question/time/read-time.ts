import type { Days } from '../../time/end/ends-within';
import type { Day } from '../../time/instant';
import { parsePeriod } from '../../time/period';
import { months, seasons, thirds } from '../../time/written/calendar-words';
import { foldLetters, type Token } from '../reading/tokens';
import { readRelative } from './read-relative';
import type { SaidTime } from './said-time';

/** `2024-11-20 til 2025-02-20`. */
const mostTokens = 11;

/** Names that stand at the beginning of a time; a time of numbers alone begins with a digit. */
const beginnings = new Set(
  [months, seasons, thirds]
    .flatMap((table) => Object.keys(table))
    .map((words) => foldLetters(words.split(' ')[0] ?? ''))
    .concat('q', 'h', 'uge', 'week', 'kvartal', 'kvt', 'quarter', 'halvår', 'mellem', 'between', 'årsskiftet')
    .concat(
      'første',
      'anden',
      'andet',
      'tredje',
      'fjerde',
      'first',
      'second',
      'third',
      'fourth',
      'ult',
      'd',
      'den',
      'hele',
    ),
);

/** The longest time that begins at this token. */
export function readTimeAt(text: string, tokens: readonly Token[], at: number, today: Day): SaidTime | undefined {
  return readRelative(tokens, at, today) ?? readWritten(text, tokens, at, today);
}

function readWritten(text: string, tokens: readonly Token[], at: number, today: Day): SaidTime | undefined {
  const first = tokens[at];
  if (!first || first.quoted || !(/^\d/.test(first.key) || beginnings.has(first.key))) return undefined;
  const most = Math.min(tokens.length - at, mostTokens);
  const slice = (size: number) => text.slice(first.from, tokens[at + size - 1]?.to).replace(/^ult\.?(?=\s)/i, 'ultimo');
  for (let size = most; size > 0; size--) {
    const read = parsePeriod(slice(size));
    if (read.kind === 'interval' && !isOneNumber(tokens, at, size)) return timeOf(read, read, slice(size), at + size);
  }
  for (let size = most; size > 0; size--) {
    // `det hele i Byen`, `sidst i TSS`: of what, is not said yet.
    const isTooLittle =
      /^(?:i|på|af|in|of)$/.test(tokens[at + size - 1]?.key ?? '') ||
      isOneNumber(tokens, at, size) ||
      (size === 1 && (Object.hasOwn(thirds, first.key) || first.key === 'hele'));
    const year = isTooLittle ? undefined : inSomeYear(slice(size), today);
    if (year) return timeOf(year.ahead, year.past, slice(size), at + size);
  }
  return undefined;
}

function timeOf(ahead: Days, past: Days, words: string, next: number): SaidTime {
  const isEnd = ahead.from === ahead.to || /^(?:ultimo|udgangen|slutningen|end|the end)(?!\p{L})/iu.test(words);
  const daysOf = ({ from, to }: Days) => ({ from, to });
  return { ahead: daysOf(ahead), past: daysOf(past), isEnd, isSpan: /\s(?:til|to)\s/iu.test(words), next };
}

/** `12` is an initiative; `2025` is a year. */
function isOneNumber(tokens: readonly Token[], at: number, size: number): boolean {
  return size === 1 && /^\d+$/.test(tokens[at]?.key ?? '') && !/^(19|20)\d\d$/.test(tokens[at]?.key ?? '');
}

function inSomeYear(words: string, today: Day): { ahead: Days; past: Days } | undefined {
  const year = Number(today.slice(0, 4));
  const years = [year - 1, year, year + 1].flatMap((each) => {
    const read = parsePeriod(`${words} ${each}`);
    return read.kind === 'interval' ? [{ from: read.from, to: read.to }] : [];
  });
  const ahead = years.find(({ to }) => to >= today);
  const past = years.findLast(({ from }) => from <= today);
  return ahead && past && { ahead, past };
}
