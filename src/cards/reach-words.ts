import type { ShownReach } from '../domain/people/reach';
import type { Language } from '../domain/portfolio/portfolio';
import { relativeYearDay } from '../domain/time/day-words';
import type { Day } from '../domain/time/instant';
import type { Words } from '../words/da';
import { facts, type Line, lines, oneLine } from './people-text';

type Unreached = Exclude<ShownReach['kind'], 'reachable'>;

/** In the order in which a coordinator can do something about them. */
const order: Unreached[] = ['neverMet', 'notInstalled', 'blocked', 'left', 'outsider', 'refused', 'unsure'];

/** Somebody's name, and where the bot cannot write to them why, and since when. */
export function withReach(
  label: string,
  reach: ShownReach,
  { words, language, today }: { words: Words; language: Language; today: Day },
): string {
  if (reach.kind === 'reachable') return label;
  return words.reach.line(label, sinceWhen(words.reach.why[reach.kind], reach, { words, language, today }));
}

/** What a coordinator can do about somebody who is not reached. */
export function whatNext({ kind }: ShownReach, number: string, { reach }: Words): string {
  return kind === 'reachable' ? '' : reach.next[kind](number);
}

/** The words, with the day it became so where one is known. */
function sinceWhen(
  text: string,
  { on }: ShownReach,
  { words, language, today }: { words: Words; language: Language; today: Day },
): string {
  return on ? words.reach.since(text, relativeYearDay(on, today, language)) : text;
}

/** The same as lists, `most` names in each: who, with what they own, and since when. */
export function reachLists(
  people: { label: string; numbers: string[]; reach: ShownReach }[],
  how: { words: Words; language: Language; today: Day; most: number },
): { heading: string; items: Line[] }[] {
  const { words, most } = how;
  const each = people.map(({ label, numbers, reach }) => ({
    reach,
    number: oneLine(numbers[0] ?? '', 20),
    text: words.notice.unreachablePerson(oneLine(label, 80), oneLine(numbers.join(', '), 80)),
  }));
  return byReach(each, words).map(({ heading, next, of }) => {
    const named = of.slice(0, most).map(({ text, reach }) => ({ text: sinceWhen(text, reach, how) }));
    const left = of.length - most;
    return { heading, items: [...named, ...facts(left > 0 && words.mark.more(left)), ...lines(next)] };
  });
}

/** Those who cannot be reached, or may not have been, by the reason, each reason with what there is to do about it. */
export function byReach<T extends { reach: ShownReach; number: string }>(
  all: T[],
  { reach }: Words,
): { heading: string; next: string; of: T[] }[] {
  return order.flatMap((kind) => {
    const of = all.filter((each) => each.reach.kind === kind);
    const [first] = of;
    return first ? [{ heading: reach.heading[kind], next: reach.next[kind](first.number), of }] : [];
  });
}
