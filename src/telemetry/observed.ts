import type { Clock } from '../workflows/clock';
import { createInstruments } from './observing/instruments';
import { Ledger } from './observing/ledger';
import { observeMessenger } from './observing/observe-messenger';
import { observeStore } from './observing/observe-store';
import { ReachableShare } from './observing/reachable-share';
import { Spans } from './observing/spans';
import type { Providers } from './providers';
import type { Telemetry } from './telemetry';

/** The bot's parts, watched from outside. */
export function observed({ tracer, meter, stop }: Providers): Telemetry {
  const spans = new Spans(tracer);
  const instruments = createInstruments(meter);
  const ledger = new Ledger();
  const reach = new ReachableShare();
  instruments.reachable.from(() =>
    reach.shares().map(({ portfolioId, share }) => ({ value: share, facts: { portfolio: portfolioId } })),
  );
  const problem = (level: string, text: string) => {
    instruments.problems.add(1, { level, text });
    if (level === 'error') spans.failed(text);
  };
  return {
    async work(name, facts, work) {
      const began = performance.now();
      try {
        return await spans.root(name, facts, work);
      } finally {
        instruments.duration.record((performance.now() - began) / 1000, { work: name, ...facts });
      }
    },
    store(store, clock: Clock, anotherSends) {
      instruments.ledgerAge.from(() => (anotherSends() ? [] : [{ value: ledger.ageSeconds(clock.now()), facts: {} }]));
      return observeStore(store, { spans, instruments, ledger, reach, clock });
    },
    messenger: (messenger) => observeMessenger(messenger, { spans, instruments }),
    log: (log) => ({
      info: (facts, text) => log.info(facts, text),
      warn: (facts, text) => {
        problem('warn', text);
        log.warn(facts, text);
      },
      error: (facts, text) => {
        problem('error', text);
        log.error(facts, text);
      },
    }),
    charged: ({ operation, status, charge }) => instruments.charge.record(charge, { operation, status: `${status}` }),
    stop,
  };
}
