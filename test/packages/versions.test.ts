import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = path.resolve(__dirname, '../..');
const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const manifest = read('package.json') as Record<'dependencies' | 'devDependencies', Versions> & {
  overrides: Record<string, string | Versions>;
};
const locked = read('package-lock.json').packages as Record<string, { version: string }>;

type Versions = Record<string, string>;

/**
 * What the Bot Framework SDK, archived in 2025, still asks for, and the first version of each without the fault. Where its
 * own range would admit the fixed version the override keeps a new lock file from going back; uuid lies outside its range.
 */
const fixedIn: Record<string, { fixed: string; fault: string }> = {
  uuid: { fixed: '11.1.1', fault: 'GHSA-w5hq-g745-h8pq: v3, v5 and v6 write outside the buffer they are given' },
  'fast-xml-parser': { fixed: '4.5.7', fault: 'GHSA-gh4j-gqv2-49f6: comments and CDATA are not escaped' },
  lodash: { fixed: '4.18.0', fault: 'GHSA-f23m-r3pf-42rh: unset and omit reach prototypes' },
  axios: { fixed: '1.18.0', fault: 'CVE-2026-67320: a polluted prototype can name a proxy' },
  '@xmldom/xmldom': { fixed: '0.8.14', fault: 'CVE-2026-83605: attributes are written unescaped' },
};

/** What is overridden everywhere, and what under one package alone. */
const everywhere = Object.entries(manifest.overrides).filter(isVersion);
const under = Object.entries(manifest.overrides).flatMap(([asker, names]) =>
  typeof names === 'string' ? [] : Object.entries(names).map(([name, version]) => ({ asker, name, version })),
);

function isVersion(entry: [string, string | Versions]): entry is [string, string] {
  return typeof entry[1] === 'string';
}

describe('the packages', () => {
  it('are each named in one exact version', () => {
    const named = [
      ...Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }),
      ...everywhere,
      ...under.map(({ name, version }) => [name, version] as const),
    ];
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('that the archived SDK asks for in a version with a known fault are overridden', () => {
    expect(everywhere.map(([name]) => name).sort()).toEqual(Object.keys(fixedIn).sort());
    for (const [name, { fixed }] of Object.entries(fixedIn)) {
      const version = Object.fromEntries(everywhere)[name] ?? '';
      expect({ name, version, holds: compare(version, fixed) >= 0 }).toEqual({ name, version, holds: true });
    }
  });

  it.each(under)('$asker has a $name of its own, locked and installed', ({ asker, name, version }) => {
    expect(locked[`node_modules/${asker}/node_modules/${name}`]?.version).toBe(version);
    expect(read(`node_modules/${asker}/node_modules/${name}/package.json`).version).toBe(version);
    const { fixed } = fixedIn[name] ?? {};
    expect(fixed === undefined || compare(version, fixed) >= 0).toBe(true);
  });

  it.each(everywhere)('every %s there is, locked and installed, is %s', (name, version) => {
    const others = under
      .filter((one) => one.name === name)
      .map(({ asker }) => `node_modules/${asker}/node_modules/${name}`);
    const places = Object.keys(locked).filter(
      (place) => place.endsWith(`node_modules/${name}`) && !others.includes(place),
    );
    expect(places.map((place) => ({ place, version: locked[place]?.version }))).toEqual([
      { place: `node_modules/${name}`, version },
    ]);
    expect(read(`node_modules/${name}/package.json`).version).toBe(version);
    const askers = ['botbuilder', 'botbuilder-core', 'botframework-connector', 'adaptive-expressions'];
    const own = askers.map((asker) => `node_modules/${asker}/node_modules/${name}`);
    expect(own.filter((place) => existsSync(path.join(root, place)))).toEqual([]);
  });
});

function compare(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number));
  for (const at of [0, 1, 2]) {
    const difference = (x?.[at] ?? 0) - (y?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
