import type { Language } from '../portfolio/portfolio';
import type { Day } from '../time/instant';
import type { Occasion } from './occasion';

/** What a coordinator is told in their own chat. People are named as the coordinator's own file names them. */
export type NoticeContent = Occasion & {
  language: Language;
  portfolioId: string;
  committee: string;
  committeeId: string;
  dueOn: Day;
  today: Day;
} & (
    | { kind: 'notMine'; number: string; title: string; by: string }
    | {
        kind: 'unreachable';
        people: { label: string; numbers: string[] }[];
        ownerless: { number: string; title: string }[];
        /** Nowhere to post the summary yet. */
        channelMissing: boolean;
      }
    | { kind: 'noChannel'; answered: number; asked: number }
    | { kind: 'postUnknown' }
    | { kind: 'missed' }
  );
