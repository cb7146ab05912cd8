import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { type Deed, type Rule, whoMay } from '../../../src/domain/people/who-may';
import { phrases } from '../../../src/teams/commands/phrases';

const readme = path.resolve(__dirname, '../../../README.md');
const between = /(<!-- who may -->\n)[\s\S]*?(<!-- \/who may -->)/;

const things: Record<Rule['of'], string> = {
  nothing: '',
  themselves: 'themselves',
  initiative: 'an initiative',
  committee: 'a committee',
  request: 'a request',
  ask: 'what a round asks of them',
  round: "a round's overview",
  portfolio: 'a portfolio',
  table: 'a table that was sent',
};
const inChannel: Record<Rule['channel'], string> = {
  everybody: 'everybody',
  members: 'its members',
  coordinators: 'coordinator',
  inChat: 'in their chat',
  nobody: 'nobody',
};
const told: Partial<Record<Deed, string>> = {
  question: 'a question in own words',
  'owner.name': 'who owns it, by name',
  'absence.ofOwner': "an owner's absence",
  'status.ofEnded': 'overviews of an ended portfolio',
};

function nameOf(deed: Deed): string {
  const [first] = deed in phrases ? phrases[deed as keyof typeof phrases].da : [];
  if (first) return `\`${first}\``;
  return told[deed] ?? `button \`${deed}\``;
}

function lineOf([deed, { of, chat, channel }]: [string, Rule]): string {
  const inChat = chat === 'inChannel' ? 'in a channel' : chat.join(', ').replace('anybody', 'everybody');
  return `| ${nameOf(deed as Deed)} | ${things[of]} | ${inChat} | ${inChannel[channel]} |`;
}

/** Written down from `src/domain/people/who-may.ts`: UPDATE_WHO_MAY=1 writes it anew. */
it('the README shows who may do what, as it is decided', () => {
  const table = [
    '| what | of | in a chat | in a channel |',
    '|---|---|---|---|',
    ...Object.entries(whoMay).map(lineOf),
  ];
  const block = `<!-- who may -->\n${table.join('\n')}\n<!-- /who may -->`;
  if (process.env.UPDATE_WHO_MAY) {
    writeFileSync(readme, readFileSync(readme, 'utf8').replace(between, block));
  }
  expect(readFileSync(readme, 'utf8')).toContain(block);
});
