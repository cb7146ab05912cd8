import { agendaNotices, postsTouched, unfollowed } from '../../../domain/agenda/follow';
import type { Directory } from '../../../domain/people/directory';
import type { Initiative } from '../../../domain/portfolio/initiative';
import type { Portfolio } from '../../../domain/portfolio/portfolio';
import type { Round } from '../../../domain/round/round';
import { dayOf } from '../../../domain/time/zoned';
import type { Clock } from '../../clock';
import { compareAndSet } from '../../compare-and-set';
import type { PortfolioStore, RoundStore } from '../../ports';
import { markPost } from './mark-post';

interface Ports {
  store: Pick<PortfolioStore, 'findInitiative' | 'changeInitiative'> &
    Pick<RoundStore, 'createNotice' | 'findRequest' | 'changeRequest'>;
  clock: Clock;
}

interface Look {
  portfolio: Portfolio;
  initiatives: Initiative[];
  directory: Directory;
  rounds: Round[];
}

/**
 * Follows up what was decided and taken on: a notice to whoever answers for the initiative, and a mark on the posts that
 * are to show it. That it is done is written down last: stopped half-way it is done again, which changes nothing.
 */
export async function followAgenda({ store, clock }: Ports, look: Look): Promise<void> {
  const { portfolio, initiatives, directory, rounds } = look;
  const today = dayOf(clock.now(), portfolio.timeZone);
  for (const initiative of initiatives) {
    const entries = unfollowed(initiative);
    const last = entries.at(-1);
    if (!last) continue;
    for (const round of postsTouched(initiative, entries, rounds)) await markPost(store, round, initiative.number);
    for (const notice of agendaNotices(initiative, entries, directory, today)) await store.createNotice(notice);
    await compareAndSet<Initiative>({
      find: () => store.findInitiative(portfolio.id, initiative.number),
      decide: (current) =>
        (current.agendaFollowedAt ?? '') < last.at ? { ...current, agendaFollowedAt: last.at } : undefined,
      change: (next) => store.changeInitiative(next),
    });
  }
}
