import { asAskedToday } from '../people/absence/answerer';
import type { Directory } from '../people/directory';
import type { Initiative } from '../portfolio/initiative';
import type { TrailEntry, TrailEvent } from '../portfolio/trail/trail';
import type { AgendaSubject, Notice } from '../round/notice';
import { byDueLatest, type Round } from '../round/round';
import { type Day, type Instant, toInstant } from '../time/instant';

export type AgendaEvent = Extract<TrailEvent, { kind: AgendaSubject['kind'] }>;
export type AgendaEntry = TrailEntry & { what: AgendaEvent };

/**
 * What was decided, taken back or taken on since that was last followed up: its owner is to be told, and a post that shows
 * it to be changed. Oldest first.
 */
export function unfollowed({ trail = [], agendaFollowedAt = '' }: Initiative): AgendaEntry[] {
  return agendaEntries(trail).filter(({ at }) => at > agendaFollowedAt);
}

/**
 * When what is done now counts as done: after all that was decided and taken on before. It is known by its instant, and what is
 * no later than what was followed up is never told; clocks of two processes do not agree, and two coordinators may press within
 * a millisecond.
 */
export function instantOf({ trail = [], agendaFollowedAt = '' }: Initiative, now: Instant): Instant {
  const last = [agendaFollowedAt, ...agendaEntries(trail).map(({ at }) => at)].sort().at(-1) ?? '';
  return now > last ? now : toInstant(new Date(Date.parse(last) + 1));
}

export function agendaEntries(trail: TrailEntry[]): AgendaEntry[] {
  return trail.filter((entry): entry is AgendaEntry =>
    ['decided', 'decisionUndone', 'escalated'].includes(entry.what.kind),
  );
}

/** One for each, to its owner or to whoever answers for them today; none where it has no owner. */
export function agendaNotices(
  initiative: Initiative,
  entries: AgendaEntry[],
  directory: Directory,
  today: Day,
): Notice[] {
  const { portfolioId, number } = initiative;
  const to = asAskedToday(initiative, directory, today).owner?.person;
  if (to === undefined) return [];
  return entries.map(({ at, what: { kind } }) => ({
    id: `${kind}.${portfolioId}.${number}.${at.replace(/\D/g, '')}`,
    portfolioId,
    to,
    about: { kind, number, at },
    delivery: { kind: 'planned' },
  }));
}

/** The rounds that are posted, the last first. */
export function postedIn(rounds: Round[]): Round[] {
  return rounds.filter(({ state }) => state.kind === 'published').sort(byDueLatest);
}

/** Of each committee that it concerns the last round that is posted, and the last one that asked about the initiative. */
export function postsTouched({ number }: Initiative, entries: AgendaEntry[], rounds: Round[]): Round[] {
  const posted = postedIn(rounds);
  const committees = entries.flatMap(({ what }) =>
    what.kind === 'escalated' ? [what.from, what.to] : [what.committeeId],
  );
  const found = [
    ...committees.map((id) => posted.find(({ committeeId }) => committeeId === id)),
    posted.find(({ initiatives }) => initiatives.includes(number)),
  ];
  return [...new Set(found.flatMap((round) => round ?? []))];
}
