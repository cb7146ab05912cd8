import type { Initiative } from './initiative';

/** Whether the table it was last read from has it: not what was carried over, nor what vanished and was not seen again. */
export function hasRow({ gone, line, settled }: Initiative): boolean {
  return !gone && line > 0 && settled === undefined;
}
