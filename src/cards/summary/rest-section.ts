import type { SummaryContent, SummaryLine } from '../../domain/shown/summary-content';
import { countShades } from '../../domain/summary/count-shades';
import type { Words } from '../../words/da';
import { facts, type Line, oneLine } from '../people-text';
import { type ShadeView, shadeView } from '../shade';
import { answerFacts, named } from './line-facts';

/** So many have a line each; of more, each focus area has one with its colours, and the pages have the lines. */
const mostLines = 10;
const mostAreas = 10;

interface RestArea {
  name: Line[];
  rows: { shade: ShadeView; number: string; title: string; facts: Line[] }[];
  /** `Fokusområde: Grøn 4 · Blå 1`, where its initiatives have no lines of their own. */
  counts: { name: string; text: string }[];
}

/** What stands under none of the headings before it, by focus area. */
export function restAreas(rest: SummaryLine[], content: SummaryContent, words: Words): RestArea[] {
  const areas = byFocusArea(rest);
  const isShort = rest.length <= mostLines;
  return areas.slice(0, mostAreas).map(({ focusArea, lines }) => ({
    name: isShort ? nameOf(focusArea, areas.length, words) : [],
    rows: isShort ? lines.map((line) => rowOf(line, content, words)) : [],
    counts: isShort
      ? []
      : [{ name: oneLine(focusArea, 100) || words.summary.noFocusArea, text: countsOf(lines, words) }],
  }));
}

/** Whole areas that had no room. */
export function areasLeft(rest: SummaryLine[]): number {
  return Math.max(0, byFocusArea(rest).length - mostAreas);
}

/** In the order their first initiative comes. */
export function byFocusArea(all: SummaryLine[]): { focusArea: string; lines: SummaryLine[] }[] {
  const areas = new Map<string, SummaryLine[]>();
  for (const line of all) areas.set(line.focusArea, [...(areas.get(line.focusArea) ?? []), line]);
  return [...areas].map(([focusArea, lines]) => ({ focusArea, lines }));
}

/** Only one area, and that without a name, needs none. */
function nameOf(focusArea: string, areas: number, { summary }: Words): Line[] {
  if (focusArea !== '') return [{ text: oneLine(focusArea, 100) }];
  return areas > 1 ? [{ text: summary.noFocusArea }] : [];
}

function rowOf(line: SummaryLine, content: SummaryContent, words: Words) {
  return {
    ...named(line, 60),
    shade: shadeView(line.shade, words),
    facts: facts(...answerFacts(line, content, words)),
  };
}

function countsOf(all: SummaryLine[], words: Words): string {
  const counts = countShades(all.map(({ shade }) => shade));
  return counts.map(({ shade, count }) => ` · ${words.count.shade(words.shade[shade], count)}`).join('');
}
