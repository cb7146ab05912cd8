import { addDays } from '../day-arithmetic';
import { either, meaning, phrase, type Reader, remembered, sequence, understand } from './grammar';
import { writtenUnit } from './unit/read-unit';
import { isBareYear, type Unit } from './unit/unit';
import { type Days, daysOf } from './unit/unit-days';

/** One or several units as one interval, and how they were put together. */
export interface Span {
  days: Days;
  /** `single` also where neighbours stand together: `medio/ultimo 2025`. */
  shape: 'single' | 'dash' | 'until' | 'and';
}

/** A slash or an `og` joins neighbours; a dash or a `til` spans what lies between. */
type Join = 'beside' | 'and' | 'dash' | 'until';

const joins = meaning<Join>({
  '/': 'beside',
  ',': 'beside',
  '+': 'beside',
  '&': 'beside',
  eller: 'beside',
  or: 'beside',
  og: 'and',
  and: 'and',
  '-': 'dash',
  '→': 'dash',
  '- >': 'dash',
  til: 'until',
  'til og med': 'until',
  'frem til': 'until',
  indtil: 'until',
  to: 'until',
  '- to -': 'until',
  until: 'until',
  through: 'until',
});

interface Chain {
  units: Unit[];
  joins: Join[];
}

/** More stand together in no cell that means one time; the bound keeps reading cheap. */
const mostUnits = 4;

/** `2024`, `Vinter/forår 2018`, `2024 - 2025/2026`. */
export const span: Reader<Span> = understand(remembered(chain(mostUnits)), ({ units, joins }) => {
  const parts = complete(units);
  const at = joins.findIndex(isSpanning);
  if (!parts || joins.findLastIndex(isSpanning) !== at) return undefined;
  if (at < 0) return asSpan(besides(parts), 'single');
  const [first, last] = [parts.slice(0, at + 1), parts.slice(at + 1)];
  if (isOneWinter(first.at(-1), last[0])) return undefined;
  return asSpan(ends(besides(first), besides(last)), joins[at] === 'dash' ? 'dash' : 'until');
});

/** `mellem marts og juni 2024`. */
export const spanBetween: Reader<Span> = understand(
  sequence(phrase('mellem', 'between'), chain(2)),
  ([, { units, joins }]) => {
    const parts = joins[0] === 'and' ? complete(units) : undefined;
    return asSpan(parts && ends(besides(parts.slice(0, 1)), besides(parts.slice(1))), 'and');
  },
);

/** `inden udgangen af 2025`, `inden 1/10 2025`. `Inden juni 2025` has two meanings, before June and within it: not read. */
export const spanBefore: Reader<Span> = either(
  understand(sequence(phrase('inden', 'before'), writtenUnit), ([, unit]) =>
    unit.third === 'last' ? asSpan(daysOf(unit), 'single') : undefined,
  ),
  understand(sequence(phrase('inden'), writtenUnit), ([, unit]) =>
    unit.name.is === 'day' ? asSpan(daysOf(unit), 'single') : undefined,
  ),
);

function chain(most: number): Reader<Chain> {
  const single = understand(writtenUnit, (unit): Chain => ({ units: [unit], joins: [] }));
  if (most === 1) return single;
  const longer = understand(
    sequence(writtenUnit, joins, chain(most - 1)),
    ([unit, join, behind]): Chain => ({
      units: [unit, ...behind.units],
      joins: [join, ...behind.joins],
    }),
  );
  return either(single, longer);
}

/** Gives each unit what it left to the one behind it. */
function complete(units: Unit[]): Unit[] | undefined {
  const completed: Unit[] = [];
  for (const unit of [...units].reverse()) {
    const behind = completed[0];
    const whole = behind ? completedBy(unit, behind) : unit;
    if (whole?.year === undefined || whole.name.is === 'nothing' || whole.name.is === 'number') return undefined;
    completed.unshift(whole);
  }
  return completed;
}

function completedBy(unit: Unit, behind: Unit): Unit | undefined {
  const name = nameFrom(unit, behind);
  if (!name) return undefined;
  // `januar - 2024` is one month, read elsewhere: a bare year lends itself to nobody.
  const year = unit.year ?? (isBareYear(behind) ? undefined : behind.year);
  return year === undefined ? undefined : { ...unit, name, year };
}

function nameFrom({ name }: Unit, behind: Unit): Unit['name'] | undefined {
  if (name.is === 'nothing') return behind.third ? behind.name : undefined;
  if (name.is !== 'number') return name;
  switch (behind.name.is) {
    case 'quarter':
    case 'half':
      return name.n >= 1 && name.n < behind.name.n ? { ...behind.name, n: name.n } : undefined;
    case 'day':
      return { is: 'day', day: name.n, month: behind.name.month };
    default:
      return undefined;
  }
}

/** Units that stand together must be neighbours: `marts/september 2024` is two times, not the months between. */
function besides(units: Unit[]): Days | undefined {
  const [first, ...rest] = units;
  let days = first && daysOf(first);
  let before = first;
  for (const unit of rest) {
    const next = daysOf(unit);
    if (!days || !next || !before || (isBareYear(unit) && !isBareYear(before))) return undefined;
    if (next.from < days.from || next.from > addDays(days.to, 1) || next.to < days.to) return undefined;
    days = { from: days.from, to: next.to };
    before = unit;
  }
  return days;
}

function ends(first: Days | undefined, last: Days | undefined): Days | undefined {
  return first && last && first.from <= last.to ? { from: first.from, to: last.to } : undefined;
}

/** `vinter 2024-2025` is one winter. */
function isOneWinter(first: Unit | undefined, last: Unit | undefined): boolean {
  const isWinter = first?.name.is === 'season' && first.name.season === 'winter' && !first.third;
  return isWinter && last !== undefined && isBareYear(last) && last.year === (first.year ?? 0) + 1;
}

function isSpanning(join: Join): boolean {
  return join === 'dash' || join === 'until';
}

function asSpan(days: Days | undefined, shape: Span['shape']): Span | undefined {
  return days && { days, shape };
}
