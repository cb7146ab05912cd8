import { questionPage } from '../../../domain/answer/walk';
import type { Address, Person } from '../../../domain/people/person';
import type { Ask, AskMessage } from '../../../domain/round/ask';
import type { DueMessage } from '../../../domain/round/decide-messages';
import type { Delivery } from '../../../domain/round/delivery';
import type { Round } from '../../../domain/round/round';
import type { AskPage } from '../../../domain/shown/ask-content';
import type { Instant } from '../../../domain/time/instant';
import { dayOf } from '../../../domain/time/zoned';
import { compareAndSet } from '../../compare-and-set';
import { claim, recordOutcome, type Sender } from '../../deliver';
import { noteSend } from '../../people/note-reach';
import type { Kept, Messenger, PeopleStore, Room, RoundStore } from '../../ports';
import { type Asked, askContent, type RoundAtHand, walkOf } from '../ask-content';

interface Ports extends Sender {
  store: RoundStore & Pick<PeopleStore, 'findPerson' | 'changePerson'>;
  messenger: Messenger;
}

export type Due = DueMessage & Required<Pick<AskMessage, 'about'>>;

interface Sending {
  atHand: RoundAtHand;
  person: Asked & Person & { address: Address };
  /** As it was read: a claim on it fails where somebody wrote since. */
  ask: Kept<Ask> | undefined;
  due: Due;
}

/** Claims the message, sends it into the room that was waited for, and writes down what came of it. */
export async function sendAsk(ports: Ports, sending: Sending, room: Room): Promise<Delivery['kind']> {
  const { store, messenger, clock } = ports;
  const { atHand, person, due } = sending;
  const { portfolioId, id: roundId } = atHand.round;
  if (!(await writeMessage(store, atHand.round, sending, claim(ports)))) return 'claimed';
  const now = clock.now();
  const page = handedPage(sending, now);
  const content = askContent(atHand, person, { now, occasion: due.occasion, ...(page ? { page } : {}) });
  const outcome = await messenger.ask(room, content);
  const delivery = recordOutcome(outcome, clock);
  await compareAndSet<Ask>({
    find: () => store.findAsk(portfolioId, roundId, person.id),
    decide: (current) => withMessage(current, due, delivery),
    change: (next) => store.changeAsk(next),
  });
  await noteSend(store, person, outcome, { triedAt: now, at: clock.now() });
  return delivery.kind;
}

/** News of one initiative shows that one, whatever else waits for them. */
function handedPage({ atHand, person, due: { purpose } }: Sending, now: Instant): AskPage | undefined {
  const handed = atHand.requests.find(({ number }) => purpose === `assigned-${number}`);
  const today = dayOf(now, atHand.portfolio.timeZone);
  return handed && questionPage({ ...walkOf(atHand, { number: handed.number, now }), person, today }, handed);
}

/**
 * One write on what was read, creating the ask or changing that version of it: of several who write, one does.
 * @returns whether it was this one
 */
export async function writeMessage(
  store: RoundStore,
  { portfolioId, id: roundId }: Round,
  { person, ask, due }: { person: Pick<Person, 'id'>; ask: Kept<Ask> | undefined; due: Due },
  delivery: Delivery,
  atOnce = false,
): Promise<boolean> {
  if (ask) {
    const next = withMessage(ask, due, delivery, atOnce);
    return (await store.changeAsk({ ...next, version: ask.version })) === 'changed';
  }
  const none: Ask = { portfolioId, roundId, person: person.id, messages: [] };
  return (await store.createAsk(withMessage(none, due, delivery, atOnce))) === 'created';
}

/** With this message as it now stands, in the place of what it was. One that was asked for at once stays that, if it has to wait. */
function withMessage(ask: Ask, { purpose, about }: Due, delivery: Delivery, atOnce = false): Ask {
  const others = ask.messages.filter((message) => message.purpose !== purpose);
  const before = ask.messages.find((message) => message.purpose === purpose);
  const hour = atOnce || before?.atOnce ? { atOnce: true as const } : {};
  return { ...ask, messages: [...others, { purpose, delivery, about, ...hour }] };
}
