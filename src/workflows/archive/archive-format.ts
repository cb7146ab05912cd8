import { createHash, type Hash } from 'node:crypto';
import { inOrder } from '../../domain/in-order';
import type { Archived } from '../ports';

/**
 * A backup is text: a line that says what it is, a line for each thing kept, in the order of `everything`, and a line
 * that says how many there were and their digest. Each line is JSON with its fields in order, so that the same content
 * is the same text, whichever store it came from.
 */
export const format = { kind: 'statusrunde backup', version: 1 } as const;

export interface Tally {
  count: number;
  /** SHA-256 of the lines, in hex. */
  digest: string;
}

/** Counts lines and digests them on their way. */
export class Tallying {
  private count = 0;
  private readonly hash: Hash = createHash('sha256');

  add(line: string): void {
    this.count += 1;
    this.hash.update(line).update('\n');
  }

  end(): Tally {
    return { count: this.count, digest: this.hash.digest('hex') };
  }
}

export function toLine(archived: Archived): string {
  return JSON.stringify(inOrder(archived));
}
