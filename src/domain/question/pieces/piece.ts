import type { DimensionName } from '../question';
import type { Meaning } from '../reading/lexicon';
import type { SaidTime } from '../time/said-time';

/** What some tokens of a question come to. */
export type Said =
  | Exclude<Meaning, { is: 'value' }>
  | { is: 'values'; of: DimensionName; values: string[]; not: boolean }
  | { is: 'time'; time: SaidTime }
  /** Several things are called this. */
  | { is: 'choice'; choices: { of: DimensionName; value: string }[] }
  | { is: 'unread' };

export type Piece = Said & {
  /** The first token behind it. */
  next: number;
};

export function valuesPiece(of: DimensionName, values: string[], next: number, not = false): Piece {
  return { is: 'values', of, values, not, next };
}

export function meaningPiece(meaning: Meaning, next: number): Piece {
  return meaning.is === 'value'
    ? valuesPiece(meaning.of, meaning.value.split(','), next, meaning.not)
    : { ...meaning, next };
}
