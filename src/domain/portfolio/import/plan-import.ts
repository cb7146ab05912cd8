import { type CalendarChange, compareCalendars } from '../../calendar/changes/compare-calendars';
import { mergeCalendar } from '../../calendar/changes/merge-calendar';
import type { Instant } from '../../time/instant';
import type { Anchoring, Initiative, Owner } from '../initiative';
import type { Committee, Portfolio } from '../portfolio';
import { readAnchoring } from '../read-anchoring';
import type { PortfolioAsRead, TableAsRead } from './as-read';
import { describeRemarks, type ImportRemark } from './import-remarks';
import { isSame } from './is-same';
import { matchRows } from './match-rows';
import { mergeRow, newInitiative } from './merge-row';

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
  /** Gone before, and in the table again. */
  returned: InitiativeChange<I>[];
  remarks: ImportRemark[];
}

export interface InitiativeChange<I extends Initiative = Initiative> {
  before: I;
  after: I;
  fields: ChangedField[];
}

const tableFields = ['title', 'focusArea', 'anchoring', 'phase', 'period', 'owner', 'notes', 'line'] as const;
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
  const anchoringOf = anchoringReader(portfolio.after);
  const matched = matchRows(read.table.rows, stored.initiatives);
  const plan: ImportPlan<P, I> = {
    portfolio,
    calendars: changedCalendars(stored.portfolio, portfolio.after),
    created: [],
    changed: [],
    same: [],
    gone: [],
    returned: [],
    remarks: describeRemarks({ stored: stored.initiatives, read, matched, unknownIn: (w) => anchoringOf(w).unknown }),
  };
  for (const { row, number, before } of matched) {
    const rowRead = { row, number, anchoring: anchoringOf(row.anchoring).anchoring, owner: owners.get(number) };
    if (before === undefined) plan.created.push(newInitiative(read.portfolio.id, rowRead));
    else addToPlan(plan, before, mergeRow(before, rowRead));
  }
  planAbsent(plan, stored.initiatives, new Set(matched.map(({ before }) => before)), read.table);
  return plan;
}

function planPortfolio<P extends Portfolio>(stored: P | undefined, read: PortfolioAsRead, now: Instant) {
  if (stored === undefined) return { kind: 'new', after: { ...read.portfolio, followedSince: now } } as const;
  // What the file says nothing of any more is as usual again.
  const { closedDays: _closed, quiet: _quiet, cadences: _cadences, ...kept } = stored;
  const after = { ...kept, ...read.portfolio, committees: committeesAfter(stored, read, now) } as P;
  return isSame(stored, after) ? ({ kind: 'same', after: stored } as const) : ({ kind: 'changed', after } as const);
}

/** Each as the file says it, but for its meetings: those are what the file has changed, and what was said since. */
function committeesAfter(stored: Portfolio, { portfolio }: PortfolioAsRead, now: Instant): Committee[] {
  const before = new Map(stored.committees.map((committee) => [committee.id, committee]));
  return portfolio.committees.map((committee) => {
    const known = before.get(committee.id);
    return known
      ? { ...committee, ...mergeCalendar(known, committee.meetings, { source: 'portfolio', now, closed: portfolio }) }
      : committee;
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
  if (before.gone) plan.returned.push(change);
  else if (isSame(before, after)) plan.same.push(before);
  else plan.changed.push(change);
}

/** Rows that are not there any more. A row that could not be read may be any of them, and then none is called gone. */
function planAbsent<P extends Portfolio, I extends Initiative>(
  plan: ImportPlan<P, I>,
  initiatives: I[],
  present: Set<I | undefined>,
  table: TableAsRead,
): void {
  const isBroken = brokenRowTest(table);
  for (const before of initiatives) {
    if (present.has(before)) continue;
    if (before.gone || isBroken(before)) plan.same.push(before);
    else plan.gone.push({ before, after: { ...before, gone: true }, fields: [] });
  }
}

/** Could this initiative be one of the rows that were not read? */
function brokenRowTest({ brokenRows }: TableAsRead): (initiative: Initiative) => boolean {
  const mayBeAny = brokenRows.some(({ title, lastLine }) => title === undefined || lastLine !== undefined);
  const titles = new Set(brokenRows.map(({ title }) => title?.toLowerCase()));
  const numbers = new Set(brokenRows.map(({ number }) => number?.toLowerCase()));
  return ({ title, number }) => mayBeAny || titles.has(title.toLowerCase()) || numbers.has(number.toLowerCase());
}

/** Tables say the same few things over and over: each is read once. */
function anchoringReader(portfolio: Portfolio): (words: string) => { anchoring: Anchoring; unknown: string[] } {
  const known = new Map<string, { anchoring: Anchoring; unknown: string[] }>();
  return (words) => {
    const reading = known.get(words) ?? readAnchoring(words, portfolio);
    known.set(words, reading);
    return reading;
  };
}

function ownerOf(person: string, name: string | undefined): Owner {
  return name === undefined ? { person } : { person, name };
}
