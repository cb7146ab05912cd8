import type { Instant } from '../../domain/time/instant';
import type { UploadStore } from '../ports';

/** Takes away tables whose day is over, with whatever became of them. Run twice, it does what is left. */
export async function forgetUploads(store: UploadStore, now: Instant): Promise<void> {
  for (const { id, keepUntil } of await store.listUploads()) {
    if (keepUntil <= now) await store.removeUpload(id);
  }
}
