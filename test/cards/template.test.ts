import { describe, expect, it } from '@jest/globals';
import { expandCard } from '../../src/cards/template';
import { buttonsOf } from './walk-card';

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

  it('puts buttons in rows that a phone has room for, in their order', () => {
    const titles = ['Godkend', 'Redigér', 'Spørg', 'Udelad', 'Tværsektoriel styregruppe', 'Alle svar'];
    const buttons = titles.map((title) => ({ title, text: 'status' }));
    const { body } = expandCard('greeting', { hello: 'Hej', portfolio: [], lines: [], next: [], buttons });
    const rows = body.filter(({ type }) => type === 'ActionSet').map((row) => buttonsOf(row).map(({ title }) => title));
    expect(rows).toEqual([['Godkend', 'Redigér', 'Spørg'], ['Udelad', 'Tværsektoriel styregruppe'], ['Alle svar']]);
  });

  it('gives a card of its own each time', () => {
    const view = { hello: 'Hej', portfolio: [], lines: [], next: [], buttons: [] };
    expandCard('greeting', view).body.pop();
    expect(expandCard('greeting', view).body.length).toBeGreaterThan(1);
  });
});
