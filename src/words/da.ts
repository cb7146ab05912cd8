import { agreement } from './da/agreement';
import { answering } from './da/answering';
import { asking } from './da/asking';
import { agenda } from './da/desk/agenda';
import { committeeReading } from './da/desk/committee-reading';
import { documents } from './da/desk/documents';
import { exporting } from './da/desk/exporting';
import { figures } from './da/desk/figures';
import { helping } from './da/desk/helping';
import { indicatorTable } from './da/desk/indicators/indicator-table';
import { indicators } from './da/desk/indicators/indicators';
import { rehearsing } from './da/desk/rehearsing';
import { review } from './da/desk/review';
import { settingUp } from './da/desk/setting-up';
import { labels } from './da/labels';
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
