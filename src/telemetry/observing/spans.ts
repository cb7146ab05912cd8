import { AsyncLocalStorage } from 'node:async_hooks';
import { type Context, ROOT_CONTEXT, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import type { Facts } from '../telemetry';

/** What belongs to what, over everything that is awaited. */
export class Spans {
  private readonly current = new AsyncLocalStorage<Context>();

  constructor(private readonly tracer: Tracer) {}

  /** The beginning of something: a tick that a turn asked for is not the turn's. */
  root<T>(name: string, facts: Facts, work: () => Promise<T>): Promise<T> {
    return this.run(ROOT_CONTEXT, name, facts, work);
  }

  /** A step of what is going on; outside of everything it is not worth a span. */
  step<T>(name: string, facts: Facts, work: () => Promise<T>, outcomeOf: (result: T) => Facts): Promise<T> {
    const parent = this.current.getStore();
    return parent ? this.run(parent, name, facts, work, outcomeOf) : work();
  }

  /** What is going on has gone wrong; `text` is constant. */
  failed(text: string): void {
    const current = this.current.getStore();
    const span = current && trace.getSpan(current);
    span?.setStatus({ code: SpanStatusCode.ERROR, message: text });
  }

  private async run<T>(
    parent: Context,
    name: string,
    facts: Facts,
    work: () => Promise<T>,
    outcomeOf: (result: T) => Facts = () => ({}),
  ): Promise<T> {
    const span = this.tracer.startSpan(name, { attributes: facts }, parent);
    try {
      const result = await this.current.run(trace.setSpan(parent, span), work);
      span.setAttributes(outcomeOf(result));
      return result;
    } catch (error) {
      // An error's own words may quote what somebody wrote.
      span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'unknown' });
      throw error;
    } finally {
      span.end();
    }
  }
}
