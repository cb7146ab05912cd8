import pino, { type Logger } from 'pino';
import pretty from 'pino-pretty';

/** JSON lines on stdout; in local mode for people's eyes. An error's own fields can carry a request's body: only its kind and place are kept. */
export function createLog(level: string, readable: boolean): Logger {
  const options = { level, base: null, serializers: { err: describeError } };
  return readable
    ? pino(options, pretty({ colorize: process.stdout.isTTY ?? false, ignore: 'pid,hostname', sync: true }))
    : pino(options);
}

function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack } = error;
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  return {
    type: name,
    message,
    stack,
    ...(code === undefined ? {} : { code }),
    ...(statusCode === undefined ? {} : { statusCode }),
    ...(error.cause ? { cause: describeError(error.cause) } : {}),
  };
}
