import type { Initiative, Owner } from '../portfolio/initiative';
import type { Portfolio } from '../portfolio/portfolio';
import type { Role } from '../shown/reply';
import { type Answerer, absenteeOf, mayAnswer } from './absence/answerer';
import { isSamePerson, type Person, type PersonRef } from './person';
import { type Deed, type Relation, whoMay } from './who-may';

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

/** What of a thing decides who may do something to it. */
export interface Touched {
  coordinators?: readonly PersonRef[];
  owner?: Owner;
  /** Entra object id. */
  sentBy?: string;
}

/** Who asks, and where. */
interface Asking {
  role: Role;
  where: Pick<Visitor['where'], 'kind'>;
}

type Verdict = 'yes' | 'no' | 'onlyInChat' | 'onlyInChannel';

/** Whether they may ask for it at all, where they are. To which things: `maySee`, `mayTouch`, `mayReadSummary`. */
export function mayAsk({ role, where }: Asking, deed: Deed): Verdict {
  const { chat, channel } = whoMay[deed];
  const inChat = chat !== 'inChannel' && chat.some((relation) => couldHave(role, relation, deed));
  if (where.kind === 'chat') {
    if (chat === 'inChannel') return role === 'coordinator' ? 'onlyInChannel' : 'no';
    return inChat ? 'yes' : 'no';
  }
  switch (channel) {
    case 'everybody':
      return 'yes';
    case 'members':
      return role === 'stranger' ? 'no' : 'yes';
    case 'coordinators':
      return role === 'coordinator' ? 'yes' : 'no';
    case 'inChat':
      return inChat ? 'onlyInChat' : 'no';
    case 'nobody':
      return 'no';
  }
}

/** A role is of the portfolio of the visit. A request on a card may be of another, and a member may own something. */
function couldHave(role: Role, relation: Relation, deed: Deed): boolean {
  if (relation === 'coordinator') return role === 'coordinator';
  if (relation === 'owner' || relation === 'deputy')
    return role !== 'stranger' || whoMay[deed].of === 'request' || whoMay[deed].of === 'ask';
  return true;
}

/** In their own chat: whether this person, as the store knows them, may do it to this thing. */
export function mayTouch(deed: Deed, person: Answerer, thing: Touched): boolean {
  const { chat } = whoMay[deed];
  return chat !== 'inChannel' && chat.some((relation) => has(relation, person, thing));
}

function has(relation: Relation, person: Answerer, { coordinators = [], owner, sentBy }: Touched): boolean {
  switch (relation) {
    case 'coordinator':
      return coordinators.some((ref) => isSamePerson(ref, person));
    case 'owner':
      return isSamePerson(owner?.person, person);
    case 'deputy':
      return owner !== undefined && absenteeOf({ owner }, person) !== undefined;
    case 'sender':
      return sentBy === person.id;
    case 'anybody':
      return true;
  }
}

/**
 * What is said in a channel is read by its members, so there everybody sees its committee's initiatives and no others.
 * In a chat it is the relation to each that counts.
 */
export function maySee({ person, role, where }: Visitor, initiative: Initiative, deed: Deed = 'show'): boolean {
  if (where.kind === 'channel') {
    return initiative.anchoring.committees.some((id) => isHere(where, initiative.portfolioId, id));
  }
  return mayTouch(deed, person, { ...initiative, coordinators: role === 'coordinator' ? [person.id] : [] });
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
  if (where.kind === 'chat') return mayTouch('summary.page', person, portfolio);
  const { committeeId, earlier = [] } = where;
  const connected = [...(visited && committeeId ? [{ portfolioId: visited.id, committeeId }] : []), ...earlier];
  return connected.some((c) => c.portfolioId === portfolio.id && c.committeeId === round.committeeId);
}

/** The role somebody has in a portfolio by themselves; a channel's members are `member` by being in it. */
export function roleIn(portfolio: Portfolio, initiatives: Initiative[], person: Answerer): Role {
  if (portfolio.coordinators.some((ref) => isSamePerson(ref, person))) return 'coordinator';
  return initiatives.some((initiative) => mayAnswer(initiative, person)) ? 'owner' : 'stranger';
}
