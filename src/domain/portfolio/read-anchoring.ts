import type { Day } from '../time/instant';
import { successorOf } from './change/ending';
import type { Anchoring } from './initiative';
import { findCommittee, type Portfolio } from './portfolio';

/**
 * The committees a table's cell names, in its order and each once: `SSU/TSS`, `Byen, Midt og Nord`,
 * `(SSU /TSS) Styregruppe for fremtidens akutområde`. What names none is in `unknown`, and always in the words. The
 * name of a committee that was succeeded means the one that took over.
 */
export function readAnchoring(
  words: string,
  portfolio: Portfolio,
  today: Day,
): { anchoring: Anchoring; unknown: string[] } {
  const kept = words.trim();
  if (kept.length > longestCell) return { anchoring: { words: kept, committees: [] }, unknown: [kept] };
  const committees = new Set<string>();
  const unknown: string[] = [];
  for (const piece of piecesOf(kept, portfolio)) {
    for (const name of namesIn(piece, portfolio)) {
      const committee = findCommittee(portfolio, name);
      if (committee === undefined) unknown.push(name);
      else committees.add(successorOf(portfolio, committee, today).id);
    }
  }
  return { anchoring: { words: kept, committees: [...committees] }, unknown };
}

/** What stands in brackets and what stands between them, unless the whole is one committee's name. */
function piecesOf(words: string, portfolio: Portfolio): string[] {
  if (findCommittee(portfolio, words) !== undefined) return [words];
  return words.split(/[()[\]]/).filter((piece) => piece.trim() !== '');
}

/** In characters; a page of text names no committees, and looking for them in it would take long. */
const longestCell = 1000;

const separator = /([/,;+&\n]|\s[-–]\s|(?<=\s)(?:og|and)(?=\s))/i;
/** A committee's own name may hold an `og` or a comma; none holds more than this many. */
const longestName = 6;

/** Cut at separators, the longest run that is a committee's name staying whole. */
function namesIn(piece: string, portfolio: Portfolio): string[] {
  const parts = piece.split(separator);
  const names: string[] = [];
  let at = 0;
  while (at < parts.length) {
    const end = endOfName(parts, at, portfolio);
    names.push(parts.slice(at, end).join('').trim());
    at = end + 1;
  }
  return names.filter((name) => name !== '');
}

/** Names stand at even places, separators at odd ones. */
function endOfName(parts: string[], from: number, portfolio: Portfolio): number {
  const furthest = Math.min(parts.length, from + 2 * longestName - 1);
  for (let end = furthest; end > from + 1; end -= 2) {
    if (findCommittee(portfolio, parts.slice(from, end).join('')) !== undefined) return end;
  }
  return from + 1;
}
