import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = path.resolve(__dirname, '../../src');

/** Which of our folders each folder may import from; entry files and `app.ts` put everything together. */
const mayImport: Record<string, string[]> = {
  domain: [],
  workflows: ['domain'],
  words: ['domain'],
  cards: ['words', 'domain'],
  teams: ['workflows', 'cards', 'words', 'domain', 'config.ts'],
  store: ['workflows/ports.ts', 'domain'],
  import: ['domain'],
  // A heading is written so that it is read: what headings mean is known in one place.
  export: ['workflows/exporting/export-ports.ts', 'import/table/headers.ts', 'words', 'domain'],
  cli: ['import', 'export', 'store', 'workflows', 'words', 'domain', 'config.ts', 'secrets.ts'],
  telemetry: ['workflows/ports.ts', 'workflows/log.ts', 'workflows/clock.ts', 'domain'],
  'config.ts': ['settings.ts', 'telemetry/telemetry-settings.ts'],
  'settings.ts': [],
  'secrets.ts': ['config.ts', 'settings.ts'],
  'log.ts': [],
  'ticker.ts': [],
  'rehearsal-clock.ts': ['workflows/clock.ts'],
  'this-process.ts': ['workflows/dispatch'],
  'ticking.ts': ['ticker.ts', 'workflows'],
  'app.ts': ['*'],
  'index.ts': ['*'],
};

/** Each package has one home, so that replacing it touches one folder. */
const homes: Record<string, string | string[]> = {
  botbuilder: 'teams',
  'botframework-connector': 'teams',
  restify: 'teams',
  'adaptivecards-templating': 'cards',
  'adaptive-expressions': 'cards',
  '@azure/cosmos': 'store/cosmos',
  '@azure/identity': 'store/cosmos',
  'better-sqlite3': 'store/embedded',
  '@opentelemetry': 'telemetry',
  'csv-parse': 'import/csv',
  'ical.js': 'import/calendar',
  // Read in one folder and written in the other.
  fflate: ['import/xlsx', 'export/table'],
  hucre: ['import/xlsx', 'export/table'],
  docxtemplater: 'export/document/word',
  pizzip: 'export/document/package.ts',
  'rate-limiter-flexible': 'teams',
  'lru-cache': 'teams',
  'node-cron': 'ticker.ts',
  pino: 'log.ts',
  'pino-pretty': 'log.ts',
  'temporal-polyfill': 'domain/time',
};

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll(path.sep, '/'))
  .sort();

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const found = text.matchAll(/(?:from|import|require\()\s*['"]([^'"]+)['"]/g);
  return [...found].map((match) => match[1] ?? '');
}

function ownImports(file: string): string[] {
  return importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => `${path.posix.normalize(path.posix.join(path.posix.dirname(file), name))}.ts`);
}

const folderOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : file);

describe('the folders of src', () => {
  it.each(files)('%s imports only what its folder may', (file) => {
    const from = folderOf(file);
    const allowed = mayImport[from] ?? [];
    const strangers = ownImports(file).filter(
      (target) =>
        folderOf(target) !== from && !allowed.some((a) => a === '*' || target === a || target.startsWith(`${a}/`)),
    );
    // The entry of the command line checks the Node version for index.ts as well.
    expect({ file, mayImport: allowed, strangers }).toEqual({ file, mayImport: allowed, strangers: [] });
  });

  it('have no cycle between files', () => {
    const graph = new Map(files.map((file) => [file, ownImports(file).filter((target) => files.includes(target))]));
    const done = new Set<string>();
    const visit = (file: string, trail: string[]): void => {
      if (trail.includes(file))
        throw new Error(`Imports in a circle: ${[...trail.slice(trail.indexOf(file)), file].join(' -> ')}`);
      if (done.has(file)) return;
      for (const target of graph.get(file) ?? []) visit(target, [...trail, file]);
      done.add(file);
    };
    expect(() => {
      for (const file of files) visit(file, []);
    }).not.toThrow();
  });

  it.each(Object.entries(homes))('%s is imported in %s alone', (name, where) => {
    const places = [where].flat();
    const users = files.filter((file) => importsOf(file).some((i) => i === name || i.startsWith(`${name}/`)));
    expect(users.filter((file) => !places.some((home) => file === home || file.startsWith(`${home}/`)))).toEqual([]);
  });

  it('read the environment and end the process in entry files alone', () => {
    const entries = ['index.ts', 'cli/statusrunde.ts'];
    const users = files.filter((file) => /process\.(env|exit)\b/.test(readFileSync(path.join(root, file), 'utf8')));
    expect(users.filter((file) => !entries.includes(file))).toEqual([]);
  });

  it('ask what time it is at the edges alone', () => {
    const edges = [
      'rehearsal-clock.ts',
      'ticker.ts',
      'cli/statusrunde.ts',
      'app.ts',
      'teams/bot.ts',
      'telemetry/observed.ts',
      // A token is valid in real time, whatever time is rehearsed.
      'teams/server/adapter.ts',
    ];
    const users = files.filter((file) =>
      /Date\.now\(|new Date\(\)|performance\.now\(/.test(readFileSync(path.join(root, file), 'utf8')),
    );
    expect(users.filter((file) => !edges.includes(file))).toEqual([]);
  });

  it('hold nine files at the most', () => {
    const folders = new Map<string, number>();
    for (const file of files) folders.set(path.posix.dirname(file), (folders.get(path.posix.dirname(file)) ?? 0) + 1);
    const crowded = [...folders].filter(([folder, count]) => folder !== '.' && count > 9);
    expect(crowded).toEqual([]);
  });

  it('have no junk drawer', () => {
    expect(
      files.filter((file) => /(^|\/)(utils?|helpers?|common|services?|managers?|index)(\/|\.ts$)/.test(file)),
    ).toEqual(['index.ts']);
  });
});
