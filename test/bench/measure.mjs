// Measured in a process of its own, so that one size's memory is not another's.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The bot as it is built. */
export const dist = createRequire(path.resolve(import.meta.dirname, '../../dist/index.js'));

/**
 * @returns what `file` printed as JSON, run with these arguments: of each number the least of so many runs, which is the one
 *   that whatever else the machine does has disturbed least
 * @throws with what it wrote when it failed, as each does whose result is wrong
 */
export function runAlone(file, args, runs) {
  const all = Array.from({ length: runs }, () => {
    const { stdout, status, stderr } = spawnSync(process.execPath, ['--expose-gc', file, ...args.map(String)], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    if (status !== 0) throw new Error(`${path.basename(file)} ${args.join(' ')} failed:\n${stderr}`);
    return JSON.parse(stdout);
  });
  const least = (name) => Math.min(...all.map((each) => each[name]));
  return Object.fromEntries(Object.keys(all[0]).map((name) => [name, least(name)]));
}

/** @returns how many milliseconds `work` took by the clock, and of the processor's time, and what it gave */
export async function timed(work) {
  const before = process.cpuUsage();
  const startedAt = performance.now();
  const value = await work();
  const ms = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(before);
  return { ms, cpu: (user + system) / 1000, value };
}

/** @returns each step's two times as `<name>` and `<name>Cpu` */
export function timesOf(steps) {
  return Object.fromEntries(
    Object.entries(steps).flatMap(([name, { ms, cpu }]) => [
      [name, ms],
      [`${name}Cpu`, cpu],
    ]),
  );
}

/** Does `work` with an embedded store of its own, in a folder that is gone afterwards. */
export async function withStore(work) {
  const folder = mkdtempSync(path.join(tmpdir(), 'statusrunde-bench-'));
  const store = await dist('./store/open-store').openStore({ kind: 'embedded', dataDir: folder });
  try {
    return await work(store, folder);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @throws where a result is not what the made-up portfolio must give */
export function expectCount(what, counted, expected) {
  if (counted !== expected) throw new Error(`${what}: ${counted} instead of ${expected}`);
}

/** The most memory this process has held so far, in MB. */
export function peakMegabytes() {
  return process.resourceUsage().maxRSS / 1024;
}

/** What a process holds in memory at this moment, in MB; this one's unless told otherwise. */
export function residentMegabytes(pid = process.pid) {
  if (pid === process.pid) return process.memoryUsage.rss() / 1024 / 1024;
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /^VmRSS:\s+(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', `${pid}`], { encoding: 'utf8' });
  return Number(kilobytes) / 1024;
}

/**
 * Looks at a process's memory ten times a second.
 * @returns what ends it and gives the most that was seen, in MB
 */
export function watchResident(pid = process.pid) {
  let peak = residentMegabytes(pid);
  const look = () => {
    peak = Math.max(peak, residentMegabytes(pid));
  };
  const timer = setInterval(look, 100);
  return () => {
    clearInterval(timer);
    look();
    return peak;
  };
}

/** What this process holds once everything it let go of is collected, in MB. */
export function heapMegabytes() {
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}
