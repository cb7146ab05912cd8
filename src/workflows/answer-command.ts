import type { Command } from '../domain/people/command';
import { mayAsk } from '../domain/people/permission';
import type { Address, Person } from '../domain/people/person';
import type { CommandName, Done, Help, Reply } from '../domain/shown/reply';
import type { Instant } from '../domain/time/instant';
import { dayOf } from '../domain/time/zoned';
import { closeCommittee, reopenCommittee } from './agreement/end-committee';
import { moveInitiatives } from './agreement/move-initiatives';
import { renameCommittee } from './agreement/rename-committee';
import { succeedCommittee } from './agreement/succeed-committee';
import { settleRow } from './importing/settle-row';
import { changeMeetings } from './meetings/change-meetings';
import { setCadence } from './meetings/set-cadence';
import { setAbsence } from './people/absence/set-absence';
import { chooseLanguage } from './people/choose-language';
import { exampleFor } from './people/example-for';
import type { Visit } from './people/find-visit';
import { committeeInScope, committeesSeen, findInitiative, seenOf, type VisitOf } from './people/in-scope';
import { forgetMe } from './personal/forget-me';
import { describeData } from './personal/gather-data';
import { summaryOfEnded } from './reading/history/last-summary';
import { lookBack } from './reading/history/look-back';
import { showHistory } from './reading/history/show-history';
import { listInitiatives } from './reading/list-initiatives';
import { listMine } from './reading/list-mine';
import { listMissing } from './reading/list-missing';
import { queryStatus } from './reading/query-status';
import { showAsking } from './reading/show-asking';
import { showInitiative } from './reading/show-initiative';
import { showPlan } from './reading/show-plan';
import { refuse } from './refusal';
import type { Tick } from './rounds/run-tick';
import { assignOwner } from './steering/assign-owner';
import { chooseCommittee } from './steering/choose-committee';
import { connectChannel } from './steering/connect-channel';
import { startRound } from './steering/start-round';
import { closeRoundNow, publishNow, remindOwners } from './steering/steer-round';

type Content = Reply extends infer R ? (R extends Reply ? Omit<R, 'language'> : never) : never;

/** Answered in a chat before anything else is asked, and nowhere else. */
type OfThemselves = 'language' | 'myData' | 'forgetMe';

/** Everything a command may need, once it is known that its giver may give it. */
interface Given {
  ports: Tick;
  visit: VisitOf;
  now: Instant;
  /** The conversation it was given in. */
  here: Address;
}

type Handlers = {
  [N in Exclude<CommandName, OfThemselves>]: (
    given: Given,
    command: Extract<Command, { name: N }>,
  ) => Promise<Content> | Content;
};

/**
 * Carries out one command for whoever gave it, where they gave it.
 * @param here the conversation it was given in, which `connect` binds
 * @throws Refused with a sentence for them
 */
export async function answerCommand(ports: Tick, visit: Visit, command: Command, here: Address): Promise<Content> {
  const { visitor, portfolio } = visit;
  if (command.name === 'help' || command.name === 'unknown') return helpFor(visit, command);
  const own = visitor.where.kind === 'chat' ? answerOfThemselves(ports, visitor.person, command) : undefined;
  if (own) return own;
  if (!portfolio) return refuse({ kind: visitor.role === 'stranger' ? 'noPortfolio' : 'notAllowed' });
  const verdict = mayAsk(visitor, command.name);
  if (verdict === 'no') refuse({ kind: 'notAllowed' });
  if (verdict === 'onlyInChat') refuse({ kind: 'onlyInChat', command: command.name });
  if (verdict === 'onlyInChannel') refuse({ kind: 'onlyInChannel', command: command.name });
  const now = ports.clock.now();
  const given = { ports, visit: { ...visit, portfolio, today: dayOf(now, portfolio.timeZone) }, now, here };
  const handle = handlers[command.name as keyof Handlers] as (
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

const handlers: Handlers = {
  help: ({ visit }, command) => helpFor(visit, command),
  status: async ({ ports, visit, now }, { committee: words }) => {
    const past = words && (await lookBack(ports.store, visit, words, now));
    if (past) return past;
    const { initiatives, committee } = seenOf(visit, words, 'status');
    const content = committee && (await summaryOfEnded(ports.store, visit, committee, now));
    if (content) return { kind: 'summary', content, view: 'overview' };
    return queryStatus(ports.store, { portfolio: visit.portfolio, initiatives, committee, rounds: visit.rounds, now });
  },
  list: ({ visit, now }, { committee: words, ...asked }) => {
    const { initiatives, committee } = seenOf(visit, words, 'list');
    return listInitiatives({ portfolio: visit.portfolio, initiatives, committee, asked, now });
  },
  show: ({ ports, visit, now }, { number }) => {
    const initiative = findInitiative(visit, number, 'show');
    return showInitiative(ports.store, { ...visit, initiative, now });
  },
  history: ({ ports, visit, now }, { number, page = 1 }) => {
    const initiative = findInitiative(visit, number, 'history');
    return showHistory(ports.store, { portfolio: visit.portfolio, initiative, page, now });
  },
  mine: ({ ports, visit, now }, { page = 1 }) => {
    const { portfolio, initiatives, visitor } = visit;
    return listMine(ports.store, { portfolio, initiatives, person: visitor.person, now, page });
  },
  missing: ({ ports, visit, now }, { committee: words }) => {
    const committee = committeeInScope(visit, words, 'missing');
    return listMissing(ports.store, { ...visit, committee, now });
  },
  plan: ({ ports, visit, now }, { number, committee: words }) => {
    const { portfolio, initiatives } = visit;
    if (number) {
      return showAsking(ports.store, { portfolio, initiative: findInitiative(visit, number, 'plan'), now });
    }
    const { committee } = words ? seenOf(visit, words, 'plan') : {};
    const question = { portfolio, initiatives, committees: committeesSeen(visit), now };
    return showPlan(ports.store, committee ? { ...question, only: committee } : question);
  },
  assign: async ({ ports, visit }, { number, to, from }) => {
    const initiative = findInitiative(visit, number, 'assign');
    if (!to) refuse({ kind: 'unknownPerson', words: '' });
    return done(await assignOwner(ports, visit, initiative, { to, from }));
  },
  import: ({ visit }) => ({ kind: 'tableHelp', portfolioName: visit.portfolio.name }),
  keep: async ({ ports, visit }, { number }) =>
    done(await settleRow(ports, visit.visitor.person, findInitiative(visit, number, 'keep'), 'kept')),
  finish: async ({ ports, visit }, { number }) =>
    done(await settleRow(ports, visit.visitor.person, findInitiative(visit, number, 'finish'), 'closed')),
  absence: ({ ports, visit }, command) => setAbsence(ports, visit, command),
  connect: async ({ ports, visit, here }, { committee: words }) => {
    const committee = chooseCommittee(visit, visit.portfolio, words, 'connect');
    return done(await connectChannel(ports, visit, committee, here));
  },
  moveInitiatives: async ({ ports, visit }, wish) => done(await moveInitiatives(ports, visit, wish)),
  renameCommittee: async ({ ports, visit }, { pairs }) => done(await renameCommittee(ports.store, visit, pairs)),
  succeedCommittee: async ({ ports, visit }, { pairs }) => done(await succeedCommittee(ports, visit, pairs)),
  closeCommittee: async ({ ports, visit }, { committee }) =>
    done(await closeCommittee(ports.store, visit, committeeInScope(visit, committee, 'closeCommittee'))),
  reopenCommittee: async ({ ports, visit }, { committee }) =>
    done(await reopenCommittee(ports.store, visit, committeeInScope(visit, committee, 'reopenCommittee'))),
  startRound: async ({ ports, visit }, { committee, due }) =>
    done(await startRound(ports, visit, committeeInScope(visit, committee, 'startRound'), due)),
  remind: async ({ ports, visit }, { committee }) =>
    done(await remindOwners(ports, visit, committeeInScope(visit, committee, 'remind'))),
  closeRound: async ({ ports, visit }, { committee }) =>
    done(await closeRoundNow(ports, visit, committeeInScope(visit, committee, 'closeRound'))),
  publish: async ({ ports, visit }, { committee }) =>
    done(await publishNow(ports, visit, committeeInScope(visit, committee, 'publish'))),
  setCadence: ({ ports, visit }, { number, cadence }) =>
    setCadence(ports, visit, findInitiative(visit, number, 'setCadence'), cadence),
  addMeeting: async ({ ports, visit }, command) => done(await changeMeetings(ports, visit, command)),
  moveMeeting: async ({ ports, visit }, command) => done(await changeMeetings(ports, visit, command)),
  cancelMeeting: async ({ ports, visit }, command) => done(await changeMeetings(ports, visit, command)),
};

function done(what: Done): Content {
  return { kind: 'done', done: what };
}

function helpFor(visit: Visit, command: Command & { name: 'help' | 'unknown' }): Help {
  const { words, nearest } = command.name === 'unknown' ? command : { words: undefined, nearest: undefined };
  const { role, where } = visit.visitor;
  const help = { kind: 'help' as const, role, where: where.kind, example: exampleFor(visit) };
  return words === undefined ? help : { ...help, misread: { words, ...(nearest ? { nearest } : {}) } };
}
