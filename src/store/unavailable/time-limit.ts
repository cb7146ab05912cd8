import type { Store } from '../../workflows/ports';

/** Longer than a store takes that is well, and than Cosmos DB's client waits for one of its requests. */
export const usualStoreTimeoutMs = 15_000;

/**
 * The store, none of whose calls is waited for longer than this. A call that is given up may still be carried out, as
 * one whose answer was lost: whoever made it reads again before they write again.
 */
export function withTimeLimit(store: Store, limitMs: number): Store {
  return new Proxy(store, {
    get(target, name) {
      const method = Reflect.get(target, name) as unknown;
      if (typeof method !== 'function') return method;
      return (...given: unknown[]) => {
        const called = method.apply(target, given) as unknown;
        return called instanceof Promise ? inTime(called, limitMs) : called;
      };
    },
  });
}

/** @throws when it takes longer */
export async function inTime<T>(work: Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The store did not answer within ${limitMs} ms.`)), limitMs);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
