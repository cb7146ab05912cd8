import { oneLine } from '../people-text';

/** A file's name as its sender called it, on one line; a long one keeps its beginning. */
export function fileNameOf(name: string): string {
  return oneLine(name, 60);
}
