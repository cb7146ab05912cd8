import { fork } from 'node:child_process';
import path from 'node:path';

const usual = { limited: true, faults: { seed: 0, share: 0 }, answerAfterMs: 100 };
const file = path.join(import.meta.dirname, 'connector.mjs');

/** Does `work` with a connector of its own, which is gone afterwards. */
export async function withConnector(work) {
  const child = fork(file, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  try {
    const { port } = await message(child, 'port', 10_000);
    return await work(handleOf(child, `http://127.0.0.1:${port}`));
  } finally {
    child.kill();
  }
}

function handleOf(child, serviceUrl) {
  const call = async (name, args) => {
    const answered = message(child, 'answer', 10_000);
    child.send({ call: name, args });
    return (await answered).answer;
  };
  return {
    serviceUrl,
    reset: (settings = {}) => call('reset', { ...usual, ...settings }),
    arrivals: async () => new Map(await call('arrivals')),
    lastBody: async () => JSON.parse(await call('lastBody')),
    /**
     * Lets `begin` begin, and waits until so many messages have come to an end, whatever end.
     * @returns what the connector counted, and how long it took from the beginning to the answer to the last of them
     */
    during: async (awaited, begin) => {
      await call('begin', { awaited });
      const over = message(child, 'over', patienceMs(awaited));
      const beganAt = Date.now();
      begin();
      const counted = (await over).over;
      const lastAt = Math.max(...Object.values(counted.tenants).map((tenant) => tenant.lastAt));
      return { ...counted, beganAt, ms: lastAt - beganAt };
    },
  };
}

/** One a second, and a minute: whoever is slower than that has stopped. */
function patienceMs(awaited) {
  return 60_000 + awaited * 1000;
}

function message(child, name, withinMs) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => fail(new Error(`the connector did not say »${name}« in time`)), withinMs);
    const hear = (said) => {
      if (!(name in said)) return;
      done();
      resolve(said);
    };
    const left = () => fail(new Error('the connector ended'));
    const done = () => {
      clearTimeout(late);
      child.off('message', hear);
      child.off('exit', left);
    };
    const fail = (error) => {
      done();
      reject(error);
    };
    child.on('message', hear);
    child.on('exit', left);
  });
}
