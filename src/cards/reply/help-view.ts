import type { CommandName, Help } from '../../domain/shown/reply';
import type { Words } from '../../words/da';
import type { Button } from '../message/message-view';
import { type Line, lines, oneLine } from '../people-text';

/** The commands of one role in one place, grouped, an example each. Those that only look can be tapped. */
export function helpView(help: Help, words: Words) {
  const groups = [
    { heading: words.help.answer, names: answering(help) },
    { heading: words.help.see, names: seeing(help) },
    { heading: words.help.steer, names: steering(help) },
  ].filter(({ names }) => names.length > 0);
  return {
    title: words.help.title,
    misread: misreadLines(help, words),
    nearest: nearestButton(help, words),
    hasMisread: help.misread !== undefined,
    hasNearest: help.misread?.nearest !== undefined,
    note: lines(help.where === 'channel' ? words.help.inChannel : ''),
    groups: groups.map(({ heading, names }) => ({ heading, rows: names.map((name) => rowOf(name, words)) })),
  };
}

export type HelpView = ReturnType<typeof helpView>;

function answering({ role, where }: Help): CommandName[] {
  return where === 'chat' && (role === 'owner' || role === 'coordinator') ? ['mine'] : [];
}

function seeing({ role, where }: Help): CommandName[] {
  switch (role) {
    case 'coordinator':
      return where === 'chat' ? ['status', 'list', 'show', 'missing', 'plan'] : ['status', 'list', 'show', 'missing'];
    case 'owner':
      return where === 'chat' ? ['status', 'list', 'show', 'plan'] : ['status', 'list', 'show'];
    case 'member':
      return ['status', 'list', 'show'];
    case 'stranger':
      return ['help'];
  }
}

function steering({ role, where }: Help): CommandName[] {
  if (role !== 'coordinator') return [];
  if (where === 'channel') return ['connect', 'publish'];
  const rounds: CommandName[] = ['startRound', 'remind', 'closeRound', 'publish', 'assign'];
  return [...rounds, 'setCadence', 'addMeeting', 'moveMeeting', 'cancelMeeting'];
}

/** Starting, closing and reminding are for people who mean it: those are typed, not tapped. */
const tappable: CommandName[] = ['mine', 'status', 'list', 'missing', 'plan', 'help'];

function rowOf(name: CommandName, { help, command }: Words) {
  return {
    example: help.examples[name],
    what: help.commands[name],
    text: command[name],
    mayTap: tappable.includes(name),
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
