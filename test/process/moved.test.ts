import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cardOf } from '../teams/card-of';
import { type Call, type ConnectorStub, startConnectorStub } from '../teams/connector-stub';
import { good } from '../teams/round';
import { chatOf, type Somebody, TeamsClient } from '../teams/teams-client';
import { until } from '../teams/until';
import { coordinator, makeOwners, portfolioId, roundsOf, writePortfolio } from './crash/agreement';
import { Bots } from './crash/bots';
import { openShared, type SharedStore } from './crash/stores';
import { postsOf } from './crash/sums';
import { WorldClock } from './crash/world-clock';

const folder = mkdtempSync(path.join(tmpdir(), 'statusrunde-moved-'));
const owners = makeOwners(12);
const [round] = roundsOf(1);
const roundId = round?.id ?? '';
const publishAt = round?.phases.closing ?? '';
let connector: ConnectorStub;
beforeAll(async () => {
  connector = await startConnectorStub();
});
afterAll(async () => {
  await connector.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('an installation that moves by backup and restore', () => {
  it.each([
    ['embedded', 'cosmos'],
    ['cosmos', 'embedded'],
  ] as const)(
    'from the %s store to the %s one posts the same summary, byte for byte',
    async (from, to) => {
      const home = path.join(folder, `from-${from}`);
      mkdirSync(home);
      const [source, target] = [await openShared(from, home), await openShared(to, home)];
      try {
        await askAndAnswer(source, home);
        const file = path.join(home, 'backup.gz');
        await statusrunde(['backup', file], source, home);
        await statusrunde(['restore', file], target, home);
        const posted = await publish(source, home);
        expect(JSON.stringify(posted.first)).toContain('7 af 12');
        expect(JSON.stringify(posted.late)).toContain('8 af 12');
        const postedThere = await publish(target, home);
        expect(JSON.stringify(postedThere)).toBe(JSON.stringify(posted));
      } finally {
        await source.stop();
        await target.stop();
      }
    },
    180_000,
  );
});

/** Before the deadline: everybody is asked, seven of twelve answer, each in their way. */
async function askAndAnswer({ env }: SharedStore, home: string): Promise<void> {
  const { bots, teams } = botOn(env, home, round?.phases.asking ?? '');
  await (await bots.begin({ PORTFOLIO: writePortfolio(home, owners, 2) })).listening;
  connector.calls.length = 0;
  for (const who of [coordinator, ...owners]) await teams.install(who);
  await teams.say(coordinator, 'tilknyt TSS', { channel: 'tss' });
  await until('everybody is asked', () => owners.every((owner) => asksTo(owner).length > 0));
  for (const [n, owner] of owners.slice(0, 7).entries()) {
    const health = ['green', 'yellow', 'red'][n % 3];
    await answer(teams, owner, {
      health,
      progress: `Æøå ${n} 🎈\n"citat" <b>`,
      decision: health === 'red' ? 'Skal vi gå videre?' : '',
    });
  }
  await bots.stop();
}

/** What the channel gets on the morning after the deadline, and what the post becomes when one more answers. */
async function publish({ env }: SharedStore, home: string) {
  const { bots, teams } = botOn(env, home, publishAt);
  connector.calls.length = 0;
  await (await bots.begin()).listening;
  const first = await until('the summary', () => postsOf(connector, roundId)[0]);
  const late = owners[9] as Somebody;
  await until('it stands as published', () =>
    answer(teams, late, { progress: 'For sent' }).then(() => updates(first).length > 0),
  );
  await bots.stop();
  return { first: whatIsSeen(first), late: whatIsSeen(updates(first)[0]) };
}

function botOn(env: Record<string, string>, home: string, at: string) {
  const bots = new Bots(new WorldClock(at), { CLOCK_SPEED: '2', LOG_LEVEL: 'silent', ...env }, path.join(home, 'code'));
  return { bots, teams: new TeamsClient(() => bots.url(), connector) };
}

function answer(teams: TeamsClient, owner: Somebody, change: object) {
  const number = String(owners.indexOf(owner) + 1);
  return teams.press(owner, 'report.submit', { portfolioId, roundId, number, ...good, ...change });
}

function asksTo(owner: Somebody): Call[] {
  return connector.calls.filter(
    (c) => c.conversationId === chatOf(owner) && JSON.stringify(cardOf(c) ?? '').includes('report.submit'),
  );
}

function updates(post: Call): Call[] {
  return connector.calls.filter(({ kind, targetId }) => kind === 'put' && targetId === post.activityId);
}

function whatIsSeen(call: Call | undefined) {
  return { summary: call?.body.summary, attachments: call?.body.attachments };
}

/** As an operator types it. */
async function statusrunde(args: string[], { env }: SharedStore, cwd: string): Promise<void> {
  const cli = path.resolve(__dirname, '../../dist/cli/statusrunde.js');
  await promisify(execFile)(process.execPath, [cli, ...args], { cwd, env: { PATH: process.env.PATH ?? '', ...env } });
}
