import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Span {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  /** 2 is an error. */
  status: { code?: number; message?: string };
  facts: Record<string, unknown>;
}

export interface Receiver {
  url: string;
  spans: Span[];
  /** The last value of each series, by the metric's name and what it is told of. */
  series(name: string): { value: number; count: number; facts: Record<string, unknown> }[];
  /** Everything that came, as it came. */
  bodies: string[];
  headers: IncomingHttpHeaders[];
  stop(): Promise<void>;
}

interface Attribute {
  key: string;
  value: Record<string, unknown>;
}
interface Point {
  attributes: Attribute[];
  asInt?: string | number;
  asDouble?: number;
  count?: string | number;
  sum?: number;
}
interface Metric {
  name: string;
  sum?: { dataPoints: Point[] };
  gauge?: { dataPoints: Point[] };
  histogram?: { dataPoints: Point[] };
}

/** A collector on this machine: takes OTLP as JSON over HTTP, as the OpenTelemetry protocol says. */
export async function startReceiver(status = 200): Promise<Receiver> {
  const spans: Span[] = [];
  const bodies: string[] = [];
  const headers: IncomingHttpHeaders[] = [];
  let metrics: Metric[] = [];
  const server = createServer((asked, answer) => {
    const chunks: Buffer[] = [];
    asked.on('data', (chunk) => chunks.push(chunk));
    asked.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      bodies.push(text);
      headers.push(asked.headers);
      const body = JSON.parse(text);
      if (asked.url === '/v1/traces') spans.push(...body.resourceSpans.flatMap(spansIn));
      if (asked.url === '/v1/metrics') metrics = body.resourceMetrics.flatMap(metricsIn);
      answer.statusCode = status;
      answer.setHeader('content-type', 'application/json');
      answer.end('{}');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    bodies,
    headers,
    series: (name) =>
      metrics
        .filter((metric) => metric.name === name)
        .flatMap(({ sum, gauge, histogram }) => (sum ?? gauge ?? histogram)?.dataPoints ?? [])
        .map(({ attributes, asInt, asDouble, count, sum }) => ({
          value: Number(asInt ?? asDouble ?? sum),
          count: Number(count ?? 1),
          facts: toFacts(attributes),
        })),
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

function spansIn({ scopeSpans }: { scopeSpans: { spans: (Span & { attributes: Attribute[] })[] }[] }): Span[] {
  return scopeSpans.flatMap((scope) =>
    scope.spans.map(({ attributes, ...span }) => ({ ...span, facts: toFacts(attributes) })),
  );
}

function metricsIn({ scopeMetrics }: { scopeMetrics: { metrics: Metric[] }[] }): Metric[] {
  return scopeMetrics.flatMap((scope) => scope.metrics);
}

function toFacts(attributes: Attribute[]): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}
