import { months, ordinals, seasons, thirds } from './calendar-words';
import { either, meaning, optional, phrase, type Reader, remembered, sequence, token, understand } from './grammar';
import { isWord } from './tokens';
import { fromWords, neutralWords, onwardWords, reportWords, turningWords, untilWords, verbs } from './verbs';

/** What stands before a time: which end it speaks of, `unsaid` where no verb did. */
export interface LeadIn {
  speaksOf: 'unsaid' | 'start' | 'finish';
}

const mostWords = 5;
const mostObjectWords = 6;

/** No word that could be part of the time, or turn it round, may be lost in the object of a report. */
const notOfAnObject = new Set(
  [months, seasons, thirds, ordinals, verbs]
    .flatMap((table) => Object.keys(table))
    .concat(turningWords, untilWords, fromWords, onwardWords)
    .flatMap((words) => words.split(' '))
    .filter((word) => word !== 'af' && word !== 'of'),
);

const objectWord = token((t) => (isWord(t) && !notOfAnObject.has(t) ? t : undefined));
const report = understand(sequence(phrase(...reportWords), objectWords(mostObjectWords)), () => 'finish' as const);
const verb = understand(
  sequence(either<'start' | 'finish'>(meaning(verbs), report), optional(phrase(':', '-', ','))),
  ([end]) => end,
);
const neutral = understand(sequence(phrase(...neutralWords), optional(phrase(':', ','))), () => 'unsaid' as const);
const step = either<LeadIn['speaksOf']>(verb, neutral);

/** Any verbs and neutral words that agree: `Forventes afsluttet i løbet af`. */
export const leadIn: Reader<LeadIn> = remembered(steps(mostWords));

function steps(most: number): Reader<LeadIn> {
  const none: Reader<LeadIn> = (_tokens, at) => [{ value: { speaksOf: 'unsaid' }, next: at }];
  if (most === 0) return none;
  return either(
    none,
    understand(sequence(step, steps(most - 1)), ([first, { speaksOf }]) => {
      const agreed = agreedEnd(first, speaksOf);
      return agreed && { speaksOf: agreed };
    }),
  );
}

/** What two tellings of an end come to; `undefined` where they contradict each other. */
export function agreedEnd(one: LeadIn['speaksOf'], other: LeadIn['speaksOf']): LeadIn['speaksOf'] | undefined {
  if (one === 'unsaid' || one === other) return other;
  return other === 'unsaid' ? one : undefined;
}

function objectWords(most: number): Reader<string> {
  if (most === 1) return objectWord;
  return either(
    objectWord,
    understand(sequence(objectWord, objectWords(most - 1)), ([word]) => word),
  );
}
