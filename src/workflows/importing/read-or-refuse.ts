import { ImportRefusal } from '../../domain/portfolio/import/import-refusal';
import { refuse } from '../refusal';
import type { ReadTable } from './table-ports';

/** @throws Refused with every fault the table has */
export async function readOrRefuse(
  readTable: ReadTable,
  file: { name: string; bytes: Uint8Array },
): ReturnType<ReadTable> {
  try {
    return await readTable(file);
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    const { faults, brokenRows } = error;
    return refuse({ kind: 'table', trouble: { kind: 'unreadable', faults, brokenRows } });
  }
}
