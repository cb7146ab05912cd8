import type { Day } from '../time/instant';
import type { Indicator } from './indicator';

/** Without who gave the values of before this day; the same indicator where nobody is named there. */
export function withoutOldTypists<I extends Indicator>(indicator: I, since: Day): I {
  const isOld = ({ at, by }: I['values'][number]) => by !== undefined && at < since;
  if (!indicator.values.some(isOld)) return indicator;
  const values = indicator.values.map((value) => {
    const { by: _, ...rest } = value;
    return isOld(value) ? rest : value;
  });
  return { ...indicator, values };
}
