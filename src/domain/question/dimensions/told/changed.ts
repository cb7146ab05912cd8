import type { Day } from '../../../time/instant';
import { dayOf } from '../../../time/zoned';
import type { Dimension, Look } from '../../dimension';

const danish = 'siden sidste møde, siden sidst, siden seneste møde, siden det sidste møde, siden mødet'.split(', ');
const english = 'since the last meeting, since last meeting, since last time'.split(', ');
const each = (words: string, behind: string[]) =>
  words.split(', ').flatMap((word) => behind.map((since) => `${word} ${since}`));

/** A new answer, or a change of the table or by a coordinator, since a day or since its committee last met. */
export const changed: Dimension = {
  phrases: {
    lastMeeting: [
      ...each('ændret, ændrede, opdateret, opdaterede, ændret sig', danish),
      ...each('changed, updated', english),
      ...danish,
      ...english,
      'ændrede, ændret, changed',
    ].join(', '),
    '!lastMeeting': [
      ...each('uændret, uændrede', danish),
      ...each('unchanged', english),
      'ingen ændringer, ikke nogen ændringer, no changes',
    ].join(', '),
  },
  timeVerbs: 'ændret siden, ændrede siden, siden, changed since, since, nyt siden, opdateret siden, updated since',
  holds: (value, look) => {
    const since = value === 'lastMeeting' ? lastMeetingOf(look) : value.split('/')[0];
    return since !== undefined && lastChangeOf(look) >= since;
  },
  write: (value) => (value === 'lastMeeting' ? 'ændret siden sidste møde' : `ændret siden ${value.split('/')[0]}`),
};

/** When one of the committees that it is asked about for last met. */
function lastMeetingOf({ initiative, lastMet, committees }: Look): Day | undefined {
  return initiative.anchoring.committees
    .filter((id) => committees.length === 0 || committees.includes(id))
    .flatMap((id) => lastMet(id) ?? [])
    .sort()
    .at(-1);
}

/** Empty where nothing was ever changed. */
function lastChangeOf({ initiative: { latest, trail = [] }, asked: { portfolio } }: Look): Day | '' {
  const told = latest && latest.report.kind !== 'unchanged' ? [latest.report.at] : [];
  const last = [...told, ...trail.filter(({ what }) => what.kind !== 'cadence').map(({ at }) => at)].sort().at(-1);
  return last === undefined ? '' : dayOf(last, portfolio.timeZone);
}
