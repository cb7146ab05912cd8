import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { openStore } from '../../src/store/open-store';
import { sampleInitiative } from './samples';

const dataDir = mkdtempSync(path.join(tmpdir(), 'statusrunde-two-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

describe('two processes on one file', () => {
  it('create a document once and lose none of the changes they make to it at the same time', async () => {
    const count = 200;
    const children = await Promise.all([start(), start()]);
    const said = children.map(answer);
    children.forEach((child, i) => {
      child.send({ dataDir, initiative: sampleInitiative(), writer: `writer-${i}`, count });
    });
    const results = (await Promise.all(said)).map(([result]) => result as { ending: string; stale: number });

    expect(results.map(({ ending }) => ending).sort()).toEqual(['created', 'exists']);
    const store = await openStore({ kind: 'embedded', dataDir });
    const kept = await store.findInitiative('sample', '1');
    expect(Object.keys(kept?.notes ?? {})).toHaveLength(2 * count);
    await store.close();
  }, 60_000);
});

/** Loaded, so that both begin together, on a folder that has no file yet. */
async function start(): Promise<ChildProcess> {
  const child = fork(path.join(__dirname, 'fixtures', 'add-notes.js'), { execArgv: [] });
  await answer(child);
  return child;
}

async function answer(child: ChildProcess): Promise<[unknown]> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The process ended with ${code} before it answered.`);
  });
  return (await Promise.race([once(child, 'message'), ended])) as [unknown];
}
