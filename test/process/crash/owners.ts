import type { Seeded } from '../../simulation/seeded';
import { cardOf } from '../../teams/card-of';
import type { Call } from '../../teams/connector-stub';
import { good } from '../../teams/round';
import { chatOf, type Somebody, type TeamsClient } from '../../teams/teams-client';
import { type PhaseName, phaseNames, portfolioId } from './agreement';
import { sleep } from './world-clock';

interface Acknowledged {
  owner: Somebody;
  roundId: string;
  number: string;
  progress: string;
  at: number;
}

/** When people answer, as often as it is here. */
const habits = [
  'asking',
  'asking',
  'asking',
  'reminding',
  'reminding',
  'reminding again',
  'last evening',
  'late answers',
  'never',
  'never',
] as const;

interface Part {
  owner: Somebody;
  number: string;
  answersIn: PhaseName | 'never';
  /** What they were sent in this round, as it reached Teams. */
  cards: Call[];
  answers: boolean;
}

/** Everybody who is asked: each answers in a phase of the round, and presses again until they are told that it is stored. */
export class Owners {
  readonly acknowledged: Acknowledged[] = [];
  /** Round by round, by chat. */
  readonly parts = new Map<string, Map<string, Part>>();
  /** Presses that wait for their answer. */
  pressed = 0;
  private underWay = 0;
  private phase: PhaseName = 'asking';
  private withinMs = 0;

  constructor(
    private readonly owners: Somebody[],
    private readonly teams: TeamsClient,
    private readonly seeded: Seeded,
  ) {}

  get areBusy(): boolean {
    return this.underWay > 0;
  }

  begin(roundId: string): void {
    const parts = this.owners.map((owner, n): [string, Part] => {
      const answersIn = this.seeded.pick(habits);
      return [chatOf(owner), { owner, number: String(n + 1), answersIn, cards: [], answers: false }];
    });
    this.parts.set(roundId, new Map(parts));
  }

  /** @param withinMs about how long the phase will be */
  enter(roundId: string, phase: PhaseName, withinMs: number): void {
    this.phase = phase;
    this.withinMs = withinMs;
    for (const part of this.parts.get(roundId)?.values() ?? []) this.consider(roundId, part);
  }

  /** A message has reached Teams. */
  see(call: Call): void {
    // What answers a press too late for its turn comes as a message as well, without the sentence of one that asks.
    if (!call.body?.summary) return;
    const card = cardOf(call);
    const roundId = /"roundId":"([^"]+)"/.exec(JSON.stringify(card ?? ''))?.[1];
    const part = roundId === undefined ? undefined : this.parts.get(roundId)?.get(call.conversationId);
    if (!roundId || !part || call.kind !== 'post') return;
    part.cards.push(call);
    this.consider(roundId, part);
  }

  private consider(roundId: string, part: Part): void {
    if (part.answers || part.answersIn === 'never' || part.cards.length === 0) return;
    if (phaseNames.indexOf(part.answersIn) > phaseNames.indexOf(this.phase)) return;
    part.answers = true;
    this.underWay += 1;
    void this.answer(roundId, part).finally(() => {
      this.underWay -= 1;
    });
  }

  private async answer(roundId: string, part: Part): Promise<void> {
    const times = this.seeded.chance(0.1) ? 2 : 1;
    for (let nth = 1; nth <= times; nth++) {
      await sleep(this.seeded.between(0, this.withinMs));
      await this.insist(roundId, part, `Svar ${nth} fra ${part.number} i ${roundId}`);
    }
  }

  private async insist(roundId: string, { owner, number }: Part, progress: string): Promise<void> {
    const data = { portfolioId, roundId, number, ...good, progress };
    for (;;) {
      this.pressed += 1;
      const answer = await this.teams.press(owner, 'report.submit', data).catch(() => undefined);
      this.pressed -= 1;
      if (answer?.status === 200 && JSON.stringify(answer.body).includes('er modtaget')) break;
      await sleep(50);
    }
    this.acknowledged.push({ owner, roundId, number, progress, at: performance.now() });
  }
}
