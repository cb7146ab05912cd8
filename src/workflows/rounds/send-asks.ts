import { isAnswered, type Request } from '../../domain/answer/request';
import { heardElsewhereAt } from '../../domain/overlap/heard-elsewhere';
import { overlapping } from '../../domain/overlap/overlapping-rounds';
import type { Person, PersonRef } from '../../domain/people/person';
import type { Ask } from '../../domain/round/ask';
import { decideExtraReminder, decideMessage } from '../../domain/round/decide-messages';
import type { Round } from '../../domain/round/round';
import type { Instant } from '../../domain/time/instant';
import { type Sender, settle } from '../deliver';
import type { Kept, Messenger, PeopleStore, RoundStore } from '../ports';
import { sideBySide } from '../side-by-side';
import type { RoundAtHand } from './ask-content';
import { type Askee, Askees } from './asking/askees';
import { type Due, sendAsk } from './asking/send-ask';

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
 * @param extra a coordinator asked for a reminder outside the rhythm
 * @returns whom a message was sent to
 */
export async function sendAsks(
  ports: Ports,
  atHand: RoundAtHand,
  people: Person[],
  extra = false,
): Promise<PersonRef[]> {
  const { store, messenger, clock } = ports;
  const { round, rounds = [] } = atHand;
  const all = (await store.listAsks(round.portfolioId, round.id)).map((ask) => settleAsk(ask, clock.now()));
  const others = await asksElsewhere(store, overlapping(round, rounds));
  const askees = new Askees(atHand, people, all, clock.now());
  const decide = ({ person, ask, elsewhere }: Askee, round: Round, requests: Request[]): Due | undefined => {
    const ofOthers = others.map((other) => ({ round: other.round, ask: other.asks.get(person.id) }));
    const waiting = requests.filter((request) => !isAnswered(request));
    const heardAt = heardElsewhereAt(round, waiting, ofOthers);
    const heard = heardAt === undefined ? {} : { heardElsewhereAt: heardAt };
    const situation = { round, requests, ask, elsewhere, ...heard, seenAt: person.seenAt, now: clock.now() };
    const due = extra ? decideExtraReminder(situation) : decideMessage(situation);
    return due && { ...due, about: waiting.map(({ number }) => number) };
  };
  const sent = new Set<PersonRef>();
  const askIfDue = async (askee: Askee) => {
    const { person, ask } = askee;
    const room = await messenger.room(person.address);
    if (!room) return;
    const asItIsNow = await readAgain(store, askee.theirs);
    const due = decide(askee, asItIsNow.round, askees.own(askee, asItIsNow));
    if (due && (await sendAsk(ports, { atHand: asItIsNow, person, ask, due }, room)) === 'sent') sent.add(person.id);
  };
  const due = askees.list().filter((askee) => decide(askee, round, askees.own(askee, askee.theirs)));
  const tenants = Map.groupBy(due, ({ person }) => person.address.tenantId);
  const asked = await Promise.allSettled(
    [...tenants.values()].map((theirs) => sideBySide(theirs, mostAtOnce, askIfDue)),
  );
  for (const each of asked) if (each.status === 'rejected') throw each.reason;
  return due.map(({ person }) => person.id).filter((id) => sent.has(id));
}

/** What rounds that ask for the same wrote to whom. */
async function asksElsewhere(store: RoundStore, rounds: Round[]): Promise<{ round: Round; asks: Map<string, Ask> }[]> {
  return Promise.all(
    rounds.map(async (round) => {
      const asks = await store.listAsks(round.portfolioId, round.id);
      return { round, asks: new Map(asks.map((ask) => [ask.person, ask])) };
    }),
  );
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

function settleAsk(ask: Kept<Ask>, now: Instant): Kept<Ask> {
  return { ...ask, messages: ask.messages.map((m) => ({ ...m, delivery: settle(m.delivery, now) })) };
}
