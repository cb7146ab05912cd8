import type { Words } from '../../da';

export const archive: Words['archive'] = {
  written: (count, file) => `${count === 1 ? '1 document is' : `${count} documents are`} kept in ${file}.`,
  restored: (count, file) => `${count === 1 ? '1 document' : `${count} documents`} from ${file} restored and verified.`,
  exists: (file) => `${file} exists already. Choose another name.`,
  missing: (file) => `${file} does not exist, or its folder does not.`,
  unusable: (file, code) => `${file} cannot be used (${code}).`,
  notABackup: 'The file is no backup of Statusrunde.',
  newerFormat: 'The file was written by a newer Statusrunde. Restore it with that version.',
  damaged: 'The file is damaged. Nothing was written.',
  notEmpty: 'The store is not empty. Name a new one (DATA_DIR or COSMOS_DATABASE) and try again. Nothing was written.',
  differs: 'What was written does not read back as it was. Do not use this store.',
};
