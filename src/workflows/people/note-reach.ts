import type { Person } from '../../domain/people/person';
import { decideReach, type ReachNews, reachOf } from '../../domain/people/reach';
import type { SendOutcome } from '../../domain/round/delivery';
import type { Instant } from '../../domain/time/instant';
import { compareAndSet } from '../compare-and-set';
import type { PeopleStore } from '../ports';

type Store = Pick<PeopleStore, 'findPerson' | 'changePerson'>;

/** A message to them arrived or was refused. What is unknown, or comes later, tells nothing of them. */
export async function noteSend(
  store: Store,
  person: Person,
  outcome: SendOutcome,
  { triedAt, at }: { triedAt: Instant; at: Instant },
): Promise<void> {
  const news = newsOf(outcome, triedAt, at);
  // Nearly always it is as it was, and nothing is read for it.
  if (news && decideReach(person, news).kind !== reachOf(person).kind) await note(store, person.id, news);
}

/** They uninstalled the bot: it no longer knows where to write. Who they are stays with what they answered. */
export async function noteRemoved(store: Store, personId: string, at: Instant): Promise<void> {
  await note(store, personId, { kind: 'removed', at });
}

async function note(store: Store, personId: string, news: ReachNews): Promise<void> {
  await compareAndSet<Person>({
    find: () => store.findPerson(personId),
    decide: (known) => {
      const { address: _, ...rest } = known;
      const reach = decideReach(known, news);
      if (news.kind === 'removed') return { ...rest, reach };
      return reach.kind === reachOf(known).kind ? undefined : { ...known, reach };
    },
    change: (next) => store.changePerson(next),
  });
}

function newsOf(outcome: SendOutcome, triedAt: Instant, at: Instant): ReachNews | undefined {
  if (outcome.kind === 'sent') return { kind: 'delivered', at };
  return outcome.kind === 'refused' ? { kind: 'refused', reason: outcome.reason, triedAt, at } : undefined;
}
