import type { Request } from '../../../src/domain/answer/request';
import type { Person } from '../../../src/domain/people/person';
import type { Initiative } from '../../../src/domain/portfolio/initiative';
import type { ReviewRule } from '../../../src/domain/review/review';
import type { Round } from '../../../src/domain/round/round';
import type { StoredDocument } from '../../../src/store/documents';

/** When things came to be in the store, by the true time: what a process writes of it is what its own clock shows. */
export class Journal {
  private readonly answered = new Map<string, string>();
  private readonly owned = new Map<string, string>();
  private readonly given = new Map<string, number>();
  private readonly gone = new Set<string>();
  private readonly rules = new Map<string, ReviewRule | undefined>();
  private readonly approved = new Set<string>();
  /** When anybody's absences last changed, and how often they did. */
  absencesAt = '';
  absences = 0;
  /** So many writes there were. */
  writes = 0;

  constructor(private readonly now: () => string) {}

  note({ type, body }: StoredDocument, before: object | undefined): void {
    this.writes += 1;
    if (type === 'round') this.noteRound(body as Round);
    if (type === 'request') this.noteApproval(body as Request);
    if (type === 'request') this.noteRequest(body as Request, before as Request | undefined);
    if (type === 'initiative' && (body as Initiative).gone) this.gone.add((body as Initiative).number);
    if (type === 'person') {
      const absences = (of: object | undefined) => JSON.stringify((of as Person | undefined)?.absences ?? []);
      if (absences(body) === absences(before)) return;
      this.absencesAt = this.now();
      this.absences += 1;
    }
  }

  /** When the request had its first report. */
  answeredAt(roundId: string, number: string): string | undefined {
    return this.answered.get(`${roundId} ${number}`);
  }

  /** When its owner last changed, after the beginning. */
  ownerChangedAt(roundId: string, number: string): string | undefined {
    return this.owned.get(`${roundId} ${number}`);
  }

  /** How often something of the round became theirs after the beginning. */
  timesGiven(roundId: string, person: string): number {
    return this.given.get(`${roundId} ${person}`) ?? 0;
  }

  /** The rule by which a round is posted, since it was claimed. */
  ruleOf(roundId: string): ReviewRule | undefined {
    return this.rules.get(roundId);
  }

  /** A coordinator has said of these words that they may be shown. */
  wasApproved(roundId: string, number: string, progress: string): boolean {
    return this.approved.has(`${roundId} ${number} ${progress}`);
  }

  wasEverGone(number: string): boolean {
    return this.gone.has(number);
  }

  private noteRound({ id, state }: Round): void {
    if (state.kind === 'closed' || state.kind === 'published') this.rules.set(id, state.review);
  }

  private noteApproval({ roundId, number, reports, review }: Request): void {
    for (const each of [review, review?.before]) {
      const report = reports.find(({ id }) => id === each?.reportId);
      if (!each?.approved || !report) continue;
      this.approved.add(`${roundId} ${number} ${each.wording?.texts.progress ?? report.progress}`);
    }
  }

  private noteRequest({ roundId, number, reports, owner }: Request, before: Request | undefined): void {
    const key = `${roundId} ${number}`;
    if (reports.length > 0 && !this.answered.has(key)) this.answered.set(key, this.now());
    if (!before || before.owner?.person === owner?.person) return;
    this.owned.set(key, this.now());
    if (owner) this.given.set(`${roundId} ${owner.person}`, this.timesGiven(roundId, owner.person) + 1);
  }
}
