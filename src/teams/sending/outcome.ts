import type { RefusedReason, SendOutcome } from '../../domain/round/delivery';

/** What the connector client throws: an HTTP answer that was an error, or trouble on the way. */
interface SendFault {
  statusCode?: number;
  code?: string;
  body?: { error?: { code?: string } };
  response?: { headers?: { get(name: string): string | undefined } };
}

const defaultWaitSeconds = 30;

/** There was no connection to send anything over: nobody listened, or the name was not found. */
const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/**
 * What a failed send means, by Teams' "Status codes from bot conversational APIs". Only what certainly did not arrive
 * may be tried again by itself; everything that may have arrived is `unknown`.
 */
export function readFault(error: unknown): Exclude<SendOutcome, { kind: 'sent' }> {
  const { statusCode, code, body, response } = (error ?? {}) as SendFault;
  if (statusCode === 429 || statusCode === 412) {
    return { kind: 'notNow', retryAfterSeconds: retryAfterSeconds(response?.headers) };
  }
  if (statusCode === undefined && neverConnected.has(code ?? ''))
    return { kind: 'notNow', retryAfterSeconds: defaultWaitSeconds };
  const reason = statusCode === undefined ? undefined : refusal(statusCode, body?.error?.code ?? code ?? '');
  return reason ? { kind: 'refused', reason } : { kind: 'unknown' };
}

/** What Teams asks for in seconds, or the usual wait where it says nothing that can be read. */
export function retryAfterSeconds(headers: { get(name: string): string | undefined } | undefined): number {
  const after = Number(headers?.get('retry-after'));
  return Number.isFinite(after) && after > 0 ? after : defaultWaitSeconds;
}

function refusal(status: number, code: string): RefusedReason | undefined {
  if (status === 413) return 'tooLarge';
  if (status === 404) return 'gone';
  if (status === 401) return 'notAllowed';
  if (status === 403) {
    if (/BotNotInConversationRoster|ForbiddenOperation/i.test(code)) return 'notInstalled';
    return /Blocked|MessageWritesBlocked/i.test(code) ? 'blocked' : 'notAllowed';
  }
  if (status >= 400 && status < 500 && status !== 408) return 'rejected';
  return undefined;
}
