import type { Words } from './da';
import { agreement } from './en/agreement';
import { answering } from './en/answering';
import { asking } from './en/asking';
import { agenda } from './en/desk/agenda';
import { committeeReading } from './en/desk/committee-reading';
import { documents } from './en/desk/documents';
import { exporting } from './en/desk/exporting';
import { figures } from './en/desk/figures';
import { helping } from './en/desk/helping';
import { indicatorTable } from './en/desk/indicators/indicator-table';
import { indicators } from './en/desk/indicators/indicators';
import { rehearsing } from './en/desk/rehearsing';
import { review } from './en/desk/review';
import { settingUp } from './en/desk/setting-up';
import { labels } from './en/labels';
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
