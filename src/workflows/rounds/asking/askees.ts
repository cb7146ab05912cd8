import type { Request } from '../../../domain/answer/request';
import { overlapping } from '../../../domain/overlap/overlapping-rounds';
import { absenceOn } from '../../../domain/people/absence/absence';
import { type Answerer, asAnswerer, asAskedToday } from '../../../domain/people/absence/answerer';
import { Directory } from '../../../domain/people/directory';
import type { Address, Person } from '../../../domain/people/person';
import type { Ask, AskMessage } from '../../../domain/round/ask';
import type { Day, Instant } from '../../../domain/time/instant';
import { dayOf } from '../../../domain/time/zoned';
import type { Kept } from '../../ports';
import { type RoundAtHand, requestsHere } from '../ask-content';

/** Somebody the bot can reach who is asked in a round today, and of the round what is theirs. */
export interface Askee {
  person: Person & Answerer & { address: Address };
  /** The round with those requests and initiatives alone that they may answer about. */
  theirs: RoundAtHand;
  /** What was sent to them. */
  ask: Kept<Ask> | undefined;
  /** What was sent to others about any of these. */
  elsewhere: AskMessage[];
}

/** Who is asked: found once for everybody, so that one person's message does not go through everybody else's requests. */
export class Askees {
  private readonly directory: Directory;
  private readonly today: Day;
  private readonly away: Person[];
  private readonly asks: ReadonlyMap<string, Kept<Ask>>;

  constructor(
    private readonly atHand: RoundAtHand,
    people: Person[],
    asks: Kept<Ask>[],
    private readonly now: Instant,
  ) {
    this.today = dayOf(now, atHand.portfolio.timeZone);
    this.directory = new Directory(people);
    this.away = people.filter((person) => absenceOn(person, this.today));
    this.asks = new Map(asks.map((ask) => [ask.person, ask]));
  }

  /**
   * One for each person, whether a portfolio names them by object id or user principal name, with their own requests and
   * those of whom they stand in for.
   */
  list(): Askee[] {
    const asked = new Map<string, Person & { address: Address }>();
    for (const request of requestsHere(this.atHand, this.now)) {
      const person = this.askedOf(request);
      if (person) asked.set(person.id, person);
    }
    const ofOwner = Map.groupBy(this.atHand.requests, ({ owner }) => owner && this.directory.idOf(owner.person));
    const initiatives = new Map(this.atHand.initiatives.map((initiative) => [initiative.number, initiative]));
    const rounds = overlapping(this.atHand.round, this.atHand.rounds ?? []);
    const told = this.messagesByNumber();
    return [...asked.values()].map((each) => {
      const person = asAnswerer(each, this.away, this.directory, this.today);
      const owners = [
        person.id,
        ...(person.standsInFor ?? []).flatMap(({ refs }) => this.directory.idOf(refs[0] ?? '')),
      ];
      const requests = [...new Set(owners)].flatMap((owner) => ofOwner.get(owner) ?? []);
      const theirs = {
        ...this.atHand,
        rounds,
        requests,
        initiatives: requests.flatMap(({ number }) => initiatives.get(number) ?? []),
      };
      const about = requests.flatMap(({ number }) => told.get(number) ?? []);
      const elsewhere = [...new Set(about.filter(({ to }) => to !== person.id).map(({ message }) => message))];
      return { person, theirs, ask: this.asks.get(person.id), elsewhere };
    });
  }

  /** Those of the round that this person is asked about today. */
  own({ person }: Askee, theirs: RoundAtHand): Request[] {
    return requestsHere(theirs, this.now).filter((request) => this.askedOf(request)?.id === person.id);
  }

  private askedOf(request: Request): (Person & { address: Address }) | undefined {
    const { owner } = asAskedToday(request, this.directory, this.today);
    const person = owner && this.directory.find(owner.person);
    return person?.address && { ...person, address: person.address };
  }

  private messagesByNumber(): Map<string, { to: string; message: AskMessage }[]> {
    const all = [...this.asks.values()].flatMap(({ person, messages }) =>
      messages.flatMap((message) => (message.about ?? []).map((number) => ({ number, to: person, message }))),
    );
    return Map.groupBy(all, ({ number }) => number);
  }
}
