import type { CommandOf } from '../../../domain/people/command';
import type { SinceWish } from '../../../domain/summary/changes/decide-since';
import { withoutFor, withoutPage } from '../arguments/small-words';

/** `TSS`, `siden sidste møde i SSU`, `TSS siden 1/9 side 2`, `siden 1. september for TSS`. */
export function readChanges(rest: string): CommandOf<'changes'> {
  const { asked, ...page } = withoutPage(rest);
  const [, before = '', since = ''] = /^(.*?)\s*(?:(?<!\S)(?:siden|since)(?!\S)(.*))?$/i.exec(asked) ?? [];
  const { wish, behind } = readSince(since.trim());
  const committee = withoutFor(before) || behind;
  return {
    name: 'changes',
    ...(committee ? { committee } : {}),
    ...(wish ? { since: wish } : {}),
    ...page,
  };
}

const last = '(?:(?:det|den|the|vores|our)\\s+)?(?:sidste|seneste|last|latest)';
const lastMeeting = new RegExp(`^(?:sidst|last time|(?:${last}\\s+(?:møde|moede|meeting)))(?:\\s+(.*))?$`, 'i');
const lastRound = new RegExp(
  `^${last}\\s+(?:runde|statusrunde|overblik|udgivelse|round|overview|summary)(?:\\s+(.*))?$`,
  'i',
);

/** From when, and the committee that stands behind it. */
function readSince(words: string): { wish?: SinceWish; behind: string } {
  const meeting = lastMeeting.exec(words);
  if (meeting) return { behind: withoutFor(meeting[1] ?? '') };
  const round = lastRound.exec(words);
  if (round) return { wish: 'lastRound', behind: withoutFor(round[1] ?? '') };
  if (words === '') return { behind: '' };
  const [, day = words, behind = ''] = /^(.+)\s(?:i|for|in|of)\s+(.+?)$/i.exec(words) ?? [];
  return { wish: { words: day.replace(/^(?:den|d\.|the)\s+/i, '') }, behind };
}
