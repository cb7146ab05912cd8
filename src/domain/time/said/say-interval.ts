import type { Language } from '../../portfolio/portfolio';
import { shortDay } from '../day-words';
import type { Day } from '../instant';
import { parsePeriod } from '../period';

/** `14. maj 2018`, `1.-10. nov. 2017`, `1. sep.-31. dec. 2025`, `1. dec. 2017-28. feb. 2018`; English alike. */
export function sayInterval({ from, to }: { from: Day; to: Day }, language: Language): string {
  if (from === to) return `${short(from, language)} ${yearOf(from)}`;
  const end = `${short(to, language)} ${yearOf(to)}`;
  if (yearOf(from) !== yearOf(to)) return `${short(from, language)} ${yearOf(from)}-${end}`;
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${short(from, language)}-${end}`;
  return `${short(from, language).split(' ')[0]}-${end}`;
}

/**
 * What was understood by a time somebody typed. `plain`: nothing more than the words say themselves (`marts 2024`,
 * `2025`, `14. maj 2018`), or that there is no time.
 */
export function sayUnderstood(
  words: string,
  language: Language,
): { kind: 'more'; said: string } | { kind: 'plain' } | { kind: 'unreadable' } {
  const read = parsePeriod(words);
  if (read.kind === 'none') return { kind: 'plain' };
  if (read.kind === 'unreadable') return { kind: 'unreadable' };
  return isPlain(words, read, language) ? { kind: 'plain' } : { kind: 'more', said: sayInterval(read, language) };
}

/** The words are the whole of it: a year, a month of a year, or a day written out. */
function isPlain(words: string, { from, to }: { from: Day; to: Day }, language: Language): boolean {
  const written = words.trim().toLowerCase();
  const year = yearOf(from);
  if (/^\d{4}$/.test(written)) return true;
  const month = shortDay(from, language).split(' ')[1] ?? '';
  if (written === `${month} ${year}`.toLowerCase()) return from.slice(0, 7) === to.slice(0, 7);
  return from === to && written === `${shortDay(from, language)} ${year}`.toLowerCase();
}

/** `1. sep.`, `1 Sep`; a month of four letters or fewer is not shortened. */
function short(day: Day, language: Language): string {
  const [date = '', month = ''] = shortDay(day, language).split(' ');
  const cut = month.length > 4 ? `${month.slice(0, 3)}${language === 'da' ? '.' : ''}` : month;
  return `${date} ${cut}`;
}

function yearOf(day: Day): string {
  return day.slice(0, 4);
}
