import type { Language } from '../../domain/portfolio/portfolio';
import type { AskingReply } from '../../domain/shown/replies/plan-reply';
import type { Words } from '../../words/da';
import { type Line, lines, oneLine } from '../people-text';
import { cadenceWords } from './cadence-words';
import type { PlanView } from './plan-view';
import { occasionWords, stepsOf } from './round-steps';

/** Committees that get a block of their own; an initiative seldom has more than three. */
const mostCommittees = 12;

/** Why and when one initiative is asked about next, in sentences: by each of its committees. */
export function askingView(asking: AskingReply, words: Words, language: Language): PlanView {
  const number = oneLine(asking.number, 20);
  const say = words.asking;
  const left = asking.committees.length - mostCommittees;
  return {
    title: asking.changed ? say.changed(number) : say.title(number),
    subject: lines(
      `${number} · ${oneLine(asking.title, 140)}`,
      asking.never ? say.whyNever[asking.never] : '',
      asking.ownerless && !asking.never ? say.ownerless(number) : '',
    ),
    rounds: asking.committees.slice(0, mostCommittees).map((one) => committeeView(one, asking, words, language)),
    notes: lines(left > 0 ? words.mark.more(left) : ''),
  };
}

type Asking = AskingReply['committees'][number];

function committeeView(one: Asking, { today, level }: AskingReply, words: Words, language: Language) {
  const { next } = one;
  const say = words.asking;
  const { cadence } = one;
  const how = cadence.kind === 'never' ? say.howNever : say.how(cadenceWords(cadence, words, language));
  const head = { heading: oneLine(one.committee, 60), noChannel: [] };
  const about = lines(`${how} ${whoSaidSo(one, level, words)}`.trim());
  if (next === 'never') return { ...head, state: '', about, steps: [] };
  if (typeof next === 'string') return { ...head, state: '', about, steps: lines(say.notAhead[next]) };
  const occasion = occasionWords(next, today, words, language);
  const what: Line[] = lines(next.state === 'open' ? say.now(occasion) : say.next(occasion));
  const first = next.askedFor && !next.answered ? say.askedFor(oneLine(next.askedFor, 60)) : '';
  const answered = lines(next.answered ? say.answered : first);
  return {
    ...head,
    state: words.plan.state[next.state],
    about,
    steps: [...what, ...stepsOf(next, today, true, words, language), ...answered],
  };
}

function whoSaidSo({ source }: Asking, level: string, { asking: { source: say } }: Words): string {
  switch (source) {
    case 'initiative':
      return say.initiative;
    case 'level':
      return say.level(oneLine(level, 60));
    case 'committee':
      return say.committee;
    case 'usual':
      return '';
  }
}
