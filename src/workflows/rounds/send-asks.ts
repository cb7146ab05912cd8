import { isAnswered, type Request } from '../../domain/answer/request';
import { heardElsewhereAt } from '../../domain/overlap/heard-elsewhere';
import { overlapping } from '../../domain/overlap/overlapping-rounds';
import { Directory } from '../../domain/people/directory';
import type { Person, PersonRef } from '../../domain/people/person';
import type { Ask } from '../../domain/round/ask';
import { type DueMessage, decideExtraReminder, decideMessage } from '../../domain/round/decide-messages';
import type { Delivery } from '../../domain/round/delivery';
import type { Round } from '../../domain/round/round';
import type { Instant } from '../../domain/time/instant';
import { compareAndSet } from '../compare-and-set';
import { claim, recordOutcome, type Sender, settle } from '../deliver';
import type { Kept, Messenger, RoundStore } from '../ports';
import { askContent, type RoundAtHand, requestsHere } from './ask-content';

interface Ports extends Sender {
  store: RoundStore;
  messenger: Messenger;
}

/**
 * Sends each owner of the round the one message they are due: claimed in the store first, so that another tick or
 * process leaves it alone, and written down after. Nobody's trouble stops the others.
 * @param extra a coordinator asked for a reminder outside the rhythm
 * @returns whom a message was sent to
 */
export async function sendAsks(
  ports: Ports,
  atHand: RoundAtHand,
  people: Person[],
  extra = false,
): Promise<PersonRef[]> {
  const { store, clock } = ports;
  const { round, rounds = [] } = atHand;
  const directory = new Directory(people);
  const others = await asksElsewhere(store, overlapping(round, rounds));
  const asks = new Map((await store.listAsks(round.portfolioId, round.id)).map((ask) => [ask.person, ask]));
  const sent: PersonRef[] = [];
  for (const { person, own } of byOwner(requestsHere(atHand, clock.now()), directory)) {
    const now = clock.now();
    const ask = settleAsk(asks.get(person.id), now);
    const elsewhere = others.map((other) => ({ round: other.round, ask: other.asks.get(person.id) }));
    const decide = (asItIs: Round, requests: Request[]) => {
      const waiting = requests.filter((request) => !isAnswered(request));
      const heardAt = heardElsewhereAt(asItIs, waiting, elsewhere);
      const heard = heardAt === undefined ? {} : { heardElsewhereAt: heardAt };
      const situation = { round: asItIs, requests, ask, ...heard, seenAt: person.seenAt, now };
      return extra ? decideExtraReminder(situation) : decideMessage(situation);
    };
    if (!decide(round, own)) continue;
    const asItIsNow = await readAgain(store, atHand);
    const ownNow = byOwner(requestsHere(asItIsNow, now), directory).find((owner) => owner.person.id === person.id);
    const due = decide(asItIsNow.round, ownNow?.own ?? []);
    if (due && (await sendOne(ports, asItIsNow, person, ask, due)) === 'sent') sent.push(person.id);
  }
  return sent;
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
async function readAgain(store: RoundStore, atHand: RoundAtHand): Promise<RoundAtHand> {
  const { portfolioId, id } = atHand.round;
  const [round, requests] = await Promise.all([store.findRound(portfolioId, id), store.listRequests(portfolioId, id)]);
  return { ...atHand, round: round ?? atHand.round, requests };
}

/** Whom the bot can reach, each with their requests: one person, whether named by object id or user principal name. */
function byOwner(requests: Request[], directory: Directory): { person: Person; own: Request[] }[] {
  const owners = new Map<string, { person: Person; own: Request[] }>();
  for (const request of requests) {
    const person = request.owner && directory.find(request.owner.person);
    if (!person?.address) continue;
    const owner = owners.get(person.id) ?? { person, own: [] };
    owner.own.push(request);
    owners.set(person.id, owner);
  }
  return [...owners.values()];
}

async function sendOne(
  ports: Ports,
  atHand: RoundAtHand,
  person: Person,
  ask: Kept<Ask> | undefined,
  due: DueMessage,
): Promise<Delivery['kind']> {
  const { store, messenger, clock } = ports;
  const { portfolioId, id: roundId } = atHand.round;
  if (!person.address || !(await claimMessage(ports, atHand.round, person, ask, due))) return 'claimed';
  const outcome = await messenger.ask(
    person.address,
    askContent(atHand, person, { now: clock.now(), occasion: due.occasion }),
  );
  const delivery = recordOutcome(outcome, clock.now());
  await compareAndSet<Ask>({
    find: () => store.findAsk(portfolioId, roundId, person.id),
    decide: (current) => withMessage(current, due.purpose, delivery),
    change: (next) => store.changeAsk(next),
  });
  return delivery.kind;
}

/** One write decides who sends: creating the ask, or changing the version that was read. */
async function claimMessage(
  ports: Ports,
  round: Round,
  person: Person,
  ask: Kept<Ask> | undefined,
  due: DueMessage,
): Promise<boolean> {
  const claimed = claim(ports);
  if (ask)
    return (
      (await ports.store.changeAsk({ ...withMessage(ask, due.purpose, claimed), version: ask.version })) === 'changed'
    );
  const messages = [{ purpose: due.purpose, delivery: claimed }];
  const fresh: Ask = { portfolioId: round.portfolioId, roundId: round.id, person: person.id, messages };
  return (await ports.store.createAsk(fresh)) === 'created';
}

function withMessage(ask: Ask, purpose: string, delivery: Delivery): Ask {
  const others = ask.messages.filter((message) => message.purpose !== purpose);
  return { ...ask, messages: [...others, { purpose, delivery }] };
}

function settleAsk(ask: Kept<Ask> | undefined, now: Instant): Kept<Ask> | undefined {
  return ask && { ...ask, messages: ask.messages.map((m) => ({ ...m, delivery: settle(m.delivery, now) })) };
}
