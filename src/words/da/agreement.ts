/** Agreements that change and come to an end. */
export const agreement = {
  ends: {
    expiringIn: (year: string) => `Udløber i ${year}`,
    expiring: (time: string) => `Udløber ${time}`,
    overdue: 'Forsinkede',
    byEnd: 'Efter slutdato',
    /** A button, and what it writes behind the list's own word. */
    thisYear: 'Udløber i år',
    expire: 'udløber',
    days: (from: string, to: string) => (from === to ? from : `${from} til ${to}`),
    unknownTime: (words: string) =>
      `Jeg forstår ikke tiden »${words}«. Skriv fx »oversigt udløber i 2025« eller »oversigt udløber 2. kvartal 2025«.`,
  },
};
