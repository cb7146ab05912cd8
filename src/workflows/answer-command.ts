import type { Command } from '../domain/people/command';
import { mayGive, maySee } from '../domain/people/permission';
import type { Address } from '../domain/people/person';
import type { Initiative } from '../domain/portfolio/initiative';
import type { Committee, Portfolio } from '../domain/portfolio/portfolio';
import type { Help, Reply } from '../domain/shown/reply';
import type { Visit } from './people/find-visit';
import { listInitiatives } from './reading/list-initiatives';
import { listMine } from './reading/list-mine';
import { listMissing } from './reading/list-missing';
import { queryStatus } from './reading/query-status';
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

/**
 * Carries out one command for whoever gave it, where they gave it.
 * @param here the conversation it was given in, which `connect` binds
 * @throws Refused with a sentence for them
 */
export async function answerCommand(ports: Tick, visit: Visit, command: Command, here: Address): Promise<Content> {
  const { visitor, portfolio } = visit;
  if (command.name === 'help' || command.name === 'unknown') return helpFor(visit, command);
  if (!portfolio) return refuse({ kind: visitor.role === 'stranger' ? 'noPortfolio' : 'notAllowed' });
  if (!mayGive(visitor, command.name)) refuse({ kind: 'notAllowed' });
  const known = { ...visit, portfolio };
  const now = ports.clock.now();

  switch (command.name) {
    case 'status': {
      const initiatives = visit.initiatives.filter((i) => maySee(visitor, i));
      const committee = committeeAsked(known, command.committee, initiatives, 'status');
      return queryStatus(ports.store, { portfolio, initiatives, committee, now });
    }
    case 'list': {
      const initiatives = visit.initiatives.filter((i) => maySee(visitor, i));
      const committee = committeeAsked(known, command.committee, initiatives, 'list');
      return listInitiatives({ portfolio, initiatives, committee, now, page: command.page ?? 1 });
    }
    case 'show': {
      const initiative = findInitiative(visit, command.number, 'show');
      return showInitiative(ports.store, { portfolio, initiative, visitor, now });
    }
    case 'mine':
      if (visitor.where.kind === 'channel') refuse({ kind: 'onlyInChat', command: 'mine' });
      return listMine(ports.store, { portfolio, initiatives: visit.initiatives, person: visitor.person, now });
    case 'missing': {
      const committee = inScope(known, chooseCommittee(known, portfolio, command.committee, 'missing'));
      return listMissing(ports.store, { portfolio, initiatives: visit.initiatives, committee, visitor, now });
    }
    case 'plan': {
      const seen = visit.initiatives.filter((i) => maySee(visitor, i));
      const committees = portfolio.committees.filter((c) => seen.some((i) => i.anchoring.committees.includes(c.id)));
      const visible = visitor.where.kind === 'channel' ? committees.filter((c) => isHere(visit, c)) : committees;
      return showPlan(ports.store, { portfolio, initiatives: visit.initiatives, committees: visible, now });
    }
    case 'assign': {
      if (visitor.where.kind === 'channel') refuse({ kind: 'onlyInChat', command: 'assign' });
      const initiative = findInitiative(visit, command.number, 'assign');
      const to = command.to ?? refuse({ kind: 'unknownPerson', words: '' });
      return { kind: 'done', done: await assignOwner(ports, known, initiative, to) };
    }
    case 'connect': {
      if (visitor.where.kind === 'chat') refuse({ kind: 'onlyInChannel', command: 'connect' });
      const committee = chooseCommittee(known, portfolio, command.committee, 'connect');
      return { kind: 'done', done: await connectChannel(ports, known, committee, here) };
    }
    default: {
      const committee = inScope(known, chooseCommittee(known, portfolio, command.committee, command.name));
      if (command.name === 'startRound')
        return { kind: 'done', done: await startRound(ports, known, committee, command.due) };
      const steer = { remind: remindOwners, closeRound: closeRoundNow, publish: publishNow }[command.name];
      return { kind: 'done', done: await steer(ports, known, committee) };
    }
  }
}

function helpFor({ visitor }: Visit, command: Command & { name: 'help' | 'unknown' }): Help {
  const { words, nearest } = command.name === 'unknown' ? command : { words: undefined, nearest: undefined };
  const help = { kind: 'help' as const, role: visitor.role, where: visitor.where.kind };
  return words === undefined ? help : { ...help, misread: { words, ...(nearest ? { nearest } : {}) } };
}

/** In a channel the committee is the channel's own, whatever else is named; in a chat none means the whole portfolio. */
function committeeAsked(
  visit: Visit & { portfolio: Portfolio },
  words: string | undefined,
  seen: Initiative[],
  command: 'status' | 'list',
): Committee | undefined {
  const { where } = visit.visitor;
  if (!words && where.kind === 'chat') return undefined;
  const committee = inScope(visit, chooseCommittee(visit, visit.portfolio, words, command));
  const sees = visit.visitor.role === 'coordinator' || seen.some((i) => i.anchoring.committees.includes(committee.id));
  return sees || where.kind === 'channel' ? committee : refuse({ kind: 'notAllowed' });
}

/** @throws Refused for another committee than the channel's: its members would read what is not theirs */
function inScope(visit: Visit, committee: Committee): Committee {
  return visit.visitor.where.kind === 'chat' || isHere(visit, committee) ? committee : refuse({ kind: 'notAllowed' });
}

function isHere({ visitor }: Visit, committee: Committee): boolean {
  return visitor.where.kind === 'channel' && visitor.where.committeeId === committee.id;
}

function findInitiative(visit: Visit, number: string | undefined, command: 'show' | 'assign'): Initiative {
  if (!number) return refuse({ kind: 'whichInitiative', command });
  const found = visit.initiatives.find((i) => i.number.toLowerCase() === number.toLowerCase());
  const visible = visit.initiatives.filter((i) => maySee(visit.visitor, i));
  if (!found) return refuse({ kind: 'unknownInitiative', words: number, count: visible.length });
  return maySee(visit.visitor, found) ? found : refuse({ kind: 'notAllowed' });
}
