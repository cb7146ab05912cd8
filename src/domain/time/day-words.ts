import { Temporal } from 'temporal-polyfill';
import type { Language } from '../portfolio/portfolio';
import type { Day } from './instant';

export { readDay } from './read-day';

/** `fredag 11. oktober`, `Friday 11 October`. */
export function longDay(day: Day, language: Language): string {
  const weekday = names[language].weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1];
  return `${weekday} ${shortDay(day, language)}`;
}

/** `fredag 11. oktober 2024`, `Friday 11 October 2024`. */
export function dayWithYear(day: Day, language: Language): string {
  return `${longDay(day, language)} ${Temporal.PlainDate.from(day).year}`;
}

/** The long day, with its year only where that is not today's. */
export function relativeLongDay(day: Day, today: Day, language: Language): string {
  return day.slice(0, 4) === today.slice(0, 4) ? longDay(day, language) : dayWithYear(day, language);
}

/** `11. oktober`, `11 October`. */
export function shortDay(day: Day, language: Language): string {
  const date = Temporal.PlainDate.from(day);
  return `${date.day}${names[language].afterNumber} ${names[language].months[date.month - 1]}`;
}

/** The short day, with its year only where that is not today's: `11. oktober`, `11. oktober 2025`. */
export function relativeYearDay(day: Day, today: Day, language: Language): string {
  const { year } = Temporal.PlainDate.from(day);
  const short = shortDay(day, language);
  return year === Temporal.PlainDate.from(today).year ? short : `${short} ${year}`;
}

/** `oktober`, `October`; 1-12. */
export function monthName(month: number, language: Language): string {
  return names[language].months[month - 1] ?? '';
}

const names: Record<Language, { weekdays: string[]; months: string[]; afterNumber: string }> = {
  da: {
    weekdays: list('mandag tirsdag onsdag torsdag fredag lørdag søndag'),
    months: list('januar februar marts april maj juni juli august september oktober november december'),
    afterNumber: '.',
  },
  en: {
    weekdays: list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
    months: list('January February March April May June July August September October November December'),
    afterNumber: '',
  },
};

function list(words: string): string[] {
  return words.split(' ');
}
