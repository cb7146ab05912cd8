import type { ColourCount, Shade } from '../domain/shown/summary-content';
import type { Words } from '../words/da';
import type { Line } from './people-text';

/** A colour as a card shows it: the style of a container, and the word that stands in it. */
export interface ShadeView {
  style: 'attention' | 'warning' | 'good' | 'accent' | 'emphasis' | 'default';
  word: string;
}

const styles: Record<Shade, ShadeView['style']> = {
  red: 'attention',
  yellow: 'warning',
  green: 'good',
  blue: 'accent',
  grey: 'emphasis',
  notReported: 'default',
};

export function shadeView(shade: Shade, words: Words): ShadeView {
  return { style: styles[shade], word: words.shade[shade] };
}

/** One bar of all the counts: only the number stands in a segment, the words in the line under it. */
export interface BarView {
  segments: { style: ShadeView['style']; count: string; weight: number }[];
  words: Line[];
  legend: Line[];
}

/** Room for one digit between the paddings of a segment, on a card 340 pixels wide; each further digit takes a little more. */
const leastShare = 0.13;
const sharePerDigit = 0.03;

export function barView(counts: ColourCount[], words: Words): BarView {
  const weights = widen(counts.map(({ count }) => count));
  const segments = counts.map(({ shade, count }, index) => ({
    style: styles[shade],
    count: String(count),
    weight: weights[index] ?? count,
  }));
  if (counts.length === 0) return { segments, words: [], legend: [] };
  const named = counts.map(({ shade, count }) => words.count.shade(words.shade[shade], count));
  const meanings = counts.map(({ shade }) => `${words.shade[shade]}: ${words.shadeMeans[shade]}`);
  return { segments, words: [{ text: named.join(' · ') }], legend: [{ text: meanings.join(' · ') }] };
}

/** As wide as the counts, but none so narrow that its number is cut. Widening one narrows the others, so a few times over. */
function widen(counts: number[]): number[] {
  if (isRoomy(counts, counts)) return counts;
  let weights = counts.map((count) => count * 100);
  for (let turn = 0; turn < 20 && !isRoomy(weights, counts); turn++) {
    const total = sum(weights);
    weights = counts.map((count) => Math.max(count * 100, Math.ceil(total * shareOf(count))));
  }
  return weights;
}

function isRoomy(weights: number[], counts: number[]): boolean {
  const total = sum(weights);
  return counts.every((count, index) => (weights[index] ?? 0) >= total * shareOf(count) * 0.98);
}

function shareOf(count: number): number {
  return leastShare + sharePerDigit * (String(count).length - 1);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
