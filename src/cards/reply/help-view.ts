import type { CommandName, Example, Help } from '../../domain/shown/reply';
import type { Words } from '../../words/da';
import { commandExample } from '../command-example';
import type { Button } from '../message/message-view';
import { type Line, lines, oneLine } from '../people-text';

/** The commands of one role in one place, grouped, an example each. Those that only look can be tapped. */
export function helpView(help: Help, words: Words) {
  const groups = [
    { heading: words.help.answer, names: answering(help) },
    { heading: words.help.see, names: seeing(help) },
    { heading: words.help.steer, names: steering(help) },
    { heading: words.agreement.helpHeading, names: changing(help) },
  ].filter(({ names }) => names.length > 0);
  return {
    title: words.help.title,
    misread: misreadLines(help, words),
    nearest: nearestButton(help, words),
    hasMisread: help.misread !== undefined,
    hasNearest: help.misread?.nearest !== undefined,
    note: lines(help.where === 'channel' ? words.help.inChannel : ''),
    groups: groups.map(({ heading, names }) => ({
      heading,
      rows: names.map((name) => rowOf(name, help.example, words)),
    })),
  };
}

export type HelpView = ReturnType<typeof helpView>;

function answering({ role, where }: Help): CommandName[] {
  const personal: CommandName[] = ['language', 'myData', 'forgetMe'];
  if (where === 'channel') return [];
  return role === 'owner' || role === 'coordinator' ? ['mine', 'absence', ...personal] : personal;
}

function seeing({ role, where }: Help): CommandName[] {
  switch (role) {
    case 'coordinator':
      return where === 'chat'
        ? ['status', 'list', 'show', 'history', 'missing', 'plan']
        : ['status', 'list', 'show', 'missing'];
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
  const calendar: CommandName[] = ['setCadence', 'addMeeting', 'moveMeeting', 'cancelMeeting'];
  return [...rounds, ...calendar, 'import', 'keep', 'finish'];
}

/** Names and places of committees; opening a closed one again is offered where one was closed. */
function changing({ role, where }: Help): CommandName[] {
  const isCoordinator = role === 'coordinator' && where === 'chat';
  return isCoordinator ? ['moveInitiatives', 'renameCommittee', 'succeedCommittee', 'closeCommittee'] : [];
}

/** Starting, closing and reminding are for people who mean it: those are typed, not tapped. */
const tappable: CommandName[] = [
  'mine',
  'absence',
  'language',
  'myData',
  'forgetMe',
  'status',
  'list',
  'missing',
  'plan',
  'import',
  'help',
];

function rowOf(name: CommandName, example: Example | undefined, words: Words) {
  const { help, command } = words;
  return {
    example: commandExample(name, example, words),
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
