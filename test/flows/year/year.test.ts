import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Entry, lineOf, type Told } from './diary';
import { isWorkday, nextWorkday, workdaysBefore } from './oracle/calendar-2025';
import { type Expected, expected, expectedNotices, messagesOf } from './oracle/rounds-2025';
import { oneOfTwoEnds, runYear } from './run-year';
import { script } from './script';

const golden = path.join(__dirname, 'year.golden.txt');
const textOf = (diary: Entry[]) => `${diary.map(lineOf).join('\n')}\n`;

let diary: Entry[];
beforeAll(async () => {
  const year = await runYear();
  expect(year.faults).toEqual([]);
  diary = year.diary;
}, 120_000);

const told = () => diary.flatMap((entry) => (entry.kind === 'told' ? [entry] : []));
const asks = () => told().filter(({ why }) => why !== 'summary' && why !== 'corrected');
const at = ({ day, time }: Pick<Told, 'day' | 'time'>) => `${day} ${time}`;

/** The hand-written round that a message is of, whether its meeting had moved or not. */
function roundOf({ committee, meeting }: Told): Expected {
  const found = expected.find(
    (round) => round.committee === committee && [round.meeting, round.askedFor?.meeting].includes(meeting),
  );
  if (!found) throw new Error(`No round was to be of ${committee} ${meeting}.`);
  return found;
}

describe('a year of five committees', () => {
  it('reads as it did', () => {
    const text = textOf(diary);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });

  it('writes to owners and channels what was worked out by hand, and nothing else', () => {
    const lines = (entries: Told[]) => entries.map(lineOf).sort();
    expect(lines(told())).toEqual(lines(expected.flatMap(messagesOf)));
  });

  it('tells the secretariat what was worked out by hand, and nothing else', () => {
    const noticed = diary.flatMap((entry) => (entry.kind === 'noticed' ? [entry] : []));
    expect(noticed.map(({ to }) => to)).toEqual(noticed.map(() => 'Sekretariatet'));
    expect(noticed.map((n) => [`${n.day} ${n.time}`, `${n.committee} ${n.meeting}`, n.what])).toEqual(expectedNotices);
  });

  it('is the same when two processes run at once and one of them ends in the middle', async () => {
    const year = await runYear(oneOfTwoEnds, ['08', '10', '11', '12']);
    // A post is put right in place: that both do it, with the same words, nobody can see.
    const isRepeated = (entry: Entry, index: number) => {
      const before = year.diary[index - 1];
      return entry.kind === 'told' && entry.why === 'corrected' && before && lineOf(before) === lineOf(entry);
    };
    expect(textOf(year.diary.filter((entry, index) => !isRepeated(entry, index)))).toBe(textOf(diary));
  }, 120_000);
});

describe('the days worked out by hand', () => {
  it.each(expected.map((round) => [round.round, round] as const))('of %s are the days counted', (_, round) => {
    const due = workdaysBefore(round.agenda, 3);
    expect(round).toMatchObject({
      due,
      remind: [workdaysBefore(due, 5), workdaysBefore(due, 2), due],
      publish: nextWorkday(due),
    });
    const askedFor = round.askedFor ?? round;
    expect(askedFor.due).toBe(workdaysBefore(askedFor.agenda, 3));
    expect(round.ask).toBe(workdaysBefore(askedFor.due, 10));
  });
});

describe('through the whole year', () => {
  it('nobody is written to outside 8-16 on working days, or in July', () => {
    const written = diary.filter((e) => e.kind === 'noticed' || (e.kind === 'told' && e.why !== 'corrected'));
    expect(written.filter(({ day, time }) => !isWorkday(day) || time < '08:00' || time >= '16:00')).toEqual([]);
  });

  it('nobody is asked twice for the same in one round, or in two that ask at the same time', () => {
    const first = asks().filter(({ why }) => why === 'ask' || why === 'handed');
    const overlap = (a: Expected, b: Expected) => a.ask <= b.due && b.ask <= a.due;
    const twice = first.flatMap((one, index) =>
      first
        .slice(index + 1)
        .filter((other) => other.to === one.to && overlap(roundOf(one), roundOf(other)))
        .filter((other) => other.numbers.some((number) => one.numbers.includes(number)))
        .map((other) => [one, other].map(lineOf)),
    );
    expect(twice).toEqual([]);
  });

  it('each round has its summary once, and no other has one', () => {
    const posted = told().filter(({ why }) => why === 'summary');
    expect(posted.map((post) => roundOf(post).round).sort()).toEqual(expected.map(({ round }) => round).sort());
  });

  it('nobody is written to about what is answered since the round asks, or about nothing', () => {
    const isAnswered = (entry: Told) => (number: string) =>
      script.some(
        (deed) =>
          deed.does === 'answers' &&
          deed.number === number &&
          deed.at > `${roundOf(entry).ask} 08:00` &&
          deed.at <= at(entry),
      );
    expect(asks().filter(({ numbers }) => numbers.length === 0)).toEqual([]);
    expect(asks().filter((entry) => entry.numbers.some(isAnswered(entry)))).toEqual([]);
  });
});
