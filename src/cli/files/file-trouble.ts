import path from 'node:path';
import type { Words } from '../../words/da';

/**
 * What is wrong with a file an operator named, in a sentence.
 * @throws what is no trouble with a file
 */
export function fileTrouble(error: unknown, file: string): (words: Words['archive']) => string {
  const code = (error as { code?: unknown }).code;
  const name = path.basename(file);
  if (code === 'EEXIST') return (words) => words.exists(name);
  if (code === 'ENOENT') return (words) => words.missing(name);
  if (typeof code !== 'string') throw error;
  if (code.startsWith('Z_')) return (words) => words.damaged;
  if (['EACCES', 'EISDIR', 'ENOSPC', 'EROFS', 'ENOTDIR'].includes(code)) return (words) => words.unusable(name, code);
  throw error;
}
