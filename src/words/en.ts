import type { Words } from './da';
import { agreement } from './en/agreement';
import { asking } from './en/asking';
import { importing } from './en/importing';
import { labels } from './en/labels';
import { reading } from './en/reading';
import { telling } from './en/telling';

/** Every English word that people read: the same words for the same things as in Danish. */
export const en: Words = {
  ...labels,
  ...asking,
  ...reading,
  ...telling,
  ...agreement,
  importing,
};
