import type { Piece } from '../pieces/piece';
import type { DimensionName, Filter, Form } from '../question';
import type { Token } from '../reading/tokens';
import type { Bound } from '../time/days';
import type { Vocabulary } from '../vocabulary';

/** What was read of a question so far. */
export interface State {
  vocabulary: Vocabulary;
  form: Form;
  filters: Filter[];
  hint: DimensionName | undefined;
  negating: Negating | undefined;
  joint: Extract<Piece, { is: 'joint' }>['by'] | undefined;
  jointWords: string[];
  verb: DimensionName | undefined;
  verbUsed: boolean;
  verbWords: string[];
  verbIsNoun: boolean;
  verbIsPast: boolean;
  /** The time of the verb is not meant. */
  verbNot: Negating | undefined;
  bound: Bound | undefined;
  last: Filter | undefined;
  /** What was said last of when something was told. */
  news: { filter: Filter; tells: 'answer' | 'decision' | 'change' } | undefined;
  choice: { word: string; of: Extract<Piece, { is: 'choice' }>['choices']; not: boolean } | undefined;
  read: number;
  unread: string[];
  /** The piece before was not understood. */
  saidNothing: boolean;
}

/** What comes next is not meant; once that is said, `of` tells of what it was, and what is joined to it may not be either. */
interface Negating {
  words: string[];
  all: boolean;
  /** Words that said nothing stand behind it: from this one on in `unread`. */
  unreadFrom?: number;
  of?: DimensionName;
}

export function startReading(vocabulary: Vocabulary): State {
  const nothing = { hint: undefined, negating: undefined, joint: undefined, verb: undefined, bound: undefined };
  return {
    ...nothing,
    vocabulary,
    form: 'list',
    filters: [],
    verbUsed: false,
    verbWords: [],
    verbIsNoun: false,
    verbIsPast: false,
    verbNot: undefined,
    jointWords: [],
    last: undefined,
    news: undefined,
    choice: undefined,
    read: 0,
    unread: [],
    saidNothing: false,
  };
}

export function wordsOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ text }) => text);
}
