import { parsePeriod } from '../../time/period';

/**
 * The one time a sentence names, as written: `27/9 2018` in `Første monitorering, møde d. 27/9 2018`. Empty where there
 * is none; `several` where there is more than one and nobody can tell which is meant. A bare year beside a time that
 * says more is no time of its own: `Budget 2023 behandles primo 2024`.
 */
export function findTime(sentence: string): { time: string; several: boolean } {
  const words = sentence.split(/\s+/).filter(Boolean);
  if (words.length > mostWords) return { time: '', several: false };
  const found = timesIn(words);
  const telling = found.filter((time) => !/^\d{4}$/.test(time));
  const times = new Set(telling.length > 0 ? telling : found);
  const [time] = times;
  return times.size === 1 && time !== undefined ? { time, several: false } : { time: '', several: times.size > 1 };
}

/** A page of text is no milestone. */
const mostWords = 120;
/** `i slutningen af andet kvartal af 2024`. */
const longestTime = 7;

function timesIn(words: string[]): string[] {
  const times: string[] = [];
  let at = 0;
  while (at < words.length) {
    const end = endOfTime(words, at);
    if (end === undefined) at += 1;
    else {
      times.push(written(words.slice(firstOfTime(words, at, end), end)));
      at = end;
    }
  }
  return times;
}

function endOfTime(words: string[], from: number): number | undefined {
  for (let end = Math.min(words.length, from + longestTime); end > from; end -= 1) {
    if (daysOf(words.slice(from, end)) !== undefined) return end;
  }
  return undefined;
}

/** Words in front that change nothing about the days belong to the sentence: `behandles den 23/11 2017`. */
function firstOfTime(words: string[], from: number, end: number): number {
  const days = daysOf(words.slice(from, end));
  let first = from;
  while (first + 1 < end && daysOf(words.slice(first + 1, end)) === days) first += 1;
  return first;
}

function daysOf(words: string[]): string | undefined {
  const candidate = written(words);
  if (!/\d/.test(candidate)) return undefined;
  const read = parsePeriod(candidate);
  return read.kind === 'interval' ? `${read.from} ${read.to}` : undefined;
}

function written(words: string[]): string {
  return words
    .join(' ')
    .replace(/^[("'“”]+|[)"'“”.,;:!?]+$/g, '')
    .trim();
}
