import type { Log } from '../workflows/log';
import { noTelemetry, type Telemetry } from './telemetry';
import type { TelemetrySettings } from './telemetry-settings';

/** Off unless there is somebody to tell; the OpenTelemetry packages are loaded here and no earlier. */
export function startTelemetry(settings: TelemetrySettings | undefined, log: Log): Telemetry {
  if (!settings) return noTelemetry;
  const { observed } = require('./observed') as typeof import('./observed');
  const { openProviders } = require('./providers') as typeof import('./providers');
  return observed(openProviders(settings, log));
}
