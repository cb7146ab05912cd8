import { agreement } from './da/agreement';
import { answering } from './da/answering';
import { asking } from './da/asking';
import { helping } from './da/joining/helping';
import { rehearsing } from './da/joining/rehearsing';
import { settingUp } from './da/joining/setting-up';
import { labels } from './da/labels';
import { agenda } from './da/meeting/agenda';
import { committeeReading } from './da/meeting/committee-reading';
import { review } from './da/meeting/review';
import { archive } from './da/operating/archive';
import { documented } from './da/operating/documented';
import { erasing } from './da/operating/erasing';
import { exported } from './da/operating/exported';
import { usage } from './da/operating/usage';
import { people } from './da/people';
import { personal } from './da/personal';
import { planning } from './da/planning';
import { question } from './da/questions/question';
import { reading } from './da/reading';
import { documents } from './da/record/documents';
import { exporting } from './da/record/exporting';
import { figures } from './da/record/figures';
import { indicatorTable } from './da/record/indicators/indicator-table';
import { indicators } from './da/record/indicators/indicators';
import { importing } from './da/tables/importing';
import { tablesIn } from './da/tables/tables-in';
import { telling } from './da/telling';

/**
 * Every Danish word that people read. Short sentences, spoken to `du`; one word for one thing: indsats, svar, udvalg,
 * overblik, frist, tovholder, koordinator. Days come written out (`torsdag 26. september`); names and texts as they are.
 */
export const da = {
  ...labels,
  ...asking,
  ...answering,
  ...reading,
  ...committeeReading,
  ...planning,
  ...telling,
  helping,
  ...settingUp,
  ...rehearsing,
  archive,
  erasing,
  exporting,
  documented,
  figures,
  exported,
  ...tablesIn,
  ...people,
  ...personal,
  ...agreement,
  ...documents,
  agenda,
  importing,
  indicatorTable,
  indicators,
  question,
  review,
  usage,
};

export type Words = typeof da;
