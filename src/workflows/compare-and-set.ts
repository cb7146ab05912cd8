import type { Change, Kept } from './ports';

/** A document that others write to without pause is a fault, not something to spin on. */
const mostTries = 20;

interface Steps<T extends object> {
  find(): Promise<Kept<T> | undefined>;
  /** The document as it should be; `undefined` to leave it as it is. Called again after somebody else wrote first. */
  decide(current: T): T | undefined;
  change(next: Kept<T>): Promise<Change>;
}

/**
 * Read, decide, write if nobody wrote meanwhile; again until it holds.
 * @returns the document as it now stands; `undefined` when there is none
 */
export async function compareAndSet<T extends object>({ find, decide, change }: Steps<T>): Promise<T | undefined> {
  for (let tries = 0; tries < mostTries; tries++) {
    const current = await find();
    if (!current) return undefined;
    const next = decide(current);
    if (next === undefined || next === current) return current;
    if ((await change({ ...next, version: current.version })) === 'changed') return next;
  }
  throw new Error('A document changed under every try to change it.');
}
