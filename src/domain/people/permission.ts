import type { Initiative } from '../portfolio/initiative';
import type { Portfolio } from '../portfolio/portfolio';
import type { CommandName, Role } from '../shown/reply';
import { type Answerer, mayAnswer } from './absence/answerer';
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
  absence: ['coordinator', 'owner'],
  language: ['coordinator', 'owner', 'member', 'stranger'],
  connect: ['coordinator'],
  import: ['coordinator'],
  keep: ['coordinator'],
  finish: ['coordinator'],
  moveInitiatives: ['coordinator'],
  renameCommittee: ['coordinator'],
  succeedCommittee: ['coordinator'],
  closeCommittee: ['coordinator'],
  reopenCommittee: ['coordinator'],
  setCadence: ['coordinator'],
  addMeeting: ['coordinator'],
  moveMeeting: ['coordinator'],
  cancelMeeting: ['coordinator'],
};

/** Somebody who speaks to the bot, seen against one portfolio and the place they speak in. */
export interface Visitor {
  person: Person & Answerer;
  role: Role;
  where: { kind: 'chat' } | InChannel;
}

/** A channel with the committee it is connected to, if it is, and with those it was connected to before. */
export interface InChannel {
  kind: 'channel';
  committeeId?: string;
  earlier?: { portfolioId: string; committeeId: string }[];
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
    return initiative.anchoring.committees.some((id) => isHere(where, initiative.portfolioId, id));
  }
  return role === 'coordinator' || mayAnswer(initiative, person);
}

/** The visit is to the portfolio of the channel's own committee. */
export function isHere({ committeeId, earlier = [] }: InChannel, portfolioId: string, wanted: string): boolean {
  return wanted === committeeId || earlier.some((e) => e.portfolioId === portfolioId && e.committeeId === wanted);
}

/**
 * A committee's summary is read where its channel is, whatever became of the committee, and by its portfolio's
 * coordinators in their own chat. `visited` is the portfolio of the visit.
 */
export function mayReadSummary(
  { person, where }: Visitor,
  visited: Pick<Portfolio, 'id'> | undefined,
  { portfolio, round }: { portfolio: Portfolio; round: { committeeId: string } },
): boolean {
  if (where.kind === 'chat') return portfolio.coordinators.some((ref) => isSamePerson(ref, person));
  const { committeeId, earlier = [] } = where;
  const connected = [...(visited && committeeId ? [{ portfolioId: visited.id, committeeId }] : []), ...earlier];
  return connected.some((c) => c.portfolioId === portfolio.id && c.committeeId === round.committeeId);
}

/** The role somebody has in a portfolio by themselves; a channel's members are `member` by being in it. */
export function roleIn(portfolio: Portfolio, initiatives: Initiative[], person: Answerer): Role {
  if (portfolio.coordinators.some((ref) => isSamePerson(ref, person))) return 'coordinator';
  return initiatives.some((initiative) => mayAnswer(initiative, person)) ? 'owner' : 'stranger';
}
