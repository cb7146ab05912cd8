import { daysBetween } from '../../../time/day-arithmetic';
import { lastDay } from '../../../time/end/last-day';
import { type Period, parsePeriod } from '../../../time/period';
import type { Dimension } from '../../dimension';
import { readDaysIn, writeDays } from '../../time/days';

const untimed =
  'uden slutdato, uden periode, uden tid, uden en slutdato, uden dato, uden datoer, uden sluttidspunkt, uden tidsplan, uden deadline, uden frist, mangler slutdato, ingen slutdato, ingen periode, without end date, without an end date, without date, without dates, without deadline, no end date, without a period, without period';

/** The last day of its period lies within these days; `none`: it has none that can be read. What is closed ended then, too. */
export const ends: Dimension = {
  phrases: { none: untimed },
  timeVerbs:
    'udløber, der udløber, som udløber, går ud, der går ud, løber ud, der løber ud, slutter, der slutter, afsluttes, skal afsluttes, ender, ophører, er færdige, er færdig, er færdigt, skal være færdige, skal være færdig, skal være færdigt, bliver færdige, bliver færdig, bliver færdigt, expires, expire, expiring, ends, ending, finishes, finish, finishing, due, closes, closing',
  pastVerbs: 'udløb, sluttede, endte, gik ud, løb ud, ended, finished in',
  timeNouns: 'med slut, slut, med slutdato, slutdato, med frist, frist, med deadline, deadline, til aflevering, end',
  holds: (value, { baseline }) => {
    const last = lastDay(baseline.period);
    return value === 'none' ? last === undefined : last !== undefined && isWithin(last, value);
  },
  write: (value) => (value === 'none' ? 'uden slutdato' : `udløber ${writeDays(value)}`),
};

/** Its first day lies within them, where the words tell one. */
export const starts: Dimension = {
  timeVerbs:
    'starter, der starter, som starter, begynder, påbegyndes, igangsættes, sættes i gang, går i gang, med start, med opstart, opstart, starts, start, starting, begins, begin, beginning',
  pastVerbs: 'startede, startet, startede op, begyndte, begyndt, påbegyndt, started, began, begun',
  holds: (value, { baseline }) => {
    const read = parsePeriod(baseline.period);
    return read.kind === 'interval' && tellsStart(read) && isWithin(read.from, value);
  },
  write: (value) => `starter ${writeDays(value)}`,
};

/** Some of its period lies within them; an end alone is as good as begun. */
export const runs: Dimension = {
  timeVerbs: 'løber, der løber, kører, foregår, med periode, perioden, periode, i perioden, runs, run, period',
  holds: (value, { baseline }) => {
    const read = parsePeriod(baseline.period);
    if (read.kind !== 'interval') return false;
    const { from, to } = readDaysIn(value);
    const [first, last] = [tellsStart(read) ? read.from : '', read.speaksOf === 'start' ? '9999' : read.to];
    return (to === '' || first <= to) && last >= from;
  },
  write: (value) => `løber ${writeDays(value)}`,
};

/** `ultimo 2025` alone is how people write an end; what is longer has a beginning as well. */
function tellsStart({ speaksOf, from, to }: Period & { kind: 'interval' }): boolean {
  return speaksOf === 'start' || (speaksOf === 'whole' && daysBetween(from, to) > longestEnd);
}

const longestEnd = 123;

function isWithin(day: string, value: string): boolean {
  const { from, to } = readDaysIn(value);
  return day >= from && (to === '' || day <= to);
}
