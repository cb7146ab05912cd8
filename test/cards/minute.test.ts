import { describe, expect, it } from '@jest/globals';
import { presentSummary } from '../../src/cards/present';
import { da } from '../../src/words/da';
import { summaries } from './samples/summary';
import { elementsOf } from './walk-card';

/** What stands on the card, a text each, without buttons and the legend at its end. */
function textsOn(name: string): string[] {
  const sample = summaries[name]?.('da');
  if (!sample) throw new Error(`There is no sample ${name}.`);
  return elementsOf(presentSummary(sample.content, sample.view)).flatMap(({ element }) => {
    if (element.separator === true) return [];
    if (element.type === 'TextBlock') return [String(element.text)];
    const inlines = element.type === 'RichTextBlock' ? (element.inlines as { text: string }[]) : [];
    return inlines.length > 0 ? [inlines.map(({ text }) => text).join('')] : [];
  });
}

/** Bare numbers are looked up, not read. */
function countWords(texts: string[]): number {
  return texts.join(' ').match(/\p{L}[\p{L}-]*/gu)?.length ?? 0;
}

describe('the overview is made to be read in a minute', () => {
  const names = ['summary-of-forty-three', 'summary-of-two-hundred-spread'];

  /** Adults read about 240 words a minute, without haste. */
  it.each(names)('what must be decided and what was decided takes less: %s', (name) => {
    const texts = textsOn(name);
    const end = texts.findIndex((text) => text.startsWith(da.summary.attention));
    expect(end).toBeGreaterThan(0);
    expect(countWords(texts.slice(0, end))).toBeLessThan(180);
  });

  /** The rest is short lines that the eye runs down. */
  it.each(names)('and the whole is not much more, however many there are: %s', (name) => {
    expect(countWords(textsOn(name))).toBeLessThan(420);
  });
});
