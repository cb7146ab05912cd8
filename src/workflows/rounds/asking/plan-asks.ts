import type { Person, PersonRef } from '../../../domain/people/person';
import type { Clock } from '../../clock';
import type { RoundStore } from '../../ports';
import { sideBySide } from '../../side-by-side';
import type { RoundAtHand } from '../ask-content';
import { listDue } from './list-due';
import { writeMessage } from './send-ask';

interface Ports {
  store: RoundStore;
  clock: Clock;
}

const mostAtOnce = 50;

/**
 * Writes down that everybody who is asked in the round is to have their message now, whatever the hour. The next look at
 * the calendar sends it: one process does, at the pace that Teams allows.
 * @param extra a reminder outside the rhythm
 * @returns to whom
 */
export async function planAsks(
  ports: Ports,
  atHand: RoundAtHand,
  people: Person[],
  extra = false,
): Promise<PersonRef[]> {
  const { askees, decide } = await listDue(ports, atHand, people, extra);
  await sideBySide(askees, mostAtOnce, async (askee) => {
    const due = decide(askee, askee.theirs);
    // Where somebody wrote meanwhile, another process is about to send, or was asked the same: it is planned all the same.
    if (due) await writeMessage(ports.store, atHand.round, { ...askee, due }, { kind: 'planned' }, true);
  });
  return askees.map(({ person }) => person.id);
}
