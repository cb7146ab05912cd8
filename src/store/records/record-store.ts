import { createHash } from 'node:crypto';
import type { MadeDocument } from '../../domain/documents/made-document';
import type { PublishedSnapshot } from '../../domain/documents/snapshot';
import type { RecordStore } from '../../workflows/ports';
import { collection } from '../collection';
import type { Documents } from '../documents';
import { fileParts } from '../uploads/file-parts';

/** Where the content lies: files are kept by what they hold, and are whole before anything points to them. */
interface Pointer {
  digest: string;
}

interface SnapshotHead extends Pointer {
  portfolioId: string;
  roundId: string;
}

/** What was published, and the files made of it, over the seam. */
export function recordStore(documents: Documents): RecordStore {
  const snapshots = collection<SnapshotHead>(documents, 'snapshot', ({ portfolioId, roundId }) => ({
    pk: portfolioId,
    key: [roundId],
    sortKey: roundId,
    roundId,
  }));
  const made = collection<MadeDocument & Pointer>(documents, 'document', ({ portfolioId, id, roundId }) => ({
    pk: portfolioId,
    key: [id],
    sortKey: id,
    roundId,
  }));
  const files = (portfolioId: string) => fileParts(documents, 'filePart', portfolioId);
  const keep = async (portfolioId: string, bytes: Uint8Array): Promise<string> => {
    const digest = createHash('sha256').update(bytes).digest('hex');
    if (!(await files(portfolioId).isWhole(digest))) await files(portfolioId).write(digest, bytes);
    return digest;
  };
  return {
    async putSnapshot(snapshot) {
      const { portfolioId, roundId } = snapshot;
      const before = await snapshots.find(portfolioId, roundId);
      const digest = await keep(portfolioId, Buffer.from(JSON.stringify(snapshot)));
      await snapshots.put({ portfolioId, roundId, digest });
      if (before && before.digest !== digest) await files(portfolioId).drop(before.digest);
    },
    async findSnapshot(portfolioId, roundId) {
      const head = await snapshots.find(portfolioId, roundId);
      const bytes = head && (await files(portfolioId).read(head.digest));
      return bytes && (JSON.parse(Buffer.from(bytes).toString()) as PublishedSnapshot);
    },
    listSnapshots: async (portfolioId) => (await snapshots.list(portfolioId)).map(({ roundId }) => roundId),
    async removeSnapshot(portfolioId, roundId) {
      const head = await snapshots.find(portfolioId, roundId);
      await snapshots.remove(portfolioId, roundId);
      if (head) await files(portfolioId).drop(head.digest);
    },
    async createDocument(document, file) {
      const { portfolioId, id } = document;
      const digest = await keep(portfolioId, file);
      const creation = await made.create({ ...document, digest });
      const kept = creation === 'exists' ? await made.find(portfolioId, id) : undefined;
      if (kept && kept.digest !== digest) await files(portfolioId).drop(digest);
      return creation;
    },
    async findDocument(portfolioId, id) {
      const found = await made.find(portfolioId, id);
      return found && plain(found);
    },
    async readDocument(portfolioId, id) {
      const head = await made.find(portfolioId, id);
      return head && (await files(portfolioId).read(head.digest));
    },
    listDocuments: async (portfolioId) => (await made.list(portfolioId)).map(plain),
    async removeDocument(portfolioId, id) {
      const head = await made.find(portfolioId, id);
      await made.remove(portfolioId, id);
      if (head) await files(portfolioId).drop(head.digest);
    },
  };
}

function plain({ portfolioId, id, name, roundId, keepUntil }: MadeDocument): MadeDocument {
  return { portfolioId, id, name, ...(roundId ? { roundId } : {}), ...(keepUntil ? { keepUntil } : {}) };
}
