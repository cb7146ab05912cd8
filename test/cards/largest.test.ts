import { describe, expect, it } from '@jest/globals';
import { presentReply, presentSummary } from '../../src/cards/present';
import type { Reply } from '../../src/domain/shown/reply';
import { joining } from './samples/joining';
import { questionReplies } from './samples/question';
import { figuresReplies } from './samples/record/figures';
import { replies } from './samples/replies';
import { summaries } from './samples/summary';
import { buttonsOf, elementsOf } from './walk-card';

/** As long as an answer may be. */
const long = 'Æ"🚑 langt svar\n'.repeat(300).slice(0, 4_000);

/** What people or tables write; what is not among them is an id, a day or one of few words. */
const texts = new Set(
  [
    'title focusArea progress nextSteps decision period agreedPeriod text asked label words name phaseWords anchoring level',
    'label said unread first shortName purpose description indicators economy note',
  ].flatMap((names) => names.split(' ')),
);
/** What the product keeps short: what a message may ask for, the steps offered, the rounds told of. Of the rest there are many. */
const few: Record<string, number> = {
  filters: 12,
  values: 12,
  any: 12,
  unread: 12,
  steps: 6,
  choices: 3,
  counts: 0,
  remindOn: 3,
  path: 14,
  reports: 3,
  placedBefore: 3,
  said: 20,
  committees: 100,
  troubles: 7,
  moves: 8,
  items: 200,
};
const many = 2_000;
/** Within each of them. */
const manyWithin = 8;

/** Every list as long as it gets, every text as long as it may be. */
function largest<T>(value: T, key = '', isWithin = false): T {
  if (Array.isArray(value)) {
    const count =
      value.length === 0 || few[key] === 0 ? value.length : Math.min(few[key] ?? many, isWithin ? manyWithin : many);
    return Array.from({ length: count }, (_, index) => largest(value[index % value.length], key, true)) as T;
  }
  if (typeof value === 'string') return (texts.has(key) && !/^\d{4}-\d\d/.test(value) ? long : value) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, largest(inner, name, isWithin)])) as T;
}

const language = 'da';
const made: [name: string, make: (size: typeof largest) => ReturnType<typeof presentReply>][] = [
  ...Object.entries({ ...replies, ...joining }).map(([name, make]): (typeof made)[number] => [
    name,
    (size) => presentReply(size(make(language))),
  ]),
  ...Object.entries({ ...questionReplies, ...figuresReplies }).map(([name, reply]): (typeof made)[number] => [
    name,
    (size) => presentReply(size({ language, ...reply } as Reply)),
  ]),
  ...Object.entries(summaries)
    .filter(([name]) => ['summary', 'summary-decided', 'summary-page'].includes(name))
    .map(([name, make]): (typeof made)[number] => [
      name,
      (size) => {
        const { content, view } = make(language);
        return presentSummary(size(content), view);
      },
    ]),
];

describe('a card of 2,000 initiatives, 100 committees and the longest texts', () => {
  it.each(made)('%s is one that Teams takes', (_, make) => {
    const card = make(largest);
    expect(JSON.stringify(card).length * 2).toBeLessThanOrEqual(76 * 1024);
    expect(buttonsOf(card).length).toBeLessThanOrEqual(6);
    const ids = elementsOf(card).flatMap(({ element: { id } }) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
