import type { CloudAdapter, TurnContext } from 'botbuilder';

/** Longer than Teams takes, shorter than a claim is held. */
export const usualTimeoutMs = 15_000;

interface Pipeline {
  removePolicy(which: { name: string }): unknown;
  addPolicy(policy: {
    name: string;
    sendRequest(request: { timeout: number }, next: (r: unknown) => unknown): unknown;
  }): void;
}

/**
 * Takes the SDK's own retries out of this turn's connector client and gives each call a time limit. Left alone it posts
 * a message up to four times after a 5xx or a reset, without a word, and waits for ever on a silent server; neither can
 * be turned off by an option of botbuilder 4.23.
 */
export function boundConnector(context: TurnContext, adapter: CloudAdapter, timeoutMs: number): void {
  const connector = context.turnState.get(adapter.ConnectorClientKey) as
    | { client?: { pipeline?: Pipeline } }
    | undefined;
  const pipeline = connector?.client?.pipeline;
  if (!pipeline)
    throw new Error('The connector client has no pipeline: the SDK changed, and its silent retries would be back.');
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy({
    name: 'timeLimit',
    sendRequest(request, next) {
      request.timeout = timeoutMs;
      return next(request);
    },
  });
}
