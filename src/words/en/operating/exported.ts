import type { Words } from '../../da';

export const exported: Words['exported'] = {
  written: (initiatives, file) =>
    `${initiatives === 1 ? '1 initiative is' : `${initiatives} initiatives are`} written in ${file}. The file names people: take care of it.`,
};
