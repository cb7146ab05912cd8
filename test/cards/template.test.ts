import { describe, expect, it } from '@jest/globals';
import { expandCard } from '../../src/cards/template';

describe('expanding a template', () => {
  it('shows nothing where a view has nothing, rather than a path or a null', () => {
    const card = expandCard('message', {
      style: 'good',
      heading: [],
      texts: [{ text: undefined }, { text: null }],
      lists: [],
      hasChoices: false,
      choices: [],
      hasButtons: false,
      buttons: [],
    });
    expect(JSON.stringify(card)).not.toMatch(/null|undefined|\$\{/);
  });

  it('gives a card of its own each time', () => {
    const view = { hello: 'Hej', portfolio: [], lines: [], next: [], buttons: [] };
    expandCard('greeting', view).body.pop();
    expect(expandCard('greeting', view).body.length).toBeGreaterThan(1);
  });
});
