import type { Command } from '../../../src/domain/people/command';
import { type Ref, roles } from './agreement-of-the-year';

/** What people do in the year: local day and time, who, and what. */
export type Deed = { at: string; who: Ref } & (
  | { does: 'answers'; number: string; round: string }
  | { does: 'waits'; number: string; round: string; until: string }
  | { does: 'handsOver'; number: string; round: string; to: Ref }
  | { does: 'says'; words: string; command: Command }
);

const answers = (at: string, who: Ref, number: string, round: string): Deed => ({
  at,
  who,
  does: 'answers',
  number,
  round,
});
const says = (at: string, words: string, command: Command, who: Ref = 'sekretariat'): Deed => ({
  at,
  who,
  does: 'says',
  words,
  command,
});
const mention = (ref: Ref) => ({ kind: 'mentioned' as const, person: ref, name: roles[ref] });

/** A round by its committee and the meeting day it was first planned for. */
export const script: Deed[] = [
  answers('2025-02-05 10:30', 'ssu', '1', 'ssu.2025-02-28'),
  answers('2025-02-12 10:30', 'ssu', '2', 'ssu.2025-02-28'),
  answers('2025-02-13 14:30', 'tss2', '4', 'tss.2025-03-07'),
  answers('2025-03-03 09:30', 'tss', '3', 'tss.2025-03-07'),
  answers('2025-03-05 09:30', 'byen', '6', 'byen.2025-03-21'),
  answers('2025-03-07 09:30', 'byen', '5', 'byen.2025-03-21'),
  answers('2025-03-10 21:30', 'syd', '8', 'syd.2025-03-28'),
  answers('2025-03-10 21:40', 'syd', '9', 'syd.2025-03-28'),
  { at: '2025-03-11 12:30', who: 'midt', does: 'waits', number: '7', round: 'midt.2025-04-04', until: '2025-03-20' },
  answers('2025-03-20 13:30', 'midt', '7', 'midt.2025-04-04'),

  says(
    '2025-04-10 10:30',
    'fravær 22/4-2/5, stedfortræder @Stedfortræder, klynge Byen',
    { name: 'absence', time: '22/4-2/5', deputy: mention('byen2') },
    'byen',
  ),
  answers('2025-04-22 13:30', 'ssu', '1', 'ssu.2025-05-16'),
  answers('2025-04-22 13:40', 'ssu', '2', 'ssu.2025-05-16'),
  says('2025-04-23 16:30', 'ejer 10 @Projektleder, SSU', { name: 'assign', number: '10', to: mention('ssu2') }),
  answers('2025-04-24 10:30', 'byen2', '5', 'byen.2025-05-09'),
  answers('2025-04-25 10:30', 'byen2', '6', 'byen.2025-05-09'),
  answers('2025-05-06 15:30', 'ssu2', '10', 'ssu.2025-05-16'),
  answers('2025-05-12 10:30', 'syd', '8', 'syd.2025-06-06'),
  answers('2025-05-18 20:30', 'ssu', '2', 'tss.2025-06-13'),
  answers('2025-05-23 11:30', 'byen', '6', 'midt.2025-06-20'),
  says('2025-05-27 10:30', 'flyt møde Midt 20/6 til 27/6', { name: 'moveMeeting', meeting: 'Midt 20/6', to: '27/6' }),
  answers('2025-05-29 11:30', 'tss', '3', 'tss.2025-06-13'),
  answers('2025-06-11 10:30', 'syd', '9', 'midt.2025-06-20'),
  answers('2025-06-13 10:30', 'midt', '7', 'midt.2025-06-20'),

  answers('2025-07-15 10:30', 'byen', '6', 'byen.2025-08-15'),
  answers('2025-08-04 10:30', 'byen', '5', 'byen.2025-08-15'),
  answers('2025-08-20 10:30', 'ssu', '1', 'ssu.2025-09-12'),
  answers('2025-08-20 10:30', 'ssu2', '10', 'ssu.2025-09-12'),
  says('2025-08-25 11:30', 'fravær 8/9-12/9', { name: 'absence', time: '8/9-12/9' }, 'tss2'),
  says('2025-09-01 10:30', 'afløs Syd med Midt', {
    name: 'succeedCommittee',
    pairs: [{ committee: 'Syd', to: 'Midt' }],
  }),
  answers('2025-09-03 10:30', 'syd', '8', 'syd.2025-09-19'),
  answers('2025-09-03 10:30', 'tss', '3', 'tss.2025-09-26'),
  answers('2025-09-10 10:30', 'ssu', '2', 'tss.2025-09-26'),
  answers('2025-09-15 10:30', 'tss2', '4', 'tss.2025-09-26'),
  { at: '2025-09-18 10:30', who: 'midt', does: 'handsOver', number: '7', round: 'midt.2025-10-10', to: 'midt2' },
  answers('2025-09-22 10:30', 'syd', '9', 'midt.2025-10-10'),
  answers('2025-09-24 10:30', 'midt2', '7', 'midt.2025-10-10'),
  answers('2025-09-29 10:30', 'byen', '6', 'midt.2025-10-10'),
  says('2025-10-06 10:30', 'flyt møde Byen 7/11 til 14/11', {
    name: 'moveMeeting',
    meeting: 'Byen 7/11',
    to: '14/11',
  }),
  answers('2025-10-22 10:30', 'byen', '5', 'byen.2025-11-07'),
  says(
    '2025-11-04 10:30',
    'fravær 4/11-7/11, stedfortræder @Stedfortræder, klynge Byen',
    { name: 'absence', time: '4/11-7/11', deputy: mention('byen2') },
    'byen',
  ),
  answers('2025-11-04 14:30', 'byen2', '6', 'byen.2025-11-07'),
  answers('2025-11-12 10:30', 'tss', '3', 'tss.2025-12-05'),
  answers('2025-11-20 10:30', 'ssu', '2', 'tss.2025-12-05'),
  answers('2025-11-20 10:40', 'ssu', '1', 'ssu.2025-12-12'),
  answers('2025-11-25 10:30', 'ssu2', '10', 'ssu.2025-12-12'),
  answers('2025-12-10 10:30', 'byen', '6', 'midt.2026-01-09'),
  answers('2025-12-17 10:30', 'syd', '8', 'midt.2026-01-09'),
  answers('2025-12-22 10:30', 'syd', '9', 'midt.2026-01-09'),
  answers('2025-12-30 10:30', 'midt2', '7', 'midt.2026-01-09'),
];
