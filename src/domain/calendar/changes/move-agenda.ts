import type { Day } from '../../time/instant';
import { addBusinessDays, type ClosedDays } from '../business-days';
import type { Meeting } from '../meeting';

/** In business days; no agenda closes longer before its meeting. */
const longestAgenda = 60;

/** When the agenda of a moved meeting closes: as many business days before it as it was to. */
export function agendaAfterMove({ on, agendaDeadlineOn }: Meeting, to: Day, closed: ClosedDays): Day | undefined {
  if (agendaDeadlineOn === undefined) return undefined;
  let days = 0;
  for (let day = on; day > agendaDeadlineOn && days < longestAgenda; days += 1) day = addBusinessDays(day, -1, closed);
  return addBusinessDays(to, -days, closed);
}
