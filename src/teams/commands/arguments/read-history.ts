import type { CommandOf } from '../../../domain/people/command';
import { withoutNumberWord } from './small-words';

/** `12`, `indsats 12`, `12 side 2`. */
export function readHistory(rest: string): CommandOf<'history'> {
  const [, words = '', page] = /^(.*?)(?:\s*,?\s+(?:side|page)\s+(\d{1,3}))?$/i.exec(rest) ?? [];
  const number = withoutNumberWord(words);
  return { name: 'history', ...(number ? { number } : {}), ...(page ? { page: Number(page) } : {}) };
}
