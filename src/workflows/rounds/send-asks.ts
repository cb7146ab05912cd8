import { absenceOn } from '../../domain/people/absence/absence';
import type { Person, PersonRef } from '../../domain/people/person';
import type { Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import type { Sender } from '../deliver';
import type { Messenger, PeopleStore, RoundStore } from '../ports';
import { sideBySide } from '../side-by-side';
import type { RoundAtHand } from './ask-content';
import type { Askee } from './asking/askees';
import { listDue } from './asking/list-due';
import { sendAsk } from './asking/send-ask';

interface Ports extends Sender {
  store: RoundStore & Pick<PeopleStore, 'findPerson' | 'changePerson'>;
  messenger: Messenger;
}

/** To one tenant. Teams takes some of a second for each: so many are on their way at the pace it allows. */
const mostAtOnce = 50;

/**
 * Sends everybody who is asked in the round, owners and those who stand in for them, the one message they are due:
 * claimed in the store first, so that another tick or process leaves it alone, and written down after. Side by side, and
 * no tenant waits for another. Nobody's trouble stops the others.
 * @param which `atOnce`: only what a coordinator asked for, at any hour
 * @returns whom a message was sent to
 */
export async function sendAsks(
  ports: Ports,
  atHand: RoundAtHand,
  people: Person[],
  which: 'due' | 'atOnce' = 'due',
): Promise<PersonRef[]> {
  const { store, messenger, clock } = ports;
  const { askees, decide } = await listDue(ports, atHand, people);
  const wanted = askees.filter((askee) => which === 'due' || isAtOnce(askee, decide(askee, askee.theirs)?.purpose));
  const sent = new Set<PersonRef>();
  const askIfDue = async (askee: Askee) => {
    const { person, ask } = askee;
    const room = await messenger.room(person.address);
    if (!room) return;
    const [asItIsNow, known] = await Promise.all([readAgain(store, askee.theirs), store.findPerson(person.id)]);
    // Who cannot be written to any more, or is away by now, is the next look's.
    if (known?.address?.conversationId !== room.to.conversationId) return;
    if (isAway(known, asItIsNow, clock.now()) !== isAway(person, asItIsNow, clock.now())) return;
    const due = decide(askee, asItIsNow);
    const reader = { ...person, ...(known.language ? { language: known.language } : {}) };
    if (due && (await sendAsk(ports, { atHand: asItIsNow, person: reader, ask, due }, room)) === 'sent')
      sent.add(person.id);
  };
  const tenants = [...Map.groupBy(wanted, ({ person }) => person.address.tenantId).values()];
  await sideBySide(tenants, tenants.length, (theirs) => sideBySide(theirs, mostAtOnce, askIfDue));
  return wanted.map(({ person }) => person.id).filter((id) => sent.has(id));
}

function isAtOnce({ ask }: Askee, purpose: string | undefined): boolean {
  const message = ask?.messages.find((each) => each.purpose === purpose);
  return message?.atOnce === true && message.delivery.kind === 'planned';
}

function isAway(person: Person, { portfolio }: RoundAtHand, now: Instant): boolean {
  return absenceOn(person, dayOf(now, portfolio.timeZone)) !== undefined;
}

/** Writing to the others took its time: who has answered meanwhile is left alone. */
async function readAgain(store: RoundStore, theirs: RoundAtHand): Promise<RoundAtHand> {
  const { portfolioId, id } = theirs.round;
  const [round, ...read] = await Promise.all([
    store.findRound(portfolioId, id),
    ...theirs.requests.map(({ number }) => store.findRequest(portfolioId, id, number)),
  ]);
  const requests = theirs.requests.map((request, nth) => read[nth] ?? request);
  return { ...theirs, round: round ?? theirs.round, requests };
}
