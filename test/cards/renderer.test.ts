/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { sampleCards } from './samples/cards';

const { JSDOM } = require('jsdom');
const { window } = new JSDOM('<!doctype html><body></body>');
for (const name of Object.getOwnPropertyNames(window)) {
  if (/^(HTML|SVG|Node|Element|Document|Event|Mouse|Keyboard)/.test(name) && !(name in globalThis)) {
    Object.defineProperty(globalThis, name, {
      value: window[name],
      configurable: true,
    });
  }
}
Object.assign(globalThis, { window, document: window.document });
const { AdaptiveCard, SerializationContext, Version } = require('adaptivecards/dist/adaptivecards.js');

/** jsdom lays nothing out and so has no innerText, which the renderer writes text runs with. */
Object.defineProperty(window.HTMLElement.prototype, 'innerText', {
  set(this: { textContent: string }, text: string) {
    this.textContent = text;
  },
});

AdaptiveCard.onProcessMarkdown = (text: string, result: { outputHtml: string; didProcess: boolean }) => {
  const plain = window.document.createElement('p');
  plain.textContent = text;
  Object.assign(result, { outputHtml: plain.outerHTML, didProcess: true });
};

/** Teams takes its people picker in a card of version 1.5 and fills in the choices itself; this renderer knows neither. */
const aboutPeoplePicker =
  /^Property "choices\.data" is supported in version 1\.6|^An Input\.ChoiceSet must have at least one/;

describe('the adaptivecards renderer', () => {
  it.each(sampleCards)('reads %s without a remark and draws it', (_, json) => {
    const card = new AdaptiveCard();
    const context = new SerializationContext(new Version(1, 5));
    card.parse(structuredClone(json), context);
    const remarks = Array.from({ length: context.eventCount }, (__, index) => context.getEventAt(index).message);
    const failures = card.validateProperties().validationEvents.map((event: { message: string }) => event.message);
    expect([...remarks, ...failures].filter((remark) => !aboutPeoplePicker.test(remark))).toEqual([]);
    expect(card.render()?.textContent?.length).toBeGreaterThan(10);
  });
});
