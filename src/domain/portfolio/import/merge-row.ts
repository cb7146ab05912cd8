import type { Day } from '../../time/instant';
import { isSamePlace, placedBefore } from '../change/place';
import type { Anchoring, Initiative, Owner, SaidByTable } from '../initiative';
import type { Milestone } from '../milestone';
import type { Portfolio } from '../portfolio';
import { tableTexts } from '../table-text';
import { isSame } from './is-same';
import type { ToldByRow } from './row/read-row';

/** What a row says of an initiative, read. */
export interface RowRead {
  number: string;
  told: ToldByRow;
  owner: Owner | undefined;
  /** The portfolio's file, or else the row. */
  ownerFrom: 'file' | 'table';
}

export function newInitiative(portfolioId: string, { number, told, owner, ownerFrom }: RowRead): Initiative {
  return {
    portfolioId,
    number,
    ...told,
    agreedPeriod: told.period,
    saidByTable: saidBy(told),
    ...(owner ? { owner, [ownerFields[ownerFrom]]: owner.person } : {}),
  };
}

/** The table's word on what the table tells; the period first agreed and what people said or moved since stay. */
export function mergeRow<I extends Initiative>(before: I, read: RowRead, portfolio: Portfolio, today: Day): I {
  const { told } = read;
  return {
    ...withoutAbsence(withoutOptional(before)),
    ...told,
    ...mergeSaid(before, told),
    ...mergePlace(before, told.anchoring, portfolio, today),
    agreedPeriod: before.agreedPeriod || told.period,
    saidByTable: saidBy(told),
    ...mergeOwner(before, read),
    ...(before.gone ? { gone: false } : {}),
  };
}

/** It has a row: when it lost one before, and what was said of that, is over. */
function withoutAbsence<I extends Initiative>(before: I): I {
  if (before.goneAt === undefined && before.settled === undefined) return before;
  const { goneAt: _, settled: __, ...rest } = before;
  return rest as I;
}

/** What the table told before and may tell no longer. */
function withoutOptional<I extends Initiative>(before: I): I {
  const rest = { ...before };
  for (const field of ['level', 'milestones', 'health', 'isNew', ...tableTexts] as const) delete rest[field];
  return rest;
}

function saidBy({ phase, period, milestones = [] }: ToldByRow): SaidByTable {
  return { phase, period, milestones };
}

/** The table counts where it says something new; what people changed since it said the same stays. */
function mergeSaid(before: Initiative, told: ToldByRow): Pick<Initiative, 'phase' | 'period' | 'milestones'> {
  const said = before.saidByTable;
  const milestones = mergeMilestones(before.milestones ?? [], said?.milestones ?? [], told.milestones ?? []);
  return {
    phase: isSame(said?.phase, told.phase) ? before.phase : told.phase,
    period: said?.period === told.period ? before.period : told.period,
    ...(milestones.length > 0 ? { milestones } : {}),
  };
}

/** One by one, by their labels; those that people added stand behind the table's. */
function mergeMilestones(before: Milestone[], said: Milestone[], told: Milestone[]): Milestone[] {
  const saidOf = new Map(said.map((milestone) => [milestone.label, milestone]));
  const beforeOf = new Map(before.map((milestone) => [milestone.label, milestone]));
  const labels = new Set(told.map(({ label }) => label));
  return [
    ...told.map((milestone) => {
      const isNews = !isSame(saidOf.get(milestone.label), milestone);
      return (isNews ? undefined : beforeOf.get(milestone.label)) ?? milestone;
    }),
    ...before.filter(({ label }) => !labels.has(label) && !saidOf.has(label)),
  ];
}

const ownerFields = { file: 'ownerFromFile', table: 'ownerFromTable' } as const;

/**
 * The file's owner, or the table's, counts when that has changed its mind; an owner assigned since is not undone by an older
 * word. Where the file names one the table's is not heard, the file being at hand or not.
 */
function mergeOwner(before: Initiative, { owner, ownerFrom }: RowRead): Partial<Initiative> {
  if (owner === undefined || (ownerFrom === 'table' && before.ownerFromFile !== undefined)) return {};
  const said = ownerFields[ownerFrom];
  const isNews = before.owner === undefined || before[said] !== owner.person;
  if (isNews || before.owner?.person === owner.person) return { owner, [said]: owner.person };
  return {};
}

/** A person's move stands while the table says what it said then; a table that says something else is news. */
function mergePlace(before: Initiative, anchoring: Anchoring, portfolio: Portfolio, today: Day): Partial<Initiative> {
  if (before.tableAnchoring === anchoring.words) return { anchoring: before.anchoring };
  return {
    tableAnchoring: undefined,
    ...(isSamePlace(before.anchoring.committees, anchoring.committees) ? {} : placedBefore(before, portfolio, today)),
  };
}
