import { byNumber } from '../../domain/portfolio/initiative';
import { readDaysIn } from '../../domain/question/time/days';
import type { ShownFilter } from '../../domain/shown/question-content';
import { dayWithYear, relativeYearDay } from '../../domain/time/day-words';
import type { Day } from '../../domain/time/instant';
import { sayInterval } from '../../domain/time/said/say-interval';
import type { Words } from '../../words/da';
import type { Reader } from '../command-example';
import { oneLine } from '../people-text';

interface Setting {
  words: Words;
  language: Reader['language'];
  today: Day;
}

/** `røde og gule · Syd`: what a question was understood to ask for. */
export function sayFilters(filters: ShownFilter[], setting: Setting): string {
  if (filters.length === 0) return setting.words.question.all;
  return filters.map((filter) => sayFilter(filter, setting)).join(' · ');
}

function sayFilter({ of, not, values }: ShownFilter, setting: Setting): string {
  const { question } = setting.words;
  const turned = not && values.length === 1 ? turnedWord(of, values[0] ?? '', question) : undefined;
  if (turned) return turned;
  if (not && isTime(of)) {
    const turnedTimes = values.map((value) =>
      value === 'none' ? question.turned.withoutEnd : question.namedNot[of](sayDays(value, setting)),
    );
    return sayList(turnedTimes, question.and);
  }
  const each = of === 'number' ? sayRuns(values) : values.map((value) => sayValue(of, value, setting));
  const said = sayList(each, not || of === 'title' ? question.or : question.and);
  if (not && of === 'title') return question.namedNot.title(said);
  const named = of === 'number' || of === 'title' ? question.named[of](said) : said;
  return not ? question.not(named) : named;
}

/** `Byen, Midt og Syd`. */
function sayList(words: string[], joint: string): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')}${joint}${last}` : last;
}

/** Whole numbers in a row by the first and the last of them. */
function sayRuns(numbers: string[]): string[] {
  const sorted = [...numbers].sort((a, b) => byNumber({ number: a }, { number: b }));
  const runs: string[][] = [];
  for (const number of sorted) {
    const run = runs.at(-1);
    if (run && /^\d+$/.test(number) && Number(run.at(-1)) + 1 === Number(number)) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) => {
    const names = run.map((number) => oneLine(number, 60));
    return run.length > 2 ? [`${names[0]}-${names.at(-1)}`] : names;
  });
}

function isTime(of: ShownFilter['of']): of is 'ends' | 'starts' | 'runs' {
  return of === 'ends' || of === 'starts' || of === 'runs';
}

function turnedWord(of: ShownFilter['of'], value: string, { turned }: Words['question']): string | undefined {
  if (of === 'colour' && value === 'notReported') return turned.notReported;
  if (of === 'owner' && value === 'none') return turned.none;
  return of === 'ends' && value === 'none' ? turned.withoutEnd : undefined;
}

function sayValue(of: ShownFilter['of'], value: string, setting: Setting): string {
  const { question } = setting.words;
  switch (of) {
    case 'ends':
    case 'starts':
    case 'runs':
      return value === 'none' ? question.withoutEnd : question.named[of](sayDays(value, setting));
    case 'changed':
      return value === 'lastMeeting' ? question.sinceMeeting : question.named.changed(sayFirst(value, setting));
    case 'owner': {
      const known: Record<string, string> = question.owner;
      return known[value] ?? question.named.owner(oneLine(value, 60));
    }
    case 'number':
    case 'title':
    case 'area':
    case 'committee':
      return oneLine(value, 60);
    default: {
      const known: Record<string, string> = question[of];
      return known[value] ?? oneLine(value, 60);
    }
  }
}

function sayFirst(value: string, { language, today }: Setting): string {
  return relativeYearDay(readDaysIn(value).from, today, language);
}

/** A year needs no dates. */
function sayDays(value: string, { words, language }: Setting): string {
  const { from, to } = readDaysIn(value);
  const { time } = words.question;
  if (from === '') return time.until(dayOnly(to, language));
  if (to === '') return time.from(dayOnly(from, language));
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && to === `${year}-12-31` ? time.year(year) : sayInterval({ from, to }, language);
}

/** `1. juli 2025`. */
function dayOnly(day: Day, language: Setting['language']): string {
  return dayWithYear(day, language).split(' ').slice(1).join(' ');
}
