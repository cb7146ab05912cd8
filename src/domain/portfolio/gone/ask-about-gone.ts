import { address } from '../../round/decide-notices';
import type { Notice } from '../../round/notice';
import { addMinutes, type Instant } from '../../time/instant';
import type { Initiative } from '../initiative';
import type { Portfolio } from '../portfolio';

/** An import that is longer past is not asked about any more: whoever was to answer has seen the table since. */
const askedForMinutes = 30 * 24 * 60;

/** One notice for each import whose table lacked rows that nobody has said anything of, to each coordinator. */
export function askAboutGone(portfolio: Portfolio, initiatives: Initiative[], now: Instant): Notice[] {
  const imports = new Set(
    initiatives.flatMap(({ gone, goneAt, settled }) => (gone && goneAt && !settled ? [goneAt] : [])),
  );
  return [...imports]
    .filter((goneAt) => isAskedAbout(goneAt, now))
    .flatMap((goneAt) => address(portfolio, [{ id: `gone.${goneAt}`, about: { kind: 'gone', goneAt } }]));
}

export function isAskedAbout(goneAt: Instant, now: Instant): boolean {
  return addMinutes(goneAt, askedForMinutes) > now;
}

/** Those of one import that still wait for an answer. */
export function unsettledOf(initiatives: Initiative[], goneAt: Instant): Initiative[] {
  return initiatives.filter((initiative) => initiative.gone && !initiative.settled && initiative.goneAt === goneAt);
}
