/** Numbers for whoever coordinates: by round and committee, never by person. */
export const figures = {
  title: (of: string) => `Tal · ${of}`,
  ofAll: 'Den seneste runde i hvert udvalg.',
  ofCommittee: 'De seneste runder, den nyeste først.',
  noRounds: 'Der har ikke været nogen runde det sidste år.',
  nothingAsked: 'Ingen indsatser',
  answered: (answered: number, asked: number, percent: number) => `${answered} af ${asked} har svar (${percent} %)`,
  underWay: 'fristen er ikke gået endnu',
  median: (time: string) => `typisk svartid: ${time}`,
  sameDay: 'samme dag',
  days: (days: string, isMany: boolean) => (isMany ? `${days} dage` : `${days} dag`),
  late: (n: number) => `${n} efter fristen`,
  unchanged: (n: number, percent: number) => `${n} bekræftet uændret (${percent} %)`,
  trend: (last: number, before: number, rounds: number) =>
    rounds === 1
      ? `Svarprocenten er ${last} i den seneste runde og var ${before} i den før.`
      : `Svarprocenten er ${last} i den seneste runde og var ${before} i de ${rounds} før.`,
  overdue: 'Fristen er gået, og svaret mangler',
  allAnswered: 'Ingen. Alle svar er kommet.',
  /** Where there are answers that still have time. */
  noneOverdue: 'Ingen.',
  neverUpdated: 'Har aldrig fået et svar',
  allUpdated: 'Ingen. Alle indsatser har fået et svar.',
  allCommittees: 'Alle udvalg',
};
