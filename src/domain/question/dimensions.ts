import type { Dimensions } from './dimension';
import { area } from './dimensions/agreed/area';
import { committee } from './dimensions/agreed/committee';
import { gone } from './dimensions/agreed/gone';
import { isNew } from './dimensions/agreed/is-new';
import { level } from './dimensions/agreed/level';
import { number } from './dimensions/agreed/number';
import { owner } from './dimensions/agreed/owner';
import { ends, runs, starts } from './dimensions/agreed/period';
import { title } from './dimensions/agreed/title';
import { changed } from './dimensions/told/changed';
import { colour } from './dimensions/told/colour';
import { confirmed } from './dimensions/told/confirmed';
import { decision } from './dimensions/told/decision';
import { overdue } from './dimensions/told/overdue';
import { phase } from './dimensions/told/phase';
import { reported } from './dimensions/told/reported';
import { slipped } from './dimensions/told/slipped';

/** Everything that can be asked about. A new one is a file, its name in `question.ts`, a line here and its words. */
export const dimensions: Dimensions = {
  number,
  title,
  colour,
  phase,
  overdue,
  slipped,
  decision,
  reported,
  confirmed,
  changed,
  new: isNew,
  gone,
  level,
  area,
  committee,
  owner,
  ends,
  starts,
  runs,
};
