import type { Words } from '../../da';

export const exported: Words['exported'] = {
  written: (initiatives, file) =>
    `${initiatives === 1 ? '1 initiative is' : `${initiatives} initiatives are`} written in ${file}. The file names people: take care of it.`,
  readBack: (initiatives, file) =>
    `${initiatives === 1 ? '1 initiative' : `${initiatives} initiatives`} from ${file} put in with all answers and verified.`,
  notAnExport: 'The file is not a json export from Statusrunde. Nothing was written.',
  newerVersion: 'The file was written by a newer Statusrunde. Read it with that version. Nothing was written.',
  damaged: (field) => `The file is not as it should be: look at ${field || 'its beginning'}. Nothing was written.`,
  exists: (portfolio) =>
    `The store has the portfolio ${portfolio} already. Name another (DATA_DIR or COSMOS_DATABASE) and try again. Nothing was written.`,
  differs:
    'What was written does not read back as it was: something from another import was there. Do not use this store.',
};
