import type { Report } from '../../answer/report';
import type { Request } from '../../answer/request';
import type { AbsenceTold } from '../../people/absence/absence';
import type { Directory } from '../../people/directory';
import type { PersonRef } from '../../people/person';
import type { Day } from '../../time/instant';
import { dayOf } from '../../time/zoned';
import type { Initiative } from '../initiative';
import type { Named, TrailEvent } from './trail';

/** Something that was changed: its own trail, and what the requests and its place keep of themselves. */
export interface HistoryEntry {
  /** An instant; a day where no more is known. Orders them. */
  at: string;
  /** Where the portfolio's people are. */
  on: Day;
  by?: PersonRef;
  what: HistoryEvent;
}

export type HistoryEvent =
  | TrailEvent
  | { kind: 'answered'; report: Report }
  | { kind: 'returned' }
  | { kind: 'handedOver'; to: Named }
  /** A place it left before it had a trail. */
  | { kind: 'leftPlace'; words: string }
  | { kind: 'carriedOver'; portfolioId: string; number: string }
  | { kind: 'absence'; who: PersonRef; told: AbsenceTold['what'] };

interface Known {
  initiative: Initiative;
  requests: Request[];
  directory: Directory;
  timeZone: string;
}

/** Who changed what of an initiative and when, newest first. */
export function historyOf({ initiative, requests, directory, timeZone }: Known): HistoryEntry[] {
  const dated = <E extends { at: string }>(entry: E) => ({ ...entry, on: dayOf(entry.at, timeZone) });
  const told = [...(initiative.trail ?? []), ...requests.flatMap(saidIn)].map(dated);
  const entries: HistoryEntry[] = [...told, ...withoutTrail(initiative, told, dated)];
  const absences = absencesIn(entries, initiative, directory).map(dated);
  return [...entries, ...absences].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

function saidIn({ reports, returns, handovers = [] }: Request): Omit<HistoryEntry, 'on'>[] {
  return [
    // What served two rounds was said once.
    ...reports
      .filter(({ givenIn }) => givenIn === undefined)
      .map((report) => ({ at: report.at, by: report.by, what: { kind: 'answered' as const, report } })),
    ...returns
      .filter(({ saidIn: elsewhere }) => elsewhere === undefined)
      .map(({ at, by }) => ({ at, by, what: { kind: 'returned' as const } })),
    ...handovers.map(({ at, by, to }) => ({ at, by, what: { kind: 'handedOver' as const, to } })),
  ];
}

/** What is known of the time before it had a trail. */
function withoutTrail(
  { placedBefore = [], settled, predecessor }: Initiative,
  told: HistoryEntry[],
  dated: (entry: Omit<HistoryEntry, 'on'>) => HistoryEntry,
): HistoryEntry[] {
  const movedOn = new Set(told.flatMap(({ on, what }) => (isMove(what) ? [on] : [])));
  const isSettledTold = told.some(({ at, what }) => what.kind === 'settled' && at === settled?.at);
  return [
    ...placedBefore
      .filter(({ until }) => !movedOn.has(until))
      .map(({ words, until }) => ({ at: until, on: until, what: { kind: 'leftPlace' as const, words } })),
    ...(settled && !isSettledTold
      ? [dated({ at: settled.at, by: settled.by, what: { kind: 'settled', as: settled.as } })]
      : []),
    ...(predecessor
      ? [
          {
            at: predecessor.on,
            on: predecessor.on,
            what: { kind: 'carriedOver' as const, portfolioId: predecessor.portfolioId, number: predecessor.number },
          },
        ]
      : []),
  ];
}

function isMove(what: HistoryEvent): boolean {
  return what.kind === 'moved' || (what.kind === 'imported' && what.place !== undefined);
}

/** Absences of whoever owns it, and of those who did, as far as they were told while they did. */
function absencesIn(entries: HistoryEntry[], { owner }: Initiative, directory: Directory): Omit<HistoryEntry, 'on'>[] {
  const until = new Map<string, string | undefined>();
  for (const { at, by, what } of [...entries].sort((a, b) => (a.at < b.at ? -1 : 1))) {
    const left = ownerUntil(what, by);
    if (left) until.set(directory.idOf(left), at);
  }
  if (owner) until.set(directory.idOf(owner.person), undefined);
  return [...until].flatMap(([who, last]) =>
    (directory.find(who)?.told ?? [])
      .filter(({ at }) => last === undefined || at <= last)
      .map(({ at, by, what }) => ({ at, by, what: { kind: 'absence' as const, who, told: what } })),
  );
}

/** Whose it was until this happened. */
function ownerUntil(what: HistoryEvent, by: PersonRef | undefined): PersonRef | undefined {
  if (what.kind === 'returned' || what.kind === 'handedOver') return by;
  if (what.kind === 'tookOver' || what.kind === 'assigned') return what.was?.person;
  return what.kind === 'imported' ? what.ownerWas?.person : undefined;
}
