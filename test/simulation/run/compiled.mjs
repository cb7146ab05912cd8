// The sources that a simulated life needs, compiled into a folder of their own, so that a mutated copy is one as well.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from '@swc/core';

const root = path.resolve(import.meta.dirname, '../../..');
const needed = [
  'src/domain',
  'src/workflows',
  'src/store',
  'src/teams/sending',
  'src/import',
  'test/builders',
  'test/simulation',
];

/**
 * @param {string} name of the folder
 * @param {{ file: string, replace: string, by: string }[]} changes each must find its text exactly once
 * @returns {string} the folder
 */
export function compile(name, changes = []) {
  const folder = path.join(root, 'node_modules/.cache/simulation', name);
  rmSync(folder, { recursive: true, force: true });
  const unused = new Set(changes);
  for (const top of needed) {
    for (const inTop of readdirSync(path.join(root, top), { recursive: true, encoding: 'utf8' })) {
      if (!inTop.endsWith('.ts') || inTop.endsWith('.test.ts')) continue;
      const file = `${top}/${inTop.replaceAll(path.sep, '/')}`;
      const own = changes.filter((change) => change.file === file);
      for (const change of own) unused.delete(change);
      write(path.join(folder, file.replace(/ts$/, 'js')), file, own.reduce(patch, read(file)));
    }
  }
  const [missing] = unused;
  if (missing) throw new Error(`${missing.file} is gone: the mutation "${name}" must be written anew.`);
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "commonjs" }');
  return folder;
}

function read(file) {
  return readFileSync(path.join(root, file), 'utf8');
}

/** A mutation whose text is gone would change nothing and be said to survive: that is an error of its own. */
function patch(source, { file, replace, by }) {
  const found = source.split(replace).length - 1;
  if (found !== 1) throw new Error(`${file} has this ${found} times, and it must be there once: ${replace}`);
  return source.replace(replace, () => by);
}

function write(to, file, source) {
  const { code } = transformSync(source, {
    filename: path.join(root, file),
    sourceMaps: 'inline',
    jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  mkdirSync(path.dirname(to), { recursive: true });
  writeFileSync(to, code);
}
