import { Directory } from '../../domain/people/directory';
import type { Person, PersonRef } from '../../domain/people/person';
import type { Initiative } from '../../domain/portfolio/initiative';

/** Whom the bot could write to among a portfolio's owners, by what was last read of both. */
export class ReachableShare {
  private directory = new Directory([]);
  private readonly owners = new Map<string, Set<PersonRef>>();

  notePeople(people: Person[]): void {
    this.directory = new Directory(people);
  }

  noteInitiatives(portfolioId: string, initiatives: Initiative[]): void {
    const followed = initiatives.filter(({ settled }) => settled?.as !== 'closed');
    const refs = followed.flatMap(({ owner }) => (owner ? [owner.person] : []));
    this.owners.set(portfolioId, new Set(refs));
  }

  /** Portfolios without owners have no share. */
  shares(): { portfolioId: string; share: number }[] {
    return [...this.owners].flatMap(([portfolioId, refs]) => {
      const reachable = [...refs].filter((ref) => this.directory.canReach(ref)).length;
      return refs.size > 0 ? [{ portfolioId, share: reachable / refs.size }] : [];
    });
  }
}
