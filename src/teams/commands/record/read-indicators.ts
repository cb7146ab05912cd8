import type { CommandOf } from '../../../domain/people/command';
import { withoutPage } from '../arguments/small-words';

/** `side 2`. */
export function readIndicators(rest: string): CommandOf<'indicators'> {
  const { asked: _, ...page } = withoutPage(rest);
  return { name: 'indicators', ...page };
}

/** `2025`, `for 2025 side 2`; other words are told from no year where the year is used. */
export function readAnnual(rest: string): CommandOf<'annual'> {
  const { asked, ...page } = withoutPage(rest);
  const year = asked.replace(/^(?:for|i|of|in)\s+/i, '').trim();
  return { name: 'annual', ...(year ? { year } : {}), ...page };
}
