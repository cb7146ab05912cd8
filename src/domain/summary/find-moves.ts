import { colourOf } from '../answer/colour';
import { isAnswered, latestReport, type Request } from '../answer/request';
import { standingOf } from '../answer/standing';
import type { Round } from '../round/round';
import type { Move, SummaryLine } from '../shown/summary-content';
import type { Day } from '../time/instant';
import { slipMonths } from '../time/slip';

/**
 * What moved since this committee's last summary: colour, phase and period, computed from the reports alone. An
 * initiative that was not reported this time has not moved; it is listed as not reported.
 */
export function findMoves(
  requests: Request[],
  lines: SummaryLine[],
  previous: { round: Round; requests: Request[]; asOf: Day },
): { since: Day; moves: Move[] } {
  const moves = requests.flatMap((request, index) => {
    const line = lines[index];
    if (!line || !isAnswered(request)) return [];
    const before = previous.requests.find((r) => r.number === request.number);
    // It was asked about, and what was said of it then is kept no more.
    if (!before && previous.round.initiatives.includes(request.number)) return [];
    return movesOf(request, before, line, previous.asOf);
  });
  return { since: previous.round.meetingOn ?? previous.round.dueOn, moves };
}

function movesOf(request: Request, before: Request | undefined, line: SummaryLine, then: Day): Move[] {
  const { number, title } = line;
  if (!before) return [{ number, title, what: { kind: 'new' } }];
  const was = standingOf(before);
  const now = standingOf(request);
  const moves: Move[] = [];
  const from = isAnswered(before) ? (colourOf(was, then) ?? 'blue') : 'notReported';
  if (from !== line.shade) moves.push({ number, title, what: { kind: 'colour', from, to: line.shade } });
  if (was.phase !== now.phase) moves.push({ number, title, what: { kind: 'phase', from: was.phase, to: now.phase } });
  if (was.period.trim() !== now.period.trim() && now.period !== '') {
    const slip = slipMonths(was.period, latestReport(request)?.period ?? now.period);
    moves.push({
      number,
      title,
      what: { kind: 'period', from: was.period, to: now.period, ...(slip ? { slipMonths: slip } : {}) },
    });
  }
  return moves;
}
