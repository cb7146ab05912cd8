import { foldWords } from '../../domain/fold-words';
import type { Pair } from '../../domain/people/command';
import { namesOf, renamed } from '../../domain/portfolio/change/rename-committee';
import { findCommittee, shortName } from '../../domain/portfolio/portfolio';
import type { Done } from '../../domain/shown/reply';
import type { VisitOf } from '../people/in-scope';
import type { PortfolioStore } from '../ports';
import { refuse } from '../refusal';
import { chooseCommittee } from '../steering/choose-committee';
import { changeCommittee } from './change-committee';

/** Gives a committee another name; the old ones still find it. */
export async function renameCommittee(store: PortfolioStore, visit: VisitOf, pairs: Pair[]): Promise<Done> {
  const { portfolio, initiatives } = visit;
  const pair = pairs.find(({ committee }) => findCommittee(portfolio, committee)) ?? pairs[0];
  if (!pair) return refuse({ kind: 'howToWrite', command: 'renameCommittee' });
  const committee = chooseCommittee(visit, portfolio, pair.committee, 'renameCommittee');
  const after = await changeCommittee(store, portfolio, committee.id, (current, { committees }) => {
    const next = renamed(current, pair.to) ?? refuse({ kind: 'noName', words: pair.to });
    const wanted = [next.name, shortName(next)].map(foldWords);
    const other = committees.find(
      (one) => one.id !== current.id && namesOf(one).some((name) => wanted.includes(foldWords(name))),
    );
    return other ? refuse({ kind: 'nameTaken', words: pair.to, committee: shortName(other) }) : next;
  });
  const now = after.committees.find(({ id }) => id === committee.id) ?? committee;
  return {
    kind: 'committeeRenamed',
    committee: shortName(now),
    committeeId: committee.id,
    was: shortName(committee),
    initiatives: initiatives.filter((i) => !i.gone && i.anchoring.committees.includes(committee.id)).length,
  };
}
