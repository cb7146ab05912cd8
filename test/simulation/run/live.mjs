// Lives of many seeds, in processes of their own, as many at once as there are cores.
import { fork } from 'node:child_process';
import path from 'node:path';

/** Seeds a process is given at once: few enough that all processes end together. */
const mostAtOnce = 8;

/**
 * @param {{ folder: string, from: number, seeds: number, processes: number, log?: boolean }} what `folder` is compiled
 * @param {(life: object) => boolean} onLife as each ends, in no order; `true` stops the rest
 */
export async function live({ folder, from, seeds, processes, log = false }, onLife) {
  let next = from;
  const end = from + seeds;
  const perMessage = Math.max(1, Math.min(mostAtOnce, Math.floor(seeds / processes)));
  const take = () => {
    const first = next;
    next = Math.min(end, next + perMessage);
    return first < next ? { from: first, to: next } : undefined;
  };
  const workers = Array.from({ length: Math.min(processes, seeds) }, () =>
    fork(path.join(import.meta.dirname, 'live-seeds.mjs'), [folder, ...(log ? ['log'] : [])]),
  );
  const stop = () => {
    next = end;
  };
  await Promise.all(workers.map((worker) => work(worker, { take, stop, onLife })));
}

function work(worker, { take, stop, onLife }) {
  return new Promise((resolve, reject) => {
    let isDone = false;
    const giveNext = () => {
      const stretch = take();
      isDone = stretch === undefined;
      if (isDone) worker.disconnect();
      else worker.send(stretch);
    };
    worker.on('message', (lives) => {
      for (const life of lives) if (onLife(life)) stop();
      giveNext();
    });
    worker.once('exit', (code) =>
      isDone ? resolve() : reject(new Error(`A process that lived seeds ended: ${code}`)),
    );
    giveNext();
  });
}
