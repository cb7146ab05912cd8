import { readNewness } from '../../../domain/portfolio/cell/read-newness';
import type { RowAsRead } from '../../../domain/portfolio/import/as-read';
import type { Phase } from '../../../domain/portfolio/phase';
import { readPhase } from '../../../domain/portfolio/read-phase';
import { tableTexts } from '../../../domain/portfolio/table-text';
import type { GridRow } from '../grid';
import { type Column, type Meaning, placesOf } from '../headers';
import { withoutResult } from '../read-row';

/**
 * Reads rows that an export of ours wrote: one line is one initiative, and each cell is what it says, to the letter. A row
 * that somebody put in between has no line of its own and is read as rows of any table are: `undefined`.
 */
export function ownRowReader(columns: Column[]): (row: GridRow, place: number) => RowAsRead | undefined {
  const places = new Map<Meaning, number>();
  for (const { meaning } of columns) {
    const [first] = meaning ? placesOf(columns, meaning) : [];
    if (meaning && first !== undefined) places.set(meaning, first);
  }
  return (row, place) => {
    const wordsOf = (meaning: Meaning) => (row.cells[places.get(meaning) ?? -1] ?? '').trim();
    const exportedLine = wordsOf('ownLine');
    if (!/^\d{1,7}$/.test(exportedLine)) return undefined;
    const isNew = readNewness(wordsOf('isNew'));
    const texts = tableTexts.map((text) => [text, wordsOf(text === 'statusText' ? 'status' : text)] as const);
    const optional = [...(['number', 'level', 'milestones', 'colour'] as const).map((m) => [m, wordsOf(m)]), ...texts];
    return {
      line: row.line,
      place,
      exportedLine: Number(exportedLine),
      ...phaseIn(wordsOf('ownPhase')),
      title: wordsOf('title'),
      focusArea: wordsOf('focusArea'),
      anchoring: wordsOf('anchoring'),
      phase: wordsOf('phase'),
      period: wordsOf('period'),
      ...Object.fromEntries(optional.filter(([, words]) => words !== '')),
      ...(isNew ? { isNew } : {}),
      notes: notesOf(row, columns, isNew === undefined),
      ...withoutResult(row, columns),
    };
  };
}

function phaseIn(words: string): { exportedPhase?: Phase } {
  const read = words === '' ? undefined : readPhase(words);
  return read ? { exportedPhase: read.phase } : {};
}

/** Whatever column has no field of its own. */
function notesOf({ cells }: GridRow, columns: Column[], isNewUnread: boolean): Record<string, string> {
  const noted = columns.flatMap(({ heading, meaning }, at): [string, string][] => {
    const cell = (cells[at] ?? '').trim();
    const isNote =
      meaning === undefined || ['note', 'start', 'finish'].includes(meaning) || (meaning === 'isNew' && isNewUnread);
    return cell !== '' && isNote ? [[heading, cell]] : [];
  });
  return Object.fromEntries(noted);
}
