import type { Round } from '../../../src/domain/round/round';
import type { Store } from '../../../src/workflows/ports';
import { objectIdOf } from '../../teams/teams-client';
import { type PhaseName, phaseNames, portfolioId } from './agreement';
import type { Owners } from './owners';

const doings = [
  'starting',
  'claimed, not with Teams',
  'with Teams, not written down',
  'post claimed',
  'closing',
  'an answer in hand',
  'between two messages',
  'nothing due',
] as const;
type Doing = (typeof doings)[number];

/** What can be seen from outside of a process that is about to be killed. */
export interface Was {
  /** When it began. */
  since: number;
  listening: boolean;
  /** Somebody waits for an answer to their press. */
  answering: boolean;
  /** Somebody is still to be written to in this phase. */
  due: boolean;
}

/** What the processes were doing when they were killed, as the ledger in the store and Teams' side tell it. */
export class Moments {
  private readonly counted = new Map<string, number>();
  private readonly knownClaims = new Set<string>();

  constructor(
    private readonly store: Store,
    private readonly owners: Owners,
  ) {}

  /** Looked at right after a kill. */
  async note(roundId: string, phase: PhaseName, was: Was) {
    const doing = await this.find(roundId, phase, was);
    const key = `${phase}/${doing}`;
    this.counted.set(key, (this.counted.get(key) ?? 0) + 1);
    return doing;
  }

  count(doing: Doing): number {
    return phaseNames.reduce((sum, phase) => sum + (this.counted.get(`${phase}/${doing}`) ?? 0), 0);
  }

  /** A table of phase by doing. */
  lines(): string[] {
    const width = Math.max(...doings.map(({ length }) => length));
    const head = ' '.repeat(width) + phaseNames.map((name) => `  ${name}`).join('');
    const rows = doings.map((doing) => {
      const cells = phaseNames.map((name) =>
        String(this.counted.get(`${name}/${doing}`) ?? '.').padStart(name.length + 2),
      );
      return doing.padEnd(width) + cells.join('');
    });
    return [head, ...rows];
  }

  private async find(roundId: string, phase: PhaseName, { since, listening, answering, due }: Was): Promise<Doing> {
    const round = await this.store.findRound(portfolioId, roundId);
    if (round && this.isNewClaim(postOf(round))) return 'post claimed';
    const sendings = await this.newClaims(roundId, since);
    if (sendings.some(({ arrived }) => arrived)) return 'with Teams, not written down';
    if (sendings.length > 0) return 'claimed, not with Teams';
    if (!listening) return 'starting';
    if (phase === 'closing' && (round?.state.kind === 'open' || postOf(round)?.kind === 'planned')) return 'closing';
    if (answering) return 'an answer in hand';
    return due ? 'between two messages' : 'nothing due';
  }

  /** Messages in the hands of the process that was killed: a claim that stood at an earlier kill is not its. */
  private async newClaims(roundId: string, since: number): Promise<{ arrived: boolean }[]> {
    const parts = [...(this.owners.parts.get(roundId)?.values() ?? [])];
    const people = new Map(parts.map((part) => [objectIdOf(part.owner), part]));
    const asks = await this.store.listAsks(portfolioId, roundId);
    return asks.flatMap(({ person, messages }) => {
      const part = people.get(person);
      return messages
        .filter(({ delivery, purpose }) => this.isNewClaim(delivery, `${person} ${purpose}`))
        .map(() => ({ arrived: (part?.cards.at(-1)?.at ?? 0) >= since }));
    });
  }

  private isNewClaim(delivery: { kind: string; by?: string; until?: string } | undefined, what = 'post'): boolean {
    if (delivery?.kind !== 'claimed') return false;
    const key = `${what} ${delivery.by} ${delivery.until}`;
    if (this.knownClaims.has(key)) return false;
    this.knownClaims.add(key);
    return true;
  }
}

function postOf(round: Round | undefined) {
  return round?.state.kind === 'closed' ? round.state.post : undefined;
}
