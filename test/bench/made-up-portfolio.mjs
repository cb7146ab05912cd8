// A portfolio as large as asked for, in the shapes of the sample: nothing in it means anything.

const periods = ['Afsluttes ultimo 2025', 'Januar-september 2024', '', 'Starter september 2024', 'medio/ultimo 2025'];
const phases = ['Pågår', 'Under opstart', 'Under planlægning (hjerter)', 'Pauseret', 'Afventer nationalt arbejde'];
/** No meeting in July, nor in December. */
const months = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11];

/** When each portfolio is first imported: before the first round of its year is due. */
export const followedSince = '2024-12-01T09:00:00.000Z';

/** @returns {string} a csv table of this many rows, each placed with one of the committees, every ninth with two */
export function madeUpTable(rows, committees) {
  const lines = ['Fokusområder;Indsatser/projekter 2024;Forankring;Status;Forventet projektperiode'];
  for (let n = 0; n < rows; n++) {
    const anchoring = committeesOf(n, committees)
      .map((id) => id.toUpperCase())
      .join('/');
    lines.push(
      `Fokus ${n % 20};Indsats nummer ${n} om noget, der tager tid;${anchoring};${phases[n % phases.length]};${periods[n % periods.length]}`,
    );
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** @returns the portfolio those rows belong to, each committee with ten meetings from January to November 2025 */
export function madeUpPortfolio(committees) {
  return {
    id: 'bench',
    name: 'Bench',
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    coordinators: ['koordinator@example.com'],
    committees: Array.from({ length: committees }, (_, n) => ({
      id: `k${n}`,
      name: `Udvalg K${n}`,
      aliases: [`K${n}`],
      meetings: months.map((month) => ({
        on: `2025-${String(month).padStart(2, '0')}-${String(10 + (n % 15)).padStart(2, '0')}`,
      })),
    })),
    rhythm: { reviewDays: 3, askDaysBefore: 10, remindDaysBefore: [5, 2, 0] },
    followedSince,
  };
}

/** @returns initiatives as an import makes them of those rows: a third asked about every time, at every other meeting, twice a year */
export function madeUpInitiatives(count, committees) {
  return Array.from({ length: count }, (_, n) => {
    const ids = committeesOf(n, committees);
    const period = periods[n % periods.length];
    return {
      portfolioId: 'bench',
      number: `${n + 1}`,
      title: `Indsats nummer ${n} om noget, der tager tid`,
      focusArea: `Fokus ${n % 20}`,
      anchoring: { words: ids.join('/').toUpperCase(), committees: ids },
      phase: { phase: 'running', words: 'Pågår' },
      agreedPeriod: period,
      period,
      line: n + 2,
      notes: {},
      ...cadences[n % cadences.length].said,
    };
  });
}

const cadences = [
  { said: {}, times: 10 },
  { said: { cadence: { kind: 'nth', n: 2 }, cadenceSince: '2024-12-01' }, times: 5 },
  { said: { cadence: { kind: 'months', months: [3, 9] }, cadenceSince: '2024-12-01' }, times: 2 },
];

/** @returns {number} how often all of them together are asked about in that year, counted without a calendar */
export function timesAsked(count, committees) {
  let times = 0;
  for (let n = 0; n < count; n++) times += cadences[n % cadences.length].times * committeesOf(n, committees).length;
  return times;
}

function committeesOf(n, committees) {
  const own = `k${n % committees}`;
  return n % 9 === 0 && committees > 1 ? [own, `k${(n + 1) % committees}`] : [own];
}
