import { foldWords } from '../fold-words';
import type { Person, PersonRef } from './person';
import { type Reach, reachOf, reachOfNamed } from './reach';

/** Everybody the bot has met, found by how a portfolio names them. */
export class Directory {
  private readonly byRef = new Map<PersonRef, Person>();

  constructor(people: Person[]) {
    // An account that was made anew has the name of the old one: who was seen last has it now.
    for (const person of [...people].sort((a, b) => (a.seenAt < b.seenAt ? -1 : 1))) {
      if (person.upn) this.byRef.set(person.upn, person);
    }
    for (const person of people) this.byRef.set(person.id, person);
  }

  find(ref: PersonRef): Person | undefined {
    return this.byRef.get(ref);
  }

  /** What everybody the bot has met is known by, however they are named; others by their name here. */
  idOf(ref: PersonRef): PersonRef {
    return this.find(ref)?.id ?? ref;
  }

  /** Everybody who goes by exactly this name, whatever the case. */
  named(name: string): Person[] {
    const wanted = foldWords(name);
    return [...new Set(this.byRef.values())].filter((person) => person.name && foldWords(person.name) === wanted);
  }

  reachOf(ref: PersonRef): Reach {
    const person = this.find(ref);
    return person ? reachOf(person) : reachOfNamed(ref);
  }

  canReach(ref: PersonRef): boolean {
    return this.reachOf(ref).kind === 'reachable';
  }
}
