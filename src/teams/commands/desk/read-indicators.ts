import type { CommandOf } from '../../../domain/people/command';

/** `side 2`. */
export function readIndicators(rest: string): CommandOf<'indicators'> {
  return { name: 'indicators', ...pageOf(rest) };
}

/** `2025`, `for 2025 side 2`; other words are told from no year where the year is used. */
export function readAnnual(rest: string): CommandOf<'annual'> {
  const year = rest
    .replace(pageWords, '')
    .replace(/^(?:for|i|of|in)\s+/i, '')
    .trim();
  return { name: 'annual', ...(year ? { year } : {}), ...pageOf(rest) };
}

const pageWords = /(?:^|\s)(?:side|page)\s+(\d{1,4})$/i;

function pageOf(rest: string): { page?: number } {
  const [, page] = pageWords.exec(rest) ?? [];
  return page ? { page: Number(page) } : {};
}
