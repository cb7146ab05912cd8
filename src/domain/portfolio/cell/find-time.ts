import { parsePeriod } from '../../time/period';
import { months, ordinals, seasons, thirds, weekdays } from '../../time/written/calendar-words';

/**
 * The one time a sentence names, as written: `27/9 2018` in `Første monitorering, møde d. 27/9 2018`. Empty where there
 * is none; `several` where there is more than one and nobody can tell which is meant. A bare year beside a time that
 * says more is no time of its own: `Budget 2023 behandles primo 2024`.
 */
export function findTime(sentence: string, daysOf: DaysReader = daysReader()): { time: string; several: boolean } {
  const words = sentence.split(/\s+/).filter(Boolean);
  if (words.length > mostWords) return { time: '', several: false };
  const found = timesIn(words, daysOf);
  const telling = found.filter((time) => !/^\d{4}$/.test(time));
  const times = new Set(telling.length > 0 ? telling : found);
  const [time] = times;
  return times.size === 1 && time !== undefined ? { time, several: false } : { time: '', several: times.size > 1 };
}

/** The days some words name, as one word; `undefined` where they name none. */
export type DaysReader = (words: string[]) => string | undefined;

/** A whole table names the same few times over and over: a reader kept for all of it reads each once. */
export function daysReader(): DaysReader {
  const known = new Map<string, string | undefined>();
  return (words) => {
    const candidate = written(words);
    if (!/\d/.test(candidate)) return undefined;
    if (!known.has(candidate)) {
      const read = parsePeriod(candidate);
      known.set(candidate, read.kind === 'interval' ? `${read.from} ${read.to}` : undefined);
    }
    return known.get(candidate);
  };
}

/** A page of text is no milestone. */
const mostWords = 120;
/** In characters: `november/december`. */
const longestWord = 40;
/** `i slutningen af andet kvartal af 2024`. */
const longestTime = 7;

/** Words between the names of the calendar; a word that is none of these ends what can be a time. */
const joiningWords =
  'kvartal kvt kv quarter qtr q halvår halvdel half h uge uger nr week weeks måned month år året year årsskiftet ' +
  'årsskifte i in af of på on til to og and med frem indtil until through mellem between eller or d den the fra from';
const timeWords = new Set(
  [...[months, ordinals, seasons, thirds, weekdays].flatMap((names) => Object.keys(names)), joiningWords].flatMap(
    (names) => names.split(' '),
  ),
);

function timesIn(words: string[], daysOf: DaysReader): string[] {
  const times: string[] = [];
  const couldBe = words.map(
    (word) =>
      word.length <= longestWord && (word.toLowerCase().match(/\p{L}+/gu) ?? []).every((name) => timeWords.has(name)),
  );
  let at = 0;
  while (at < words.length) {
    const firstOther = couldBe.indexOf(false, at);
    const time = timeAt(
      words.slice(at, Math.min(at + longestTime, firstOther < 0 ? words.length : firstOther)),
      daysOf,
    );
    if (time === undefined) at += 1;
    else {
      times.push(written(time.words));
      at += time.length;
    }
  }
  return times;
}

/**
 * The longest time that begins with these words. Words in front that change nothing about the days belong to the
 * sentence and are counted in its length alone: `den 23/11 2017`.
 */
function timeAt(words: string[], daysOf: DaysReader): { words: string[]; length: number } | undefined {
  for (let length = words.length; length > 0; length -= 1) {
    const days = daysOf(words.slice(0, length));
    if (days === undefined) continue;
    let first = 0;
    while (first + 1 < length && daysOf(words.slice(first + 1, length)) === days) first += 1;
    return { words: words.slice(first, length), length };
  }
  return undefined;
}

function written(words: string[]): string {
  return words
    .join(' ')
    .replace(/^[("'“”]+|[)"'“”.,;:!?]+$/g, '')
    .trim();
}
