import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import { type Config, ConfigError } from './config';
import type { Retention } from './domain/keeping/retention';
import { checkFolder } from './export/document/check/check-folder';
import { makeDocument, makeReport } from './export/document/make-document';
import { writeJson } from './export/json/write-json';
import { writeTable } from './export/write-table';
import { readPortfolioFile } from './import/read-portfolio-file';
import { readSentTable } from './import/read-table';
import { type RehearsalClock, realClock, rehearsalClock } from './rehearsal-clock';
import { memoryDocuments } from './store/memory/memory-documents';
import { openStore } from './store/open-store';
import { createStore } from './store/store';
import { inTime, usualStoreTimeoutMs, withTimeLimit } from './store/unavailable/time-limit';
import { usualPatienceMs } from './teams/answer-in-time';
import { createBot } from './teams/bot';
import { createFileFolder } from './teams/files/file-folder';
import { createFileHost } from './teams/files/file-host';
import { usualPace } from './teams/pace';
import { usualTimeoutMs } from './teams/sending/bound-connector';
import { Connectors } from './teams/sending/connectors';
import { createMessenger } from './teams/sending/messenger';
import { Pacing } from './teams/sending/pacing';
import { type Limits, publishedLimits, SendLimits } from './teams/sending/send-limits';
import { createAdapter } from './teams/server/adapter';
import { createServer, type Server } from './teams/server/server';
import { vetAddress } from './teams/server/service-url';
import { turnFacts } from './teams/server/turn-facts';
import { startTelemetry } from './telemetry/start-telemetry';
import { isGone, thisProcess } from './this-process';
import { everyMinute, everySecond } from './ticker';
import { Ticking } from './ticking';
import { sayFault } from './words/say-template-fault';
import { wordsIn } from './words/words-in';
import type { Clock } from './workflows/clock';
import { Dispatcher } from './workflows/dispatch/dispatcher';
import { importPortfolio } from './workflows/import-portfolio';
import { importIndicators } from './workflows/indicators/import-indicators';
import { sweepStore } from './workflows/keeping/sweep-store';
import type { Log } from './workflows/log';
import type { Messenger, Store } from './workflows/ports';
import { runTick } from './workflows/rounds/run-tick';

export interface App {
  server: Server;
  /** Begins to look at the calendar. */
  start(): void;
  /**
   * Stops ticking; stops serving after the grace in which whoever sends requests here learns that it is not ready any
   * more; resolves when what was in hand is done.
   */
  stop(): Promise<void>;
}

/** What a test puts in the place of the world around the bot. */
export interface Surroundings {
  openStore?: typeof openStore;
  clock?: Clock | RehearsalClock;
  sendTimeoutMs?: number;
  storeTimeoutMs?: number;
  patienceMs?: number;
  mostActivities?: number;
  limits?: Limits;
  fileTimeoutMs?: number;
  greetsAgain?: boolean;
}

/** Teams waits some ten seconds for a turn; a table is fetched well within it. */
const usualFileTimeoutMs = 6_000;

/** Puts the bot together: the one place that knows every part. */
export async function createApp(config: Config, plainLog: Log, around: Surroundings = {}): Promise<App> {
  if (config.templates) vetTemplates(config.templates);
  const telemetry = startTelemetry(config.telemetry, plainLog);
  const log = telemetry.log(plainLog);
  const opened = await (around.openStore ?? openStore)(config.store, telemetry.charged);
  const plainStore = withTimeLimit(opened, around.storeTimeoutMs ?? usualStoreTimeoutMs);
  const clock = await createClock(config, plainStore, around);
  const me = thisProcess();
  const dispatcher = new Dispatcher({ store: plainStore, me, isGone, seconds: () => performance.now() / 1000 });
  const store = telemetry.store(plainStore, clock, () => dispatcher.isAnothers);
  const sendTimeoutMs = around.sendTimeoutMs ?? usualTimeoutMs;
  if (config.portfolio) {
    const read = await readPortfolioFile(config.portfolio, clock.now());
    await importPortfolio({ store, now: clock.now() }, read);
    await importIndicators({ store, now: clock.now() }, read);
  }

  const adapter = createAdapter(config.bot, log);
  const sending = {
    adapter,
    connectors: new Connectors({ adapter, appId: config.bot?.appId ?? '', sendTimeoutMs }),
    log,
    sendTimeoutMs,
    pacing: new Pacing(new SendLimits(around.limits ?? publishedLimits(config.sendsPerSecond)), () =>
      performance.now(),
    ),
    vetAddress: (to: Parameters<typeof vetAddress>[0]) => vetAddress(to, config.bot),
    lookAgainIn: (seconds: number) => ticking.nudgeIn(seconds),
  };
  const messenger = telemetry.messenger(createMessenger(sending));
  let stopping = false;
  const ports = { store, messenger, clock, log, processId: me.id };
  const ticking = new Ticking({
    dispatcher,
    work: () =>
      telemetry.work('tick', {}, async () => {
        await runTick({ ...ports, messenger: whileSending(messenger, () => !stopping && dispatcher.isHeld()) });
        await sweep(ports, config.keep);
      }),
    clock,
    log,
  });
  const inHand = new Set<Promise<void>>();
  const filePlaces = { loopback: config.mode === 'local' };
  const onTurn = createBot({
    ...ports,
    ...sending,
    mostActivities: around.mostActivities ?? usualPace,
    patienceMs: around.patienceMs ?? usualPatienceMs,
    readTable: ({ bytes }) => readSentTable(bytes),
    writeTable,
    writeJson,
    makeDocument: (snapshot, how) => makeDocument(snapshot, how, config.templates),
    makeReport: (report) => makeReport(report, config.templates),
    files: createFileHost({ places: filePlaces, log, timeoutMs: around.fileTimeoutMs ?? usualFileTimeoutMs }),
    filePlaces,
    ...(config.filesDir ? { layFile: createFileFolder(config.filesDir) } : {}),
    nudge: () => ticking.nudge(),
    afterTurn: (work) => {
      // Once the reply is on its way: until then nothing else is to take its time.
      const done = setImmediate()
        .then(work)
        .catch((error) => log.error({ err: error }, 'work after a turn failed'));
      inHand.add(done);
      void done.finally(() => inHand.delete(done));
    },
    emptyStore: () => createStore(memoryDocuments()),
    greetsAgain: around.greetsAgain ?? config.mode === 'local',
  });

  const server = createServer({
    adapter,
    onTurn: async (context) => {
      if ('start' in clock) clock.start();
      await telemetry.work('turn', turnFacts(context.activity), () => onTurn(context));
    },
    notReady: () => findReasons(store, stopping),
    isStopping: () => stopping,
    loopbackOnly: config.mode === 'local',
  });
  return {
    server,
    start: () => ticking.start(config.rehearsal && config.rehearsal.speed > 1 ? everySecond : everyMinute),
    stop: async () => {
      stopping = true;
      await Promise.all([ticking.stop(), wait(config.drainSeconds * 1000).then(() => closeServer(server))]);
      // What is finished may leave a card to be changed.
      while (inHand.size > 0) await Promise.all(inHand);
      await store.close();
      await telemetry.stop();
    },
  };
}

/** @throws ConfigError: a document that cannot be made is found here, and not on the day of the meeting */
function vetTemplates(folder: string): void {
  const { template } = wordsIn('en');
  const faults = checkedIn(folder).flatMap(({ file, faults }) => faults.map((fault) => ({ file, fault })));
  if (faults.length === 0) return;
  throw new ConfigError(
    faults.map(({ file, fault }) => `TEMPLATES_DIR: ${template.faulty(file)} ${sayFault(fault, template, file)}`),
  );
}

function checkedIn(folder: string): ReturnType<typeof checkFolder> {
  try {
    return checkFolder(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError([`TEMPLATES_DIR must be a folder with templates that can be read (${code}).`]);
  }
}

/** A rehearsal that is started again goes on where it was: its clock never turns back. */
async function createClock({ rehearsal }: Config, store: Store, around: Surroundings): Promise<Clock | RehearsalClock> {
  if (around.clock) return around.clock;
  if (!rehearsal) return realClock();
  const wanted = rehearsal.startAt ?? new Date().toISOString();
  const seen = (await store.findLease())?.lookedAt;
  return rehearsalClock(seen && seen > wanted ? seen : wanted, rehearsal.speed);
}

/** What is not taken away now is tomorrow's: it is no reason to look at the rounds again. */
async function sweep({ store, clock, log }: { store: Store; clock: Clock; log: Log }, keep: Retention): Promise<void> {
  try {
    const records = await sweepStore({ store, clock }, keep);
    if (records > 0) log.info({ records }, 'what was kept for its time was taken away');
  } catch (error) {
    log.error({ err: error }, 'what was kept for its time could not be taken away in this tick');
  }
}

/** A process that is not the one that sends any more, or that stops, has room for nothing, however long it was waited for. */
function whileSending(messenger: Messenger, sends: () => boolean): Messenger {
  return {
    ...messenger,
    async room(to) {
      const found = sends() ? await messenger.room(to) : undefined;
      return sends() ? found : undefined;
    },
  };
}

/** Whoever asks whether the bot is ready does not wait long either. */
const readyWithinMs = 2_000;

async function findReasons(store: Store, stopping: boolean): Promise<string[]> {
  if (stopping) return ['stopping'];
  try {
    const portfolios = await inTime(
      store.ping().then(() => store.listPortfolios()),
      readyWithinMs,
    );
    return portfolios.length > 0 ? [] : ['no portfolio is loaded'];
  } catch {
    return ['the store does not answer'];
  }
}

/** Idle connections that are kept alive would hold the server open for seconds. */
function closeServer(server: Server): Promise<void> {
  const idle = setInterval(() => server.server.closeIdleConnections(), 50);
  return new Promise((resolve) => {
    server.close(() => {
      clearInterval(idle);
      resolve();
    });
  });
}
