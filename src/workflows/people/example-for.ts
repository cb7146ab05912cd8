import { maySee } from '../../domain/people/permission';
import { shortName } from '../../domain/portfolio/portfolio';
import type { Example } from '../../domain/shown/reply';
import type { Visit } from './find-visit';
import { committeesSeen } from './in-scope';

/** The first two committees and the first initiative they may see: what an example of a command is made with for them. */
export function exampleFor(visit: Visit): Example {
  const { portfolio, initiatives, visitor } = visit;
  if (!portfolio) return {};
  const [committee, other] = committeesSeen({ ...visit, portfolio }).filter(({ ended }) => !ended);
  const first = initiatives.find((initiative) => !initiative.gone && maySee(visitor, initiative));
  return {
    ...(committee ? { committee: shortName(committee) } : {}),
    ...(other ? { other: shortName(other) } : {}),
    ...(first ? { number: first.number } : {}),
  };
}
