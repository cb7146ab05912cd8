import type { Words } from './da';
import { agreement } from './en/agreement';
import { answering } from './en/answering';
import { asking } from './en/asking';
import { helping } from './en/joining/helping';
import { rehearsing } from './en/joining/rehearsing';
import { settingUp } from './en/joining/setting-up';
import { labels } from './en/labels';
import { agenda } from './en/meeting/agenda';
import { committeeReading } from './en/meeting/committee-reading';
import { review } from './en/meeting/review';
import { archive } from './en/operating/archive';
import { documented } from './en/operating/documented';
import { erasing } from './en/operating/erasing';
import { exported } from './en/operating/exported';
import { usage } from './en/operating/usage';
import { people } from './en/people';
import { personal } from './en/personal';
import { planning } from './en/planning';
import { question } from './en/questions/question';
import { reading } from './en/reading';
import { documents } from './en/record/documents';
import { exporting } from './en/record/exporting';
import { figures } from './en/record/figures';
import { indicatorTable } from './en/record/indicators/indicator-table';
import { indicators } from './en/record/indicators/indicators';
import { importing } from './en/tables/importing';
import { tablesIn } from './en/tables/tables-in';
import { telling } from './en/telling';

/** Every English word that people read: the same words for the same things as in Danish. */
export const en: Words = {
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
