import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseCommand } from '../../src/teams/commands/parse-command';
import { phrases } from '../../src/teams/commands/phrases';

const readme = readFileSync(path.join(__dirname, '../../README.md'), 'utf8');
const table = readme.slice(readme.indexOf('## Commands and who may give them'), readme.indexOf('<!-- who may -->'));
const examples = table
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .flatMap((line) => [...(line.replaceAll('\\|', '¦').split('|')[1] ?? '').matchAll(/`([^`]+)`/g)])
  .map(([, example = '']) => example.replace(/ ?\[[^\]]*\]/g, ''));

describe('the table of commands in README', () => {
  it('has every command', () => {
    const named = new Set(examples.map((example) => parseCommand(example).name));
    expect(Object.keys(phrases).filter((name) => name !== 'question' && !named.has(name as never))).toEqual([]);
  });

  it('has no example twice', () => {
    expect(examples.filter((example, at) => examples.indexOf(example) !== at)).toEqual([]);
  });
});
