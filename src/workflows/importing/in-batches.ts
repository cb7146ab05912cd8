/** A store a network away answers each call in some ten milliseconds; somebody may be waiting for five thousand. */
const mostAtOnce = 10;

/** The same work for each, a few at a time; the outcomes in their order. */
export async function inBatches<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const outcomes: R[] = [];
  for (let at = 0; at < all.length; at += mostAtOnce) {
    outcomes.push(...(await Promise.all(all.slice(at, at + mostAtOnce).map(work))));
  }
  return outcomes;
}
