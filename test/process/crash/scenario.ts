import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Seeded } from '../../simulation/seeded';
import { type ConnectorStub, startConnectorStub } from '../../teams/connector-stub';
import { chatOf, TeamsClient } from '../../teams/teams-client';
import {
  coordinator,
  makeOwners,
  type PhaseName,
  phaseNames,
  portfolioId,
  type RoundOfScenario,
  roundsOf,
  writePortfolio,
} from './agreement';
import { type Bot, Bots } from './bots';
import { Moments } from './moments';
import { Owners } from './owners';
import { isSaid, type Look } from './said';
import { openShared, type SharedStore } from './stores';
import { postsOf, type Sums, sumUp } from './sums';
import { sleep, WorldClock } from './world-clock';

export interface Scenario {
  kills: number;
  owners: number;
  rounds: number;
  store: 'embedded' | 'cosmos';
  seed: number;
  instances: 1 | 2;
  /** The store answers nobody for so long, once while owners are asked and once while the summary is posted. */
  pauseSeconds?: number;
  /** One clock is set an hour forward or back in each phase, and put right at its end. */
  stepsClocks?: boolean;
}

export interface Ended {
  sums: Sums;
  moments: Moments;
}

/** A kill comes within so long after a process begins to work. */
const longestLifeMs = 1_200;
const takeoverMs = 30_000;
/** For something to be under way, where nothing is due. */
const longestWaitMs = 4_000;
const shares: Record<PhaseName, number> = {
  asking: 0.36,
  reminding: 0.2,
  'reminding again': 0.14,
  'last evening': 0.06,
  closing: 0.18,
  'late answers': 0.06,
};

/** Rounds from the ask to the late answers, in which processes are killed, the store goes away and clocks are wrong. */
export async function liveThrough(scenario: Scenario): Promise<Ended> {
  const folder = mkdtempSync(path.join(tmpdir(), 'statusrunde-crash-'));
  const connector = await startConnectorStub();
  const shared = await openShared(scenario.store, folder);
  const life = new Life(scenario, connector, shared, folder);
  try {
    await life.settleIn();
    for (const [nth, round] of roundsOf(scenario.rounds).entries()) await life.goThrough(round, nth);
    return { sums: await sumUp(shared.store, life.owners, connector, life.clock.now()), moments: life.moments };
  } finally {
    await life.bots.stop();
    await shared.stop();
    await connector.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

class Life {
  // Weeks before the first round.
  readonly clock = new WorldClock('2024-09-01T08:00:00.000Z');
  readonly bots: Bots;
  readonly owners: Owners;
  readonly moments: Moments;
  private readonly look: Look;
  private readonly seeded: Seeded;
  /** Calls on Teams' side before the phase. */
  private callsBefore = 0;
  private readonly teams: TeamsClient;
  private readonly somebody: ReturnType<typeof makeOwners>;

  constructor(
    private readonly scenario: Scenario,
    private readonly connector: ConnectorStub,
    private readonly shared: SharedStore,
    private readonly folder: string,
  ) {
    this.seeded = new Seeded(scenario.seed);
    // A tick each second; the clock is the scenario's.
    const env = { CLOCK_SPEED: '2', LOG_LEVEL: 'silent', SENDS_PER_SECOND: '10', ...shared.env };
    this.bots = new Bots(this.clock, env, path.join(folder, 'code'));
    this.teams = new TeamsClient(() => this.bots.url(), connector);
    this.somebody = makeOwners(scenario.owners);
    this.owners = new Owners(this.somebody, this.teams, new Seeded(scenario.seed + 1));
    this.moments = new Moments(shared.store, this.owners);
    this.look = { store: shared.store, connector, now: () => this.clock.now() };
  }

  /** Everybody installs the bot, weeks before the first round. */
  async settleIn(): Promise<void> {
    const portfolio = writePortfolio(this.folder, this.somebody, this.scenario.rounds);
    await (await this.bots.begin({ PORTFOLIO: portfolio })).listening;
    while (this.bots.living.length < this.scenario.instances) await (await this.bots.begin()).listening;
    for (const who of [coordinator, ...this.somebody]) {
      if ((await this.teams.install(who)).status !== 200) throw new Error('Somebody could not install the bot.');
    }
    await this.teams.say(coordinator, 'tilknyt TSS', { channel: 'tss' });
    // From here on Teams takes its time, and longer for a post: what is under way is there to be hit.
    const delays = new Seeded(this.scenario.seed + 2);
    this.connector.behave = (call) => {
      this.owners.see(call);
      const isPost = call.conversationId.startsWith('19:');
      const delayMs = isPost ? delays.between(100, 800) : delays.between(10, 250);
      return { kind: 'answer', status: call.kind === 'post' ? 201 : 200, body: { id: call.activityId }, delayMs };
    };
  }

  async goThrough(round: RoundOfScenario, nth: number): Promise<void> {
    this.owners.begin(round.id);
    for (const phase of phaseNames) {
      const kills = this.killsOf(phase, nth);
      this.clock.goTo(round.phases[phase]);
      this.bots.tellTime();
      this.callsBefore = this.connector.calls.length;
      this.owners.enter(round.id, phase, 500 + kills * longestLifeMs * 0.8);
      const stepped = this.scenario.stepsClocks ? this.stepClock(phase) : undefined;
      const paused = this.pauseIn(phase);
      for (let kill = 0; kill < kills; kill++) await this.killOnce(round, phase);
      await paused;
      await this.untilSettled(round, phase);
      if (stepped) this.putRight(stepped);
    }
  }

  /** So many of all kills, spread over rounds and phases so that they add up. */
  private killsOf(phase: PhaseName, nth: number): number {
    const { kills, rounds } = this.scenario;
    const before = (share: number) => Math.round(((nth + share) * kills) / rounds);
    const at = phaseNames.indexOf(phase);
    const until = (last: number) => phaseNames.slice(0, last).reduce((sum, name) => sum + shares[name], 0);
    return before(until(at + 1)) - before(until(at));
  }

  private async killOnce(round: RoundOfScenario, phase: PhaseName): Promise<void> {
    while (this.bots.living.length === 0) await sleep(100);
    const bot = this.seeded.pick(this.bots.living);
    const since = performance.now();
    // Now and then while it starts; else while it works, most often from when it has something under way.
    const mood = this.seeded.next();
    if (mood > 0.05) await bot.listening;
    if (mood > 0.4) await this.untilSomethingMoves();
    await sleep(this.seeded.between(0, mood > 0.4 ? longestLifeMs / 3 : longestLifeMs));
    const was = {
      since: this.scenario.instances === 1 ? since : 0,
      listening: bot.url !== undefined,
      answering: this.owners.pressed > 0,
      due: !(await isSaid(this.look, round, phase)),
    };
    await this.bots.end(bot, 'SIGKILL');
    await this.moments.note(round.id, phase, was);
    if (this.scenario.instances === 1) {
      // It comes back when claims and whatever else it held have run out.
      this.clock.forwardSeconds(35);
    } else await sleep(this.seeded.between(200, 2_000));
    await this.bots.begin();
  }

  /** A message reaches Teams; or nothing does for a while, as where all are told. */
  private async untilSomethingMoves(): Promise<void> {
    const before = this.connector.calls.length;
    const patience = performance.now() + longestWaitMs;
    while (this.connector.calls.length === before && performance.now() < patience) await sleep(5);
  }

  private pauseIn(phase: PhaseName): Promise<void> | undefined {
    const { pauseSeconds } = this.scenario;
    if (!pauseSeconds || (phase !== 'asking' && phase !== 'closing')) return undefined;
    return sleep(phase === 'asking' ? 500 : 100).then(() => this.shared.pause(pauseSeconds));
  }

  private stepClock(phase: PhaseName): Bot {
    const bot = this.seeded.pick(this.bots.living);
    bot.skewMs = (phaseNames.indexOf(phase) % 2 === 0 ? 1 : -1) * 3_600_000;
    this.bots.tellTime();
    return bot;
  }

  private putRight(bot: Bot): void {
    bot.skewMs = 0;
    this.bots.tellTime();
  }

  /**
   * Nobody waits for anything any more. Where nothing moves, time passes, and more each time, but not the whole working day: a
   * process that was killed while its clock was an hour ahead left claims that hold for so long. Of two, one may first have to take over from the other.
   */
  private async untilSettled(round: RoundOfScenario, phase: PhaseName): Promise<void> {
    let quietMs = this.scenario.instances === 2 ? takeoverMs : 3_000;
    const deadline = performance.now() + 300_000;
    let movedAt = performance.now();
    let calls = this.connector.calls.length;
    let seconds = 35;
    while (this.owners.areBusy || !(await isSaid(this.look, round, phase))) {
      await sleep(100);
      if (performance.now() > deadline) throw new Error(`${phase} of ${round.id} does not come to its end`);
      if (phase === 'closing') await this.lookInChannel(round);
      if (this.connector.calls.length > calls) seconds = 35;
      else if (performance.now() - movedAt < quietMs) continue;
      else {
        this.clock.forwardSeconds(seconds);
        this.bots.tellTime();
        seconds = Math.min(2 * seconds, 1_200);
        // Whoever was to take over has by now.
        quietMs = 3_000;
      }
      movedAt = performance.now();
      calls = this.connector.calls.length;
    }
  }

  /** The coordinator does what the notice asks for, once it has reached them: looks, and has posted what is not there. */
  private async lookInChannel(round: RoundOfScenario): Promise<void> {
    const found = await this.shared.store.findRound(portfolioId, round.id);
    const isUnsure = found?.state.kind === 'closed' && found.state.post.kind === 'unknown';
    if (!isUnsure || !this.isTold() || postsOf(this.connector, round.id).length > 0) return;
    await this.teams.say(coordinator, 'udgiv TSS').catch(() => undefined);
  }

  private isTold(): boolean {
    const since = this.connector.calls.slice(this.callsBefore);
    return since.some((c) => c.conversationId === chatOf(coordinator) && JSON.stringify(c.body).includes('udgiv tss'));
  }
}
