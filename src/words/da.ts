import { answering } from './da/answering';
import { archive } from './da/archive';
import { asking } from './da/asking';
import { importing } from './da/importing';
import { labels } from './da/labels';
import { reading } from './da/reading';
import { tablesIn } from './da/tables-in';
import { telling } from './da/telling';
import { usage } from './da/usage';

/**
 * Every Danish word that people read. Short sentences, spoken to `du`; one word for one thing: indsats, svar, udvalg,
 * overblik, frist, tovholder, koordinator. Days come written out (`torsdag 26. september`); names and texts as they are.
 */
export const da = {
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

export type Words = typeof da;
