import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answerQuestion } from '../../../src/domain/question/answer-question';
import type { Asked } from '../../../src/domain/question/dimension';
import { dimensionNames, type Filter, questionOf } from '../../../src/domain/question/question';
import { readQuestion } from '../../../src/domain/question/read-question';
import { type Vocabulary, vocabularyOf } from '../../../src/domain/question/vocabulary';
import { writeQuestion } from '../../../src/domain/question/write-question';
import { initiative, portfolio } from '../../builders/portfolio';
import { asTyped, careful, english } from './corpus';
import { sampleAsked, writeRead } from './sample-portfolio';

let asked: Asked;
let vocabulary: Vocabulary;
beforeAll(async () => {
  asked = await sampleAsked();
  vocabulary = vocabularyOf(asked);
});

const read = (words: string) => readQuestion(words, vocabulary);
const foundBy = (words: string) => {
  const one = read(words);
  return one.kind === 'understood'
    ? answerQuestion(one.question, asked).found.map((look) => look.initiative.number)
    : one.kind;
};

describe('a question in somebody’s own words', () => {
  const rows = [...asTyped, ...careful, ...english].map(([words, expected, numbers = 'many']) => [
    words,
    expected,
    numbers,
  ]);
  it.each(rows)('»%s« is %s', (words = '', expected = '', numbers = '') => {
    expect(writeRead(read(words))).toBe(expected);
    if (numbers !== 'many') expect(foundBy(words)).toEqual(numbers.split(',').filter(Boolean));
  });

  it('is asked in half of them as people type it', () => {
    const all = asTyped.length + careful.length + english.length;
    expect(all).toBeGreaterThan(220);
    expect(asTyped.length * 2).toBeGreaterThanOrEqual(all);
  });

  it('is read again as itself from the words that a button writes', () => {
    for (const [words] of [...asTyped, ...careful, ...english]) {
      const one = read(words);
      if (one.kind !== 'understood') continue;
      const again = read(writeQuestion(one.question));
      expect({ words, again }).toMatchObject({
        words,
        again: { kind: 'understood', question: one.question, unread: [] },
      });
    }
  });
});

/** Filters in words, each of another dimension. */
const parts = [
  'røde eller gule',
  'pauserede',
  'forsinkede',
  'uden beslutning',
  'uden svar',
  'uændrede',
  'nye',
  'senere end aftalt',
  'i Syd',
  'under ældre',
  'uden tovholder',
  'udløber i 2025',
  'ændret siden 1/11 2024',
  'LEAD',
];

describe('filters', () => {
  it('mean the same in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: 2, maxLength: 5 }), fc.gen(), (some, gen) => {
        const other = gen(() => fc.shuffledSubarray(some, { minLength: some.length, maxLength: some.length }));
        expect(read(other.join(' '))).toEqual(read(some.join(' ')));
      }),
    );
  });

  it('of one dimension are any of them, of several all of them', () => {
    const [red, yellow, syd] = ['røde', 'gule', 'syd'].map(foundBy);
    expect(foundBy('røde og gule')).toEqual([...(red ?? []), ...(yellow ?? [])].sort((a, b) => Number(a) - Number(b)));
    expect(foundBy('røde i syd')).toEqual([...(red ?? [])].filter((number) => syd?.includes(number)));
  });

  it('turned round find the others', () => {
    for (const part of ['røde', 'pauserede', 'i syd', 'forsinkede', 'uændrede', 'nye']) {
      const both = [foundBy(part), foundBy(`ikke ${part}`)].map((numbers) => numbers.length);
      expect({ part, all: (both[0] ?? 0) + (both[1] ?? 0) }).toEqual({ part, all: 43 });
    }
  });
});

describe('a slip of the finger', () => {
  const long = [
    'pauserede',
    'forsinkede',
    'afsluttede',
    'igangværende',
    'kommunikationsaftalen',
    'Bornholm',
    'netværksmøder',
  ];
  it('in a long word changes nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...long),
        fc.nat(),
        fc.constantFrom('drop', 'double', 'swap'),
        (word, place, slip) => {
          const at = 1 + (place % (word.length - 3));
          const typed = {
            drop: word.slice(0, at) + word.slice(at + 1),
            double: word.slice(0, at) + word.charAt(at) + word.slice(at),
            swap: word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
          }[slip];
          expect({ typed, read: writeRead(read(typed)) }).toEqual({ typed, read: writeRead(read(word)) });
        },
      ),
    );
  });

  it('in a short word is not guessed', () => {
    expect(writeRead(read('red tsx'))).toBe('colour=red [tsx]');
  });
});

describe('whatever is written', () => {
  const bits = [
    ...parts,
    'ikke',
    'og',
    'hvor mange',
    'siden',
    'før',
    '12-14',
    '2025',
    '/',
    '-',
    '»',
    'klynge',
    'inden for',
  ];
  it('is read without a fault, and is no more than was written', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (words) => void read(words)));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 12 }), (some) => {
        const one = read(some.join(' '));
        if (one.kind === 'understood') expect(answerQuestion(one.question, asked).found.length).toBeLessThanOrEqual(43);
      }),
    );
  });

  it.each(['<b>røde</b> i [syd]', 'røde\u202eidys', '${røde}', 'røde '.repeat(60)])('%j is safe', (words) => {
    expect(read(words)).toMatchObject({ kind: 'understood' });
  });
});

describe('any question there can be', () => {
  const values: Partial<Record<Filter['of'], string[]>> = {
    colour: ['red', 'yellow', 'green', 'blue', 'grey', 'notReported'],
    phase: ['planned', 'starting', 'running', 'paused', 'awaiting', 'closed'],
    overdue: ['yes', 'no'],
    slipped: ['yes'],
    decision: ['asked', 'made', 'none'],
    reported: ['yes', 'no'],
    confirmed: ['yes'],
    changed: ['lastMeeting', '2024-10-11/'],
    new: ['yes'],
    gone: ['yes'],
    level: ['joint', 'lead', 'free'],
    committee: ['ssu', 'tss', 'akutomraadet', 'byen', 'midt'],
    owner: ['none', 'me', '00000000-0000-0000-0000-0000000000d2'],
    number: ['12', '14'],
    title: ['medicin', 'kom trygt hjem'],
    area: ['sammen om ældre og borgere med kronisk sygdom', 'andre indsatsområder'],
    ends: ['none', '2025-01-01/2025-12-31', '/2025-03-01', '2024-12-24/', '2025-02-03/2025-02-03'],
    starts: ['2025-01-01/2025-12-31'],
    runs: ['2025-01-01/2025-06-30'],
  };
  const filter = fc.constantFrom(...dimensionNames).chain((of) =>
    fc.record({
      of: fc.constant(of),
      not: fc.boolean(),
      any: fc.shuffledSubarray(values[of] ?? [], { minLength: 1, maxLength: Math.min(2, values[of]?.length ?? 0) }),
    }),
  );

  it('can be written so that it is read as itself', () => {
    fc.assert(
      fc.property(fc.constantFrom('list', 'count', 'who'), fc.array(filter, { maxLength: 4 }), (form, filters) => {
        const question = questionOf(form as 'list', filters);
        expect(read(writeQuestion(question))).toEqual({ kind: 'understood', question, unread: [] });
      }),
    );
  });
});

describe('a name of two things', () => {
  it('is asked about', () => {
    const both = vocabularyOf({
      ...asked,
      portfolio: portfolio({ committees: [{ id: 'unge', name: 'Børn og unge', aliases: ['Unge'], meetings: [] }] }),
      initiatives: [initiative('1', { focusArea: 'Børn og unge' }), initiative('2', { focusArea: 'Ældre' })],
    });
    expect(writeRead(readQuestion('røde børn og unge', both))).toBe('ambiguous area=børn og unge | committee=unge');
    expect(writeRead(readQuestion('udvalget børn og unge', both))).toBe('committee=unge');
    expect(writeRead(readQuestion('fokusområdet børn og unge', both))).toBe('area=børn og unge');
  });

  it('knows nobody where names may not be read', () => {
    const { owners: _, ...unnamed } = asked;
    expect(writeRead(readQuestion('røde ejet af Indsatsejer, klynge Syd', vocabularyOf(unnamed)))).toBe(
      'colour=red committee=syd',
    );
  });
});
