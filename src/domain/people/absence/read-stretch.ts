import { addDays } from '../../time/day-arithmetic';
import type { Day } from '../../time/instant';
import { parsePeriod } from '../../time/period';
import { readDay } from '../../time/read-day';

/** Whole days, first and last included. */
export interface Stretch {
  from: Day;
  to: Day;
}

/** Nobody is away longer in one go; a longer one is a slip of the pen. */
const mostDays = 731;
/** No more words than a time has are looked at. */
const mostCharacters = 80;

/**
 * The days somebody will be away, as they write it: `1/7-1/8`, `1. juli til 1. august`, `til 1/8`, `uge 29`, `juli`, `i morgen`,
 * `20. december - 5. januar`. What names no year is the stretch under way, else the next one. `undefined` for what is no
 * stretch of days, or could be two.
 */
export function readStretch(words: string, today: Day): Stretch | undefined {
  const said = words.slice(0, mostCharacters).trim();
  const told = said.replace(/^(fra og med|fra|from|i|in|on|den|d\.)\s+(?=\S)/i, '');
  const read =
    readUntil(said, today) ??
    readOneDay(said, today) ??
    readOneDay(told, today) ??
    readPeriod(told) ??
    readTwoDays(told, today) ??
    readTwoDays(said, today) ??
    readUnit(told, today);
  return read && read.from <= read.to && addDays(read.from, mostDays) >= read.to ? read : undefined;
}

const until = /^(?:frem\s+)?(?:indtil|til og med|til|t\.o\.m\.|until|through|to)\s+(?=\S)/i;

/** Only its end is told: they are away already. */
function readUntil(words: string, today: Day): Stretch | undefined {
  const day = until.test(words) ? readDay(words.replace(until, ''), today) : undefined;
  return day === undefined ? undefined : { from: today, to: day };
}

function readOneDay(words: string, today: Day): Stretch | undefined {
  const day = readDay(words, today);
  return day === undefined ? undefined : { from: day, to: day };
}

const between = /\s*(?:[-–—→]|\s(?:til og med|til|to|until|through|t\.o\.m\.)\s)\s*/gi;

/** Every way to part it in two days; one way must be left. */
function readTwoDays(words: string, today: Day): Stretch | undefined {
  const found = [...words.matchAll(between)].flatMap((match) => {
    const left = words.slice(0, match.index);
    const right = words.slice(match.index + match[0].length);
    const next = pair(left, right, today);
    const current = pair(left, right, addDays(today, -365));
    const isShort = current !== undefined && current.to < addDays(current.from, 365);
    const isUnderWay = isShort && current.from < today && current.to >= today;
    return isUnderWay ? [current] : next ? [next] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

function pair(left: string, right: string, reference: Day): Stretch | undefined {
  const from = readDay(left, reference);
  const to = from === undefined ? undefined : readDay(right, from);
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** A week, a month, a season without its year: the one under way, or the next. */
function readUnit(words: string, today: Day): Stretch | undefined {
  // `løbende 2024` would be a year; `løbende` says no time.
  if (parsePeriod(words).kind === 'none') return undefined;
  const year = Number(today.slice(0, 4));
  const read = [year, year + 1].map((each) => readPeriod(`${words} ${each}`));
  return read.find((period) => period !== undefined && period.to >= today);
}

/** With its year, as any time is written; one that tells only when something begins has no end. */
function readPeriod(words: string): Stretch | undefined {
  const period = parsePeriod(words);
  if (period.kind !== 'interval' || period.speaksOf === 'start' || period.slipMonths) return undefined;
  return { from: period.from, to: period.to };
}
