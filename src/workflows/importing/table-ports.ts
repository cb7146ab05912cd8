import type { IndicatorsAsRead } from '../../domain/indicator/table/as-read';
import type { TableAsRead } from '../../domain/portfolio/import/as-read';
import type { Clock } from '../clock';
import type { IndicatorStore, PortfolioStore, UploadStore } from '../ports';

/** Files where Teams keeps them. Every address comes from a message and is untrusted: the other side decides on it. */
export interface FileHost {
  /** @param mostBytes beyond which it is not read on */
  fetchFile(url: string, mostBytes: number): Promise<FetchedFile>;
  /** Puts a whole file where Teams said that it may lie. */
  putFile(url: string, file: Uint8Array): Promise<'put' | 'wrongPlace' | 'failed'>;
}

export type FetchedFile = { kind: 'file'; bytes: Uint8Array } | { kind: 'tooLarge' | 'wrongPlace' | 'failed' };

/**
 * A coordinator's table of initiatives or of indicators, read.
 * @throws ImportRefusal with every fault
 */
export type ReadTable = (file: { name: string; bytes: Uint8Array }) => Promise<TableAsRead | IndicatorsAsRead>;

export interface TablePorts {
  store: PortfolioStore & IndicatorStore & UploadStore;
  clock: Clock;
  readTable: ReadTable;
}
