import { describe, expect, it } from '@jest/globals';
import type { CardElement } from '../../src/cards/adaptive-card';
import { barView } from '../../src/cards/shade';
import { da } from '../../src/words/da';
import { en } from '../../src/words/en';
import { sampleCards } from './samples/cards';
import { elementsOf, readAloud } from './walk-card';

const shadeOf = { attention: 'red', warning: 'yellow', good: 'green', accent: 'blue' } as const;
/** Containers that carry a message and no judgement: their own words say what they are. */
const messages = ['message', 'fault', 'faultTop', 'occasion', 'despite', 'despiteBelow'];
const isMessage = ({ id }: CardElement) => messages.includes(String(id)) || /^decided\d/.test(String(id));

describe('colour', () => {
  it.each(sampleCards)('%s never shows one without its word', (name, card) => {
    const words = name.endsWith('.en') ? en : da;
    const elements = elementsOf(card).map(({ element }) => element);
    const inBars = columnsOf(elements, /^bar$/);
    const inPaths = columnsOf(elements, /^path\d/).flatMap(({ items }) => items as CardElement[]);
    const spokenFor = new Set([...inBars, ...inPaths]);
    for (const element of elements.filter((one) => !isMessage(one) && !spokenFor.has(one))) {
      const shade = shadeOf[element.style as keyof typeof shadeOf];
      if (shade && element.type !== 'Action.Execute') expect(readAloud(element)).toContain(words.shade[shade]);
    }
  });

  it.each(sampleCards)('%s has messages that say something', (_, card) => {
    for (const { element } of elementsOf(card)) {
      if (isMessage(element)) expect(readAloud(element).length).toBeGreaterThan(5);
    }
  });

  it.each(sampleCards)('%s names the colour of every round under it', (name, card) => {
    const words = name.endsWith('.en') ? en : da;
    const elements = elementsOf(card).map(({ element }) => element);
    for (const column of columnsOf(elements, /^path\d/)) {
      const styled = (column.items as CardElement[]).map(({ style }) => shadeOf[style as keyof typeof shadeOf]);
      for (const shade of styled.filter(Boolean)) expect(readAloud(column)).toContain(words.shade[shade]);
    }
  });

  it.each(sampleCards)('%s names every segment of its bar in the line under it', (name, card) => {
    const words = name.endsWith('.en') ? en : da;
    card.body.forEach((element, index) => {
      if (element.id !== 'bar') return;
      const under = readAloud(card.body[index + 1]);
      for (const column of element.columns as CardElement[]) {
        const shade = shadeOf[column.style as keyof typeof shadeOf];
        if (shade) expect(under).toContain(`${words.shade[shade]} ${readAloud(column).trim()}`);
      }
    });
  });

  it('is as wide in a bar as its count', () => {
    const bar = barView(
      [
        { shade: 'red', count: 2 },
        { shade: 'green', count: 5 },
      ],
      da,
    );
    expect(bar.segments.map(({ weight }) => weight)).toEqual([2, 5]);
  });

  it('has room for its number in a bar, however few they are', () => {
    const bar = barView(
      [
        { shade: 'red', count: 1 },
        { shade: 'yellow', count: 12 },
        { shade: 'green', count: 187 },
      ],
      da,
    );
    const total = bar.segments.reduce((sum, { weight }) => sum + weight, 0);
    expect((bar.segments[0]?.weight ?? 0) / total).toBeGreaterThanOrEqual(0.12);
    expect((bar.segments[1]?.weight ?? 0) / total).toBeGreaterThanOrEqual(0.15);
  });
});

function columnsOf(elements: CardElement[], id: RegExp): CardElement[] {
  return elements.filter((one) => id.test(String(one.id))).flatMap(({ columns }) => columns as CardElement[]);
}
