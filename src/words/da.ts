import { asking } from './da/asking';
import { importing } from './da/importing';
import { labels } from './da/labels';
import { planning } from './da/planning';
import { reading } from './da/reading';
import { telling } from './da/telling';

/**
 * Every Danish word that people read. Short sentences, spoken to `du`; one word for one thing: indsats, svar, udvalg,
 * overblik, frist, tovholder, koordinator. Days come written out (`torsdag 26. september`); names and texts as they are.
 */
export const da = {
  ...labels,
  ...asking,
  ...reading,
  ...planning,
  ...telling,
  importing,
};

export type Words = typeof da;
