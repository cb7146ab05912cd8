import { type CalendarChange, compareCalendars } from '../../calendar/changes/compare-calendars';
import { mergeCalendar } from '../../calendar/changes/merge-calendar';
import type { Day, Instant } from '../../time/instant';
import { dayOf } from '../../time/zoned';
import { findHomeless } from '../change/end-committee';
import { isEnded } from '../change/ending';
import { mergeCommittee } from '../change/merge-committee';
import type { Initiative, Owner } from '../initiative';
import type { Committee, Portfolio } from '../portfolio';
import { tableTexts } from '../table-text';
import type { PortfolioAsRead, TableAsRead } from './as-read';
import { describeRemarks, type ImportRemark } from './import-remarks';
import { isSame } from './is-same';
import { matchRows } from './match-rows';
import { mergeRow, newInitiative, type RowRead } from './merge-row';
import { rowReader } from './row/read-row';

/** What an import will write, and what a person should know of it. Nothing in it is a deletion. */
export interface ImportPlan<P extends Portfolio = Portfolio, I extends Initiative = Initiative> {
  portfolio: { kind: 'new'; after: Portfolio } | { kind: 'changed'; after: P } | { kind: 'same'; after: P };
  /** Committees whose meetings are others now. */
  calendars: { committee: Committee; changes: CalendarChange[] }[];
  created: Initiative[];
  changed: InitiativeChange<I>[];
  same: I[];
  /** Absent from the table since this import. */
  gone: InitiativeChange<I>[];
  /** Gone before, or followed without a row, and in the table again. */
  returned: InitiativeChange<I>[];
  remarks: ImportRemark[];
}

export interface InitiativeChange<I extends Initiative = Initiative> {
  before: I;
  after: I;
  fields: ChangedField[];
}

/** What a table tells of an initiative; each keeps its words. */
export const tableFields = [
  ...(['title', 'focusArea', 'anchoring', 'level', 'phase', 'health', 'period', 'milestones', 'isNew'] as const),
  ...tableTexts,
  ...(['owner', 'notes', 'line'] as const),
] as const;
export type ChangedField = (typeof tableFields)[number];

/** What is stored already; carries whatever marks of version the store put on it through to the plan. */
export interface ImportedBefore<P extends Portfolio, I extends Initiative> {
  portfolio?: P | undefined;
  initiatives: I[];
}

/** Decides what reading a portfolio again (or first) changes. The same reading twice plans nothing the second time. */
export function planImport<P extends Portfolio, I extends Initiative>(
  stored: ImportedBefore<P, I>,
  read: PortfolioAsRead,
  now: Instant,
): ImportPlan<P, I> {
  const portfolio = planPortfolio(stored.portfolio, read, now);
  const owners = new Map(read.owners.map(({ initiative, person, name }) => [initiative, ownerOf(person, name)]));
  const today = dayOf(now, read.portfolio.timeZone);
  const readRow = rowReader(portfolio.after, read.table, today);
  const matched = matchRows(read.table.rows, stored.initiatives).map((match) => ({ ...match, ...readRow(match.row) }));
  const plan: ImportPlan<P, I> = {
    portfolio,
    calendars: changedCalendars(stored.portfolio, portfolio.after),
    created: [],
    changed: [],
    same: [],
    gone: [],
    returned: [],
    remarks: describeRemarks({ stored: stored.initiatives, read, matched }),
  };
  for (const { number, before, told, owner } of matched) {
    const named = owners.get(number);
    const rowRead: RowRead = { number, told, owner: named ?? owner, ownerFrom: named ? 'file' : 'table' };
    if (before === undefined) plan.created.push(newInitiative(read.portfolio.id, rowRead));
    else addToPlan(plan, before, mergeRow(before, rowRead, portfolio.after, today));
  }
  const present = new Set(matched.map(({ before }) => before));
  planAbsent(plan, { stored: stored.initiatives, present, table: read.table, now });
  return { ...plan, remarks: [...plan.remarks, ...homelessIn(plan, today)] };
}

/** What a closed committee leaves without a home. */
function homelessIn({ portfolio, created, changed, returned, same }: ImportPlan, today: Day): ImportRemark[] {
  const present = [...created, ...[...changed, ...returned].map(({ after }) => after), ...same];
  const ended = portfolio.after.committees.filter((committee) => isEnded(committee, today));
  const homeless = new Set(ended.flatMap(({ id }) => findHomeless(portfolio.after, present, id, today)));
  return [...homeless].map(({ line, number, anchoring: { words } }) => ({ kind: 'homeless', line, number, words }));
}

function planPortfolio<P extends Portfolio>(stored: P | undefined, read: PortfolioAsRead, now: Instant) {
  const { called } = read.table;
  const headings = called ? { headings: called } : {};
  if (stored === undefined)
    return { kind: 'new', after: { ...read.portfolio, ...headings, followedSince: now } } as const;
  // Read as a file's word, what was changed in chat would look like the file's own change of mind.
  if (read.tableAlone) return changedInto(stored, { ...stored, ...headings });
  // What the file says nothing of any more is as usual again.
  const { closedDays: _closed, quiet: _quiet, cadences: _cadences, ...kept } = stored;
  const after = { ...kept, ...read.portfolio, ...headings, committees: committeesAfter(stored, read, now) } as P;
  return changedInto(stored, after);
}

function changedInto<P extends Portfolio>(stored: P, after: P) {
  return isSame(stored, after) ? ({ kind: 'same', after: stored } as const) : ({ kind: 'changed', after } as const);
}

/** Each as the file says it, but for its meetings: those are what the file has changed, and what was said since. */
function committeesAfter(stored: Portfolio, { portfolio }: PortfolioAsRead, now: Instant): Committee[] {
  const before = new Map(stored.committees.map((committee) => [committee.id, committee]));
  return portfolio.committees.map((committee) => {
    const known = before.get(committee.id);
    if (!known) return committee;
    const calendar = mergeCalendar(known, committee.meetings, { source: 'portfolio', now, closed: portfolio });
    return { ...mergeCommittee(known, committee), ...calendar };
  });
}

function changedCalendars(before: Portfolio | undefined, after: Portfolio): ImportPlan['calendars'] {
  return after.committees.flatMap((committee) => {
    const known = before?.committees.find(({ id }) => id === committee.id);
    const changes = known ? compareCalendars(known.meetings, committee.meetings) : [];
    return changes.length > 0 ? [{ committee, changes }] : [];
  });
}

function addToPlan<P extends Portfolio, I extends Initiative>(plan: ImportPlan<P, I>, before: I, after: I): void {
  const change = { before, after, fields: tableFields.filter((field) => !isSame(before[field], after[field])) };
  if (before.gone || before.settled) plan.returned.push(change);
  else if (isSame(before, after)) plan.same.push(before);
  else plan.changed.push(change);
}

interface Absence<I extends Initiative> {
  stored: I[];
  present: Set<I | undefined>;
  table: TableAsRead;
  now: Instant;
}

/**
 * Rows that are not there any more. A row that could not be read may be any of them, and then none is called gone;
 * what a coordinator follows without a row is not called gone again.
 */
function planAbsent<P extends Portfolio, I extends Initiative>(
  plan: ImportPlan<P, I>,
  { stored, present, table, now }: Absence<I>,
): void {
  const isBroken = brokenRowTest(table);
  for (const before of stored) {
    if (present.has(before)) continue;
    const isKnown = before.gone || before.line === 0 || before.settled?.as === 'kept';
    if (isKnown || isBroken(before)) plan.same.push(before);
    else plan.gone.push({ before, after: { ...before, gone: true, goneAt: now }, fields: [] });
  }
}

/** Could this initiative be one of the rows that were not read? */
function brokenRowTest({ brokenRows }: TableAsRead): (initiative: Initiative) => boolean {
  const mayBeAny = brokenRows.some(({ title, lastLine }) => title === undefined || lastLine !== undefined);
  const titles = new Set(brokenRows.map(({ title }) => title?.toLowerCase()));
  const numbers = new Set(brokenRows.map(({ number }) => number?.toLowerCase()));
  return ({ title, number }) => mayBeAny || titles.has(title.toLowerCase()) || numbers.has(number.toLowerCase());
}

function ownerOf(person: string, name: string | undefined): Owner {
  return name === undefined ? { person } : { person, name };
}
