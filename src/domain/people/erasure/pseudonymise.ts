import type { PersonRef } from '../person';
import type { Erasure } from './erasure';

/** Is any of these the whole of a text somewhere in it? */
export function mentions(value: unknown, refs: PersonRef[]): boolean {
  if (typeof value === 'string') return refs.includes(value);
  return typeof value === 'object' && value !== null && Object.values(value).some((each) => mentions(each, refs));
}

/**
 * With the pseudonym wherever somebody is named by what they are known by, and without the name that stands beside it.
 * What people wrote is left as it is. The same value where they are not named.
 */
export function pseudonymise<T>(value: T, erasure: Pick<Erasure, 'refs' | 'pseudonym'>): T {
  if (!mentions(value, erasure.refs)) return value;
  return replaced(value, erasure) as T;
}

function replaced(value: unknown, erasure: Pick<Erasure, 'refs' | 'pseudonym'>): unknown {
  if (typeof value === 'string') return erasure.refs.includes(value) ? erasure.pseudonym : value;
  if (Array.isArray(value)) return value.map((each) => replaced(each, erasure));
  if (typeof value !== 'object' || value === null) return value;
  const isTheirs = ['person', 'ref'].some((field) =>
    erasure.refs.includes((value as Record<string, string>)[field] ?? ''),
  );
  const fields = Object.entries(value).filter(([field]) => !(isTheirs && field === 'name'));
  return Object.fromEntries(fields.map(([field, each]) => [field, replaced(each, erasure)]));
}
