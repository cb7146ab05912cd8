import type { Initiative } from '../portfolio/initiative';
import type { Portfolio } from '../portfolio/portfolio';
import type { CommandName, Role } from '../shown/reply';
import { isSamePerson, type Person } from './person';

/** Who may give which command: the one table. What they then see of it is `maySee`. */
const allowed: Record<CommandName, readonly Role[]> = {
  help: ['coordinator', 'owner', 'member', 'stranger'],
  status: ['coordinator', 'owner', 'member'],
  list: ['coordinator', 'owner', 'member'],
  show: ['coordinator', 'owner', 'member'],
  mine: ['coordinator', 'owner', 'member'],
  plan: ['coordinator', 'owner', 'member'],
  missing: ['coordinator'],
  startRound: ['coordinator'],
  remind: ['coordinator'],
  closeRound: ['coordinator'],
  publish: ['coordinator'],
  assign: ['coordinator'],
  connect: ['coordinator'],
  setCadence: ['coordinator'],
  addMeeting: ['coordinator'],
  moveMeeting: ['coordinator'],
  cancelMeeting: ['coordinator'],
};

/** Somebody who speaks to the bot, seen against one portfolio and the place they speak in. */
export interface Visitor {
  person: Person;
  role: Role;
  /** `channel` with the committee it is connected to, if it is. */
  where: { kind: 'chat' } | { kind: 'channel'; committeeId?: string };
}

export function mayGive(visitor: Visitor, command: CommandName): boolean {
  return allowed[command].includes(visitor.role);
}

/**
 * What is said in a channel is read by its members, so there everybody sees its committee's initiatives and no others.
 * In a chat coordinators see all, owners their own.
 */
export function maySee({ person, role, where }: Visitor, initiative: Initiative): boolean {
  if (where.kind === 'channel') {
    return where.committeeId !== undefined && initiative.anchoring.committees.includes(where.committeeId);
  }
  return role === 'coordinator' || isSamePerson(initiative.owner?.person, person);
}

/** The role somebody has in a portfolio by themselves; a channel's members are `member` by being in it. */
export function roleIn(portfolio: Portfolio, initiatives: Initiative[], person: Person): Role {
  if (portfolio.coordinators.some((ref) => isSamePerson(ref, person))) return 'coordinator';
  return initiatives.some((initiative) => isSamePerson(initiative.owner?.person, person)) ? 'owner' : 'stranger';
}
