import type { CardElement } from '../../src/cards/adaptive-card';

/** Every object inside a card that has a type, with the property it stands under; the card itself first. */
export function elementsOf(value: unknown, under = ''): { element: CardElement; under: string }[] {
  if (Array.isArray(value)) return value.flatMap((inner) => elementsOf(inner, under));
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => elementsOf(each, key));
  return isElement(value) ? [{ element: value, under }, ...inner] : inner;
}

function isElement(value: object): value is CardElement {
  return 'type' in value && typeof value.type === 'string';
}

/** Everything a person reads inside an element, in order. */
export function readAloud(value: unknown): string {
  return elementsOf(value)
    .flatMap(({ element }) => [element.label, element.text, element.title])
    .filter((text) => typeof text === 'string')
    .join(' ');
}

/** The buttons: actions that take room on the card, as different from what happens on a tap. */
export function buttonsOf(card: unknown): CardElement[] {
  return elementsOf(card)
    .filter(({ element, under }) => element.type.startsWith('Action.') && under === 'actions')
    .map(({ element }) => element);
}

export function actionsOf(card: unknown, verb: string): CardElement[] {
  return elementsOf(card)
    .map(({ element }) => element)
    .filter((element) => element.verb === verb);
}

export function inputOf(card: unknown, id: string): CardElement | undefined {
  return elementsOf(card)
    .map(({ element }) => element)
    .find((element) => element.type.startsWith('Input.') && element.id === id);
}
