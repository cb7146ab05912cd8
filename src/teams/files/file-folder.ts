import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where the file lies now. */
export type LayFile = (name: string, file: Uint8Array) => Promise<string>;

/** What no file system takes in a name, and what would lead out of the folder. */
const notInNames = /[<>:"/\\|?*\p{Cc}]/gu;

/** Files of a rehearsal, in a folder of this machine; one of the same name takes the place of the one before. */
export function createFileFolder(folder: string): LayFile {
  return async (name, file) => {
    await mkdir(folder, { recursive: true });
    const place = path.join(folder, name.replace(notInNames, '-').replace(/^\.+/, ''));
    await writeFile(place, file);
    return place;
  };
}
