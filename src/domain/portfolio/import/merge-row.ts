import type { Day } from '../../time/instant';
import { isSamePlace, placedBefore } from '../change/place';
import type { Anchoring, Initiative, Owner } from '../initiative';
import type { PhaseReading } from '../phase';
import type { Portfolio } from '../portfolio';
import { periodInPhase, readPhase } from '../read-phase';
import type { RowAsRead } from './as-read';

/** What a row says of an initiative, read. */
export interface RowRead {
  row: RowAsRead;
  number: string;
  anchoring: Anchoring;
  /** Whom the portfolio's file names for this number. */
  owner: Owner | undefined;
}

export function newInitiative(portfolioId: string, read: RowRead): Initiative {
  const told = toldByRow(read);
  return {
    portfolioId,
    number: read.number,
    ...told,
    agreedPeriod: told.period,
    ...(read.owner ? { owner: read.owner, ownerFromFile: read.owner.person } : {}),
  };
}

/** The table's word on what the table tells; the period first agreed and what was assigned or moved in chat stay. */
export function mergeRow<I extends Initiative>(before: I, read: RowRead, portfolio: Portfolio, today: Day): I {
  const told = toldByRow(read);
  return {
    ...before,
    ...told,
    ...mergePlace(before, told.anchoring, portfolio, today),
    agreedPeriod: before.agreedPeriod || told.period,
    ...mergeOwner(before, read.owner),
    ...(before.gone ? { gone: false } : {}),
  };
}

/** The file's owner counts when the file has changed its mind; an owner assigned since is not undone by an older word. */
function mergeOwner(before: Initiative, owner: Owner | undefined): Pick<Initiative, 'owner' | 'ownerFromFile'> {
  if (owner === undefined) return {};
  const isNews = before.owner === undefined || before.ownerFromFile !== owner.person;
  if (isNews || before.owner?.person === owner.person) return { owner, ownerFromFile: owner.person };
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

type ToldByRow = Pick<Initiative, 'title' | 'focusArea' | 'anchoring' | 'phase' | 'period' | 'line' | 'notes'>;

function toldByRow({ row, anchoring }: RowRead): ToldByRow {
  return {
    title: row.title,
    focusArea: row.focusArea,
    anchoring,
    phase: readPhase(row.phase) ?? unreadPhase(row.phase),
    period: row.period || periodInPhase(row.phase),
    line: row.line,
    notes: row.notes,
  };
}

/** Words that say no phase are kept and reported; the phase claims no more than an empty cell does. */
function unreadPhase(words: string): PhaseReading {
  return { phase: 'planned', words };
}
