import { latestReport, type Request } from '../answer/request';
import { mentions } from '../people/erasure/pseudonymise';
import type { Person } from '../people/person';
import { isAskedAbout } from '../portfolio/gone/ask-about-gone';
import type { Initiative } from '../portfolio/initiative';
import type { Portfolio } from '../portfolio/portfolio';
import type { Notice } from '../round/notice';
import { isOver, type Round } from '../round/round';
import type { Day, Instant } from '../time/instant';

/** What a portfolio's records are seen against. */
export interface Rounds {
  all: Round[];
  now: Instant;
}

/** Its asks and answers are only read any more. */
export function isLongOver(round: Round, { all, now }: Rounds, since: Day): boolean {
  return round.dueAt < since && isOver(round, all, now);
}

/** Told, or never to be told, and what it is about will not be noticed again. */
export function isOutlivedNotice({ delivery, about }: Notice, rounds: Rounds, since: Day): boolean {
  if (delivery.kind === 'planned' || delivery.kind === 'claimed' || delivery.at >= since) return false;
  if ('dueOn' in about) return about.dueOn < since;
  if ('goneAt' in about) return !isAskedAbout(about.goneAt, rounds.now);
  const round = 'roundId' in about ? rounds.all.find(({ id }) => id === about.roundId) : undefined;
  return round === undefined || isOver(round, rounds.all, rounds.now);
}

/**
 * Of a round that is over, or of none, and nothing was said in it since. What is not shown yet is waited for where there is a
 * post to show it: a round that was never posted, and is over, never will be.
 */
export function isOutlivedRequest(request: Request, rounds: Rounds, since: Day): boolean {
  const round = rounds.all.find(({ id }) => id === request.roundId);
  const last = latestReport(request)?.at ?? request.assignedAt;
  const isAwaited =
    round !== undefined &&
    (!isOver(round, rounds.all, rounds.now) || (request.lateUnshown && round.state.kind === 'published'));
  return !isAwaited && last < since && request.assignedAt < since;
}

export function withoutOldDrafts(request: Request, since: Day): Request {
  const { drafts = [], ...rest } = request;
  const young = drafts.filter(({ on }) => on >= since);
  if (young.length === drafts.length) return request;
  return young.length > 0 ? { ...rest, drafts: young } : rest;
}

export function withoutOldTrail(initiative: Initiative, since: Day): Initiative {
  const { trail = [], ...rest } = initiative;
  const young = trail.filter(({ at }) => at >= since);
  if (young.length === trail.length) return initiative;
  return young.length > 0 ? { ...rest, trail: young } : rest;
}

/** Without absences that were over by then, and without word of what was said before. */
export function withoutOldAbsences(person: Person, since: { over?: Day | undefined; told?: Day | undefined }): Person {
  const { absences = [], told = [], ...rest } = person;
  const ahead = absences.filter(({ to }) => since.over === undefined || to >= since.over);
  const young = told.filter(({ at }) => since.told === undefined || at >= since.told);
  if (ahead.length === absences.length && young.length === told.length) return person;
  return {
    ...rest,
    ...(ahead.length > 0 ? { absences: ahead } : {}),
    ...(young.length > 0 ? { told: young } : {}),
  };
}

/** Not seen since, and named by nothing that lives: as owner, now or to come, coordinator, deputy, or by who is asked. */
export function isOutlivedPerson(
  { id, upn, seenAt }: Person,
  since: Day,
  living: { portfolios: Portfolio[]; initiatives: Initiative[]; requests: Request[]; people: Person[] },
): boolean {
  if (seenAt >= since) return false;
  const others = living.people.filter((other) => other.id !== id);
  const named = [
    living.portfolios.map(({ coordinators }) => coordinators),
    living.initiatives.map(({ owner, plannedOwner }) => [owner?.person, plannedOwner?.owner.person]),
    living.requests.map(({ owner }) => owner?.person),
    others.flatMap(({ absences = [] }) => absences.map(({ deputy }) => deputy?.person)),
  ];
  return !mentions(named, upn ? [id, upn] : [id]);
}
