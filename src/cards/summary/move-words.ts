import type { Language } from '../../domain/portfolio/portfolio';
import type { MoveWhat } from '../../domain/shown/meeting/changes-content';
import { relativeYearDay } from '../../domain/time/day-words';
import type { Day } from '../../domain/time/instant';
import type { Words } from '../../words/da';
import { oneLine } from '../people-text';

interface Read {
  words: Words;
  language: Language;
  /** The day it is read on, or as of. */
  today: Day;
}

/** `Gul → Rød`, `primo 2025 → medio 2025 (4 måneder senere)`, `milepæl nået: M2`. */
export function moveWords(what: MoveWhat, { words, language, today }: Read): string {
  const { move } = words;
  switch (what.kind) {
    case 'colour':
      return move.from(words.shade[what.from], words.shade[what.to]);
    case 'phase':
      return move.from(words.phase[what.from], words.phase[what.to]);
    case 'period':
      return periodWords(what, words);
    case 'new':
      return move.isNew;
    case 'closed':
      return move.closed;
    case 'gone':
      return move.gone;
    case 'milestoneReached':
      return move.reached(milestoneName(what));
    case 'milestonePassed':
      return move.passed(milestoneName(what));
    case 'movedHere':
      return move.movedHere(oneLine(what.from, 80));
    case 'movedAway':
      return move.movedAway(oneLine(what.to, 80));
    case 'escalated':
      return move.escalated(oneLine(what.from, 60), oneLine(what.to, 60));
    case 'decided':
      return move.decided(
        oneLine(what.committee, 60),
        relativeYearDay(what.on, today, language),
        oneLine(what.text, 160),
      );
    case 'carriedOut':
      return move.carriedOut(relativeYearDay(what.on, today, language), oneLine(what.text, 160));
  }
}

function milestoneName({ label, words }: { label: string; words: string }): string {
  return [oneLine(label, 20), oneLine(words, 80)].filter((part) => part !== '').join(' ');
}

function periodWords(
  { from, to, slipMonths = 0, agreedSlipMonths = 0 }: MoveWhat & { kind: 'period' },
  { move }: Words,
): string {
  const moved = from === '' ? move.period(oneLine(to, 80)) : move.from(oneLine(from, 80), oneLine(to, 80));
  const slips = [
    slipMonths > 0 && slipMonths !== agreedSlipMonths && move.later(slipMonths),
    slipMonths < 0 && move.earlier(-slipMonths),
    agreedSlipMonths > 0 && move.laterThanAgreed(agreedSlipMonths),
  ].filter((slip) => slip !== false);
  return slips.length > 0 ? `${moved} (${slips.join(', ')})` : moved;
}
