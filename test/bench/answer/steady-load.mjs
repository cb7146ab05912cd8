import { Agent, request } from 'node:http';

/** Timers come a millisecond late or so: the last stretch is waited out by looking at the clock. */
const lastStretchMs = 2;

/**
 * Posts so many activities at so many a second, whether or not the earlier ones are answered.
 * @returns how many milliseconds each took from when it was due, in order, and what came back
 */
export async function sendSteadily({ port, many, perSecond, next }) {
  // Connections that rest for some seconds are closed by the other side: each call has its own.
  const agent = new Agent({ keepAlive: true });
  const startAt = performance.now() + 20;
  const inHand = [];
  for (let n = 0; n < many; n += 1) {
    const dueAt = startAt + (n * 1000) / perSecond;
    const body = JSON.stringify(next());
    await waitUntil(dueAt);
    inHand.push(post(agent, port, body).then((answer) => ({ ms: performance.now() - dueAt, answer })));
  }
  const done = await Promise.all(inHand);
  agent.destroy();
  return { latencies: done.map(({ ms }) => ms), bodies: done.map(({ answer }) => answer && JSON.parse(answer)) };
}

async function waitUntil(at) {
  const left = at - performance.now() - lastStretchMs;
  if (left > 0) await new Promise((later) => setTimeout(later, left));
  while (performance.now() < at) await new Promise((later) => setImmediate(later));
}

/** @returns the body that came back */
function post(agent, port, body) {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asking = request({ port, agent, method: 'POST', path: '/api/messages', headers }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => resolve(Buffer.concat(chunks).toString()));
      answer.on('error', reject);
    });
    asking.on('error', reject).end(body);
  });
}
