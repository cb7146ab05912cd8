import type { Day } from '../../../time/instant';
import { parsePeriod } from '../../../time/period';
import { daysReader } from '../../cell/find-time';
import { levelInTitle, readLevel } from '../../cell/read-level';
import { readMilestones } from '../../cell/read-milestones';
import { readResponsible } from '../../cell/read-responsible';
import type { Anchoring, Initiative, Owner } from '../../initiative';
import { findCommittee, type Portfolio } from '../../portfolio';
import { readAnchoring } from '../../read-anchoring';
import { periodInPhase } from '../../read-phase';
import { type TableText, tableTexts } from '../../table-text';
import type { RowAsRead, TableAsRead } from '../as-read';
import { readStanding, type StandingRemark, tellsStories } from './read-standing';

/** What the table tells of an initiative; everything else of it comes from people. */
export type ToldByRow = Pick<
  Initiative,
  | 'title'
  | 'focusArea'
  | 'anchoring'
  | 'level'
  | 'milestones'
  | 'phase'
  | 'health'
  | 'isNew'
  | 'period'
  | 'line'
  | 'notes'
  | TableText
>;

/** Something in a row that was not understood; its words are kept. */
export type RowRemark =
  | StandingRemark
  | { kind: 'unreadPeriod'; words: string }
  | { kind: 'unreadLevel'; words: string }
  /** A name in the anchoring or the level that is no committee's. */
  | { kind: 'unknownCommittee'; words: string }
  /** Somebody is responsible, in words that name nobody we can ask. */
  | { kind: 'unnamedOwner'; words: string }
  /** Milestones that name several times, so that none is taken for theirs. */
  | { kind: 'severalTimes'; labels: string[] }
  | { kind: 'withoutResult'; headings: string[] };

export interface RowReading {
  told: ToldByRow;
  /** Whom the row names with an address. */
  owner?: Owner;
  remarks: RowRemark[];
}

/** Reads rows by what the portfolio calls its committees and what the whole of each column is about. */
export function rowReader(
  portfolio: Portfolio,
  { rows, headings = {} }: TableAsRead,
  today: Day,
): (row: RowAsRead) => RowReading {
  const stories = tellsStories(rows);
  const anchoringOf = anchoringReader(portfolio, today);
  const isUnreadable = periodReader();
  const daysOf = daysReader();
  return (row) => {
    const { standing, remarks: ofStanding } = readStanding(row, { stories });
    const { anchoring, unknown } = anchoringOf(row);
    const level = readLevel(row.level || levelInTitle(row.title), portfolio);
    const { milestones, several } = readMilestones(row.milestones ?? '', daysOf);
    const owner = readResponsible(row.responsible ?? '');
    const period = row.period || periodInPhase(row.phase);
    const remarks: RowRemark[] = [
      ...ofStanding,
      ...unknown.map((words) => ({ kind: 'unknownCommittee' as const, words })),
      ...(level?.unknownLead ? [{ kind: 'unknownCommittee' as const, words: level.unknownLead }] : []),
      ...(row.level && !level ? [{ kind: 'unreadLevel' as const, words: row.level }] : []),
      ...(isUnreadable(row.period) ? [{ kind: 'unreadPeriod' as const, words: row.period }] : []),
      ...(several.length > 0 ? [{ kind: 'severalTimes' as const, labels: several }] : []),
      ...(row.responsible && !owner ? [{ kind: 'unnamedOwner' as const, words: row.responsible }] : []),
      ...(row.withoutResult ? [{ kind: 'withoutResult' as const, headings: row.withoutResult }] : []),
    ];
    const told: ToldByRow = {
      title: row.title,
      focusArea: row.focusArea,
      anchoring,
      ...(level ? { level: level.level } : {}),
      ...(milestones.length > 0 ? { milestones } : {}),
      ...textsOf(row, owner),
      ...standing,
      ...(row.isNew ? { isNew: true } : {}),
      period,
      line: row.exportedLine ?? row.line,
      notes: { ...row.notes, ...unreadCells(remarks, headings) },
    };
    return { told, ...(owner ? { owner } : {}), remarks };
  };
}

/** Cells that were not understood are notes under their own headings. */
function unreadCells(remarks: RowRemark[], headings: NonNullable<TableAsRead['headings']>): Record<string, string> {
  const notes: Record<string, string> = {};
  for (const remark of remarks) {
    if (remark.kind === 'unreadLevel') notes[headings.level ?? ''] = remark.words;
    if (remark.kind === 'unreadColour') notes[headings.colour ?? ''] = remark.words;
  }
  return notes;
}

function textsOf(row: RowAsRead, owner: Owner | undefined): Partial<Record<TableText, string>> {
  const texts: Partial<Record<TableText, string>> = {};
  for (const text of tableTexts) if (row[text]) texts[text] = row[text];
  if (owner) delete texts.responsible;
  return texts;
}

interface AnchoringReading {
  anchoring: Anchoring;
  unknown: string[];
}

/**
 * Tables say the same few things over and over: each is read once. Where a row says nothing, a committee whose name
 * stands over its group of rows is the one it is placed with.
 */
function anchoringReader(portfolio: Portfolio, today: Day): (row: RowAsRead) => AnchoringReading {
  const known = new Map<string, AnchoringReading>();
  const read = (words: string) => {
    const reading = known.get(words) ?? readAnchoring(words, portfolio, today);
    known.set(words, reading);
    return reading;
  };
  return ({ anchoring, focusArea }) => {
    const over = anchoring === '' && focusArea !== '' ? findCommittee(portfolio, focusArea) : undefined;
    return over
      ? { anchoring: { words: '', committees: read(focusArea).anchoring.committees }, unknown: [] }
      : read(anchoring);
  };
}

function periodReader(): (period: string) => boolean {
  const known = new Map<string, boolean>();
  return (period) => {
    const unreadable = known.get(period) ?? parsePeriod(period).kind === 'unreadable';
    known.set(period, unreadable);
    return unreadable;
  };
}
