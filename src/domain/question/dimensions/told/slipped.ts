import { slipMonths } from '../../../time/slip';
import type { Dimension } from '../../dimension';

/** Expected to end later than was first agreed. */
export const slipped: Dimension = {
  phrases: {
    yes: 'senere end aftalt, udskudte, udskudt, udsat, er udsat, blevet udsat, skredet, skredne, skrider, rykkede, rykket, forlængede, forlænget, ny slutdato, ny periode, skiftet periode, har skiftet periode, har fået ny periode, later than agreed, postponed, slipped, slipping, extended',
  },
  holds: (_, { initiative, baseline }) => (slipMonths(initiative.agreedPeriod, baseline.period) ?? 0) > 0,
};
