import { isAnswered } from '../../../domain/answer/request';
import { heardElsewhereAt } from '../../../domain/overlap/heard-elsewhere';
import { overlapping } from '../../../domain/overlap/overlapping-rounds';
import type { Person } from '../../../domain/people/person';
import type { Ask } from '../../../domain/round/ask';
import { decideExtraReminder, decideMessage } from '../../../domain/round/decide-messages';
import type { Round } from '../../../domain/round/round';
import type { Instant } from '../../../domain/time/instant';
import type { Clock } from '../../clock';
import { settle } from '../../deliver';
import type { Kept, RoundStore } from '../../ports';
import type { RoundAtHand } from '../ask-content';
import { type Askee, Askees } from './askees';
import type { Due } from './send-ask';

interface Ports {
  store: RoundStore;
  clock: Clock;
}

/** Whom a round has something to say to, as its requests and what was sent stand now. */
export interface DueList {
  askees: Askee[];
  /** The one message they are due, as what is theirs stands by now. */
  decide(askee: Askee, theirs: RoundAtHand): Due | undefined;
}

/** @param extra a coordinator asked for a reminder outside the rhythm */
export async function listDue(
  { store, clock }: Ports,
  atHand: RoundAtHand,
  people: Person[],
  extra = false,
): Promise<DueList> {
  const { round, rounds = [] } = atHand;
  const asks = (await store.listAsks(round.portfolioId, round.id)).map((ask) => settleAsk(ask, clock.now()));
  const others = await asksElsewhere(store, overlapping(round, rounds));
  const all = new Askees(atHand, people, asks, clock.now());
  const decide: DueList['decide'] = (askee, theirs) => {
    const { person, ask, elsewhere } = askee;
    const requests = all.own(askee, theirs);
    const waiting = requests.filter((request) => !isAnswered(request));
    const ofOthers = others.map((other) => ({ round: other.round, ask: other.asks.get(person.id) }));
    const heardAt = heardElsewhereAt(theirs.round, waiting, ofOthers);
    const heard = heardAt === undefined ? {} : { heardElsewhereAt: heardAt };
    const now = clock.now();
    const situation = { round: theirs.round, requests, ask, elsewhere, ...heard, seenAt: person.seenAt, now };
    const due = extra ? decideExtraReminder(situation) : decideMessage(situation);
    return due && { ...due, about: waiting.map(({ number }) => number) };
  };
  return { askees: all.list().filter((askee) => decide(askee, askee.theirs)), decide };
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

function settleAsk(ask: Kept<Ask>, now: Instant): Kept<Ask> {
  return { ...ask, messages: ask.messages.map((m) => ({ ...m, delivery: settle(m.delivery, now) })) };
}
