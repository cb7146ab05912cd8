import type { Command } from '../domain/people/command';
import { mayAsk } from '../domain/people/permission';
import type { Address, Person } from '../domain/people/person';
import type { CommandName, Help, Refusal } from '../domain/shown/reply';
import { dayOf } from '../domain/time/zoned';
import { agendaCommands } from './agenda/agenda-commands';
import { agreementCommands } from './commands/agreement-commands';
import type { Content, Given, HandlersOf } from './commands/given';
import { readingCommands } from './commands/reading-commands';
import { steeringCommands } from './commands/steering-commands';
import { tableCommands } from './commands/table-commands';
import { documentCommands } from './documents/document-commands';
import { exportCommands } from './exporting/export-commands';
import { figuresCommands } from './figures/figures-commands';
import { indicatorCommands } from './indicators/indicator-commands';
import { chooseLanguage } from './people/choose-language';
import { exampleFor } from './people/example-for';
import type { Visit } from './people/find-visit';
import { forgetMe } from './personal/forget-me';
import { describeData } from './personal/gather-data';
import { takeQuestion } from './questions/take-question';
import { refuse } from './refusal';
import type { Rehearsing } from './rehearsing/rehearse-round';
import { rehearsingCommands } from './rehearsing/rehearsing-commands';
import { reviewCommands } from './review/review-commands';
import type { Tick } from './rounds/run-tick';
import { settingUpCommands } from './setting-up/setting-up-commands';

/** Answered in a chat before anything else is asked, and nowhere else. */
type OfThemselves = 'language' | 'myData' | 'forgetMe';

/**
 * Carries out one command for whoever gave it, where they gave it.
 * @param here the conversation it was given in, which `connect` binds
 * @throws Refused with a sentence for them
 */
export async function answerCommand(
  ports: Rehearsing,
  visit: Visit,
  command: Command,
  here: Address,
): Promise<Content> {
  const { visitor, portfolio } = visit;
  if (command.name === 'help' || command.name === 'unknown') return helpFor(visit, command);
  const own = visitor.where.kind === 'chat' ? answerOfThemselves(ports, visitor.person, command) : undefined;
  if (own) return own;
  if (!portfolio) return refuse(withoutPortfolio(visit, command));
  const verdict = mayAsk(visitor, command.name);
  if (verdict === 'no') refuse({ kind: 'notAllowed' });
  if (verdict === 'onlyInChat') refuse({ kind: 'onlyInChat', command: command.name });
  if (verdict === 'onlyInChannel') refuse({ kind: 'onlyInChannel', command: command.name });
  if (isOfNoCommittee(visit) && command.name !== 'connect') refuse({ kind: 'notConnected' });
  const now = ports.clock.now();
  const given = { ports, visit: { ...visit, portfolio, today: dayOf(now, portfolio.timeZone) }, now, here };
  if (command.name === 'question') {
    const taken = takeQuestion(given, command);
    return 'command' in taken ? answerCommand(ports, visit, taken.command, here) : taken.content;
  }
  const handle = handlers[command.name as keyof typeof handlers] as (
    given: Given,
    command: Command,
  ) => Promise<Content> | Content;
  return handle(given, command);
}

/** What anybody may ask about themselves in their own chat, whether or not any portfolio has to do with them. */
function answerOfThemselves(ports: Tick, person: Person, command: Command): Promise<Content> | undefined {
  switch (command.name) {
    case 'language':
      return chooseLanguage(ports.store, person, command.words);
    case 'myData':
      return describeData(ports.store, person);
    case 'forgetMe':
      return forgetMe(ports, person, command.agreed ?? false);
    default:
      return undefined;
  }
}

const handlers: HandlersOf<Exclude<CommandName, OfThemselves | 'help' | 'question'>> = {
  ...readingCommands,
  ...steeringCommands,
  ...tableCommands,
  ...agreementCommands,
  ...documentCommands,
  ...exportCommands,
  ...figuresCommands,
  ...indicatorCommands,
  ...settingUpCommands,
  ...rehearsingCommands,
  ...agendaCommands,
  ...reviewCommands,
};

/** Whoever is to set one up is told how they come to be its coordinator. A channel of no committee is nobody's, an owner's neither. */
function withoutPortfolio({ visitor: { role, where, person } }: Visit, { name }: Command): Refusal {
  const setsUp = name === 'setUp' || name === 'import';
  if (where.kind === 'chat') {
    if (setsUp) return { kind: 'nothingSetUp', me: person.upn ?? person.id };
    return { kind: role === 'stranger' ? 'noPortfolio' : 'notAllowed' };
  }
  if (setsUp) return { kind: 'onlyInChat', command: name };
  return { kind: name === 'connect' ? 'notAllowed' : 'notConnected' };
}

/** A channel that nobody connected: nothing is read or done there, a coordinator's whole portfolio neither. */
function isOfNoCommittee({ visitor: { where } }: Visit): boolean {
  return where.kind === 'channel' && where.committeeId === undefined;
}

function helpFor(visit: Visit, { name, ...asked }: Command & { name: 'help' | 'unknown' }): Help {
  const { role, where } = visit.visitor;
  const notConnected = isOfNoCommittee(visit) ? { notConnected: true as const } : {};
  const help = { kind: 'help' as const, role, where: where.kind, example: exampleFor(visit), ...notConnected };
  if (!('words' in asked)) return { ...help, ...asked };
  const { words, nearest } = asked;
  // Nobody is offered what they would be refused.
  const isForThem = nearest !== undefined && mayAsk(visit.visitor, nearest) !== 'no';
  return { ...help, misread: { words, ...(isForThem ? { nearest } : {}) } };
}
