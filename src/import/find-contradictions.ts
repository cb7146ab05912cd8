import { hasOpenMonth } from '../domain/calendar/business-days';
import { foldWords } from '../domain/fold-words';
import type { ImportFault, ImportFaultKind } from '../domain/portfolio/import/import-refusal';
import { type CommitteeJson, closedSchema, committeeSchema, ownerSchema, rhythmSchema } from './portfolio-schema';

/**
 * What fields of portfolio.json contradict together. Works on whatever parts are well formed, so that these faults
 * are told along with those of the other parts.
 */
export function findContradictions(json: PortfolioParts): ImportFault[] {
  const committees = listOf(json.committees).map((part) => committeeSchema.safeParse(part).data);
  return [
    ...doubledNames(committees),
    ...wrongLinks(committees, json, 'parent', { unknown: 'unknownParent', circular: 'circularParent' }),
    ...wrongLinks(committees, json, 'succeededBy', { unknown: 'unknownSuccessor', circular: 'circularSuccessor' }),
    ...wrongMeetings(committees),
    ...doubledOwners(json),
    ...earlyReminders(json),
    ...alwaysClosed(json),
  ];
}

/** The parts that can contradict each other, not yet known to be well formed. */
interface PortfolioParts {
  committees?: unknown;
  owners?: unknown;
  rhythm?: unknown;
  closedDays?: unknown;
  quiet?: unknown;
}

type Committees = (CommitteeJson | undefined)[];

/** A committee is found by id, name or alias; the same word for two of them would find the wrong one. */
function doubledNames(committees: Committees): ImportFault[] {
  const seen = new Map<string, { at: number; field: string }>();
  return committees.flatMap((committee, at) => {
    if (committee === undefined) return [];
    const names = [
      { field: 'id', name: committee.id },
      { field: 'name', name: committee.name },
      ...committee.aliases.map((name, nth) => ({ field: `aliases[${nth}]`, name })),
    ];
    return names.flatMap(({ field, name }) => {
      const here = `committees[${at}].${field}`;
      const folded = foldWords(name);
      const other = seen.get(folded);
      if (other === undefined) seen.set(folded, { at, field: here });
      return other !== undefined && other.at !== at
        ? [{ kind: 'doubledName' as const, field: here, detail: other.field }]
        : [];
    });
  });
}

/** Committees point to others: above them, and after them. */
function wrongLinks(
  committees: Committees,
  json: PortfolioParts,
  link: 'parent' | 'succeededBy',
  kinds: { unknown: ImportFaultKind; circular: ImportFaultKind },
): ImportFault[] {
  // Of a committee that is not well formed, the id may still be: it is not unknown.
  const ids = new Set(listOf(json.committees).map(idOf));
  const linkOf = new Map(committees.flatMap((c) => (c ? [[c.id, c[link]] as const] : [])));
  return committees.flatMap((committee, at): ImportFault[] => {
    const other = committee?.[link];
    if (committee === undefined || other === undefined) return [];
    const field = `committees[${at}].${link}`;
    if (!ids.has(other)) return [{ kind: kinds.unknown, field, detail: other }];
    return isAhead(committee.id, other, linkOf) ? [{ kind: kinds.circular, field, detail: other }] : [];
  });
}

/** Going on from `start`, does the way come back to `id`? */
function isAhead(id: string, start: string, linkOf: Map<string, string | undefined>): boolean {
  const passed = new Set<string>();
  for (let at: string | undefined = start; at !== undefined && !passed.has(at); at = linkOf.get(at)) {
    if (at === id) return true;
    passed.add(at);
  }
  return false;
}

function wrongMeetings(committees: Committees): ImportFault[] {
  return committees.flatMap((committee, at) =>
    (committee?.meetings ?? []).flatMap(({ on, agendaDeadlineOn, kind, name }, nth, all) => {
      const field = `committees[${at}].meetings[${nth}]`;
      const faults: ImportFault[] = [];
      if (committee?.calendar !== undefined && kind !== 'entry') faults.push({ kind: 'meetingsBesideCalendar', field });
      if (agendaDeadlineOn !== undefined && agendaDeadlineOn > on) {
        faults.push({ kind: 'deadlineAfterMeeting', field: `${field}.agendaDeadlineOn`, detail: on });
      }
      if (kind === 'entry' && name === undefined) faults.push({ kind: 'missing', field: `${field}.name` });
      if (all.findIndex((other) => other.on === on) < nth) {
        faults.push({ kind: 'doubledMeeting', field: `${field}.on`, detail: on });
      }
      return faults;
    }),
  );
}

function doubledOwners(json: PortfolioParts): ImportFault[] {
  const owners = listOf(json.owners).map((part) => ownerSchema.safeParse(part).data?.initiative);
  return owners.flatMap((initiative, at) =>
    initiative !== undefined && owners.indexOf(initiative) < at
      ? [{ kind: 'doubledOwner' as const, field: `owners[${at}].initiative`, detail: initiative }]
      : [],
  );
}

function earlyReminders(json: PortfolioParts): ImportFault[] {
  const rhythm = rhythmSchema.safeParse(json.rhythm).data;
  return (rhythm?.remindDaysBefore ?? []).flatMap((days, nth) =>
    rhythm !== undefined && days >= rhythm.askDaysBefore
      ? [
          {
            kind: 'reminderBeforeAsk' as const,
            field: `rhythm.remindDaysBefore[${nth}]`,
            detail: `${rhythm.askDaysBefore}`,
          },
        ]
      : [],
  );
}

/** Quiet weeks are weeks: with less than a month of open days left, nobody could be asked in time. */
function alwaysClosed({ closedDays, quiet }: PortfolioParts): ImportFault[] {
  const closed = closedSchema.safeParse({ closedDays, quiet }).data;
  return closed === undefined || hasOpenMonth(closed) ? [] : [{ kind: 'alwaysClosed', field: 'quiet' }];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function idOf(part: unknown): unknown {
  return typeof part === 'object' && part !== null && 'id' in part ? part.id : undefined;
}
