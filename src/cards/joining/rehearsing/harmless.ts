import type { Words } from '../../../words/da';
import type { CardElement } from '../../adaptive-card';

type Element = Record<string, unknown>;

/**
 * The elements of a card with nothing left to press: each row of buttons becomes a line that says what stood there. Inputs
 * stay as they are seen; nothing sends what is in them.
 */
export function withoutActions(body: CardElement[], words: Words): CardElement[] {
  return body.map((element) => harmless(element, words) as CardElement);
}

function harmless(node: unknown, words: Words): unknown {
  if (Array.isArray(node)) return node.map((each) => harmless(each, words));
  if (typeof node !== 'object' || node === null) return node;
  const { selectAction: _, isRequired: __, errorMessage: ___, ...element } = node as Element;
  if (element.type === 'ActionSet') return buttonLine(element, words);
  return Object.fromEntries(Object.entries(element).map(([key, value]) => [key, harmless(value, words)]));
}

function buttonLine({ actions, spacing }: Element, { rehearsing }: Words): Element {
  const titles = (Array.isArray(actions) ? actions : []).map(({ title }: { title?: unknown }) => `[${title}]`);
  return {
    type: 'RichTextBlock',
    ...(spacing ? { spacing } : {}),
    inlines: [{ type: 'TextRun', text: rehearsing.buttons(titles.join(' ')), size: 'Small', isSubtle: true }],
  };
}
