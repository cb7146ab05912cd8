import { readDaysIn } from '../../domain/question/time/days';
import type { ShownFilter } from '../../domain/shown/desk/question-content';
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
  const said = values
    .map((value) => sayValue(of, value, setting))
    .join(not || of === 'title' ? question.or : question.and);
  const named = of === 'number' || of === 'title' ? question.named[of](said) : said;
  return not ? question.not(named) : named;
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
