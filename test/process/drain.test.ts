import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openStore } from '../../src/store/open-store';
import { samplePortfolio } from '../teams/bot-under-test';
import { type ConnectorStub, startConnectorStub } from '../teams/connector-stub';
import { good, pointer, portfolioId, roundId } from '../teams/round';
import { people, type Somebody, TeamsClient } from '../teams/teams-client';
import { until } from '../teams/until';
import { type BotProcess, startBotProcess } from './bot-process';

const folder = mkdtempSync(path.join(tmpdir(), 'statusrunde-drain-'));
let connector: ConnectorStub;
beforeAll(async () => {
  connector = await startConnectorStub();
});
afterAll(async () => {
  await connector.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What came of one request: the status, or that nobody took it. */
interface Sent {
  text: string;
  activityId: string;
  status: number | 'not taken';
}

describe('SIGTERM under load', () => {
  it('is told of by readyz first, then nobody new is let in, and nothing that was taken is dropped', async () => {
    const dataDir = path.join(folder, 'load');
    const env = { PORTFOLIO: samplePortfolio, DATA_DIR: dataDir, CLOCK_START: '2024-09-17T06:10:00Z' };
    const bot = await startBotProcess({ ...env, DRAIN_SECONDS: '1' });
    const teams = new TeamsClient(() => bot.url, connector);
    await teams.install(people.coordinator);
    await until('the ask', () => connector.messages().find((c) => JSON.stringify(c.body).includes('report.submit')));
    connector.behave = ({ kind, activityId }) =>
      kind === 'post' ? { kind: 'answer', status: 201, body: { id: activityId }, delayMs: 100 } : undefined;

    const sent: Sent[] = [];
    const lanes = Object.values(people).map((who) => lane(sent, teams, who));
    await until('the load', () => sent.length > 30);
    const ended = bot.end('SIGTERM');
    await until('readyz says so', () => isStopping(bot));
    const before = sent.length;
    await until('and yet it answers', () => sent.slice(before).some(({ status }) => status === 200));
    await Promise.all(lanes);
    expect(await ended).toBe(0);

    const taken = sent.filter(({ status }) => status !== 'not taken');
    expect(taken.filter(({ status }) => status !== 200)).toEqual([]);
    const replied = new Set(connector.calls.map(({ targetId }) => targetId));
    const said = sent.filter(({ text }) => text === 'hjælp');
    // Each was taken and replied to, or neither.
    expect(said.filter(({ activityId, status }) => replied.has(activityId) !== (status === 200))).toEqual([]);
    const answers = taken.filter(({ text }) => text !== 'hjælp').map(({ text }) => text);
    expect(answers.length).toBeGreaterThan(5);
    expect(await storedTexts(dataDir)).toEqual(expect.arrayContaining(answers));
    expect(bot.said()).not.toContain('would not end');
  }, 60_000);

  it('ends at once where there is no grace to give', async () => {
    const bot = await startBotProcess({ PORTFOLIO: samplePortfolio, DATA_DIR: path.join(folder, 'local') });
    const ended = bot.end('SIGTERM');
    expect(await ended).toBe(0);
    expect(await isStopping(bot)).toBe(false);
  });
});

/** One person, who sends one thing after another until nobody takes it: answers of the coordinator's, commands of the others. */
async function lane(sent: Sent[], teams: TeamsClient, who: Somebody): Promise<void> {
  for (let nth = 1; ; nth++) {
    const text = who === people.coordinator ? `Svar nummer ${nth}.` : 'hjælp';
    const activity = {
      ...teams.activity(who),
      ...(text === 'hjælp'
        ? { type: 'message', text }
        : {
            type: 'invoke',
            name: 'adaptiveCard/action',
            value: {
              action: {
                type: 'Action.Execute',
                verb: 'report.submit',
                data: { ...pointer('12'), ...good, progress: text },
              },
            },
          }),
    };
    const status = await teams.post(activity).then(
      (answer) => answer.status,
      () => 'not taken' as const,
    );
    sent.push({ text, activityId: activity.id, status });
    if (status === 'not taken') return;
    // Slower than what one person may send.
    await new Promise((next) => setTimeout(next, 260));
  }
}

function isStopping({ url }: BotProcess): Promise<boolean> {
  return fetch(`${url}/readyz`).then(
    async (answer) => answer.status === 503 && JSON.stringify(await answer.json()).includes('stopping'),
    () => false,
  );
}

async function storedTexts(dataDir: string): Promise<string[]> {
  const store = await openStore({ kind: 'embedded', dataDir });
  const request = await store.findRequest(portfolioId, roundId, '12');
  await store.close();
  return (request?.reports ?? []).map(({ progress }) => progress);
}
