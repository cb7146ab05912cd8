export interface TelemetrySettings {
  /** Without the signal's own path: `https://collector.example:4318`. */
  endpoint: string;
  /** Often a key of the collector's: a secret. */
  headers: Record<string, string>;
}

/** By the OpenTelemetry specification: `key=value` with commas between, values as in an address. */
export function readTelemetry(
  endpoint: string | undefined,
  headers: string | undefined,
  faults: string[],
): { telemetry?: TelemetrySettings } {
  if (!endpoint) {
    if (headers) faults.push('OTEL_EXPORTER_OTLP_HEADERS is set, but OTEL_EXPORTER_OTLP_ENDPOINT is not.');
    return {};
  }
  if (!/^https?:$/.test(URL.canParse(endpoint) ? new URL(endpoint).protocol : '')) {
    faults.push('OTEL_EXPORTER_OTLP_ENDPOINT must be the http or https address of an OTLP collector.');
  }
  return { telemetry: { endpoint, headers: readHeaders(headers ?? '', faults) } };
}

function readHeaders(text: string, faults: string[]): Record<string, string> {
  const pairs = text.split(',').filter((pair) => pair.trim() !== '');
  const read = pairs.map((pair) => /^\s*([\w-]+)\s*=\s*(.+?)\s*$/.exec(pair)?.slice(1).map(decode));
  if (read.some((pair) => !pair || pair.includes(undefined))) {
    faults.push('OTEL_EXPORTER_OTLP_HEADERS must be key=value, with commas between, values encoded as in an address.');
  }
  return Object.fromEntries(read.filter((pair) => pair !== undefined));
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
