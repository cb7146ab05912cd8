import { nextPiece } from './pieces/next-piece';
import type { Piece } from './pieces/piece';
import { type DimensionName, type Filter, type Question, questionOf } from './question';
import { everything } from './reading/small-words';
import { type Token, tokensOf } from './reading/tokens';
import { dropNegation, isNegated } from './taking/negation';
import { isWhenTold, noteNews } from './taking/news';
import { type State, startReading, wordsOf } from './taking/state';
import { takeForm } from './taking/take-form';
import { dropVerb, takeTime } from './taking/take-time';
import { takeValues } from './taking/take-values';
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

function take(state: State, piece: Piece, tokens: readonly Token[]): void {
  switch (piece.is) {
    case 'values':
      state.read += tokens.length;
      takeValues(state, { of: piece.of, not: piece.not, any: piece.values });
      noteNews(state, wordsOf(tokens));
      break;
    case 'time':
      if (isWhenTold(state)) state.unread.push(wordsOf(tokens).join(' '));
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
      // `der ikke slutter i Syd i 2025` turns round when it ends, and not where.
      [state.verbNot, state.negating] =
        state.negating && state.negating.of === undefined ? [state.negating, undefined] : [undefined, state.negating];
      [state.verb, state.verbUsed] = [piece.of, false];
      state.verbWords = wordsOf(tokens);
      [state.verbIsNoun, state.verbIsPast] = [piece.isNoun ?? false, piece.isPast ?? false];
      break;
    case 'hint':
      state.hint = piece.of;
      break;
    case 'bound':
      state.bound = piece.bound;
      break;
    case 'not':
      dropNegation(state);
      if (state.verb !== undefined && !state.verbUsed && !piece.all) {
        state.verbNot = { words: wordsOf(tokens), all: false };
        break;
      }
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
      if (state.negating && state.negating.of === undefined) state.negating.unreadFrom ??= state.unread.length;
      state.unread.push(...wordsOf(tokens));
      break;
  }
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
