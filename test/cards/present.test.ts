import { describe, expect, it } from '@jest/globals';
import {
  askSentence,
  noticeSentence,
  presentAsk,
  presentReply,
  presentSummary,
  summarySentence,
} from '../../src/cards/present';
import type { AnswerFault } from '../../src/domain/shown/ask-content';
import { askContent, asks, baseline, item, question, receiptItems, report } from './samples/ask';
import { notices } from './samples/messages';
import { replies } from './samples/replies';
import { manyLines, summaryContent } from './samples/summary';
import { actionsOf, buttonsOf, inputOf, readAloud } from './walk-card';

const ids = { portfolioId: 'hovedstaden-2024', roundId: 'hovedstaden-2024.tss.2024-10-11' };
const fields = ['phase', 'health', 'progress', 'nextSteps', 'period', 'decision'] as const;
const titles = (card: unknown) => buttonsOf(card).map(({ title }) => title);

describe('the card that asks', () => {
  it('is filled in from the last report', () => {
    const card = presentAsk(askContent('da', question()));
    for (const field of fields) expect(inputOf(card, field)?.value).toBe(baseline[field]);
  });

  it('is filled in from the answer being changed, and offers to save or go back', () => {
    const card = presentAsk(askContent('da', question({ editing: report })));
    for (const field of fields) expect(inputOf(card, field)?.value).toBe(report[field]);
    expect(titles(card)).toEqual(['Gem', 'Tilbage']);
  });

  it('asks for phase and progress itself, and leaves the rest to the answer', () => {
    const card = presentAsk(askContent('da', question()));
    expect(fields.filter((field) => inputOf(card, field)?.isRequired)).toEqual(['phase', 'progress']);
  });

  it('carries what the bot needs: three verbs with their ids, inputs with the main one alone', () => {
    const card = presentAsk(askContent('da', question()));
    for (const verb of ['report.submit', 'report.unchanged', 'request.toWhom']) {
      expect(actionsOf(card, verb).map(({ data }) => data)).toEqual([{ ...ids, number: '38' }]);
    }
    expect(buttonsOf(card).map(({ associatedInputs }) => associatedInputs)).toEqual([undefined, 'none', 'none']);
  });

  it('offers no "Uændret" where there is nothing to confirm', () => {
    const card = presentAsk(askContent('da', question({ item: { ...item, canConfirm: false } })));
    expect(titles(card)).toEqual(['Indsend', 'Ikke mig']);
  });

  it('keeps what was typed when something is missing, and says what, on top and at its field', () => {
    const typed = { ...report, health: 'red', progress: 'Nyt', decision: '' } as const;
    const card = presentAsk(askContent('da', question({ fault: { field: 'decision', kind: 'missing' }, typed })));
    expect(inputOf(card, 'progress')?.value).toBe('Nyt');
    expect(readAloud(card.body[0])).toContain('Hvad skal udvalget beslutte?');
    const at = card.body.findIndex(({ id }) => id === 'fault');
    expect(readAloud(card.body[at])).toContain('Skriv én linje');
    expect(card.body[at + 1]).toMatchObject({ type: 'Input.Text', id: 'decision' });
  });

  it.each<AnswerFault>([
    { field: 'phase', kind: 'missing' },
    { field: 'health', kind: 'missing' },
    { field: 'health', kind: 'mayNotBeGreen' },
    { field: 'progress', kind: 'missing' },
    { field: 'progress', kind: 'tooLong' },
    { field: 'nextSteps', kind: 'tooLong' },
    { field: 'period', kind: 'tooLong' },
    { field: 'period', kind: 'impossible' },
    { field: 'decision', kind: 'tooLong' },
  ])('says that $field is $kind right above it', (fault) => {
    const { body } = presentAsk(askContent('en', question({ fault })));
    const at = body.findIndex(({ id }) => id === 'fault');
    expect(body[at + 1]?.id).toBe(fault.field);
  });

  it('reminds in a different tone each time, the last time with what the committee will see instead', () => {
    const [first, again, last] = ['ask-reminder-first', 'ask-reminder-again', 'ask-reminder-last'].map((name) =>
      readAloud(presentAsk(asks[name]?.('da') ?? askContent('da', question())).body[0]),
    );
    expect(first).toContain('venlig');
    expect(again).toContain('stadig');
    expect(last).toContain('»ikke indberettet«');
  });
});

describe('the receipt', () => {
  it('thanks, shows every answer with its colour and marks, and lets each be edited', () => {
    const card = presentAsk(askContent('da', { kind: 'receipt', items: receiptItems }));
    const said = readAloud(card);
    for (const words of [
      'Tak. Dine 3 svar er modtaget.',
      'Grøn',
      'Gul',
      'Rød',
      'Uændret'.toLowerCase(),
      'fredag 27. september',
    ]) {
      expect(said).toContain(words);
    }
    expect(actionsOf(card, 'report.edit').map(({ data }) => data)).toEqual(
      ['37', '38', '42'].map((number) => ({ ...ids, number })),
    );
    expect(buttonsOf(card)).toEqual([]);
  });

  it('can be edited after the deadline too, and says how that is marked', () => {
    const card = presentAsk(askContent('da', { kind: 'receipt', items: receiptItems }, { pastDue: true }));
    expect(actionsOf(card, 'report.edit')).toHaveLength(3);
    expect(readAloud(card)).toContain('»efter fristen«');
  });
});

describe('the pages behind the overview', () => {
  const content = summaryContent('da', manyLines(60));

  it('show 25 initiatives each, with the way on and back', () => {
    expect(titles(presentSummary(content, { page: 1 }))).toEqual(['Næste', 'Overblik']);
    expect(titles(presentSummary(content, { page: 2 }))).toEqual(['Forrige', 'Næste', 'Overblik']);
    expect(titles(presentSummary(content, { page: 3 }))).toEqual(['Forrige', 'Overblik']);
    expect(actionsOf(presentSummary(content, { page: 2 }), 'summary.page').map(({ data }) => data)).toEqual([
      { ...ids, page: 1 },
      { ...ids, page: 3 },
    ]);
    expect(readAloud(presentSummary(content, { page: 3 }))).toContain('side 3 af 3');
  });

  it.each([0, -4, 99, Number.NaN, 1.5])('are never left by page %s', (page) => {
    expect(readAloud(presentSummary(content, { page }))).toMatch(/side [13] af 3/);
  });
});

describe('a button that does a command', () => {
  it('writes it in the language of the card', () => {
    const text = (language: 'da' | 'en') =>
      actionsOf(presentReply(replies['help-misread']?.(language) as never), 'command.run')[0]?.data;
    expect(text('da')).toEqual({ text: 'mangler' });
    expect(text('en')).toEqual({ text: 'missing' });
  });
});

describe('what a notification says', () => {
  it('is one line', () => {
    expect(askSentence(askContent('da', question()))).toBe(
      'Status til TSS: 3 indsatser, svar senest torsdag 26. september',
    );
    expect(askSentence(askContent('en', question({ of: 1 })))).toBe(
      'Status for TSS: 1 initiative, answer by Thursday 26 September',
    );
    expect(askSentence(asks['ask-reminder-last']?.('da') ?? askContent('da', question()))).toBe(
      'Sidste påmindelse: TSS mangler dit svar om 2 indsatser, senest torsdag 26. september',
    );
    expect(summarySentence(summaryContent('da'))).toBe(
      'Status til møde i TSS fredag 11. oktober 2024: 7 af 8 svar er kommet, 1 indsats er rød',
    );
    for (const make of Object.values(notices)) expect(noticeSentence(make('da'))).not.toContain('\n');
  });
});
