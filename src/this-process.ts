import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Holder } from './workflows/dispatch/lease';

export function thisProcess(): Holder {
  return { id: randomUUID(), host: hostname(), pid: process.pid };
}

/**
 * Whether a process is certainly over: of this machine, and not there; or it had the number that this one has, as in a
 * container that was started again. One on another machine may always be alive.
 */
export function isGone({ host, pid }: Holder): boolean {
  return host === hostname() && (pid === process.pid || !isAlive(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's, and there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
