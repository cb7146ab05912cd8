// Measured in a process of its own, so that one size's memory is not another's: forks itself with the size as argument.
import { spawnSync } from 'node:child_process';

/** @returns what `file` printed as JSON, run with these arguments, and the most memory it held, in MB */
export function runAlone(file, args, runs = 3) {
  const all = Array.from({ length: runs }, () => {
    const { stdout, status, stderr } = spawnSync(process.execPath, ['--expose-gc', file, ...args.map(String)], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    if (status !== 0) throw new Error(`${file} ${args.join(' ')} failed: ${stderr}`);
    return JSON.parse(stdout);
  });
  const median = (name) => all.map((each) => each[name]).sort((a, b) => a - b)[Math.floor(all.length / 2)];
  return Object.fromEntries(Object.keys(all[0]).map((name) => [name, median(name)]));
}

/** @returns milliseconds that `work` took, and what it gave */
export async function timed(work) {
  const startedAt = performance.now();
  const value = await work();
  return { ms: performance.now() - startedAt, value };
}

/** Of this process so far, in MB. */
export function peakMegabytes() {
  return process.resourceUsage().maxRSS / 1024;
}
