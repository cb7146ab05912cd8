import { readFileSync } from 'node:fs';
import path from 'node:path';
import { secrets, settings } from './settings';
import { readTelemetry, type TelemetrySettings } from './telemetry/telemetry-settings';

export type StoreSettings =
  | { kind: 'embedded'; dataDir: string }
  | { kind: 'cosmos'; endpoint: string; key?: string; database: string };

/** Kinds of records; `domain/keeping/retention` says what each is. */
type Kept = 'drafts' | 'messages' | 'people' | 'history' | 'reports';

export interface Config {
  /** Without an identity of its own the bot talks to a local client only. */
  mode: 'local' | 'teams';
  port: number;
  store: StoreSettings;
  bot: BotIdentity | undefined;
  /** To one tenant. */
  sendsPerSecond: number;
  /** How long each kind of record is kept. */
  keep: Record<Kept, number | 'forever'>;
  logLevel: string;
  /** Folder with templates for documents that come before those of the program. */
  templates?: string;
  /** Absent: nobody is told how the bot fares. */
  telemetry?: TelemetrySettings;
  /** How long a stopping process still takes requests. */
  drainSeconds: number;
  /** Local mode only: a folder for files that a local client cannot take. */
  filesDir?: string;
  /** Local mode only: a portfolio.json to load at start. */
  portfolio?: string;
  /** Local mode only: a clock that starts elsewhere or runs faster. */
  rehearsal?: { startAt?: string; speed: number };
}

export interface BotIdentity {
  type: 'SingleTenant' | 'UserAssignedMSI';
  appId: string;
  password?: string;
  tenantId: string;
  /** Whose people may speak to the bot; lower case. */
  allowedTenants: string[];
  /** Where the bot may send its token; lower case. */
  serviceUrlHosts: string[];
}

/** Every fault of a configuration, each a sentence that names the setting. */
export class ConfigError extends Error {
  constructor(readonly faults: string[]) {
    super(
      `The configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n- ${faults.join('\n- ')}`,
    );
    this.name = 'ConfigError';
  }
}

/** In Teams mode; locally nobody sends requests through anything that would have to be told. */
const usualDrainSeconds = 5;

type Env = Record<string, string | undefined>;

/**
 * Reads and checks every setting at once. Values never appear in a fault: they may be secrets.
 * @throws ConfigError with all faults
 */
export function loadConfig(given: Env, { cwd }: { cwd: string }): Config {
  const faults: string[] = [];
  const env = withMountedSecrets(given, cwd, faults);
  const read = (name: keyof typeof settings) => env[name]?.trim() || settings[name].default;
  const mode = read('MicrosoftAppId') ? 'teams' : 'local';

  const port = Number(read('PORT'));
  if (!Number.isInteger(port) || port < 0 || port > 65535) faults.push('PORT must be a whole number from 0 to 65535.');
  const logLevel = read('LOG_LEVEL') ?? 'info';
  if (!['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'].includes(logLevel)) {
    faults.push('LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.');
  }
  const sendsPerSecond = Number(read('SENDS_PER_SECOND'));
  if (!Number.isInteger(sendsPerSecond) || sendsPerSecond < 1 || sendsPerSecond > 1000) {
    faults.push('SENDS_PER_SECOND must be a whole number from 1 to 1000.');
  }
  const drainSeconds = Number(read('DRAIN_SECONDS') ?? (mode === 'local' ? 0 : usualDrainSeconds));
  if (!Number.isInteger(drainSeconds) || drainSeconds < 0 || drainSeconds > 60) {
    faults.push('DRAIN_SECONDS must be a whole number from 0 to 60.');
  }
  const templates = read('TEMPLATES_DIR');
  const config: Config = {
    mode,
    port,
    sendsPerSecond,
    drainSeconds,
    logLevel,
    keep: readKeep(read, faults),
    store: readStore(read, cwd, faults),
    bot: readBot(read, env, faults),
    ...(templates ? { templates: path.resolve(cwd, templates) } : {}),
    ...readTelemetry(read('OTEL_EXPORTER_OTLP_ENDPOINT'), read('OTEL_EXPORTER_OTLP_HEADERS'), faults),
    ...readLocal(read, mode, cwd, faults),
  };
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
}

/** A secret may stand in a mounted file that `<NAME>_FILE` names, which keeps it out of the process's environment. */
function withMountedSecrets(env: Env, cwd: string, faults: string[]): Env {
  const mounted: Env = {};
  for (const name of secrets) {
    const file = env[`${name}_FILE`]?.trim();
    if (!file) continue;
    if (env[name]?.trim()) faults.push(`${name} and ${name}_FILE are both set: give one of them.`);
    try {
      mounted[name] = readFileSync(path.resolve(cwd, file), 'utf8').trim();
      if (!mounted[name]) faults.push(`The file that ${name}_FILE names is empty.`);
    } catch (error) {
      faults.push(`The file that ${name}_FILE names cannot be read (${(error as NodeJS.ErrnoException).code}).`);
    }
  }
  return { ...env, ...mounted };
}

const longestMonths = 1200;

function readKeep(read: Read, faults: string[]): Config['keep'] {
  const months = (name: `KEEP_${string}_MONTHS` & keyof typeof settings) => {
    const words = read(name) ?? '';
    const kept = /^\d{1,4}$/.test(words) ? Number(words) : 0;
    if (words === 'forever') return words;
    if (kept < 1 || kept > longestMonths) {
      faults.push(`${name} must be a whole number of months from 1 to ${longestMonths}, or forever.`);
    }
    return kept;
  };
  return {
    drafts: months('KEEP_DRAFTS_MONTHS'),
    messages: months('KEEP_MESSAGES_MONTHS'),
    people: months('KEEP_PEOPLE_MONTHS'),
    history: months('KEEP_HISTORY_MONTHS'),
    reports: months('KEEP_REPORTS_MONTHS'),
  };
}

type Read = (name: keyof typeof settings) => string | undefined;

function readStore(read: Read, cwd: string, faults: string[]): StoreSettings {
  const kind = read('STORE');
  if (kind === 'embedded') return { kind, dataDir: path.resolve(cwd, read('DATA_DIR') ?? 'data') };
  if (kind !== 'cosmos') {
    faults.push('STORE must be embedded or cosmos.');
    return { kind: 'embedded', dataDir: cwd };
  }
  const endpoint = read('COSMOS_ENDPOINT') ?? '';
  if (!/^https?:$/.test(URL.canParse(endpoint) ? new URL(endpoint).protocol : '')) {
    faults.push('COSMOS_ENDPOINT must be the https address of the Cosmos DB account when STORE is cosmos.');
  }
  const key = read('COSMOS_KEY');
  return { kind, endpoint, ...(key ? { key } : {}), database: read('COSMOS_DATABASE') ?? 'statusrunde' };
}

function readBot(read: Read, env: Env, faults: string[]): Config['bot'] {
  const appId = read('MicrosoftAppId');
  const others = ['MicrosoftAppType', 'MicrosoftAppPassword', 'MicrosoftAppTenantId', 'ALLOWED_TENANTS'] as const;
  if (!appId) {
    if (env.NODE_ENV === 'production') {
      faults.push('MicrosoftAppId is missing: with NODE_ENV=production the bot needs its identity.');
    }
    const given = others.filter((name) => env[name]?.trim());
    if (given.length > 0)
      faults.push(`MicrosoftAppId is missing, but ${given.join(', ')} is set: give all of them or none.`);
    return undefined;
  }
  const type = read('MicrosoftAppType');
  const password = read('MicrosoftAppPassword');
  const tenantId = read('MicrosoftAppTenantId') ?? '';
  if (!tenantId) faults.push('MicrosoftAppTenantId is missing: it is the tenant the bot is registered in.');
  if (type !== 'SingleTenant' && type !== 'UserAssignedMSI') {
    faults.push('MicrosoftAppType must be SingleTenant (with a password) or UserAssignedMSI (without one).');
    return undefined;
  }
  if (type === 'SingleTenant' && !password) faults.push('MicrosoftAppPassword is missing: SingleTenant needs it.');
  if (type === 'UserAssignedMSI' && password)
    faults.push('MicrosoftAppPassword must be absent: UserAssignedMSI has none.');
  const allowedTenants = readList(read('ALLOWED_TENANTS') ?? tenantId);
  const serviceUrlHosts = readList(read('SERVICE_URL_HOSTS'));
  if (allowedTenants.length === 0 && tenantId) faults.push('ALLOWED_TENANTS names no tenant: give at least one id.');
  if (!serviceUrlHosts.every(isHost) || serviceUrlHosts.length === 0) {
    faults.push('SERVICE_URL_HOSTS must be host names such as smba.trafficmanager.net, with commas between.');
  }
  return { type, appId, ...(password ? { password } : {}), tenantId, allowedTenants, serviceUrlHosts };
}

function readList(words: string | undefined): string[] {
  return (words ?? '')
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '');
}

function isHost(name: string): boolean {
  return /^(?!-)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/.test(name);
}

function readLocal(
  read: Read,
  mode: Config['mode'],
  cwd: string,
  faults: string[],
): Pick<Config, 'portfolio' | 'filesDir' | 'rehearsal'> {
  const filesDir = read('FILES_DIR');
  const portfolio = read('PORTFOLIO');
  const startAt = read('CLOCK_START');
  const speed = Number(read('CLOCK_SPEED'));
  if (mode === 'teams') {
    for (const name of ['PORTFOLIO', 'FILES_DIR', 'CLOCK_START', 'CLOCK_SPEED'] as const) {
      if (read(name) !== settings[name].default)
        faults.push(`${name} is for local mode only: remove it, or MicrosoftAppId.`);
    }
    return {};
  }
  if (startAt && !(/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(startAt) && Number.isFinite(Date.parse(startAt)))) {
    faults.push('CLOCK_START must be an instant such as 2024-09-17T05:59:00Z.');
  }
  if (!(speed > 0 && speed <= 100_000))
    faults.push('CLOCK_SPEED must be a number above 0, 100000 at most; 1 is real time.');
  return {
    ...(filesDir ? { filesDir: path.resolve(cwd, filesDir) } : {}),
    ...(portfolio ? { portfolio: path.resolve(cwd, portfolio) } : {}),
    ...(startAt || speed !== 1
      ? { rehearsal: { ...(startAt ? { startAt: new Date(Date.parse(startAt) || 0).toISOString() } : {}), speed } }
      : {}),
  };
}
