import type { CommandOf, Picking } from '../../../domain/people/command';
import { withoutFor, withoutPage } from './small-words';

/** `TSS`, `TSS udløber i 2025 side 2`, `forsinkede for TSS`: a committee, what of it, which page. */
export function readList(rest: string): CommandOf<'list'> {
  const { asked, ...page } = withoutPage(rest);
  const { named, ...picking } = readPicking(asked);
  const committee = withoutFor(named);
  return { name: 'list', ...(committee ? { committee } : {}), ...picking, ...page };
}

const pickings: [Picking, RegExp][] = [
  [
    'expiring',
    /^(?<named>.*?)\s*(?<!\S)(?:(?:der|som|that|which) )?(?:udløber|expiring|expires?|ending|ends)(?!\S)(?<said>.*)$/i,
  ],
  ['overdue', /^(?<named>.*?)\s*(?<!\S)(?:forsinkede?|udløbne?|overskredne?|overdue|delayed)(?!\S)(?<said>.*)$/i],
  [
    'byEnd',
    /^(?<named>.*?)\s*(?<!\S)(?:(?:sorteret )?efter slut(?:dato)?|(?:sorted )?by end(?: date)?)(?!\S)(?<said>.*)$/i,
  ],
];

function readPicking(asked: string): { named: string; only?: Picking; within?: string } {
  for (const [only, pattern] of pickings) {
    const { named = '', said = '' } = pattern.exec(asked)?.groups ?? {};
    if (!pattern.test(asked)) continue;
    const [within = '', behind = ''] = only === 'expiring' ? splitFor(said) : ['', said];
    return { named: named || behind.trim(), only, ...(within ? { within } : {}) };
  }
  return { named: asked };
}

/** `i 2025 for TSS`: the committee may stand behind the time. */
function splitFor(said: string): string[] {
  return said.split(/(?:^|\s)(?:for|of)\s/i).map((part) => part.trim());
}
