import type { Day } from './instant';
import { readAll } from './written/grammar';
import { saysNoTime } from './written/no-time';
import { sentence } from './written/sentence';
import { splitTokens } from './written/tokens';

/**
 * A time as people write it, as an interval of whole days with its words kept: DOMAIN.md, "Times as people write them".
 * Total and honest: what cannot be read is `unreadable`, never a guess.
 */
export type Period =
  | {
      kind: 'interval';
      words: string;
      from: Day;
      to: Day;
      speaksOf: SpeaksOf;
      slipMonths?: { min: number; max: number };
    }
  /** Words that say there is no time: `Ikke fastlagt`, `Løbende`, nothing at all. */
  | { kind: 'none'; words: string }
  | { kind: 'unreadable'; words: string };

/** Which end of the work the interval is about: `Afsluttes ultimo 2024` the finish, `Starter september 2024` the start. */
export type SpeaksOf = 'whole' | 'start' | 'finish';

/** No time anyone writes in a cell is longer; a page of text is not a time, and costs no more than splitting it. */
const mostTokens = 40;

/** The same few words are read over and over, with each card and each overview. */
const read = new Map<string, Period>();
const mostRemembered = 2_000;
const longestRemembered = 100;

export function parsePeriod(words: string): Period {
  const known = read.get(words);
  if (known) return known;
  const period = readPeriod(words);
  if (read.size >= mostRemembered) read.clear();
  if (words.length <= longestRemembered) read.set(words, Object.freeze(period));
  return period;
}

function readPeriod(words: string): Period {
  const tokens = splitTokens(words);
  if (tokens.length > mostTokens) return { kind: 'unreadable', words };
  if (saysNoTime(tokens)) return { kind: 'none', words };
  const readings = readAll(sentence, tokens);
  const [reading] = readings;
  // Words that can be read in two ways (`2009-12`) are not understood.
  if (!reading || readings.length > 1) return { kind: 'unreadable', words };
  const { days, speaksOf, slipMonths } = reading;
  return { kind: 'interval', words, ...days, speaksOf, ...(slipMonths && { slipMonths }) };
}
