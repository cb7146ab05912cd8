import type { Store } from '../../src/workflows/ports';

/**
 * How a process ends at its nth port call: `before` the call reaches its other side, `after` it was carried out and
 * before the process heard of it. `fault` is one call that fails while the process lives on.
 */
export type Ending = 'before' | 'after' | 'fault';

export interface Fuse {
  /** To be called around every port call. */
  burn<T>(call: () => Promise<T>): Promise<T>;
  /** Whether the nth call was reached. */
  readonly blown: boolean;
}

/** A process that ends at its nth call: every call after that fails as well, since nobody is there to make it. */
export function fuse(nth: number, ending: Ending): Fuse {
  let calls = 0;
  const end = () => {
    throw new Error(`The process ended at call ${nth}.`);
  };
  return {
    async burn(call) {
      calls += 1;
      if (calls < nth || (calls > nth && ending === 'fault')) return call();
      if (calls === nth && ending === 'after') await call();
      return end();
    },
    get blown() {
      return calls >= nth;
    },
  };
}

/** The ports of a store, or of a messenger, whose every call burns the fuse. */
export function withFuse<T extends Store | object>(ports: T, { burn }: Fuse): T {
  return new Proxy(ports, {
    get(target, name) {
      const method = Reflect.get(target, name) as unknown;
      if (typeof method !== 'function') return method;
      return (...given: unknown[]) => burn(() => method.apply(target, given) as Promise<unknown>);
    },
  });
}
