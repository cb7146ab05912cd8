import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = path.resolve(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const page = read('docs/operations.md');

/** A text with what varies left out, as the page has it. */
const asOnThePage = (text: string) => text.replace(/\$\{[^}]*\}/g, '…');

/** What a call is given, up to its closing parenthesis. */
function argumentsFrom(text: string, start: number): string {
  let depth = 1;
  let at = start;
  while (at < text.length && depth > 0) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    at += 1;
  }
  return text.slice(start, at - 1);
}

function callsOf(pattern: RegExp, files: string[]): { file: string; given: string }[] {
  return files.flatMap((file) => {
    const text = read(file);
    return [...text.matchAll(pattern)].map((match) => {
      return { file, given: argumentsFrom(text, match.index + match[0].length) };
    });
  });
}

const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.join('src', file));

/** The last thing a call of the log is given is its text, unless it only hands one on. */
const logged = callsOf(/\blog\.(?:warn|error)\(/g, sources).flatMap(({ file, given }) => {
  const text = /'([^']+)',?\s*$/.exec(given)?.[1];
  return text === undefined && file.startsWith(path.join('src', 'telemetry')) ? [] : [text ?? `no text in ${file}`];
});
const faults = callsOf(/\bfaults\.push\(/g, ['src/config.ts', 'src/telemetry/telemetry-settings.ts']).map(({ given }) =>
  asOnThePage(/^\s*(['`])(.+)\1,?\s*$/s.exec(given)?.[2] ?? given),
);
const ofCosmos = read('src/store/cosmos/explain-unavailable.ts');
const unavailable = [...ofCosmos.matchAll(/\$\{at\} ([^(:$`]+[a-z])/g)].map((match) => `Cosmos DB at … ${match[1]}`);
const reasons = [...read('src/app.ts').matchAll(/\['([a-z ]+)'\]/g)].map((match) => match[1] ?? '');

describe('docs/operations.md says what to do', () => {
  it.each([...new Set(logged)])('when the log says "%s"', (text) => {
    expect(page).toContain(`| \`${text}\` |`);
  });

  it.each([...new Set(faults)])('when the configuration is refused: %s', (fault) => {
    expect(page).toContain(`| \`${fault}\` |`);
  });

  it.each(unavailable)('when the store is not there: %s', (start) => {
    expect(page).toContain(`| \`${start}`);
  });

  it.each(reasons)('when the bot is not ready: %s', (reason) => {
    expect(page).toContain(`| \`${reason}\` |`);
  });

  it('and of nothing that is not said any more', () => {
    const [, table = ''] = /## Warnings and errors in the log\n(.*?)\n## /s.exec(page) ?? [];
    const told = [...table.matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1]);
    expect(told.sort()).toEqual([...new Set(logged)].sort());
    expect([logged.length, faults.length, unavailable.length, reasons.length].every((count) => count > 2)).toBe(true);
  });

  it('of every metric there is', () => {
    const metrics = read('src/telemetry/observing/instruments.ts').match(/statusrunde(\.\w+)+/g) ?? [];
    expect(metrics.length).toBeGreaterThan(5);
    for (const metric of metrics) expect(page).toContain(`| \`${metric}\` |`);
  });
});
