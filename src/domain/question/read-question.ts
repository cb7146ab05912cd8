import type { Days } from '../time/end/ends-within';
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
  /** What was said last of when something was told. */
  news: { filter: Filter; isAnswer: boolean } | undefined;
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
    news: undefined,
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
      noteNews(state, wordsOf(tokens));
      break;
    case 'time':
      if (isWhenAnswered(state)) state.unread.push(...wordsOf(tokens));
      else {
        state.read += tokens.length;
        takeTime(state, piece.time);
      }
      break;
    case 'choice':
      state.read += tokens.length;
      state.choice ??= { word: wordsOf(tokens).join(' '), of: piece.choices, not: isNegated(state) };
      break;
    case 'form':
      state.read += tokens.length;
      takeForm(state, piece.form);
      break;
    case 'verb':
      dropVerb(state);
      [state.verb, state.verbUsed] = [piece.of, false];
      state.verbWords = wordsOf(tokens);
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
        state.unread.push(...wordsOf(tokens));
        break;
      }
      state.negating = { words: wordsOf(tokens), all: piece.all };
      break;
    case 'joint':
      state.joint = piece.by;
      state.jointWords = wordsOf(tokens);
      break;
    case 'filler':
      break;
    case 'unread':
      // `ikke drøftet i TSS` turns that word round, and not TSS.
      if (!state.negating?.all) dropNegation(state);
      state.unread.push(...wordsOf(tokens));
      break;
  }
}

/** `hvor mange mangler`: what is missing is counted, whichever is said first; and of others the first one counts. */
function takeForm(state: State, form: Form): void {
  const before = state.form;
  // `uden nyt siden sidst` asks for what did not change, and not for what did.
  if (form === 'changes' && isNegated(state)) takeForms(state, form);
  else if (before === 'list' || isOfAny(form)) {
    state.form = form;
    takeForms(state, before);
  } else if (isOfAny(before)) takeForms(state, form);
}

/** Forms that answer of whatever is asked for. */
function isOfAny(form: Form): boolean {
  return form === 'count' || form === 'who';
}

/** What a form asks for, where it is answered in another. */
function takeForms(state: State, form: Form): void {
  if (form === 'missing') takeValues(state, { of: 'reported', not: false, any: ['no'] });
  if (form === 'changes') takeValues(state, { of: 'changed', not: false, any: ['lastMeeting'] });
  if (form === 'missing' || form === 'changes') noteNews(state, []);
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
  if (takeSince(state, past)) return;
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

function wordsOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ text }) => text);
}

/** A time that is of no other verb than `siden`. */
function isUntimed({ verb, verbUsed, verbWords }: State): boolean {
  return verb === undefined || (verb === 'changed' && !verbUsed && /^(?:siden|since)$/i.test(verbWords.join(' ')));
}

/** Says when something was told, and may have a time behind it; where it stands may come between. */
function noteNews(state: State, words: readonly string[]): void {
  const { last } = state;
  if (last?.of === 'reported' || last?.of === 'confirmed' || last?.of === 'changed') {
    state.news = { filter: last, isAnswer: last.of === 'reported' && !/opdater|update/i.test(words.join(' ')) };
  } else if (last?.of !== 'committee' && last?.of !== 'area') state.news = undefined;
}

/** `svaret i går`: of an answer it is known in which round it came, and not asked when; `opdateret i går` is what changed. */
function isWhenAnswered(state: State): boolean {
  return state.news?.isAnswer === true && isUntimed(state);
}

/**
 * A time behind what is new says since when: `ændret i november`, `ikke opdateret siden juni`, `hvad er nyt i år`. What was
 * last updated before a day is unchanged since.
 */
function takeSince(state: State, past: Days): boolean {
  const { verb, news, bound } = state;
  if (!isUntimed(state) || !(news || (verb === undefined && state.form === 'changes'))) return false;
  const isBefore = bound === 'before' || bound === 'until';
  const isOld =
    news !== undefined && news.filter.not !== (news.filter.of === 'confirmed' || news.filter.any[0] === 'no');
  if (news) state.filters.splice(state.filters.indexOf(news.filter), 1);
  takeValues(state, { of: 'changed', not: isOld !== isBefore, any: [boundedBy(past, 'from')] });
  [state.verb, state.verbUsed, state.news] = [undefined, true, undefined];
  return true;
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
