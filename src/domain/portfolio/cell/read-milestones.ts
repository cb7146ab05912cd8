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
  const taken = new Set(items.flatMap(({ label }) => label ?? []));
  const used = new Set<string>();
  const several: string[] = [];
  const milestones = items.map(({ label: written, words }) => {
    const label = written === undefined ? nextFree(taken) : unique(written, used);
    taken.add(label);
    used.add(label);
    const found = findTime(words, daysOf);
    if (found.several) several.push(label);
    return { label, words, time: found.time, state: stateIn(words) };
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
    else if (last && (last.label !== undefined || /^\p{Ll}/u.test(line))) last.words = `${last.words} ${line}`.trim();
    else items.push({ words: line.replace(bullet, '') });
  }
  return items.filter(({ label, words }) => label !== undefined || /[\p{L}\p{N}]/u.test(words));
}

function nextFree(taken: Set<string>): string {
  let nth = 1;
  while (taken.has(`M${nth}`)) nth += 1;
  return `M${nth}`;
}

function unique(label: string, used: Set<string>): string {
  let name = label;
  for (let nth = 2; used.has(name); nth += 1) name = `${label} (${nth})`;
  return name;
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
