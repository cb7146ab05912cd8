import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface HeapGrowth {
  /** To be called now and then, with how many activities were sent by then. */
  measure(sent: number): void;
  /** Bytes for each activity, after the first third, in which code is compiled and caches are filled. */
  perActivity(): number;
  /** What was kept at each measuring, in megabytes. */
  megabytes(): string;
}

/** How much more is kept alive after each activity: the median of the slopes between any two measurings. */
export function heapGrowth(): HeapGrowth {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const points: { sent: number; bytes: number }[] = [];
  return {
    measure: (sent) => {
      // What the first pass finalises, the second takes.
      collect();
      collect();
      points.push({ sent, bytes: process.memoryUsage().heapUsed });
    },
    perActivity: () => {
      const steady = points.slice(Math.ceil(points.length / 3));
      const slopes = steady
        .flatMap((a, at) => steady.slice(at + 1).map((b) => (b.bytes - a.bytes) / (b.sent - a.sent)))
        .sort((a, b) => a - b);
      return slopes[Math.floor(slopes.length / 2)] ?? 0;
    },
    megabytes: () => points.map(({ bytes }) => (bytes / 1024 / 1024).toFixed(1)).join(' '),
  };
}
