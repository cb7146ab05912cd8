import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { latestReport } from '../../src/domain/answer/request';
import { openStore } from '../../src/store/open-store';
import { cardOf } from '../teams/card-of';
import { type Call, type ConnectorStub, startConnectorStub } from '../teams/connector-stub';
import { good } from '../teams/round';
import { chatOf, objectIdOf, type Somebody, TeamsClient } from '../teams/teams-client';
import { until } from '../teams/until';
import { type BotProcess, freePort, startBotProcess } from './bot-process';

const folder = mkdtempSync(path.join(tmpdir(), 'statusrunde-killed-'));
const owners: Somebody[] = Array.from({ length: 30 }, (_, n) => ({
  key: `a${String(n + 1).padStart(3, '0')}`,
  name: `Rolle ${n + 1}`,
  upn: `rolle${n + 1}@example.com`,
}));
const coordinator: Somebody = { key: 'c0', name: 'Koordinator', upn: 'koordinator@example.com' };
const kills = 10;
const portfolioId = 'kills';
const roundId = 'kills.tss.2024-10-11';

let connector: ConnectorStub;
beforeAll(async () => {
  connector = await startConnectorStub();
});
afterAll(async () => {
  await connector.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('killed again and again, the round goes on: no answer lost, nobody who answered asked again, one summary', async () => {
  let bot = await start();
  const teams = new TeamsClient(() => bot.url, connector);
  const acknowledged = new Map<string, number>();

  // People: they install, and answer each ask they see until somebody says it is stored.
  let over = false;
  const insist = async (act: () => Promise<unknown>) => {
    while (!(await act().catch(() => false))) await new Promise((again) => setTimeout(again, 30));
  };
  await teams.say(coordinator, 'tilknyt TSS', { channel: 'tss' });
  const living = owners.map(async (owner, n) => {
    await insist(async () => (await teams.install(owner)).status === 200);
    // Every third never answers: they are reminded, and stand as not reported.
    if (n % 3 === 2) return;
    // Killed in the middle of sending, an ask may never arrive: then nobody waits for it beyond the round.
    await insist(async () => over || asksTo(owner).length > 0);
    if (asksTo(owner).length === 0) return;
    await insist(async () => {
      const data = { portfolioId, roundId, number: String(n + 1), ...good, progress: `Svar ${n + 1}` };
      const { status, body } = await teams.press(owner, 'report.submit', data);
      const stored = status === 200 && JSON.stringify(body).includes('Dit svar er modtaget');
      if (stored) acknowledged.set(owner.key, performance.now());
      return stored;
    });
  });

  for (let kill = 0; kill < kills; kill++) {
    await new Promise((later) => setTimeout(later, 50 + Math.random() * 900));
    await bot.end('SIGKILL');
    bot = await start(new URL(bot.url).port);
    await teams.install(coordinator).catch(() => undefined);
  }
  const store = await openStore({ kind: 'embedded', dataDir: path.join(folder, 'data') });
  await until(
    'the summary, or that nobody can tell',
    async () => {
      const round = await store.findRound(portfolioId, roundId);
      return (
        round?.state.kind === 'published' || (round?.state.kind === 'closed' && round.state.post.kind === 'unknown')
      );
    },
    90_000,
  );
  over = true;
  await Promise.all(living);
  await bot.end('SIGTERM');

  const requests = await store.listRequests(portfolioId, roundId);
  const asks = await store.listAsks(portfolioId, roundId);
  const lost = [...acknowledged.keys()].filter((key) => {
    const request = requests.find((r) => r.owner?.person === objectIdOf({ key } as Somebody));
    return !request || latestReport(request)?.progress !== `Svar ${request.number}`;
  });
  const askedAgain = owners.filter((owner) =>
    asksTo(owner).some((c) => c.at > (acknowledged.get(owner.key) ?? Infinity)),
  );
  const neverAsked = owners.filter((owner) => {
    const messages = asks.find((ask) => ask.person === objectIdOf(owner))?.messages ?? [];
    // A claim that a killed process left is unknown when it has run out, which in a rehearsal's days may be after the round.
    const isUnknown = messages.some(({ delivery }) => delivery.kind === 'unknown' || delivery.kind === 'claimed');
    return asksTo(owner).length === 0 && !isUnknown;
  });
  const twice = owners.filter((owner) => asksTo(owner).filter((c) => isFirstAsk(c)).length > 1);
  const summaries = connector.calls.filter((c) => isPost(c) && JSON.stringify(c.body).includes('summary.page'));
  await store.close();
  console.info(
    `${kills} kills, ${owners.length} owners: ${acknowledged.size} answers acknowledged, ${lost.length} lost, ` +
      `${askedAgain.length} asked again after answering, ${neverAsked.length} never asked, ${twice.length} asked twice, ${summaries.length} summaries`,
  );
  expect({ lost, askedAgain, neverAsked, twice }).toEqual({ lost: [], askedAgain: [], neverAsked: [], twice: [] });
  expect(summaries.length).toBeLessThanOrEqual(1);
  const couldAnswer = owners.filter((owner, n) => n % 3 !== 2 && asksTo(owner).length > 0);
  expect(couldAnswer.filter((owner) => !acknowledged.has(owner.key))).toEqual([]);
  expect(acknowledged.size).toBeGreaterThan(10);
}, 240_000);

const isPost = (c: Call) => c.kind === 'post' && c.targetId === undefined;

function asksTo(owner: Somebody): Call[] {
  return connector.calls.filter(
    (c) => isPost(c) && c.conversationId === chatOf(owner) && JSON.stringify(cardOf(c) ?? '').includes('report.submit'),
  );
}

function isFirstAsk({ body }: Call): boolean {
  return String((body as { summary?: string }).summary ?? '').startsWith('Status til');
}

async function start(port?: string): Promise<BotProcess> {
  const portfolio = path.join(folder, 'portfolio.json');
  mkdirSync(folder, { recursive: true });
  const rows = owners.map((_, n) => `Fokus;Indsats nummer ${n + 1};TSS;Pågår;Afsluttes ultimo 2025`);
  writeFileSync(
    path.join(folder, 'table.csv'),
    ['Fokusområder;Indsatser;Forankring;Status;Forventet projektperiode', ...rows].join('\n'),
  );
  writeFileSync(
    portfolio,
    JSON.stringify({
      id: portfolioId,
      name: 'En aftale',
      language: 'da',
      timeZone: 'Europe/Copenhagen',
      table: 'table.csv',
      coordinators: [objectIdOf(coordinator)],
      committees: [
        {
          id: 'tss',
          name: 'Styregruppen',
          aliases: ['TSS'],
          meetings: [{ on: '2024-10-11', agendaDeadlineOn: '2024-10-04' }],
        },
      ],
      owners: owners.map((owner, n) => ({ initiative: String(n + 1), person: objectIdOf(owner), name: owner.name })),
      rhythm: { askDaysBefore: 10, remindDaysBefore: [1, 0], reviewDays: 3 },
    }),
  );
  return startBotProcess({
    PORT: port ?? String(await freePort()),
    DATA_DIR: path.join(folder, 'data'),
    PORTFOLIO: portfolio,
    // Four days until the summary, of six seconds each.
    CLOCK_START: '2024-09-27T06:10:00Z',
    CLOCK_SPEED: '14400',
  });
}
