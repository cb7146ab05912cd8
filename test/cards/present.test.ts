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
import { reviewContent, reviewNews } from './samples/review';
import { manyLines, summaries, summaryContent } from './samples/summary';
import { actionsOf, buttonsOf, elementsOf, inputOf, readAloud } from './walk-card';

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

  it('holds nobody back with half an answer: what is missing is asked for when it is sent', () => {
    const card = presentAsk(askContent('da', question()));
    expect(fields.filter((field) => inputOf(card, field)?.isRequired)).toEqual([]);
  });

  it('carries what the bot needs: verbs with their ids, and where they come from', () => {
    const card = presentAsk(askContent('da', question(), { laterDays: ['2024-09-18'] }));
    const about = { ...ids, number: '38' };
    for (const verb of ['report.submit', 'report.unchanged']) {
      expect(actionsOf(card, verb).map(({ data }) => data)).toEqual([about]);
    }
    for (const verb of ['request.toWhom', 'ask.later']) {
      expect(actionsOf(card, verb).map(({ data }) => data)).toEqual([{ ...about, from: '38' }]);
    }
    expect(actionsOf(card, 'ask.list').map(({ data }) => data)).toEqual([{ ...ids, from: '38', page: 1 }]);
  });

  it('sends what was typed with every way to leave it, and not with "Uændret"', () => {
    const leaving = [
      presentAsk(askContent('da', question(), { laterDays: ['2024-09-18'] })),
      presentAsk(askContent('da', question({ editing: report }))),
    ].flatMap((card) => elementsOf(card).map(({ element }) => element));
    for (const { verb, associatedInputs } of leaving.filter(({ type }) => type === 'Action.Execute')) {
      expect({ verb, associatedInputs }).toEqual({
        verb,
        associatedInputs: verb === 'report.unchanged' ? 'none' : undefined,
      });
    }
  });

  it('offers a day to wait for only where there is one, with the deadline’s eve named', () => {
    const card = presentAsk(askContent('da', question(), { laterDays: ['2024-09-18', '2024-09-25'] }));
    expect(inputOf(card, 'laterOn')?.choices).toEqual([
      { title: 'i morgen, onsdag 18. september', value: '2024-09-18' },
      { title: 'onsdag 25. september, dagen før fristen', value: '2024-09-25' },
    ]);
    expect(inputOf(presentAsk(askContent('da', question())), 'laterOn')).toBeUndefined();
  });

  it('says what contradicts what was typed, keeps it, and can be sent as it is', () => {
    const typed = { phase: 'running' as const, health: 'green' as const, progress: 'Som sidst.', period: 'primo 2024' };
    const contradictions = [
      { kind: 'milestonePassed' as const, label: 'M2' },
      { kind: 'periodPassed' as const, period: 'primo 2024' },
    ];
    const card = presentAsk(askContent('da', question({ typed, contradictions, said: true })));
    expect(readAloud(card)).toContain('Du har valgt grøn, men milepælen M2 skulle være nået nu.');
    expect(inputOf(card, 'progress')?.value).toBe('Som sidst.');
    expect(actionsOf(card, 'report.submit')).toMatchObject([{ title: 'Send alligevel', data: { said: true } }]);
  });

  it('offers no "Uændret" where there is nothing to confirm', () => {
    const card = presentAsk(askContent('da', question({ item: { ...item, canConfirm: false } })));
    expect(titles(card)).toEqual(['Indsend', 'Mere', 'Ikke mig']);
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
      'Status til møde i TSS fredag 11. oktober 2024: 7 af 8 svar er kommet, 1 punkt til beslutning',
    );
    for (const make of Object.values(notices)) expect(noticeSentence(make('da'))).not.toContain('\n');
  });

  it('is true of a review when it is told', () => {
    const review = reviewContent('da');
    const late = { ...review, today: '2024-10-07' };
    expect(noticeSentence({ kind: 'reviewLast', language: 'da', review: late })).toMatch(
      'Dagsordenen for TSS lukkede fredag 4. oktober.',
    );
    const unanswered = { ...review, counts: { ...review.counts, answered: 0 } };
    expect(noticeSentence({ kind: 'review', language: 'da', review: unanswered })).toBe(
      'Runden for TSS er lukket uden svar.',
    );
    const answered = (rule: 'required' | 'untilAgenda') => ({
      ...(reviewNews['review-news-newAnswer']?.('da') ?? review),
      state: 'published' as const,
      rule,
    });
    expect(noticeSentence({ kind: 'reviewAnswer', language: 'da', review: answered('untilAgenda') })).toBe(
      'Der er kommet et nyt svar på 38. Det kan allerede læses i kanalen.',
    );
    expect(noticeSentence({ kind: 'reviewAnswer', language: 'da', review: answered('required') })).toBe(
      'Der er kommet et nyt svar på 38. Det venter på din gennemgang.',
    );
  });
});

describe('what was decided, in an overview', () => {
  const overviewOf = (since: string) => {
    const { content } = summaries['summary-decided']?.('da') ?? {};
    if (!content) throw new Error('There is no such sample.');
    const decisions = content.decisions.map((line) => (line.decided ? { ...line, asked: { since } } : line));
    return readAloud(presentSummary({ ...content, decisions }, 'overview'));
  };

  it('tells since when it was asked, and nothing of the same words that came with a later answer', () => {
    expect(overviewOf('2024-06-17')).toContain('Til beslutning siden 17. juni');
    expect(overviewOf('2024-10-14')).not.toContain('Til beslutning siden 14. oktober');
    expect(overviewOf('2024-10-14')).toContain('Besluttet 11. oktober');
  });
});
