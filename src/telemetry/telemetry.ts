import type { Clock } from '../workflows/clock';
import type { Log } from '../workflows/log';
import type { Messenger, Store } from '../workflows/ports';

/** Ids, kinds and outcomes; never a name, an answer, a person's id or an address. */
export type Facts = Record<string, string | boolean>;

/** One request to Cosmos DB, as the account answered it. */
export interface Charge {
  /** `read`, `query`, `create`, `patch`, `upsert` or `delete`. */
  operation: string;
  status: number;
  /** Request units. */
  charge: number;
}

/** What the bot tells an operator's collector of its work: wrapped around its parts, which do not know of it. */
export interface Telemetry {
  /** Something the bot does of its own accord or is asked for; what the wrapped parts do in it belongs to it. */
  work<T>(name: 'tick' | 'turn', facts: Facts, work: () => Promise<T>): Promise<T>;
  /** @param anotherSends who knows what came of the messages that this process planned */
  store(store: Store, clock: Clock, anotherSends: () => boolean): Store;
  messenger(messenger: Messenger): Messenger;
  log(log: Log): Log;
  charged?: (charge: Charge) => void;
  /** Sends what is left. Settles within a moment, whoever answers. */
  stop(): Promise<void>;
}

/** Nobody listens: nothing is wrapped, loaded or sent. */
export const noTelemetry: Telemetry = {
  work: (_name, _facts, work) => work(),
  store: (store) => store,
  messenger: (messenger) => messenger,
  log: (log) => log,
  stop: async () => undefined,
};
