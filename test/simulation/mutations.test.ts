import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, jest } from '@jest/globals';

interface Mutation {
  name: string;
  changes: { file: string; replace: string }[];
}

const root = path.resolve(__dirname, '../..');
const { mutations } = jest.requireActual<{ mutations: Mutation[] }>('./run/mutations.mjs');

it.each(mutations)('$name can still be taken out: its text is in the source once', ({ changes }) => {
  for (const { file, replace } of changes) {
    const times = readFileSync(path.join(root, file), 'utf8').split(replace).length - 1;
    expect({ file, replace, times }).toEqual({ file, replace, times: 1 });
  }
});
