import { describe, expect, it } from '@jest/globals';
import { presentReply } from '../../src/cards/present';
import { sampleAnswer } from '../../src/domain/shown/joining/rehearsal-content';
import { joining } from './samples/joining';
import { elementsOf, readAloud } from './walk-card';

const pages = Object.entries(joining).filter(([name]) => name.startsWith('rehearsal'));

describe.each(['da', 'en'] as const)('a page of a rehearsal in %s', (language) => {
  it.each(pages)('%s has nothing to press but the way on, the way back and what mends it', (_, make) => {
    const card = presentReply(make(language));
    const verbs = JSON.stringify(card).match(/"verb":"[^"]*"/g) ?? [];
    expect(new Set(verbs)).toEqual(
      new Set(verbs.filter((verb) => verb === '"verb":"rehearsal.page"' || verb === '"verb":"command.run"')),
    );
    expect(JSON.stringify(card)).not.toMatch(
      /selectAction|isRequired|Action\.(ShowCard|ToggleVisibility|Submit|OpenUrl)/,
    );
    expect(card.actions).toBeUndefined();
    const actions = elementsOf(card).filter(({ element }) => element.type === 'Action.Execute');
    for (const { element } of actions) expect(element.associatedInputs).toBe('none');
  });

  it.each(pages)('%s says that it is one, and that nobody else sees it', (_, make) => {
    const said = readAloud(presentReply(make(language)));
    expect(said).toMatch(language === 'da' ? /^Prøverunde · TSS/ : /^Rehearsal · TSS/);
    expect(said).toContain(language === 'da' ? 'Kun du ser det her.' : 'Only you see this.');
  });

  it('has words where its answers have none', () => {
    const said = JSON.stringify(pages.map(([, make]) => presentReply(make(language))));
    for (const mark of Object.values(sampleAnswer)) expect(said).not.toContain(mark);
  });
});
