import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sampleCards } from './samples/cards';

const root = join(__dirname, '..', '..');
const folder = join(root, 'node_modules', '.cache', 'statusrunde-card-types');

describe("the types of Teams' own card library", () => {
  it('take every sample card', () => {
    mkdirSync(folder, { recursive: true });
    const cards = sampleCards.map(([name, card]) => `// ${name}\n(${JSON.stringify(card)}) satisfies IAdaptiveCard;`);
    const file = join(folder, 'cards.ts');
    writeFileSync(file, `import type { IAdaptiveCard } from '@microsoft/teams.cards';\n${cards.join('\n')}\n`);
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--ignoreConfig',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--types',
      'node',
    ];
    expect(typeErrors([...options, file])).toBe('');
    rmSync(folder, { recursive: true });
  }, 60_000);
});

function typeErrors(options: string[]): string {
  try {
    execFileSync(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), ...options], {
      cwd: root,
      encoding: 'utf8',
    });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout.slice(0, 4000);
  }
}
