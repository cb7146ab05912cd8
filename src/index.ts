import { refuseNode } from './cli/node-version';
import { hidingSecrets, takeSecrets } from './secrets';

process.report.excludeEnv = true;
const environment = takeSecrets(process.env);
const refusal = refuseNode(process.version);
if (refusal) stopWith(refusal);
else void main();

async function main(): Promise<void> {
  // Loaded here and no earlier: the embedded store's native part does not even load in an older Node.
  const { loadConfig } = require('./config') as typeof import('./config');
  const { createLog } = require('./log') as typeof import('./log');
  const { createApp } = require('./app') as typeof import('./app');
  let hide = (text: string) => text;
  try {
    const config = loadConfig(environment, { cwd: process.cwd() });
    hide = hidingSecrets(config);
    const log = createLog(config.logLevel, config.mode === 'local', hide);
    stopOnFault(log);
    // A server's own identity, and no developer's: the chain would go on to sign-ins of tools that it finds on the machine.
    if (config.mode === 'teams') process.env.AZURE_TOKEN_CREDENTIALS ??= 'prod';
    const app = await createApp(config, log);
    stopOnSignal(app, config, log);
    listen(app, config, log);
  } catch (error) {
    stopWith(hide(explain(error)));
  }
}

type App = Awaited<ReturnType<typeof import('./app').createApp>>;
type Config = ReturnType<typeof import('./config').loadConfig>;
type Log = ReturnType<typeof import('./log').createLog>;

/** Local mode accepts whoever asks, so it listens where only this machine can ask. */
function listen({ server, start }: App, { port, mode, store }: Config, log: Log): void {
  const host = mode === 'local' ? '127.0.0.1' : '0.0.0.0';
  server.once('error', (error: NodeJS.ErrnoException) => {
    stopWith(error.code === 'EADDRINUSE' ? `Port ${port} is taken: stop what uses it, or set PORT.` : explain(error));
  });
  server.listen(port, host, () => {
    const { port: actual } = server.address();
    if (mode === 'local')
      log.info(
        { host, port: actual, store: store.kind },
        'local mode: listening on this machine alone, without authentication',
      );
    else log.info({ host, port: actual, store: store.kind }, 'listening');
    start();
  });
}

const patienceMs = 9_000;

function stopOnSignal(app: App, { drainSeconds }: Config, log: Log): void {
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      log.info({ signal }, 'stopping: finishing what is in hand');
      setTimeout(
        () => {
          log.warn({}, 'stopped: something in hand would not end');
          process.exit(0);
        },
        drainSeconds * 1000 + patienceMs,
      ).unref();
      void app.stop().then(() => process.exit(0));
    });
  }
}

/** Nobody knows what state a fault that nobody caught has left: it ends here, and whoever watches starts the bot again. */
function stopOnFault(log: Log): void {
  process.on('uncaughtException', (error) => {
    // Node's own words would show everything the error carries: requests, headers, settings.
    log.error({ err: error }, 'nobody caught a fault: the process ends');
    process.exit(1);
  });
}

/** Faults that an operator can mend are said in sentences; any other comes with its place, and nothing it carries. */
function explain(error: unknown): string {
  const { ImportRefusal } =
    require('./domain/portfolio/import/import-refusal') as typeof import('./domain/portfolio/import/import-refusal');
  const { describeRefusal } =
    require('./cli/describe/describe-import') as typeof import('./cli/describe/describe-import');
  if (error instanceof ImportRefusal) return describeRefusal(error).join('\n');
  if (!(error instanceof Error)) return String(error);
  return ['ConfigError', 'StoreUnavailable'].includes(error.name) ? error.message : (error.stack ?? error.message);
}

function stopWith(fault: string): void {
  console.error(fault);
  process.exit(1);
}
