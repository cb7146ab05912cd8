// Teams' side of the wire, in a process of its own: takes messages as fast as it publishes and no faster, answers a while
// later, and fails as its faults say. Told what to do by the process that forked it.
import { createServer } from 'node:http';
import { faultOf } from './faults.mjs';
import { Windows } from './windows.mjs';

/** Some of what Teams takes. */
let answerAfterMs = 100;
let windows = new Windows();
let limited = true;
let faults = { seed: 0, share: 0 };
/** Of each conversation: how often it was tried within the limits, until when it was told to wait, and what arrived. */
let conversations = new Map();
let lastBody = Buffer.alloc(0);
let phase = newPhase(Number.POSITIVE_INFINITY);

const server = createServer((req, res) => {
  const chunks = [];
  phase.inHand += 1;
  phase.mostInHand = Math.max(phase.mostInHand, phase.inHand);
  req.on('data', (chunk) => chunks.push(chunk));
  req.on('end', () => take(req, res, Buffer.concat(chunks)));
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));

const told = {
  /** Forgets what was, and is as told from now on. */
  reset: (settings) => {
    windows = new Windows();
    conversations = new Map();
    limited = settings.limited;
    faults = settings.faults;
    answerAfterMs = settings.answerAfterMs;
  },
  /** Counts anew, until so many messages have come to an end. */
  begin: ({ awaited }) => {
    phase = newPhase(awaited);
  },
  /** What arrived in each conversation. */
  arrivals: () => [...conversations].map(([id, { arrived }]) => [id, arrived]),
  lastBody: () => lastBody.toString(),
};

process.on('message', ({ call, args }) => process.send({ answer: told[call](args) ?? null }));
process.on('disconnect', () => process.exit());

function newPhase(awaited) {
  return { awaited, ended: 0, tries: 0, tooFast: 0, faults: {}, inHand: 0, mostInHand: 0, tenants: {} };
}

/** `/v3/conversations/<tenant>:<person>/activities`, as the bench makes its conversations. */
function take(req, res, body) {
  const [, id] = /^\/v3\/conversations\/([^/]+)\/activities(?:\/[^/]*)?$/.exec(req.url) ?? [];
  if (!id || req.method !== 'POST') return answer(res, 404, {});
  const conversation = decodeURIComponent(id);
  const tenant = conversation.split(':')[0];
  lastBody = body;
  const now = performance.now();
  const kept = conversations.get(conversation) ?? { tries: 0, arrived: 0, waitUntil: 0 };
  conversations.set(conversation, kept);
  phase.tries += 1;
  const waits = Math.max(
    Math.ceil((kept.waitUntil - now) / 1000),
    limited ? windows.take(tenant, conversation, now) : 0,
  );
  if (waits > 0) {
    phase.tooFast += 1;
    return answer(res, 429, {}, { 'retry-after': `${waits}` });
  }
  kept.tries += 1;
  const { kind, arrives } = faultOf(faults, conversation, kept.tries);
  if (arrives) kept.arrived += 1;
  if (kind !== 'none') phase.faults[kind] = (phase.faults[kind] ?? 0) + 1;
  if (kind !== 'throttled') end(tenant);
  switch (kind) {
    case 'none':
      return answer(res, 201, { id: `activity-${kept.tries}` });
    case 'throttled':
      kept.waitUntil = now + 1000;
      return answer(res, 429, {}, { 'retry-after': '1' });
    case 'reset':
      phase.inHand -= 1;
      return res.socket.resetAndDestroy();
    default:
      return answer(res, 502, {});
  }
}

/** Counted by when it was taken: the answer is on its way from then. */
function end(tenant) {
  const at = Date.now();
  const its = phase.tenants[tenant] ?? { ended: 0, firstAt: at, lastAt: at };
  phase.tenants[tenant] = { ...its, ended: its.ended + 1, lastAt: at };
  phase.ended += 1;
  if (phase.ended === phase.awaited) setTimeout(() => process.send({ over: phase }), answerAfterMs);
}

function answer(res, status, body, headers = {}) {
  setTimeout(() => {
    phase.inHand -= 1;
    res.writeHead(status, { 'content-type': 'application/json', ...headers });
    res.end(JSON.stringify(body));
  }, answerAfterMs);
}
