import type { CommandOf } from '../../../domain/people/command';
import { exportFormats } from '../../../domain/shown/record/export-content';

/** `csv`, `som xlsx`, `Excel`; what is none of them leaves the choice open. */
export function readExport(rest: string): CommandOf<'export'> {
  const word = rest
    .toLowerCase()
    .replace(/^(?:som|as|i|in|til|to)\s+/, '')
    .replace(/^excel$/, 'xlsx');
  const format = exportFormats.find((each) => each === word);
  return { name: 'export', ...(format ? { format } : {}) };
}
