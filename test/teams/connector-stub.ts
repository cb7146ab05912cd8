import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call of the bot to Teams' side, as it came. */
export interface Call {
  method: string;
  path: string;
  /** The conversation, decoded. */
  conversationId: string;
  /** The activity that is replied to or changed, or the member asked for. */
  targetId?: string;
  kind: 'post' | 'put' | 'member' | 'other';
  /** The id the stub gave or was given. */
  activityId: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever was sent
  body: any;
  at: number;
}

/** What the stub does with a call; `recorded: false` is a reset before it arrived. */
export type Behaviour =
  | {
      kind: 'answer';
      status?: number;
      body?: unknown;
      headers?: Record<string, string>;
      delayMs?: number;
      after?: Promise<void>;
    }
  | { kind: 'reset'; recorded: boolean }
  | { kind: 'hang' };

export interface ConnectorStub {
  serviceUrl: string;
  calls: Call[];
  /** Posts and changes of messages; look-ups of members left out. */
  messages(): Call[];
  /** Decides for each call; `undefined` for the usual answer. */
  behave: (call: Call) => Behaviour | undefined;
  /** Members by their id in the channel's own terms. */
  members: Map<string, Record<string, unknown>>;
  stop(): Promise<void>;
}

/** Teams' side of the wire, on loopback: takes what the bot sends, keeps it in order, and fails when it is told to. */
export async function startConnectorStub(): Promise<ConnectorStub> {
  const calls: Call[] = [];
  let made = 0;
  const server = createServer((req, res) => {
    void readBody(req).then((body) => {
      const call = readCall(req, body, () => `act-${++made}`);
      const behaviour = stub.behave(call) ?? usual(stub, call);
      if (!(behaviour.kind === 'reset' && !behaviour.recorded)) calls.push(call);
      act(behaviour, res);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const stub: ConnectorStub = {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    calls,
    messages: () => calls.filter(({ kind }) => kind === 'post' || kind === 'put'),
    behave: () => undefined,
    members: new Map(),
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
  return stub;
}

function readCall(req: IncomingMessage, body: unknown, makeId: () => string): Call {
  const { pathname } = new URL(req.url ?? '/', 'http://stub');
  const [, conversation = '', what = '', target] =
    /^\/+v3\/(?:conversations|teams)\/([^/]+)\/(activities|members)(?:\/([^/]+))?$/.exec(pathname) ?? [];
  const method = req.method ?? '';
  const kind =
    what === 'members' ? 'member' : what !== 'activities' ? 'other' : method === 'PUT' ? 'put' : ('post' as const);
  const targetId = target === undefined ? undefined : decodeURIComponent(target);
  return {
    method,
    path: pathname,
    conversationId: decodeURIComponent(conversation),
    ...(targetId === undefined ? {} : { targetId }),
    kind,
    activityId: kind === 'put' ? (targetId ?? '') : makeId(),
    body,
    at: performance.now(),
  };
}

function usual(stub: ConnectorStub, call: Call): Behaviour {
  if (call.kind === 'post') return { kind: 'answer', status: 201, body: { id: call.activityId } };
  if (call.kind === 'put') return { kind: 'answer', body: { id: call.activityId } };
  const member = call.kind === 'member' ? stub.members.get(call.targetId ?? '') : undefined;
  if (member) return { kind: 'answer', body: member };
  return { kind: 'answer', status: 404, body: { error: { code: 'NotFound', message: 'not found' } } };
}

function act(behaviour: Behaviour, res: ServerResponse): void {
  if (behaviour.kind === 'hang') return;
  if (behaviour.kind === 'reset') {
    res.socket?.resetAndDestroy();
    return;
  }
  const { status = 200, body, headers = {}, delayMs = 0, after = Promise.resolve() } = behaviour;
  const answer = () => {
    res.writeHead(status, { 'content-type': 'application/json', ...headers });
    res.end(body === undefined ? '' : JSON.stringify(body));
  };
  void after.then(() => setTimeout(answer, delayMs));
}

async function readBody(req: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : JSON.parse(text);
}
