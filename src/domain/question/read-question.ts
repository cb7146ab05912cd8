import { nextPiece } from './pieces/next-piece';
import type { Piece } from './pieces/piece';
import { type DimensionName, type Filter, type Form, type Question, questionOf } from './question';
import { everything } from './reading/small-words';
import { type Token, tokensOf } from './reading/tokens';
import { type Bound, boundedBy } from './time/days';
import type { Vocabulary } from './vocabulary';

/** What was made of somebody's words. `unread` are those that said nothing to the bot. */
export type QuestionRead =
  | { kind: 'understood'; question: Question; unread: string[] }
  /** A word means one of several things; each with the question it makes. */
  | { kind: 'ambiguous'; word: string; choices: { of: DimensionName; value: string; question: Question }[] }
  /** Too little of it was understood; `nearest` is what was. */
  | { kind: 'unclear'; nearest?: Question; unread: string[] };

/** Reads a question in Danish or English as people type it. Never throws; words it does not know are told. */
export function readQuestion(text: string, vocabulary: Vocabulary): QuestionRead {
  const reading = { text, tokens: tokensOf(text), vocabulary };
  const state = startReading(vocabulary);
  let at = 0;
  while (at < reading.tokens.length) {
    const piece = nextPiece(reading, at, state.hint);
    take(state, piece, reading.tokens.slice(at, piece.next));
    state.saidNothing = piece.is === 'unread';
    at = piece.next;
  }
  finish(state);
  return outcome(state, reading.tokens);
}

interface State {
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
  bound: Bound | undefined;
  last: Filter | undefined;
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
  of?: DimensionName;
}

function startReading(vocabulary: Vocabulary): State {
  const nothing = { hint: undefined, negating: undefined, joint: undefined, verb: undefined, bound: undefined };
  return {
    ...nothing,
    vocabulary,
    form: 'list',
    filters: [],
    verbUsed: false,
    verbWords: [],
    verbIsNoun: false,
    jointWords: [],
    last: undefined,
    choice: undefined,
    read: 0,
    unread: [],
    saidNothing: false,
  };
}

function take(state: State, piece: Piece, tokens: readonly Token[]): void {
  switch (piece.is) {
    case 'values':
      state.read += tokens.length;
      takeValues(state, { of: piece.of, not: piece.not, any: piece.values });
      break;
    case 'time':
      state.read += tokens.length;
      takeTime(state, piece.time);
      break;
    case 'choice':
      state.read += tokens.length;
      state.choice ??= { word: tokens.map(({ text }) => text).join(' '), of: piece.choices, not: isNegated(state) };
      break;
    case 'form':
      state.read += tokens.length;
      // `uden nyt siden sidst` asks for what did not change, and not for what did.
      if (piece.form === 'changes' && isNegated(state)) {
        takeValues(state, { of: 'changed', not: false, any: ['lastMeeting'] });
      } else if (state.form === 'list' || piece.form === 'count' || piece.form === 'who') state.form = piece.form;
      break;
    case 'verb':
      dropVerb(state);
      [state.verb, state.verbUsed] = [piece.of, false];
      state.verbWords = tokens.map(({ text }) => text);
      state.verbIsNoun = piece.isNoun ?? false;
      break;
    case 'hint':
      state.hint = piece.of;
      break;
    case 'bound':
      state.bound = piece.bound;
      break;
    case 'not':
      dropNegation(state);
      // `haster ikke i Syd`: the word before it is turned round, which said nothing.
      if (state.saidNothing && !piece.all) {
        state.unread.push(...tokens.map(({ text }) => text));
        break;
      }
      state.negating = { words: tokens.map(({ text }) => text), all: piece.all };
      break;
    case 'joint':
      state.joint = piece.by;
      state.jointWords = tokens.map(({ text }) => text);
      break;
    case 'filler':
      break;
    case 'unread':
      // `ikke drøftet i TSS` turns that word round, and not TSS.
      if (!state.negating?.all) dropNegation(state);
      state.unread.push(...tokens.map(({ text }) => text));
      break;
  }
}

/** `hverken A eller B`, `alle undtagen A og B`, `ikke A eller B`: of one dimension, or of two. */
function isNegated({ negating, joint }: State, of?: DimensionName): boolean {
  if (!negating || of === undefined) return negating !== undefined && negating.of === undefined;
  if (negating.of === undefined) return true;
  if (negating.of === of) return joint !== undefined && joint !== 'but';
  return joint === 'or' || (negating.all && joint === 'and');
}

/** A negation that turned nothing round is told: without it the answer would be to the opposite. */
function dropNegation(state: State): void {
  if (state.negating && state.negating.of === undefined) state.unread.push(...state.negating.words);
  state.negating = undefined;
}

function takeValues(state: State, { of, not, any }: Filter): void {
  const negated = isNegated(state, of);
  const filter = { of, not: not !== negated, any };
  // All filters hold at once: of two dimensions either will not do.
  if (state.joint === 'or' && !negated && state.last && state.last.of !== of) state.unread.push(...state.jointWords);
  if (!joinTitle(state, filter)) {
    state.filters.push(filter);
    state.last = filter;
  }
  state.negating = negated && state.negating ? { ...state.negating, of } : undefined;
  [state.joint, state.hint, state.bound] = [undefined, undefined, undefined];
}

/** Two words of a title are of one title, where one has both. */
function joinTitle({ last, joint, vocabulary }: State, { of, not, any }: Filter): boolean {
  if (of !== 'title' || last?.of !== 'title' || last.not !== not || joint === 'or' || joint === 'sign') return false;
  const both = `${last.any[0] ?? ''} ${any[0] ?? ''}`;
  if (!vocabulary.hasTitle(both)) return false;
  last.any = [both];
  return true;
}

function takeTime(state: State, { ahead, past, isEnd }: Extract<Piece, { is: 'time' }>['time']): void {
  const { verb, last, joint } = state;
  const bound = state.bound === 'before' && isEnd ? 'until' : state.bound;
  const goesOn = verb !== undefined && (!state.verbUsed || joint !== undefined);
  const of = goesOn ? verb : timedBy(last, bound);
  const value = of === 'changed' ? boundedBy(past, 'from') : boundedBy(ahead, bound);
  takeValues(state, { of, not: false, any: [value] });
  state.verbUsed = true;
  // `mellem 1/1 og`, `i 2025 eller i 2027`: the verb counts for what is joined to it.
  state.verb = of === 'changed' ? undefined : of;
}

/** Which end a time without a verb speaks of: what stood before it says, or how it is bounded. */
function timedBy(last: Filter | undefined, bound: Bound | undefined): DimensionName {
  if (last?.of === 'phase' && !last.not && last.any.includes('closed')) return 'ends';
  if (last?.of === 'phase' && (last.any.includes('planned') || last.any.includes('starting'))) return 'starts';
  if (bound === 'before' || bound === 'until') return 'ends';
  return bound === 'from' || bound === 'after' ? 'starts' : 'runs';
}

/** A verb without a time: what expires does so this year, unless a time was begun; others were not understood. */
function dropVerb(state: State): void {
  if (state.verb === undefined || state.verbUsed) return;
  if (state.verb !== 'ends' || state.verbIsNoun || state.bound !== undefined) {
    state.unread.push(...state.verbWords);
    return;
  }
  const year = state.vocabulary.asked.today.slice(0, 4);
  state.read += 1;
  takeValues(state, { of: 'ends', not: false, any: [`${year}-01-01/${year}-12-31`] });
}

function finish(state: State): void {
  dropVerb(state);
  dropNegation(state);
}

/** What changed did so since the last meeting, and how it goes with some is a list of them. */
function asAnswered({ form, filters }: Question): Question {
  if (form === 'changes') {
    const isUnsaid = ({ of, any }: Filter) => of === 'changed' && any[0] === 'lastMeeting';
    return { form, filters: filters.filter((filter) => !isUnsaid(filter)) };
  }
  return form === 'status' && filters.some(({ of }) => of !== 'committee')
    ? { form: 'list', filters }
    : { form, filters };
}

function outcome(state: State, tokens: readonly Token[]): QuestionRead {
  const { form, filters, choice, unread, read } = state;
  if (choice) {
    const choices = choice.of.map(({ of, value }) => ({
      of,
      value,
      question: questionOf(form, [...filters, { of, not: choice.not, any: [value] }]),
    }));
    return { kind: 'ambiguous', word: choice.word, choices };
  }
  const question = asAnswered(questionOf(form, filters));
  const asksForAll = unread.length === 0 && tokens.some(({ key }) => everything.has(key));
  if (filters.length === 0 && form === 'list' && !asksForAll) return { kind: 'unclear', unread };
  if (unread.length > read) return { kind: 'unclear', nearest: question, unread };
  return { kind: 'understood', question, unread };
}
