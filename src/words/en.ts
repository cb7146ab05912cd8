import type { Words } from './da';
import { asking } from './en/asking';
import { importing } from './en/importing';
import { labels } from './en/labels';
import { planning } from './en/planning';
import { reading } from './en/reading';
import { telling } from './en/telling';

/** Every English word that people read: the same words for the same things as in Danish. */
export const en: Words = {
  ...labels,
  ...asking,
  ...reading,
  ...planning,
  ...telling,
  importing,
};
