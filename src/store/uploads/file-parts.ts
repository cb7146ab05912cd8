import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import { collection } from '../collection';
import type { Documents, DocumentType } from '../documents';

/** One piece of a file: deflated, in base64, small enough for a document of either store. */
interface Part {
  upload: string;
  at: number;
  of: number;
  data: string;
}

/** In characters. Cosmos DB takes 2 MB in a document; half of it leaves room for all that stands around. */
const mostInPart = 700_000;
/** What comes out is never more than what may be sent in. */
const mostBytes = 16 * 1024 * 1024;
/** Of a file that does not pack at all, and then some. */
const mostParts = Math.ceil((mostBytes * 3) / 2 / mostInPart);

/** Files, each in as many documents as it needs. Its first part is written last and taken away last. */
export function fileParts(documents: Documents, type: DocumentType & `${string}Part`, pk: string) {
  const parts = collection<Part>(documents, type, ({ upload, at }) => ({
    pk,
    key: [upload, `${at}`],
    sortKey: `${upload} ${at}`,
  }));
  const find = (upload: string, at: number) => parts.find(pk, upload, `${at}`);
  return {
    isWhole: async (upload: string) => (await find(upload, 0)) !== undefined,
    async write(upload: string, file: Uint8Array): Promise<void> {
      const data = (await promisify(deflate)(file)).toString('base64');
      const of = Math.ceil(data.length / mostInPart);
      for (let at = of - 1; at >= 0; at -= 1) {
        await parts.put({ upload, at, of, data: data.slice(at * mostInPart, (at + 1) * mostInPart) });
      }
    },
    async read(upload: string): Promise<Uint8Array | undefined> {
      const first = await find(upload, 0);
      if (first === undefined) return undefined;
      const data = [first.data];
      for (let at = 1; at < first.of; at += 1) {
        const part = await find(upload, at);
        if (part === undefined) return undefined;
        data.push(part.data);
      }
      return await promisify(inflate)(Buffer.from(data.join(''), 'base64'), { maxOutputLength: mostBytes });
    },
    async drop(upload: string): Promise<void> {
      const first = await find(upload, 0);
      // Killed while it was written, or while it was dropped: what there is of it is looked for.
      const keys = Array.from({ length: mostParts }, (_, at) => `${upload} ${at}`);
      const left = first ? [] : await parts.list(pk, { sortKeys: keys });
      for (const { at } of left) await parts.remove(pk, upload, `${at}`);
      for (let at = (first?.of ?? 0) - 1; at >= 0; at -= 1) await parts.remove(pk, upload, `${at}`);
    },
  };
}
