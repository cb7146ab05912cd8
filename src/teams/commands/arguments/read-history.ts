import type { CommandOf } from '../../../domain/people/command';
import { withoutNumberWord, withoutPage } from './small-words';

/** `12`, `indsats 12`, `12 side 2`. */
export function readHistory(rest: string): CommandOf<'history'> {
  const { asked, ...page } = withoutPage(rest);
  const number = withoutNumberWord(asked);
  return { name: 'history', ...(number ? { number } : {}), ...page };
}
