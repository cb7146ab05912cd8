import type { Move } from '../../domain/shown/summary-content';
import type { Words } from '../../words/da';
import { oneLine } from '../people-text';

/** `Gul → Rød`, `primo 2025 → medio 2025 (4 måneder senere)`. */
export function moveWords(what: Move['what'], words: Words): string {
  switch (what.kind) {
    case 'colour':
      return words.summary.move(words.shade[what.from], words.shade[what.to]);
    case 'phase':
      return words.summary.move(words.phase[what.from], words.phase[what.to]);
    case 'period':
      return periodWords(what, words);
    case 'new':
      return words.summary.isNew;
  }
}

function periodWords(
  { from, to, slipMonths }: { from: string; to: string; slipMonths?: number },
  words: Words,
): string {
  const moved =
    from === '' ? words.summary.periodNow(oneLine(to, 80)) : words.summary.move(oneLine(from, 80), oneLine(to, 80));
  if (!slipMonths) return moved;
  const slip = slipMonths > 0 ? words.summary.movedLater(slipMonths) : words.summary.movedEarlier(-slipMonths);
  return `${moved} (${slip})`;
}
