import pino, { type Logger } from 'pino';
import pretty from 'pino-pretty';

/**
 * JSON lines on stdout; in local mode for people's eyes. An error's own fields can carry a request's body: only its kind and
 * place are kept.
 * @param hide takes out of an error's words what nobody may read
 */
export function createLog(level: string, readable: boolean, hide = (text: string) => text): Logger {
  const options = { level, base: null, serializers: { err: (error: unknown) => describeError(error, hide) } };
  return readable
    ? pino(options, pretty({ colorize: process.stdout.isTTY ?? false, ignore: 'pid,hostname', sync: true }))
    : pino(options);
}

function describeError(error: unknown, hide: (text: string) => string): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack } = error;
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  return {
    type: name,
    message: hide(message),
    stack: hide(stack ?? ''),
    ...(code === undefined ? {} : { code }),
    ...(statusCode === undefined ? {} : { statusCode }),
    ...(error.cause ? { cause: describeError(error.cause, hide) } : {}),
  };
}
