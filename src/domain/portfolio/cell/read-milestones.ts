import type { Milestone, MilestoneState } from '../milestone';
import { readPhase } from '../read-phase';
import { type DaysReader, findTime } from './find-time';

/** `several`: labels of milestones that name more than one time, so that none is taken for theirs. */
export interface MilestonesReading {
  milestones: Milestone[];
  several: string[];
}

/**
 * The milestones of a cell, in its order: `M1: ...`, `Milepæl 6.1A: ...`, or one for each line without a label, which
 * is then numbered. A line that goes on in lower case, or behind a labelled one, belongs to the one before.
 */
export function readMilestones(cell: string, daysOf?: DaysReader): MilestonesReading {
  const items = itemsIn(cell);
  const labelOf = labeller(items);
  const several: string[] = [];
  const milestones = items.map((item) => {
    const label = labelOf(item);
    const found = findTime(item.words, daysOf);
    if (found.several) several.push(label);
    return { label, words: item.words, time: found.time, state: stateIn(item.words) };
  });
  return { milestones, several };
}

interface Item {
  label?: string;
  words: string;
}

const labelled =
  /^(?:(?<m>M\s?\d{1,3}[a-z]?)|(?:milepæl|milestone)\s+(?<n>[\p{L}\p{N}](?:[.-]?[\p{L}\p{N}]){0,11}))(?:\s*[:)]|\s+[–-]|\.)(?=\s|$)\s*/iu;
/** `M1: ... M2: ...` on one line. */
const inline = /\s(?=(?:M\s?\d{1,3}[a-z]?|(?:Milepæl|Milestone)\s+[\p{L}\p{N}.-]{1,12})\s*:\s)/u;
const bullet = /^[-–•*·o]\s+/;

function itemsIn(cell: string): Item[] {
  const items: Item[] = [];
  const lines = cell.split('\n').flatMap((line) => line.split(inline));
  for (const line of lines.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean)) {
    const match = labelled.exec(line);
    const last = items.at(-1);
    const label = match?.groups?.m?.replace(/\s/g, '').toUpperCase() ?? match?.groups?.n;
    if (match && label) items.push({ label, words: line.slice(match[0].length) });
    else if (last && (last.label !== undefined || /^\p{Ll}/u.test(line)))
      last.words = last.words === '' ? line : `${last.words} ${line}`;
    else items.push({ words: line.replace(bullet, '') });
  }
  return items.filter(({ label, words }) => label !== undefined || /[\p{L}\p{N}]/u.test(words));
}

/** Labels that stand there stay, the second of a kind marked as such; those without one get the numbers left free. */
function labeller(items: Item[]): (item: Item) => string {
  const taken = new Set(items.flatMap(({ label }) => label ?? []));
  const times = new Map<string, number>();
  let free = 0;
  return ({ label }) => {
    if (label === undefined) {
      do free += 1;
      while (taken.has(`M${free}`));
      return `M${free}`;
    }
    const nth = (times.get(label) ?? 0) + 1;
    times.set(label, nth);
    return nth === 1 ? label : `${label} (${nth})`;
  };
}

/** A state is one that stands alone: in brackets, in front of a colon, or behind a dash, a comma or a full stop. */
function stateIn(words: string): MilestoneState {
  const pieces = [
    ...[...words.matchAll(/\(([^()]*)\)/g)].map(([, inside]) => inside ?? ''),
    /^([^:]{1,40}):/.exec(words)?.[1] ?? '',
    /(?:\s[-–]|[,;.:])\s+([^-–,;.:]+)\.?$/.exec(words)?.[1] ?? '',
    words,
  ];
  for (const piece of pieces) {
    const phase = piece.trim() === '' ? undefined : readPhase(piece.replace(/\.$/, ''))?.phase;
    if (phase === 'closed') return 'closed';
    if (phase === 'running' || phase === 'paused') return 'running';
    if (phase === 'planned' || phase === 'starting') return 'planned';
  }
  return 'planned';
}
