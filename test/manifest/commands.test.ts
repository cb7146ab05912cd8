import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseCommand } from '../../src/teams/commands/parse-command';

const folder = path.resolve(__dirname, '../../manifest');
const read = (name: string) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
const english: Record<string, string> = read('en.json');
const lists: { commands: { title: string }[] }[] = read('manifest.json').bots[0].commandLists;

/** Teams offers these to people: each must be a command, and its translation the same one. */
describe('the commands that Teams lists', () => {
  const titles = lists.flatMap(({ commands }, list) =>
    commands.map(({ title }, index) => [title, english[`bots[0].commandLists[${list}].commands[${index}].title`]]),
  );

  it.each(titles)('%s and %s are one command of the bot', (danish, translated) => {
    const { name } = parseCommand(danish ?? '');
    expect(name).not.toBe('unknown');
    expect(parseCommand(translated ?? '').name).toBe(name);
  });
});
