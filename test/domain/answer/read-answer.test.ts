import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readAnswer } from '../../../src/domain/answer/read-answer';
import { healths } from '../../../src/domain/answer/report';
import { phases } from '../../../src/domain/portfolio/phase';
import { maxLength } from '../../../src/domain/shown/ask-content';

const full = {
  phase: 'running',
  health: 'green',
  progress: 'Det går fremad.',
  nextSteps: 'Møde i klyngen.',
  period: 'ultimo 2025',
  decision: '',
};
const faultOf = (change: Record<string, unknown>) => {
  const read = readAnswer({ ...full, ...change });
  return 'fault' in read ? read.fault : undefined;
};

describe('readAnswer', () => {
  it('takes a whole answer as it was typed, trimmed', () => {
    expect(readAnswer({ ...full, progress: '  Det går fremad. \n' })).toEqual({ answer: full });
  });

  it('needs a phase it knows', () => {
    for (const phase of [undefined, '', 'Pågår', 'toString', 7, ['running']]) {
      expect(faultOf({ phase })).toEqual({ field: 'phase', kind: 'missing' });
    }
  });

  it('needs what happened', () => {
    for (const progress of [undefined, '', ' \r\n\t', 7, {}, null]) {
      expect(faultOf({ progress })).toEqual({ field: 'progress', kind: 'missing' });
    }
  });

  it.each(['running', 'paused', 'awaiting'])('needs a judgement of what is %s', (phase) => {
    for (const health of [undefined, '', 'blue', 'grey', 1]) {
      expect(faultOf({ phase, health })).toEqual({ field: 'health', kind: 'missing' });
    }
  });

  it.each(['planned', 'starting'])('needs none of what is %s, and takes one', (phase) => {
    expect(readAnswer({ ...full, phase, health: '' })).toEqual({ answer: { ...withoutHealth(), phase } });
    expect(readAnswer({ ...full, phase, health: 'yellow' })).toMatchObject({ answer: { phase, health: 'yellow' } });
  });

  it('leaves out a judgement of what is closed', () => {
    expect(readAnswer({ ...full, phase: 'closed' })).toEqual({ answer: { ...withoutHealth(), phase: 'closed' } });
  });

  it.each(['paused', 'awaiting'])('takes no green of what is %s', (phase) => {
    expect(faultOf({ phase })).toEqual({ field: 'health', kind: 'mayNotBeGreen' });
    expect(faultOf({ phase, health: 'yellow' })).toBeUndefined();
  });

  it.each(['running', 'planned', 'paused'])('needs the decision behind red of what is %s', (phase) => {
    expect(faultOf({ phase, health: 'red' })).toEqual({ field: 'decision', kind: 'missing' });
    expect(faultOf({ phase, health: 'red', decision: ' ' })).toEqual({ field: 'decision', kind: 'missing' });
    expect(faultOf({ phase, health: 'red', decision: 'Skal den fortsætte?' })).toBeUndefined();
  });

  it('needs no decision when a closed one is called red', () => {
    expect(faultOf({ phase: 'closed', health: 'red' })).toBeUndefined();
  });

  it.each(Object.entries(maxLength))('takes %s of %i characters and none longer', (field, length) => {
    expect(faultOf({ [field]: 'x'.repeat(length) })).toBeUndefined();
    expect(faultOf({ [field]: 'x'.repeat(length + 1) })).toEqual({ field, kind: 'tooLong' });
  });

  it('keeps all 10,000 characters that were typed when they are too many', () => {
    const progress = 'å'.repeat(10_000);
    expect(readAnswer({ ...full, progress })).toMatchObject({ typed: { progress, nextSteps: full.nextSteps } });
  });

  it.each(['31. februar 2025', '30/2 2025', '31-04-2025', 'den 32. januar 2025', '29. februar 2025'])(
    'asks about %s, which is no day',
    (period) => {
      expect(faultOf({ period })).toEqual({ field: 'period', kind: 'impossible' });
    },
  );

  it.each(['', 'ultimo 2025', '29. februar 2024', 'når ministeriet er klar', 'Løbende', '14. maj 2025', '2025/2026'])(
    'takes the period "%s"',
    (period) => {
      expect(faultOf({ period })).toBeUndefined();
    },
  );

  it('has one kind of line break, whatever the client sends', () => {
    expect(readAnswer({ ...full, progress: 'a\r\nb\rc\nd' })).toMatchObject({ answer: { progress: 'a\nb\nc\nd' } });
  });

  it('leaves Markdown, HTML and ${...} as they are', () => {
    const progress = '**fed** <script>alert(1)</script> ${title} [x](javascript:1)';
    expect(readAnswer({ ...full, progress })).toMatchObject({ answer: { progress } });
  });

  it('takes over no key but its own', () => {
    const inputs = JSON.parse(
      `{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "by": "boss", "late": true,
        ${JSON.stringify(full).slice(1)}`,
    ) as Record<string, unknown>;
    expect(readAnswer(inputs)).toStrictEqual({ answer: full });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('gives an answer that holds, or a fault, for anything at all', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true });
    const field = (...known: string[]) => fc.oneof(fc.constantFrom(...known), fc.string(), anything);
    const inputs = fc.oneof(
      fc.record(
        {
          phase: field(...phases),
          health: field(...healths),
          progress: field('Det går.'),
          period: field('ultimo 2025', '31. februar'),
          decision: field('', 'Ja?'),
        },
        { requiredKeys: [] },
      ),
      fc.dictionary(fc.string(), anything),
    );
    fc.assert(
      fc.property(inputs, (given) => {
        const read = readAnswer(given as Record<string, unknown>);
        if ('fault' in read) return;
        const { phase, health, progress, decision } = read.answer;
        expect(phases).toContain(phase);
        expect(progress).not.toBe('');
        if (health === 'red') expect(decision).not.toBe('');
        if (phase === 'running' || phase === 'paused' || phase === 'awaiting') expect(healths).toContain(health);
        if (phase === 'closed') expect(health).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});

function withoutHealth() {
  const { health: _, ...rest } = full;
  return rest;
}
