import { maySee } from '../../domain/people/permission';
import { shortName } from '../../domain/portfolio/portfolio';
import type { Example } from '../../domain/shown/reply';
import type { Visit } from './find-visit';
import { committeesSeen } from './in-scope';

/**
 * The first committee and the first initiative they may see: what an example of a command is made with for them. Another
 * committee is one they see too; a coordinator knows them all by name, in a channel as well.
 */
export function exampleFor(visit: Visit): Example {
  const { portfolio, initiatives, visitor } = visit;
  if (!portfolio) return {};
  const seen = committeesSeen({ ...visit, portfolio }).filter(({ ended }) => !ended);
  const [committee] = seen;
  const named = visitor.role === 'coordinator' ? [...seen, ...portfolio.committees.filter((c) => !c.ended)] : seen;
  const other = named.find((c) => c.id !== committee?.id);
  const first = initiatives.find((initiative) => !initiative.gone && maySee(visitor, initiative));
  return {
    ...(committee ? { committee: shortName(committee) } : {}),
    ...(other ? { other: shortName(other) } : {}),
    ...(first ? { number: first.number } : {}),
  };
}
