import { endedBy, findHomeless, reopened } from '../../domain/portfolio/change/end-committee';
import { isEnded } from '../../domain/portfolio/change/ending';
import { type Committee, shortName } from '../../domain/portfolio/portfolio';
import type { Done } from '../../domain/shown/reply';
import type { VisitOf } from '../people/in-scope';
import type { PortfolioStore, RoundStore } from '../ports';
import { latestRound } from '../steering/latest-round';
import { changeCommittee } from './change-committee';

/** No new rounds from now on; one that is under way is finished. Says what nobody looks after any more. */
export async function closeCommittee(
  store: PortfolioStore & RoundStore,
  { portfolio, initiatives, today }: VisitOf,
  committee: Committee,
): Promise<Done> {
  const after = await changeCommittee(store, portfolio, committee.id, (current) =>
    isEnded(current, today) ? current : endedBy(current, { on: today }),
  );
  const round = await latestRound(store, portfolio, committee);
  return {
    kind: 'committeeClosed',
    committee: shortName(committee),
    committeeId: committee.id,
    already: isEnded(committee, today),
    ...(round?.state.kind === 'open' ? { round: { dueOn: round.dueOn } } : {}),
    homeless: findHomeless(after, initiatives, committee.id, today).map(({ number, title }) => ({ number, title })),
  };
}

/** Opens what was closed or succeeded; what followed a successor stays there. */
export async function reopenCommittee(
  store: PortfolioStore,
  { portfolio }: VisitOf,
  committee: Committee,
): Promise<Done> {
  await changeCommittee(store, portfolio, committee.id, (current) => (current.ended ? reopened(current) : current));
  const already = committee.ended === undefined;
  return { kind: 'committeeReopened', committee: shortName(committee), committeeId: committee.id, already };
}
