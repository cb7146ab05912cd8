import { createHash } from 'node:crypto';
import type { DocumentType } from './documents';

/** Cosmos DB allows 1023 bytes; 255 also fits every tool around it. */
const longest = 255;
const separator = '_';

/**
 * A document's id, made of what it stands for: `request_sample.tss.2024-10-11_6.1A`. Different parts give different ids.
 * Cosmos DB forbids `/ \ ? #` and advises plain ASCII, so any character but `A-Z a-z 0-9 . @ -` becomes `~` and two hex
 * digits for each of its UTF-8 bytes. What would be too long keeps its beginning and ends in a SHA-256 of the whole.
 */
export function documentId(type: DocumentType, ...parts: string[]): string {
  const id = [type, ...parts.map(plain)].join(separator);
  if (id.length <= longest) return id;
  const end = `~~${createHash('sha256').update(id).digest('hex')}`;
  return id.slice(0, longest - end.length) + end;
}

function plain(part: string): string {
  return part.replace(/[^A-Za-z0-9.@-]/gu, (character) =>
    [...Buffer.from(character)].map((byte) => `~${byte.toString(16).padStart(2, '0')}`).join(''),
  );
}
