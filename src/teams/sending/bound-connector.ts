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

/** Binds this turn's client of the connector: no retries, a time limit, and replies wait for their place. */
export function boundConnector(context: TurnContext, { adapter, sendTimeoutMs, pacing }: Outlet): void {
  const pipeline = withoutRetries(context.turnState.get(adapter.ConnectorClientKey), sendTimeoutMs);
  // Next to the wire, where an answer is still an answer: further out the SDK has made an error of it.
  const tenant = context.activity.conversation.tenantId ?? '';
  pipeline.addPolicy(paced(pacing, tenant), { afterPhase: 'Deserialize' });
}

/**
 * Takes the SDK's own retries out of a client of the connector and gives each call a time limit. Left alone it posts a
 * message up to four times after a 5xx or a reset, without a word, and waits for ever on a silent server; neither can be
 * turned off by an option of botbuilder 4.23.
 */
export function withoutRetries(connector: unknown, sendTimeoutMs: number): Pipeline {
  const pipeline = (connector as { client?: { pipeline?: Pipeline } } | undefined)?.client?.pipeline;
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
  return pipeline;
}

/** Replies wait for their place; a 429 slows down what goes to the tenant. */
function paced(pacing: Pacing, tenant: string): Policy {
  return {
    name: 'pace',
    async sendRequest(request, next) {
      const [, inUrl] = /\/v3\/conversations\/([^/]+)\/activities/.exec(request.url) ?? [];
      const conversation = inUrl && decodeURIComponent(inUrl);
      if (conversation && request.method !== 'GET') await pacing.reply(tenant, conversation);
      const response = await next(request);
      if (response.status === 429) pacing.throttled(tenant, conversation ?? '', retryAfterSeconds(response.headers));
      return response;
    },
  };
}
