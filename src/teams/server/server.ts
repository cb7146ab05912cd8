import type { CloudAdapter, TurnContext } from 'botbuilder';
import restify, { type Next, type Request, type Response } from 'restify';
import { findActivityFault } from './activity-fault';

/** Larger than any card's inputs at their limits; smaller than anything sent to tire us. */
const mostBytes = 256 * 1024;

export type Server = restify.Server;

export interface ServerWiring {
  adapter: CloudAdapter;
  onTurn(context: TurnContext): Promise<void>;
  /** Why the bot is not ready to serve; empty when it is. */
  notReady(): Promise<string[]>;
  /** No connection is kept for another request any more. */
  isStopping(): boolean;
  /** Local mode: only activities that want their answer on this machine. */
  loopbackOnly: boolean;
}

/** The three addresses of the bot. Nothing but them answers, and no answer tells how anything works inside. */
export function createServer({ adapter, onTurn, notReady, isStopping, loopbackOnly }: ServerWiring): restify.Server {
  const server = restify.createServer({ name: 'statusrunde', ignoreTrailingSlash: true });
  server.pre((_req: Request, res: Response, next: Next) => {
    res.setHeader('Server', 'statusrunde');
    if (isStopping()) res.setHeader('Connection', 'close');
    return next();
  });
  server.get('/healthz', (_req: Request, res: Response, next: Next) => {
    res.send(200, { status: 'alive' });
    return next();
  });
  server.get('/readyz', async (_req: Request, res: Response) => {
    const reasons = await notReady();
    res.send(
      reasons.length === 0 ? 200 : 503,
      reasons.length === 0 ? { status: 'ready' } : { status: 'not ready', reasons },
    );
  });
  server.post(
    '/api/messages',
    refuseTwoTokens,
    refuseOtherBodies,
    restify.plugins.bodyParser({ maxBodySize: mostBytes, mapParams: false }),
    async (req: Request, res: Response) => {
      const fault = findActivityFault(req.body, loopbackOnly);
      if (fault) {
        res.send(400, { error: fault });
        return;
      }
      await adapter.process(Object.assign(req, { method: 'POST' }), res, onTurn);
    },
  );
  server.on('restifyError', (_req: Request, res: Response, error: { statusCode?: number }, done: () => void) => {
    // The body parser's words quote what was sent; ours do not.
    const status = error.statusCode ?? 500;
    if (!res.headersSent)
      res.send(status, {
        error:
          status === 413 ? 'The activity is too large.' : status < 500 ? 'This is no activity.' : 'Something failed.',
      });
    return done();
  });
  return server;
}

/** Node keeps the first of two `Authorization` headers; what stands in front of the bot may have looked at the other. */
function refuseTwoTokens(req: Request, res: Response, next: Next): void {
  const given = req.rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'authorization');
  if (given.length < 2) {
    next();
    return;
  }
  res.setHeader('Connection', 'close');
  res.send(401, { error: 'This is no activity: it has two tokens.' });
  next(false);
}

/**
 * Plain JSON or nothing. The parsers behind would also take forms, write uploads to disk, and end the process on a body
 * that claims to be compressed and is not.
 */
function refuseOtherBodies(req: Request, res: Response, next: Next): void {
  const isPlain = req.contentType() === 'application/json' && req.headers['content-encoding'] === undefined;
  if (isPlain) {
    next();
    return;
  }
  res.setHeader('Connection', 'close');
  res.send(400, { error: 'This is no activity: send it as plain application/json.' });
  next(false);
}
