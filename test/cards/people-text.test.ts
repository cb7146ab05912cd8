import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clean, oneLine, paragraphs } from '../../src/cards/people-text';
import { presentSummary } from '../../src/cards/present';
import type { SummaryContent } from '../../src/domain/shown/summary-content';
import { everyCard, markdownOf, rewrite } from './every-card';
import { summaries } from './samples/summary';

const binding = `\${portfolioId} \${if(true,1)}`;
const hostile = `[godkend her](https://x.example) **fed** <b>html</b> <at>alle</at> ${binding} {"a":1}`;
/** JSON writes a lone half of a character as an escape. */
const loneSurrogate = /\\ud[89a-f]|\p{Surrogate}/u;
describe("people's text on a card", () => {
  it('is never where Markdown is read', () => {
    for (const card of everyCard(hostile)) {
      expect(markdownOf(card)).not.toContain('godkend');
    }
  });

  it('keeps a dollar and its braces as they were typed', () => {
    const shown = presentSummary(
      rewrite<SummaryContent>(summaries.summary?.('da').content as SummaryContent, hostile),
      'overview',
    );
    expect(JSON.stringify(shown)).toContain(binding);
    expect(JSON.stringify(shown.body)).not.toContain('hovedstaden-2024 ');
  });

  it('mentions nobody', () => {
    for (const card of everyCard(hostile)) expect(card).not.toHaveProperty('msteams');
  });

  it('shows no control characters, no lone surrogates and nothing that turns the reading direction', () => {
    const text = 'a\u0000\u0007b\ud800c\udc00d\u202ee\u2066f\u200bg\u0085h';
    for (const card of everyCard(text)) {
      const shown = JSON.stringify(card.body);
      expect(shown).not.toMatch(/\\u0000|\\u0007|\\ud800|\\udc00|[\u202a-\u202e\u2066-\u2069\u200b\u0085]/);
    }
  });

  it('makes a card of anything at all', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(anything, (text) => {
        for (const card of everyCard(text)) expect(JSON.stringify(card)).not.toMatch(loneSurrogate);
      }),
      { numRuns: 20 },
    );
  });
});

describe('clean', () => {
  it('keeps letters, emoji and line breaks', () => {
    expect(clean('Ærø\r\n👩‍⚕️ 20 %\u2028slut')).toBe('Ærø\n👩‍⚕️ 20 %\nslut');
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(clean(clean(text))).toBe(clean(text))));
  });
});

describe('oneLine', () => {
  it('cuts between words, with a mark', () => {
    expect(oneLine('Revision af\nkommunikationsaftalen', 20)).toBe('Revision af…');
  });

  it('is never longer than asked, and never half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 1, max: 40 }), (text, max) => {
        expect(oneLine(text, max).length).toBeLessThanOrEqual(max);
        expect(oneLine(text, max)).not.toMatch(loneSurrogate);
      }),
    );
  });
});

describe('paragraphs', () => {
  it('are the lines people wrote, blank ones left out', () => {
    expect(paragraphs('et\n\n to \r\ntre', 100)).toEqual([{ text: 'et' }, { text: 'to' }, { text: 'tre' }]);
  });

  it('are no more than asked, with nothing lost', () => {
    expect(paragraphs('a\nb\nc\nd', 100, 2)).toEqual([{ text: 'a' }, { text: 'b c d' }]);
  });
});
