import type { agreement as danish } from '../da/agreement';

export const agreement: typeof danish = {
  ends: {
    expiringIn: (year) => `Expiring in ${year}`,
    expiring: (time) => `Expiring ${time}`,
    overdue: 'Overdue',
    byEnd: 'By end date',
    thisYear: 'Expiring this year',
    expire: 'expiring',
    days: (from, to) => (from === to ? from : `${from} to ${to}`),
    unknownTime: (words) =>
      `I do not understand the time "${words}". Write for instance "list expiring in 2025" or "list expiring Q2 2025".`,
  },
};
