/** An element, an action or an input of a card: a `type` and whatever belongs to it. */
export interface CardElement {
  type: string;
  [property: string]: unknown;
}

/**
 * A whole card as Teams takes it: version 1.5 at most, at most six actions, at most 80 KB as UTF-16.
 * Microsoft Teams documentation, "Types of cards" and "Format your bot messages".
 */
export interface AdaptiveCard {
  type: 'AdaptiveCard';
  version: '1.5';
  body: CardElement[];
  actions?: CardElement[];
}
