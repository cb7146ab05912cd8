interface Setting {
  /** What an operator needs to know; one line, for the README and `.env.example`. */
  about: string;
  default?: string;
  /** Read in local mode only. */
  local?: true;
}

export type SettingName =
  | 'PORT'
  | 'STORE'
  | 'DATA_DIR'
  | 'COSMOS_ENDPOINT'
  | 'COSMOS_KEY'
  | 'COSMOS_DATABASE'
  | 'MicrosoftAppType'
  | 'MicrosoftAppId'
  | 'MicrosoftAppPassword'
  | 'MicrosoftAppTenantId'
  | 'ALLOWED_TENANTS'
  | 'SERVICE_URL_HOSTS'
  | 'SENDS_PER_SECOND'
  | 'DRAIN_SECONDS'
  | 'KEEP_DRAFTS_MONTHS'
  | 'KEEP_MESSAGES_MONTHS'
  | 'KEEP_PEOPLE_MONTHS'
  | 'KEEP_HISTORY_MONTHS'
  | 'KEEP_REPORTS_MONTHS'
  | 'TEMPLATES_DIR'
  | 'LOG_LEVEL'
  | 'OTEL_EXPORTER_OTLP_ENDPOINT'
  | 'OTEL_EXPORTER_OTLP_HEADERS'
  | 'PORTFOLIO'
  | 'FILES_DIR'
  | 'CLOCK_START'
  | 'CLOCK_SPEED';

/** Every setting the bot reads from its environment: the one source of `.env.example` and the README's table. */
export const settings: Record<SettingName, Setting> = {
  PORT: { about: 'Port of POST /api/messages, GET /healthz and GET /readyz.', default: '3978' },
  STORE: { about: '`embedded`: one file on this machine. `cosmos`: Azure Cosmos DB.', default: 'embedded' },
  DATA_DIR: { about: 'Folder of the embedded store.', default: './data' },
  COSMOS_ENDPOINT: { about: 'Address of the Cosmos DB account.' },
  COSMOS_KEY: { about: 'Key of the account, or `COSMOS_KEY_FILE`, a file that holds it; absent: managed identity.' },
  COSMOS_DATABASE: { about: 'Database; made at start if it is missing.', default: 'statusrunde' },
  MicrosoftAppType: { about: '`SingleTenant` or `UserAssignedMSI`.' },
  MicrosoftAppId: { about: 'Application id of the bot registration; absent: local mode, on 127.0.0.1 alone.' },
  MicrosoftAppPassword: {
    about: 'Client secret, or `MicrosoftAppPassword_FILE`, a file that holds it; for `SingleTenant` only.',
  },
  MicrosoftAppTenantId: { about: 'Tenant the bot is registered in.' },
  ALLOWED_TENANTS: {
    about:
      'Ids of the tenants whose people the bot listens to, with commas between; absent: `MicrosoftAppTenantId` alone.',
  },
  SERVICE_URL_HOSTS: {
    about: 'Hosts of Teams that the bot answers to, with commas between: its token goes there.',
    // Microsoft 365 Agents SDK, "TeamsServiceEndpoints": public cloud, GCC, GCC High, DoD.
    default:
      'smba.trafficmanager.net,smba.infra.gcc.teams.microsoft.com,smba.infra.gov.teams.microsoft.us,smba.infra.dod.teams.microsoft.us',
  },
  SENDS_PER_SECOND: {
    about: 'Messages to one tenant in a second; Teams takes 50 of one bot.',
    default: '50',
  },
  DRAIN_SECONDS: {
    about:
      'How long a process that is told to stop still takes requests, while `/readyz` says that it stops; absent: 5, in local mode 0.',
  },
  KEEP_DRAFTS_MONTHS: {
    about: 'How long answers that were typed and not sent are kept, and absences that are over. Months, or `forever`.',
    default: '3',
  },
  KEEP_MESSAGES_MONTHS: {
    about: 'How long it is kept which messages went to whom, once their round is over. Months, or `forever`.',
    default: '12',
  },
  KEEP_PEOPLE_MONTHS: {
    about:
      'How long people are known who do not show up and have nothing to answer or coordinate. Months, or `forever`.',
    default: '24',
  },
  KEEP_HISTORY_MONTHS: {
    about: 'How long it is kept who changed what of an initiative, as `historik` tells. Months, or `forever`.',
    default: '60',
  },
  KEEP_REPORTS_MONTHS: {
    about: 'How long answers are kept, once their round is over. Months, or `forever`.',
    default: 'forever',
  },
  TEMPLATES_DIR: {
    about:
      'Folder with your own templates for documents, see docs/templates.md; absent: those that come with the program.',
  },
  LOG_LEVEL: { about: '`fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`.', default: 'info' },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    about:
      'Address of an OpenTelemetry collector that takes OTLP over HTTP, such as `http://localhost:4318`; absent: nothing is sent.',
  },
  OTEL_EXPORTER_OTLP_HEADERS: {
    about:
      'What the collector wants to be sent along, `key=value` with commas between, or `OTEL_EXPORTER_OTLP_HEADERS_FILE`.',
  },
  PORTFOLIO: { about: 'A portfolio.json to load at start.', local: true },
  FILES_DIR: {
    about: 'A folder for the files the bot offers: a local client takes none, so it is told where they lie.',
    local: true,
  },
  CLOCK_START: { about: 'Instant at which a rehearsal begins.', local: true },
  CLOCK_SPEED: { about: 'How much faster than real time a rehearsal runs.', default: '1', local: true },
};

/** Each may stand in a file that `<NAME>_FILE` names instead. */
export const secrets = [
  'COSMOS_KEY',
  'MicrosoftAppPassword',
  'OTEL_EXPORTER_OTLP_HEADERS',
] as const satisfies readonly SettingName[];
