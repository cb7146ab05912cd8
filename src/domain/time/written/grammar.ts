/**
 * Readers of tokens that give every reading, not the first. Words with two readings are ambiguous, and a period must
 * know that to stay honest. Readers stay cheap because callers bound the number of tokens and of repetitions.
 */
export type Reader<T> = (tokens: readonly string[], at: number) => Reading<T>[];

/** A value, and the index of the first token behind it. */
export interface Reading<T> {
  value: T;
  next: number;
}

/** The different values that use up every token. */
export function readAll<T>(reader: Reader<T>, tokens: readonly string[]): T[] {
  const values = new Map<string, T>();
  for (const { value, next } of reader(tokens, 0)) {
    if (next === tokens.length) values.set(JSON.stringify(value), value);
  }
  return [...values.values()];
}

export function token<T>(read: (token: string) => T | undefined): Reader<T> {
  return (tokens, at) => {
    const found = tokens[at];
    const value = found === undefined ? undefined : read(found);
    return value === undefined ? [] : [{ value, next: at + 1 }];
  };
}

/** Any of some phrases, each written as its tokens with spaces between: `til og med`. */
export function phrase(...phrases: string[]): Reader<string> {
  return meaning(Object.fromEntries(phrases.map((each) => [each, each])));
}

/** What a phrase stands for. */
export function meaning<T>(table: Record<string, T>): Reader<T> {
  const byFirst = new Map<string, { rest: string[]; value: T }[]>();
  for (const [words, value] of Object.entries(table)) {
    const [first = '', ...rest] = words.split(' ');
    byFirst.set(first, [...(byFirst.get(first) ?? []), { rest, value }]);
  }
  return (tokens, at) =>
    (byFirst.get(tokens[at] ?? '') ?? [])
      .filter(({ rest }) => rest.every((word, index) => tokens[at + 1 + index] === word))
      .map(({ rest, value }) => ({ value, next: at + 1 + rest.length }));
}

export function sequence<T extends unknown[]>(...readers: { [K in keyof T]: Reader<T[K]> }): Reader<T> {
  return (tokens, at) => {
    let readings: Reading<unknown[]>[] = [{ value: [], next: at }];
    for (const reader of readers) {
      const longer: Reading<unknown[]>[] = [];
      for (const before of readings) {
        for (const { value, next } of reader(tokens, before.next))
          longer.push({ value: [...before.value, value], next });
      }
      if (longer.length === 0) return [];
      readings = longer;
    }
    return readings as Reading<T>[];
  };
}

export function either<T>(...readers: Reader<T>[]): Reader<T> {
  return (tokens, at) => {
    const readings: Reading<T>[] = [];
    for (const reader of readers) readings.push(...reader(tokens, at));
    return readings;
  };
}

/** With it and without it are both readings. */
export function optional<T>(reader: Reader<T>): Reader<T | undefined> {
  return (tokens, at) => [...reader(tokens, at), { value: undefined, next: at }];
}

/** Turns what was read into something else, or into no reading at all. */
export function understand<T, U>(reader: Reader<T>, as: (value: T) => U | undefined): Reader<U> {
  return (tokens, at) => {
    const readings: Reading<U>[] = [];
    for (const { value, next } of reader(tokens, at)) {
      const understood = as(value);
      if (understood !== undefined) readings.push({ value: understood, next });
    }
    return readings;
  };
}

/** Reads each place of the same tokens once, for readers that several others begin with. */
export function remembered<T>(reader: Reader<T>): Reader<T> {
  const known = new WeakMap<readonly string[], Map<number, Reading<T>[]>>();
  return (tokens, at) => {
    const places = known.get(tokens) ?? new Map<number, Reading<T>[]>();
    known.set(tokens, places);
    const readings = places.get(at) ?? reader(tokens, at);
    places.set(at, readings);
    return readings;
  };
}
