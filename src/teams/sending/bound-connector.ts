import type { CloudAdapter, TurnContext } from 'botbuilder';
import { retryAfterSeconds } from './outcome';
import type { Pacing } from './pacing';

/** Longer than Teams takes, shorter than a claim is held. */
export const usualTimeoutMs = 15_000;

/** What every conversation with Teams goes through. */
export interface Outlet {
  adapter: CloudAdapter;
  /** Time limit of each call. */
  sendTimeoutMs: number;
  pacing: Pacing;
}

interface PipelineRequest {
  url: string;
  method: string;
  timeout: number;
}

interface PipelineResponse {
  status: number;
  headers: { get(name: string): string | undefined };
}

type Policy = {
  name: string;
  sendRequest(
    request: PipelineRequest,
    next: (request: PipelineRequest) => Promise<PipelineResponse>,
  ): Promise<PipelineResponse>;
};

interface Pipeline {
  removePolicy(which: { name: string }): unknown;
  addPolicy(policy: Policy, options?: { afterPhase: 'Deserialize' }): void;
}

/**
 * Takes the SDK's own retries out of this turn's connector client, gives each call a time limit, and lets messages go at
 * the pace Teams publishes. Left alone it posts a message up to four times after a 5xx or a reset, without a word, and
 * waits for ever on a silent server; neither can be turned off by an option of botbuilder 4.23.
 */
export function boundConnector(
  context: TurnContext,
  { adapter, sendTimeoutMs, pacing }: Outlet,
  place: 'placeTaken' | 'reply' = 'reply',
): void {
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
      request.timeout = sendTimeoutMs;
      return next(request);
    },
  });
  // Next to the wire, where an answer is still an answer: further out the SDK has made an error of it.
  const tenant = context.activity.conversation.tenantId ?? '';
  pipeline.addPolicy(paced(pacing, tenant, place), { afterPhase: 'Deserialize' });
}

/** Replies wait for their place, other messages have it already; a 429 holds up all of the tenant's. */
function paced(pacing: Pacing, tenant: string, place: 'placeTaken' | 'reply'): Policy {
  return {
    name: 'pace',
    async sendRequest(request, next) {
      const conversation = /\/v3\/conversations\/([^/]+)\/activities/.exec(request.url)?.[1];
      if (place === 'reply' && conversation && request.method !== 'GET')
        await pacing.reply(tenant, decodeURIComponent(conversation));
      const response = await next(request);
      if (response.status === 429) pacing.throttled(tenant, retryAfterSeconds(response.headers));
      return response;
    },
  };
}
