import type { Round } from '../round/round';
import type { Request } from './request';

/**
 * What the round asks about. Something said early may lie there for an initiative that has moved, or is asked about less
 * often, since: that stays with the initiative, and is no part of the round.
 */
export function askedIn<R extends Pick<Request, 'number'>>({ initiatives }: Pick<Round, 'initiatives'>, all: R[]): R[] {
  const asked = new Set(initiatives);
  return all.filter(({ number }) => asked.has(number));
}
