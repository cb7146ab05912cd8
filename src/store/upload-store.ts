import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import type { Upload } from '../domain/portfolio/upload/upload';
import type { UploadStore } from '../workflows/ports';
import { collection } from './collection';
import type { Documents } from './documents';

const together = 'uploads';

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

/** Tables that wait for their sender's yes, over the seam. A file is many documents, its first part written last. */
export function uploadStore(documents: Documents): UploadStore {
  const uploads = collection<Upload>(documents, 'upload', ({ id }) => ({ pk: together, key: [id], sortKey: id }));
  const parts = collection<Part>(documents, 'uploadPart', ({ upload, at }) => ({
    pk: together,
    key: [upload, `${at}`],
    sortKey: `${upload} ${at}`,
  }));
  const findPart = (upload: string, at: number) => parts.find(together, upload, `${at}`);
  const dropFile = async (id: string) => {
    const first = await findPart(id, 0);
    // The first one last: stopped half-way, the rest is still found by it.
    for (let at = (first?.of ?? 0) - 1; at >= 0; at -= 1) await parts.remove(together, id, `${at}`);
  };
  return {
    async createUpload(upload, file) {
      const creation = await uploads.create(upload);
      // Killed before its file was whole: the same delivery again makes up for it.
      if (creation === 'exists' && (await findPart(upload.id, 0)) !== undefined) return creation;
      const data = (await promisify(deflate)(file)).toString('base64');
      const of = Math.ceil(data.length / mostInPart);
      for (let at = of - 1; at >= 0; at -= 1) {
        const part = { upload: upload.id, at, of, data: data.slice(at * mostInPart, (at + 1) * mostInPart) };
        await parts.put(part);
      }
      return creation;
    },
    findUpload: (id) => uploads.find(together, id),
    changeUpload: uploads.change,
    listUploads: () => uploads.list(together),
    async readFile(id) {
      const first = await findPart(id, 0);
      if (first === undefined) return undefined;
      const data = [first.data];
      for (let at = 1; at < first.of; at += 1) {
        const part = await findPart(id, at);
        if (part === undefined) return undefined;
        data.push(part.data);
      }
      return await promisify(inflate)(Buffer.from(data.join(''), 'base64'), { maxOutputLength: mostBytes });
    },
    dropFile,
    async removeUpload(id) {
      await dropFile(id);
      await uploads.remove(together, id);
    },
  };
}
