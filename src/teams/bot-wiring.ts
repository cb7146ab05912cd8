import type { Address } from '../domain/people/person';
import type { RefusedReason } from '../domain/round/delivery';
import type { MakeDocument, MakeReport } from '../workflows/documents/document-ports';
import type { WriteJson, WriteTable } from '../workflows/exporting/export-ports';
import type { FileHost, ReadTable } from '../workflows/importing/table-ports';
import type { GreetingStore } from '../workflows/ports';
import type { Rehearsing } from '../workflows/rehearsing/rehearse-round';
import type { Patience } from './answer-in-time';
import type { LayFile } from './files/file-folder';
import type { FilePlaces } from './files/file-place';
import type { Outlet } from './sending/bound-connector';
import type { Connectors } from './sending/connectors';

/** What the bot is given by the composition root. */
export interface BotWiring extends Rehearsing, Outlet, Patience {
  store: Rehearsing['store'] & GreetingStore;
  connectors: Connectors;
  /** Something changed that the next tick would act on: let it come now. */
  nudge(): void;
  /** A local client shows an empty chat after a restart or a reload: there a repeated installation is greeted again. */
  greetsAgain: boolean;
  vetAddress(to: Address): RefusedReason | undefined;
  lookAgainIn(seconds: number): void;
  /** Of one sender in ten seconds. */
  mostActivities: number;
  readTable: ReadTable;
  writeTable: WriteTable;
  writeJson: WriteJson;
  makeDocument: MakeDocument;
  makeReport: MakeReport;
  files: FileHost;
  /** What `files` goes by. */
  filePlaces: FilePlaces;
  /** Where a client takes no files: lays one on this machine instead. */
  layFile?: LayFile;
}
