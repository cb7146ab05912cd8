import { readCadence } from '../../domain/calendar/read-cadence';
import type { Initiative } from '../../domain/portfolio/initiative';
import { withTrail } from '../../domain/portfolio/trail/trail';
import type { AskingReply } from '../../domain/shown/replies/plan-reply';
import { dayOf } from '../../domain/time/zoned';
import { compareAndSet } from '../compare-and-set';
import type { VisitOf } from '../people/in-scope';
import { showAsking } from '../reading/show-asking';
import { refuse } from '../refusal';
import type { Tick } from '../rounds/run-tick';

/** How often an initiative is asked about from now on, said back with when that is next. Rounds under way go on. */
export async function setCadence(
  { store, clock }: Tick,
  { portfolio, visitor }: VisitOf,
  initiative: Initiative,
  words: string,
): Promise<AskingReply> {
  const now = clock.now();
  const cadence = readCadence(words) ?? refuse({ kind: 'unknownCadence', number: initiative.number, words });
  const chosen = cadence === 'usual' ? {} : { cadence };
  const entry = { at: now, by: visitor.person.id, what: { kind: 'cadence' as const, ...chosen } };
  const cadenceSince = dayOf(now, portfolio.timeZone);
  const changed = await compareAndSet<Initiative>({
    find: () => store.findInitiative(portfolio.id, initiative.number),
    decide: ({ cadence: _, ...rest }) => withTrail<Initiative>({ ...rest, ...chosen, cadenceSince }, entry),
    change: (next) => store.changeInitiative(next),
  });
  return showAsking(store, { portfolio, initiative: changed ?? initiative, changed: true, now });
}
