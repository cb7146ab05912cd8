import { isErased } from '../../domain/people/erasure/erasure';
import { readResponsible } from '../../domain/portfolio/cell/read-responsible';
import type { Initiative } from '../../domain/portfolio/initiative';
import type { Milestone } from '../../domain/portfolio/milestone';
import { readPhase } from '../../domain/portfolio/read-phase';
import type { Words } from '../../words/da';

export type TableColumn = keyof Words['exporting']['column'];

/**
 * What the coordinator's table said of an initiative, cell by cell: what people changed since is in columns of our own, so
 * that importing the table again changes nothing.
 */
export function tableCells(initiative: Initiative, words: Words): Record<TableColumn, string> {
  const { number, focusArea, title, level, anchoring, tableAnchoring, isNew, health, saidByTable } = initiative;
  const { phase, period, milestones = [] } = saidByTable ?? initiative;
  const text = (words: string | undefined) => words ?? '';
  return {
    number,
    focusArea,
    title,
    level: text(level?.words),
    anchoring: tableAnchoring ?? anchoring.words,
    isNew: isNew ? words.exporting.yes : '',
    phase: phase.words,
    colour: health ? words.shade[health] : '',
    period,
    purpose: text(initiative.purpose),
    description: text(initiative.description),
    nextStep: text(initiative.nextStep),
    economy: text(initiative.economy),
    indicators: text(initiative.indicators),
    milestones: milestones.map(milestoneLine).join('\n'),
    status: text(initiative.statusText),
    readyForPresentation: text(initiative.readyForPresentation),
    readyForImplementation: text(initiative.readyForImplementation),
    responsible: responsibleCell(initiative),
  };
}

/** The phase it counts as, where the table's words do not say so; empty where they do. */
export function phaseUnsaid({ saidByTable, phase }: Initiative, words: Words): string {
  const said = saidByTable?.phase ?? phase;
  return readPhase(said.words)?.phase === said.phase ? '' : words.phase[said.phase];
}

/** Under its own label, so that it is the same milestone when it is read; the second of a label has the label itself. */
function milestoneLine({ label, words }: Milestone): string {
  const own = label.replace(/ \(\d+\)$/, '');
  return `${/^M\d{1,3}[A-Z]?$/.test(own) ? own : `Milepæl ${own}`}: ${words}`.trim();
}

/** Whom the table names, in as many words as it did; who was assigned since stands in a column of our own. */
function responsibleCell({ responsible, owner, ownerFromTable }: Initiative): string {
  if (ownerFromTable === undefined || isErased(ownerFromTable)) return responsible ?? '';
  if (owner?.person !== ownerFromTable || owner.name === undefined) return ownerFromTable;
  const named = `${owner.name} <${ownerFromTable}>`;
  return readResponsible(named)?.name === owner.name ? named : ownerFromTable;
}
