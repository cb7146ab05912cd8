import { describe, expect, it } from '@jest/globals';
import { askSentence, noticeSentence, summarySentence } from '../../src/cards/present';
import type { AskContent } from '../../src/domain/shown/ask-content';
import type { ImportContent } from '../../src/domain/shown/import-content';
import type { NoticeContent } from '../../src/domain/shown/notice-content';
import type { SummaryContent } from '../../src/domain/shown/summary-content';
import { sayWhole } from '../../src/words/say-import';
import { wordsIn } from '../../src/words/words-in';
import { everyCard, markdownOf, rewrite } from './every-card';
import { asks } from './samples/ask';
import { notices } from './samples/messages';
import { summaries } from './samples/summary';
import { importContent } from './samples/tables';
import { elementsOf } from './walk-card';

/** Stands in each of them, so that it can be found again. */
const mark = 'Æblegrød';

/** What somebody may write for a name, an answer, a title, a committee or a file. */
const payloads: [string, string][] = [
  ['a link', `[${mark}](https://evil.example)`],
  ['an image', `![${mark}](https://evil.example/x.png)`],
  ['an address', `https://evil.example/${mark}`],
  ['Markdown', `**${mark}** _x_ ~~x~~ \`x\` # x\n- x\n1. x\n> x\n***\n| x |`],
  ['HTML', `<b>${mark}</b><script>alert(1)</script><img src=x onerror=alert(1)>&lt;b&gt;`],
  ['a mention', `<at>${mark}</at> <at id="0">alle</at> @alle`],
  ['a template’s expression', `\${${mark}} \${$root.portfolioId} \${if(true, 'x', 'y')} \${json('{}')} {{x}} $\${x}`],
  ['a date function', `{{DATE(2024-01-01T00:00:00Z,SHORT)}} ${mark}`],
  ['JSON', `"},{"type":"Action.OpenUrl","url":"https://evil.example/${mark}"},{"x":"`],
  ['a property of every object', `__proto__ constructor ${mark} toString`],
  ['a formula', `=cmd|' /C calc'!A0 ${mark}`],
  ['a formula with a plus', `+1+1 ${mark}`],
  ['a formula with an at', `@SUM(1) ${mark}`],
  ['marks that turn the reading direction', `${mark}\u202egnp.exe\u202c\u2066x\u2069\u200f\u200e\u061c`],
  ['marks that nobody sees', `${mark}\u200b\u2060\ufeff\u00ad\u180e\u{e0041}\u{e0042}`],
  ['control characters', `${mark}\u0000\u0007\u001b[31m\u0085\u009b2J\u007f`],
  ['lone halves of a character', `${mark}\ud83d \udca9`],
  ['100 KB of emoji', `${mark} ${'👩🏽‍⚕️'.repeat(8000)}`],
  ['10,000 letters in one word', `${mark}${'x'.repeat(10_000)}`],
  ['10,000 line breaks', `${mark}${'\n'.repeat(10_000)}x`],
  ['1,000 marks on one letter', `${mark}${'\u0301'.repeat(1000)}`],
];

/** What no client is to be sent, wherever it stands: controls but for line breaks, and what nobody sees. */
const harmful =
  /[^\P{Cc}\n]|[\p{Zl}\p{Zp}\p{Surrogate}\p{Bidi_Control}\u200b\u2060\ufeff\u00ad\u180e\u{e0000}-\u{e001f}\u{e0041}]/u;
const mostCharacters = 38 * 1024;

/** Every text inside, wherever it stands. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

describe.each(payloads)('%s', (_, payload) => {
  const cards = everyCard(payload);

  it('stays text on every card', () => {
    const shown = cards.filter((card) => JSON.stringify(card).includes(mark));
    expect(shown.length).toBeGreaterThan(cards.length / 2);
    for (const card of cards) {
      expect(markdownOf(card)).not.toContain(mark);
      expect(card).not.toHaveProperty('msteams');
      expect(elementsOf(card).map(({ element }) => element.type)).not.toContain('Action.OpenUrl');
      for (const { element } of elementsOf(card)) expect(String(element.url ?? '')).not.toContain(mark);
    }
  });

  it('brings nothing with it that a client would obey, and no more than a message holds', () => {
    for (const card of cards) {
      expect(JSON.stringify(card).length).toBeLessThanOrEqual(mostCharacters);
      for (const text of textsIn(card.body)) expect(text).not.toMatch(harmful);
    }
  });

  it('is one short line in what a notification shows', () => {
    const sentences = [
      ...Object.values(asks).map((make) => askSentence(rewrite<AskContent>(make('da'), payload))),
      ...Object.values(summaries).map((make) => summarySentence(rewrite<SummaryContent>(make('da').content, payload))),
      ...Object.values(notices).map((make) => noticeSentence(rewrite<NoticeContent>(make('da'), payload))),
    ];
    for (const sentence of sentences) {
      expect(sentence.length).toBeLessThanOrEqual(500);
      expect(sentence).not.toMatch(harmful);
      expect(sentence).not.toContain('\n');
    }
  });

  it('is no formula and no command in a report as a file', () => {
    const lines = sayWhole(rewrite<ImportContent>(importContent, payload), wordsIn('da').importing);
    expect(lines.join('\n')).toContain(mark);
    for (const line of lines) {
      expect(line).not.toMatch(/^\s*[=+\-@\t|]/);
      expect(line).not.toMatch(harmful);
      expect(line).not.toContain('\n');
    }
  });
});
