import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type App, createApp, type Surroundings } from '../../src/app';
import { openStore, type StoreSettings } from '../../src/store/open-store';
import type { Limits } from '../../src/teams/sending/send-limits';
import type { TelemetrySettings } from '../../src/telemetry/telemetry-settings';
import type { Store } from '../../src/workflows/ports';
import { type ManualClock, manualClock } from '../builders/manual-clock';
import { cardOf } from './card-of';
import { type Call, type ConnectorStub, startConnectorStub } from './connector-stub';
import { chatOf, type Somebody, TeamsClient } from './teams-client';
import { until } from './until';

export const root = path.resolve(__dirname, '../..');
export const samplePortfolio = path.join(root, 'sample/hovedstaden-2024/portfolio.json');

export interface LogLine {
  level: 'info' | 'warn' | 'error';
  fields: object;
  text: string;
}

export interface BotUnderTest {
  teams: TeamsClient;
  connector: ConnectorStub;
  app: App;
  url: string;
  clock: ManualClock;
  store: Store;
  log: LogLine[];
  /** While true every call to the store fails, as when its machine is gone. */
  storeIsDown: boolean;
  /** Calls to the store wait for this, for ever if it never comes. */
  storeWaits: Promise<void> | undefined;
  /** The messages of the bot's own accord in somebody's chat, newest last. */
  sentTo(who: Somebody): Call[];
  /** The ask of a round in somebody's chat. */
  asked(who: Somebody): Promise<Call>;
  stop(): Promise<void>;
}

/** A round of the sample's TSS committee is due at this moment. */
export const askTime = '2024-09-17T06:30:00.000Z';

/** The whole bot in this process, on a store of its own, with the sample portfolio; time stands until a test moves it. */
export async function startBot({
  portfolio = samplePortfolio,
  at = askTime,
  sendTimeoutMs = 5_000,
  // A test speaks faster than people do.
  mostActivities = 1_000_000,
  limits = { perTenant: [], perConversation: [] },
  // A busy machine is no slow store.
  patienceMs = 60_000,
  storeAt,
  telemetry,
  filesDir,
  ...times
}: {
  portfolio?: string | undefined | null;
  at?: string;
  sendTimeoutMs?: number;
  mostActivities?: number;
  limits?: Limits;
  /** Absent: an embedded store of its own. */
  storeAt?: StoreSettings;
  telemetry?: TelemetrySettings;
  filesDir?: string;
  patienceMs?: number;
  storeTimeoutMs?: number;
  greetsAgain?: boolean;
} = {}): Promise<BotUnderTest> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'statusrunde-teams-'));
  const connector = await startConnectorStub();
  const clock = manualClock(at);
  const log: LogLine[] = [];
  let store: Store | undefined;
  const bot: Pick<BotUnderTest, 'storeIsDown' | 'storeWaits'> = { storeIsDown: false, storeWaits: undefined };
  const around: Surroundings = {
    clock,
    sendTimeoutMs,
    mostActivities,
    limits,
    patienceMs,
    ...times,
    openStore: async (settings) => {
      store = await openStore(settings);
      return failing(store, bot);
    },
  };
  const app = await createApp(
    {
      mode: 'local',
      port: 0,
      store: storeAt ?? { kind: 'embedded', dataDir },
      bot: undefined,
      sendsPerSecond: 50,
      keep: { drafts: 3, messages: 12, people: 24, history: 60, reports: 'forever' },
      logLevel: 'silent',
      drainSeconds: 0,
      ...(portfolio ? { portfolio } : {}),
      ...(telemetry ? { telemetry } : {}),
      ...(filesDir ? { filesDir } : {}),
    },
    collectingLog(log),
    around,
  );
  await new Promise<void>((listening) => app.server.listen(0, '127.0.0.1', () => listening()));
  const url = `http://127.0.0.1:${app.server.address().port}`;
  const sentTo = (who: Somebody) =>
    connector.calls.filter((c) => c.kind === 'post' && c.conversationId === chatOf(who) && c.targetId === undefined);
  return Object.assign(bot, {
    teams: new TeamsClient(() => url, connector),
    connector,
    app,
    url,
    clock,
    store: store as Store,
    log,
    sentTo,
    asked: (who: Somebody) =>
      until('the ask', () => sentTo(who).find((c) => JSON.stringify(cardOf(c)).includes('report.submit'))),
    stop: async () => {
      await app.stop();
      await connector.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  });
}

function failing(store: Store, bot: Pick<BotUnderTest, 'storeIsDown' | 'storeWaits'>): Store {
  return new Proxy(store, {
    get(target, name, receiver) {
      const value = Reflect.get(target, name, receiver);
      if (typeof value !== 'function' || name === 'close') return value;
      return async (...args: unknown[]) => {
        await bot.storeWaits;
        if (bot.storeIsDown) throw new Error('the store is gone');
        return value.apply(target, args);
      };
    },
  });
}

function collectingLog(lines: LogLine[]) {
  const at = (level: LogLine['level']) => (fields: object, text: string) => void lines.push({ level, fields, text });
  return { info: at('info'), warn: at('warn'), error: at('error') };
}
