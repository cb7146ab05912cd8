// A portfolio as large as asked for, in the shapes of the sample: nothing in it means anything.

const periods = ['Afsluttes ultimo 2025', 'Januar-september 2024', '', 'Starter september 2024', 'medio/ultimo 2025'];
const phases = ['Pågår', 'Under opstart', 'Under planlægning (hjerter)', 'Pauseret', 'Afventer nationalt arbejde'];

/** @returns {string} a csv table of this many rows, each placed with one of the committees, every ninth with two */
export function madeUpTable(rows, committees) {
  const lines = ['Fokusområder;Indsatser/projekter 2024;Forankring;Status;Forventet projektperiode'];
  for (let n = 0; n < rows; n++) {
    const anchoring = n % 9 === 0 ? `K${n % committees}/K${(n + 1) % committees}` : `K${n % committees}`;
    lines.push(
      `Fokus ${n % 20};Indsats nummer ${n} om noget, der tager tid;${anchoring};${phases[n % phases.length]};${periods[n % periods.length]}`,
    );
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** @returns the portfolio those rows belong to, each committee meeting once every second month from January 2025 */
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
      meetings: [1, 3, 5, 7, 9, 11].map((month) => ({
        on: `2025-${String(month).padStart(2, '0')}-${String(10 + (n % 15)).padStart(2, '0')}`,
      })),
    })),
    rhythm: { reviewDays: 3, askDaysBefore: 10, remindDaysBefore: [5, 2, 0] },
    followedSince: '2024-12-01T00:00:00.000Z',
  };
}
