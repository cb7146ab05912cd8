import type { CommandOf } from '../../../domain/people/command';

/** `12-19 til <udvalg>`: numbers, and where to. */
export function readMove(rest: string): CommandOf<'moveInitiatives'> {
  const [numbers, ...others] = rest.split(/(?:^|\s+)(?:til|to)\s+/i);
  const to = others.join(' til ').trim();
  return { name: 'moveInitiatives', ...(numbers ? { numbers: numbers.trim() } : {}), ...(to ? { to } : {}) };
}
