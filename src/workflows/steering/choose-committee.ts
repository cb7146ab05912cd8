import { isEnded } from '../../domain/portfolio/change/ending';
import { type Committee, findCommittee, type Portfolio, shortName } from '../../domain/portfolio/portfolio';
import type { CommandName } from '../../domain/shown/reply';
import type { Day } from '../../domain/time/instant';
import type { Visit } from '../people/find-visit';
import { refuse } from '../refusal';

/**
 * The committee a command is about: the one that was named, else the one whose channel it is given in, else the only one.
 * @param rest what stands behind the committee in the command, for the buttons that choose it
 * @throws Refused when it is not known, or not clear
 */
export function chooseCommittee(
  visit: Visit & { today: Day },
  portfolio: Portfolio,
  words: string | undefined,
  command: CommandName,
  rest?: string,
): Committee {
  const living = portfolio.committees.filter((committee) => !isEnded(committee, visit.today));
  if (words) {
    const known = living.map(shortName);
    return findCommittee(portfolio, words) ?? refuse({ kind: 'unknownCommittee', words, known });
  }
  const { where } = visit.visitor;
  const here = where.kind === 'channel' && portfolio.committees.find((c) => c.id === where.committeeId);
  const only = living.length === 1 && living[0];
  const known = living.map((c) => ({ id: c.id, shortName: shortName(c) }));
  return here || only || refuse({ kind: 'whichCommittee', command, known, ...(rest ? { rest } : {}) });
}
