import { chooseHelp } from '../../domain/people/help/choose-help';
import { helpRow } from '../../domain/people/help/help-table';
import { mayAsk } from '../../domain/people/permission';
import type { CommandName, Example, Help } from '../../domain/shown/reply';
import type { Words } from '../../words/da';
import { commandExample, fillExample } from '../command-example';
import type { Button } from '../message/message-view';
import { type Line, lines, oneLine } from '../people-text';

/** What somebody can write where they are, under a few headings, an example each; or two of one command. */
export function helpView(help: Help, words: Words) {
  const said = {
    misread: misreadLines(help, words),
    nearest: nearestButton(help, words),
    hasMisread: help.misread !== undefined,
    hasNearest: help.misread?.nearest !== undefined,
  };
  return help.about ? { ...said, ...aboutOne(help, help.about, words) } : { ...said, ...aboutAll(help, words) };
}

function aboutAll(asked: Help, words: Words) {
  const { role, where, example, more } = asked;
  const page = chooseHelp(role, where, more ? 'rest' : 'first');
  return {
    title: more ? words.helping.titleMore : words.help.title,
    note: lines(...noteFor(asked, words)),
    groups: page.groups.map(({ group, names }) => ({
      heading: lines(words.helping.groups[group]),
      rows: names.map((name) => rowOf(name, example, words)),
    })),
    foot: lines(more ? words.helping.aboutEach : ''),
    hasMore: page.more,
    more: { title: words.helping.more, text: words.helping.moreText },
  };
}

/** Whoever has nothing to ask about is told why, and how they come to have it. */
function noteFor({ role, where, notConnected }: Help, { help, greeting, refused }: Words): string[] {
  if (notConnected) return [refused.notConnected];
  if (where === 'channel') return [help.inChannel];
  return role === 'stranger' ? greeting.stranger.slice(1) : [];
}

function aboutOne({ role, where, example }: Help, name: CommandName, words: Words) {
  const second: string | undefined = (words.helping.also as Partial<Record<CommandName, string>>)[name];
  const note = whereTo({ role, where }, name, words);
  const row = rowOf(name, example, words);
  const first = { ...row, mayTap: row.mayTap && note === '' };
  const also = second && { ...first, example: fillExample(second, example, words), what: '', mayTap: false };
  return {
    title: words.helping.titleAbout(words.command[name]),
    note: lines(note),
    groups: [{ heading: lines(''), rows: also ? [first, also] : [first] }],
    foot: lines(''),
    hasMore: true,
    more: { title: words.button.help, text: words.command.help },
  };
}

function whereTo({ role, where }: Pick<Help, 'role' | 'where'>, name: CommandName, { helping }: Words): string {
  switch (mayAsk({ role, where: { kind: where } }, name)) {
    case 'no':
      return helping.onlyCoordinator;
    case 'onlyInChat':
      return helping.inOwnChat;
    case 'onlyInChannel':
      return helping.inChannel;
    case 'yes':
      return '';
  }
}

function rowOf(name: CommandName, example: Example | undefined, words: Words) {
  const { help, command } = words;
  return {
    example: commandExample(name, example, words),
    what: help.commands[name],
    text: command[name],
    mayTap: helpRow(name).tap ?? false,
  };
}

function misreadLines({ misread }: Help, words: Words): Line[] {
  if (!misread) return [];
  const { nearest } = misread;
  return lines(words.help.misread(oneLine(misread.words, 80)), nearest ? words.help.meant(words.command[nearest]) : '');
}

function nearestButton({ misread }: Help, { command }: Words): Button[] {
  const nearest = misread?.nearest && command[misread.nearest];
  return nearest ? [{ title: nearest.charAt(0).toUpperCase() + nearest.slice(1), text: nearest }] : [];
}
