import type { Cadence } from '../../domain/calendar/cadence';
import type { Language } from '../../domain/portfolio/portfolio';
import { monthName, shortDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';

/** `hvert 2. møde`, `det første møde i april og oktober`. */
export function cadenceWords(cadence: Exclude<Cadence, { kind: 'never' }>, words: Words, language: Language): string {
  const { cadence: say, plan } = words;
  switch (cadence.kind) {
    case 'every':
      return say.every;
    case 'nth':
      return say.nth(cadence.n);
    case 'months': {
      const names = cadence.months.map((month) => monthName(month, language));
      const last = names.at(-1) ?? '';
      return say.months(names.length > 1 ? plan.and(names.slice(0, -1).join(', '), last) : last);
    }
    case 'after':
      return say.after(shortDay(`2024-${cadence.day}`, language));
  }
}
