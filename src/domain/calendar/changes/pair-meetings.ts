import { daysBetween } from '../../time/day-arithmetic';
import type { Day } from '../../time/instant';
import { byDay, type Meeting } from '../meeting';

/** Two readings of one committee's calendar, meeting by meeting. */
export interface Pairing {
  /** The same meeting in both; its day may be another now. */
  pairs: [before: Meeting, after: Meeting][];
  added: Meeting[];
  /** Still ahead, and not there any more. */
  vanished: Meeting[];
}

/** Where more is new than vanished, or the other way round, what is further apart than this is not taken for a move. */
const furthestMove = 31;

/**
 * The same meeting is known by its id, else by its day; then a vanished one and a new one between the same neighbours are
 * one that moved. What has been held neither vanishes nor moves: calendars forget the past.
 */
export function pairMeetings(before: Meeting[], after: Meeting[], today: Day): Pairing {
  const found = new Map<Meeting, Meeting>();
  for (const known of [({ id }: Meeting) => id, ({ on }: Meeting) => on]) pairBy(known, before, after, found);
  const isAhead = ({ on }: Meeting) => on >= today;
  const taken = () => new Set(found.values());
  const gaps = gapsOf(before.filter(isAhead), after, found);
  for (const { lost, fresh } of gaps) for (const [was, is] of movesIn(lost, fresh)) found.set(was, is);
  const known = taken();
  return {
    pairs: [...found],
    added: after.filter((meeting) => !known.has(meeting)),
    vanished: before.filter((meeting) => isAhead(meeting) && !found.has(meeting)),
  };
}

function pairBy(
  nameOf: (meeting: Meeting) => string | undefined,
  before: Meeting[],
  after: Meeting[],
  found: Map<Meeting, Meeting>,
): void {
  const taken = new Set(found.values());
  const named = new Map(after.filter((m) => !taken.has(m)).map((m) => [nameOf(m), m] as const));
  for (const meeting of before) {
    const name = nameOf(meeting);
    const same = name !== undefined && !found.has(meeting) ? named.get(name) : undefined;
    if (same === undefined) continue;
    found.set(meeting, same);
    named.delete(name);
  }
}

interface Gap {
  lost: Meeting[];
  fresh: Meeting[];
}

/** What is unpaired between the same two paired neighbours, of the same kind. */
function gapsOf(before: Meeting[], after: Meeting[], found: Map<Meeting, Meeting>): Gap[] {
  const gaps = new Map<string, Gap>();
  const names = new Map([...found].flatMap(([was, is], nth) => [[was, nth] as const, [is, nth] as const]));
  const put = (calendar: Meeting[], side: keyof Gap) => {
    const inOrder = [...calendar].sort(byDay);
    const neighbours = inOrder.map((meeting) => names.get(meeting));
    const next = neighbours.map((_, at) => at);
    for (let at = inOrder.length - 1, ahead = -1; at >= 0; at -= 1) {
      next[at] = ahead;
      ahead = neighbours[at] ?? ahead;
    }
    let behind = -1;
    for (const [at, meeting] of inOrder.entries()) {
      const own = neighbours[at];
      if (own !== undefined) behind = own;
      else {
        const key = `${behind} ${next[at]} ${meeting.kind ?? ''}`;
        const gap = gaps.get(key) ?? { lost: [], fresh: [] };
        gap[side].push(meeting);
        gaps.set(key, gap);
      }
    }
  };
  put(before, 'lost');
  put(after, 'fresh');
  return [...gaps.values()];
}

/** As many new as lost: in their order. Else the nearest first, none past another. */
function movesIn(lost: Meeting[], fresh: Meeting[]): [Meeting, Meeting][] {
  if (lost.length === fresh.length) return lost.map((was, at) => [was, fresh[at] as Meeting]);
  const near = lost
    .flatMap((was, from) => fresh.map((is, to) => ({ was, is, from, to, apart: Math.abs(daysBetween(was.on, is.on)) })))
    .filter(({ apart }) => apart <= furthestMove)
    .sort((a, b) => a.apart - b.apart);
  const moves: typeof near = [];
  for (const move of near) {
    if (moves.every((other) => (other.from - move.from) * (other.to - move.to) > 0)) moves.push(move);
  }
  return moves.map(({ was, is }) => [was, is]);
}
