import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createFileFolder } from '../../../src/teams/files/file-folder';
import { type BotUnderTest, startBot } from '../bot-under-test';
import { people } from '../teams-client';

describe('where a client takes no files', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'statusrunde-files-'));
  let bot: BotUnderTest;
  beforeAll(async () => {
    bot = await startBot({ filesDir: folder });
    await bot.teams.install(people.coordinator);
  });
  afterAll(async () => {
    await bot.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['mine data', 'Mine data.json'],
    ['eksport csv', 'hovedstaden-2024-eksport-2024-09-17.csv'],
    ['dokument TSS xlsx', /^.*TSS.*\.xlsx$/],
    ['midtvejsstatus', /^.*Midtvejsstatus.*\.docx$/],
  ])('%s lies on the machine, and the message says where', async (words, name) => {
    const { replies } = await bot.teams.say(people.coordinator, words);
    const text = replies.at(-1)?.body.text ?? '';
    const file = path.basename(/maskine: (.+)$/.exec(text)?.[1] ?? '');
    expect(file).toEqual(name instanceof RegExp ? expect.stringMatching(name) : name);
    expect(readFileSync(path.join(folder, file)).length).toBeGreaterThan(500);
    expect(JSON.stringify(replies)).not.toContain('file.consent');
  });

  it('no name leads out of the folder', async () => {
    const inner = path.join(folder, 'inner');
    const lay = createFileFolder(inner);
    for (const name of ['../../out.txt', '..\\out.txt', 'a/b:c.txt']) await lay(name, Buffer.from('x'));
    for (const name of readdirSync(inner)) expect(path.resolve(inner, name).startsWith(inner)).toBe(true);
    expect(readdirSync(inner)).toHaveLength(3);
  });
});
