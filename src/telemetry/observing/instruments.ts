import type { Attributes, Meter, ObservableResult } from '@opentelemetry/api';
import type { Facts } from '../telemetry';

export type Instruments = ReturnType<typeof createInstruments>;

/** Every metric there is; docs/operations.md says what each is good for. */
export function createInstruments(meter: Meter) {
  return {
    duration: meter.createHistogram('statusrunde.work.duration', {
      unit: 's',
      description: 'Ticks and turns, and how long each took.',
      advice: { explicitBucketBoundaries: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10, 30, 60, 300] },
    }),
    messages: meter.createCounter('statusrunde.messages', {
      description: 'Messages of the bot: planned, and what came of each try to send.',
    }),
    answers: meter.createCounter('statusrunde.answers', { description: 'Answers that were stored.' }),
    problems: meter.createCounter('statusrunde.problems', { description: 'Warnings and errors in the log.' }),
    charge: meter.createHistogram('statusrunde.cosmos.request_charge', {
      unit: '{RU}',
      description: 'Request units of each request to Cosmos DB.',
      advice: { explicitBucketBoundaries: [1, 2, 5, 10, 20, 50, 100, 500] },
    }),
    ledgerAge: gauge(
      meter,
      'statusrunde.ledger.age',
      's',
      'How long the oldest planned or claimed message has waited.',
    ),
    reachable: gauge(meter, 'statusrunde.owners.reachable', '1', 'Share of the owners whom the bot can write to.'),
  };
}

/** Asked when the metrics are sent. */
function gauge(meter: Meter, name: string, unit: string, description: string) {
  const instrument = meter.createObservableGauge(name, { unit, description });
  return {
    from(read: () => { value: number; facts: Facts }[]): void {
      instrument.addCallback((result: ObservableResult<Attributes>) => {
        for (const { value, facts } of read()) result.observe(value, facts);
      });
    },
  };
}
