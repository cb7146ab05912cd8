import { setTimeout as sleep } from 'node:timers/promises';
import type { Meter, Tracer } from '@opentelemetry/api';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Log } from '../workflows/log';
import type { TelemetrySettings } from './telemetry-settings';

export interface Providers {
  tracer: Tracer;
  meter: Meter;
  stop(): Promise<void>;
}

/** A collector that does not answer holds up the end of the process for no longer. */
const patienceMs = 2_000;

/** A tick that writes to thousands of owners is one trace; what does not fit is dropped and holds nothing up. */
const mostSpansWaiting = 8_192;

/**
 * Nothing is registered globally: two bots in one process, as in tests, have their own. `OTEL_SERVICE_NAME` and
 * `OTEL_RESOURCE_ATTRIBUTES` are not read: the service is this one.
 */
export function openProviders({ endpoint, headers }: TelemetrySettings, log: Log): Providers {
  const resource = resourceFromAttributes({ 'service.name': 'statusrunde' });
  const to = (signal: string) => ({ url: `${endpoint.replace(/\/+$/, '')}/v1/${signal}`, headers });
  const traces = new TracerProvider({
    resource,
    spanProcessors: [
      new BatchSpanProcessor({
        exporter: saysWhenItFails(new OTLPTraceExporter(to('traces')), log),
        maxQueueSize: mostSpansWaiting,
      }),
    ],
  });
  const metrics = new MeterProvider({
    resource,
    readers: [
      new PeriodicExportingMetricReader({ exporter: saysWhenItFails(new OTLPMetricExporter(to('metrics')), log) }),
    ],
  });
  return {
    tracer: traces.getTracer('statusrunde'),
    meter: metrics.getMeter('statusrunde'),
    async stop() {
      const over = new AbortController();
      const patience = sleep(patienceMs, undefined, { signal: over.signal }).catch(() => undefined);
      await Promise.race([Promise.allSettled([traces.shutdown(), metrics.shutdown()]), patience]);
      over.abort();
    },
  };
}

interface Exporter<Items> {
  export(items: Items, done: (result: { code: number; error?: Error }) => void): void;
}

/** The SDK is silent about it; one line when it begins is enough. */
function saysWhenItFails<Items, E extends Exporter<Items>>(exporter: E & Exporter<Items>, log: Log): E {
  const send = exporter.export.bind(exporter);
  let isFailing = false;
  exporter.export = (items, done) =>
    send(items, (result) => {
      const failed = result.code !== 0;
      if (failed && !isFailing) {
        log.warn({ fault: (result.error as { code?: unknown } | undefined)?.code }, 'telemetry could not be sent');
      }
      isFailing = failed;
      done(result);
    });
  return exporter;
}
