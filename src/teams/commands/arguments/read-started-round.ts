import type { CommandOf } from '../../../domain/people/command';
import { withoutFor } from './small-words';

/** `TSS frist 1/10` */
export function readStartedRound(rest: string): CommandOf<'startRound'> {
  const [committee, due] = rest
    .split(/(?:^|\s+)(?:med frist|frist|senest|deadline|due|by)\s+/i)
    .map((part) => part.trim());
  return { name: 'startRound', ...(committee ? { committee: withoutFor(committee) } : {}), ...(due ? { due } : {}) };
}
