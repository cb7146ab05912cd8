import type { Words } from './da';
import { answering } from './en/answering';
import { archive } from './en/archive';
import { asking } from './en/asking';
import { importing } from './en/importing';
import { labels } from './en/labels';
import { reading } from './en/reading';
import { tablesIn } from './en/tables-in';
import { telling } from './en/telling';
import { usage } from './en/usage';

/** Every English word that people read: the same words for the same things as in Danish. */
export const en: Words = {
  ...labels,
  ...asking,
  ...answering,
  ...reading,
  ...telling,
  archive,
  ...tablesIn,
  importing,
  usage,
};
