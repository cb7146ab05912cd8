import type { CommandOf } from '../../../domain/people/command';
import { withoutFor } from './small-words';

/** `plan`, `plan TSS`, `plan 12`. */
export function readPlan(rest: string): CommandOf<'plan'> {
  const [, number] =
    /^(?:(?:for|om|about|indsats|initiative|nr\.?) )*(\d{1,4}(?:\.\d{1,3})*[a-zA-Z]?)$/i.exec(rest) ?? [];
  if (number) return { name: 'plan', number };
  const committee = withoutFor(rest);
  return { name: 'plan', ...(committee ? { committee } : {}) };
}

/** `spørg 12 i april og oktober`: the initiative, and how often in their words. */
export function readCadenceWords(rest: string): CommandOf<'setCadence'> {
  const [, number, cadence = ''] = /^(?:(?:om|til|about|for|indsats|initiative|nr\.?) )*(\S+) ?(.*)$/i.exec(rest) ?? [];
  return { name: 'setCadence', cadence, ...(number ? { number } : {}) };
}

/** `TSS 12/3 til 19/3 dagsorden 12/3`: the meeting, where it moves to, and when its agenda closes. */
export function readMeeting(rest: string, moves: boolean): { meeting: string; to?: string; agenda?: string } {
  const [what = '', agenda] = rest.split(/(?:^|\s+)(?:med )?(?:dagsorden|agenda)\s+/i).map((part) => part.trim());
  const [, meeting = what, to] = (moves && /^(.*)\s(?:til|to)\s+(.+)$/i.exec(what)) || [];
  return { meeting: withoutFor(meeting), ...(to ? { to: to.trim() } : {}), ...(agenda ? { agenda } : {}) };
}
