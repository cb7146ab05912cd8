import { isAnswered, type Request } from '../../domain/answer/request';
import { questionPage } from '../../domain/answer/walk';
import { heardElsewhereAt } from '../../domain/overlap/heard-elsewhere';
import { overlapping } from '../../domain/overlap/overlapping-rounds';
import { type Answerer, asAnswerer, asAskedToday } from '../../domain/people/absence/answerer';
import { Directory } from '../../domain/people/directory';
import type { Person, PersonRef } from '../../domain/people/person';
import type { Ask, AskMessage } from '../../domain/round/ask';
import { type DueMessage, decideExtraReminder, decideMessage } from '../../domain/round/decide-messages';
import type { Delivery } from '../../domain/round/delivery';
import type { Round } from '../../domain/round/round';
import type { AskPage } from '../../domain/shown/ask-content';
import type { Day, Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import { compareAndSet } from '../compare-and-set';
import { claim, recordOutcome, type Sender, settle } from '../deliver';
import { noteSend } from '../people/note-reach';
import type { Kept, Messenger, PeopleStore, RoundStore } from '../ports';
import { askContent, type RoundAtHand, requestsHere, walkOf } from './ask-content';

interface Ports extends Sender {
  store: RoundStore & Pick<PeopleStore, 'findPerson' | 'changePerson'>;
  messenger: Messenger;
}

/**
 * Sends everybody who is asked in the round, owners and those who stand in for them, the one message they are due:
 * claimed in the store first, so that another tick or process leaves it alone, and written down after. Nobody's trouble
 * stops the others.
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
  const today = dayOf(clock.now(), atHand.portfolio.timeZone);
  const all = (await store.listAsks(round.portfolioId, round.id)).map((ask) => settleAsk(ask, clock.now()));
  const others = await asksElsewhere(store, overlapping(round, rounds));
  const sent: PersonRef[] = [];
  const answerersIn = (asItIs: RoundAtHand) => byAnswerer(requestsHere(asItIs, clock.now()), directory, today);
  for (const { person, own } of answerersIn(atHand)) {
    const ask = all.find((one) => one.person === person.id);
    const elsewhere = all.filter((one) => one !== ask).flatMap(({ messages }) => messages);
    const ofOthers = others.map((other) => ({ round: other.round, ask: other.asks.get(person.id) }));
    const decide = (round: Round, requests: Request[]) => {
      const waiting = requests.filter((request) => !isAnswered(request));
      const heardAt = heardElsewhereAt(round, waiting, ofOthers);
      const heard = heardAt === undefined ? {} : { heardElsewhereAt: heardAt };
      const situation = { round, requests, ask, elsewhere, ...heard, seenAt: person.seenAt, now: clock.now() };
      const due = extra ? decideExtraReminder(situation) : decideMessage(situation);
      return due && { ...due, about: waiting.map(({ number }) => number) };
    };
    if (!decide(round, own)) continue;
    const asItIsNow = await readAgain(store, atHand, own);
    const numbers = new Set(own.map(({ number }) => number));
    const theirs = { ...asItIsNow, requests: asItIsNow.requests.filter(({ number }) => numbers.has(number)) };
    const ownNow = answerersIn(theirs).find((each) => each.person.id === person.id)?.own ?? [];
    const due = decide(asItIsNow.round, ownNow);
    const answerer = asAnswerer(person, people, directory, today);
    if (due && (await sendOne(ports, asItIsNow, answerer, ask, due)) === 'sent') sent.push(person.id);
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

/** Writing to the others took its time: who has answered meanwhile is left alone. Reads theirs only, many as the round's may be. */
async function readAgain(store: RoundStore, atHand: RoundAtHand, own: Request[]): Promise<RoundAtHand> {
  const { portfolioId, id } = atHand.round;
  const [round, ...read] = await Promise.all([
    store.findRound(portfolioId, id),
    ...own.map(({ number }) => store.findRequest(portfolioId, id, number)),
  ]);
  const now = new Map(read.flatMap((request) => (request ? [[request.number, request] as const] : [])));
  const requests = atHand.requests.map((request) => now.get(request.number) ?? request);
  return { ...atHand, round: round ?? atHand.round, requests };
}

/**
 * Whom the bot can reach, each with the requests they are asked about today, their own and those of whom they stand in
 * for: one person, whether named by object id or user principal name.
 */
function byAnswerer(requests: Request[], directory: Directory, today: Day): { person: Person; own: Request[] }[] {
  const answerers = new Map<string, { person: Person; own: Request[] }>();
  for (const request of requests) {
    const { owner } = asAskedToday(request, directory, today);
    const person = owner && directory.find(owner.person);
    if (!person?.address) continue;
    const answerer = answerers.get(person.id) ?? { person, own: [] };
    answerer.own.push(request);
    answerers.set(person.id, answerer);
  }
  return [...answerers.values()];
}

type Due = DueMessage & Required<Pick<AskMessage, 'about'>>;

async function sendOne(
  ports: Ports,
  atHand: RoundAtHand,
  person: Person & Answerer,
  ask: Kept<Ask> | undefined,
  due: Due,
): Promise<Delivery['kind']> {
  const { store, messenger, clock } = ports;
  const { portfolioId, id: roundId } = atHand.round;
  if (!person.address || !(await claimMessage(ports, atHand.round, person, ask, due))) return 'claimed';
  const now = clock.now();
  const page = handedPage(atHand, person, due, now);
  const content = askContent(atHand, person, { now, occasion: due.occasion, ...(page ? { page } : {}) });
  const outcome = await messenger.ask(person.address, content);
  await noteSend(store, person, outcome, { triedAt: now, at: clock.now() });
  const delivery = recordOutcome(outcome, clock.now());
  await compareAndSet<Ask>({
    find: () => store.findAsk(portfolioId, roundId, person.id),
    decide: (current) => withMessage(current, due, delivery),
    change: (next) => store.changeAsk(next),
  });
  return delivery.kind;
}

/** News of one initiative shows that one, whatever else waits for them. */
function handedPage(
  atHand: RoundAtHand,
  person: Person & Answerer,
  { purpose }: Due,
  now: Instant,
): AskPage | undefined {
  const handed = atHand.requests.find(({ number }) => purpose === `assigned-${number}`);
  const today = dayOf(now, atHand.portfolio.timeZone);
  return handed && questionPage({ ...walkOf(atHand, { number: handed.number, now }), person, today }, handed);
}

/** One write decides who sends: creating the ask, or changing the version that was read. */
async function claimMessage(
  ports: Ports,
  round: Round,
  person: Person,
  ask: Kept<Ask> | undefined,
  due: Due,
): Promise<boolean> {
  const claimed = claim(ports);
  if (ask)
    return (await ports.store.changeAsk({ ...withMessage(ask, due, claimed), version: ask.version })) === 'changed';
  const none: Ask = { portfolioId: round.portfolioId, roundId: round.id, person: person.id, messages: [] };
  const fresh = withMessage(none, due, claimed);
  return (await ports.store.createAsk(fresh)) === 'created';
}

function withMessage(ask: Ask, { purpose, about }: Due, delivery: Delivery): Ask {
  const others = ask.messages.filter((message) => message.purpose !== purpose);
  return { ...ask, messages: [...others, { purpose, delivery, about }] };
}

function settleAsk(ask: Kept<Ask>, now: Instant): Kept<Ask> {
  return { ...ask, messages: ask.messages.map((m) => ({ ...m, delivery: settle(m.delivery, now) })) };
}
