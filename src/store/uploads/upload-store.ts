import type { Upload } from '../../domain/portfolio/upload/upload';
import type { UploadStore } from '../../workflows/ports';
import { collection } from '../collection';
import type { Documents } from '../documents';
import { fileParts } from './file-parts';

const together = 'uploads';

/** Tables that wait for their sender's yes, over the seam. */
export function uploadStore(documents: Documents): UploadStore {
  const uploads = collection<Upload>(documents, 'upload', ({ id }) => ({ pk: together, key: [id], sortKey: id }));
  const files = fileParts(documents, 'uploadPart', together);
  return {
    async createUpload(upload, file) {
      const creation = await uploads.create(upload);
      // Killed before its file was whole: the same delivery again makes up for it.
      if (creation === 'created' || !(await files.isWhole(upload.id))) await files.write(upload.id, file);
      return creation;
    },
    findUpload: (id) => uploads.find(together, id),
    changeUpload: uploads.change,
    listUploads: () => uploads.list(together),
    readFile: files.read,
    dropFile: files.drop,
    async removeUpload(id) {
      await files.drop(id);
      await uploads.remove(together, id);
    },
  };
}
