import type { ShownReach } from '../people/reach';
import type { Language } from '../portfolio/portfolio';
import type { ReviewedTexts } from '../review/review';
import type { Day } from '../time/instant';
import type { AskContent } from './ask-content';
import type { AgendaNotice } from './meeting/agenda-content';
import type { ReviewContent } from './meeting/review-content';
import type { Occasion } from './occasion';

/** What a coordinator, or an owner, is told in their own chat. People are named as the coordinator's own file names them. */
export type NoticeContent = RoundNotice | GoneNotice | ReviewNotice | AgendaNotice;

/** About one round. */
export type RoundNotice = Occasion & {
  language: Language;
  portfolioId: string;
  committee: string;
  committeeId: string;
  dueOn: Day;
  today: Day;
} & (
    | { kind: 'notMine'; number: string; title: string; by: string }
    /** `reachable`: whether the new owner can be asked. */
    | { kind: 'handedOver'; number: string; title: string; by: string; to: string; reachable: boolean }
    | { kind: 'absent'; label: string; from: Day; to: Day; numbers: string[] }
    | {
        kind: 'unreachable';
        people: { label: string; numbers: string[]; reach: ShownReach }[];
        ownerless: { number: string; title: string }[];
        /** Nowhere to post the summary yet. */
        channelMissing: boolean;
      }
    | { kind: 'noChannel'; answered: number; asked: number }
    | { kind: 'postUnknown' }
    | { kind: 'missed' }
    /** To an owner: their words, and the coordinator's that are shown instead. */
    | { kind: 'reworded'; number: string; title: string; given: ReviewedTexts; texts: ReviewedTexts }
  );

/** A card to act on: the review of a round for a coordinator, or the question given back to whoever answers it. */
export type ReviewNotice =
  | { kind: 'review' | 'reviewLast' | 'reviewAnswer'; language: Language; review: ReviewContent }
  | { kind: 'returned'; language: Language; ask: AskContent };

/** About the rows that the table of one import lacked: what became of them? */
export interface GoneNotice {
  kind: 'gone';
  language: Language;
  portfolioId: string;
  portfolioName: string;
  importedOn: Day;
  /** All that wait for an answer, in the order of their numbers. */
  rows: { number: string; title: string }[];
  today: Day;
}
