import type { Change, Creation, Removal } from '../workflows/ports';

/**
 * The seam between the ports, written once, and the two stores under them: documents with a mark of their version.
 * Small enough that both do it alike, and every step is one document, so nothing needs a transaction over several.
 *
 * The partition (`pk`) is the portfolio's id for everything of a portfolio, so every query stays inside one partition
 * and a round can be read whole. There is room: 200 initiatives x 120 rounds at 4 KB is about 100 MB, and Cosmos DB
 * takes 20 GB in a partition. People, who belong to no portfolio, are in `people`; the portfolios, which must be
 * listed together, in `portfolios`; tables that wait for a yes in `uploads`; which process sends, which channels were greeted, and the day of the last sweep,
 * in `system`. A portfolio that is called one of these shares the partition and nothing else, because every id begins with
 * its type.
 *
 * Faults of the store rise as they are. A write whose outcome is unknown is one of them: every id is made of what it
 * stands for, so the next try finds out (`exists`, `stale`).
 */
export interface Documents {
  /** `exists` leaves what is there as it was. */
  create(document: StoredDocument): Promise<Creation>;
  read(pk: string, id: string): Promise<KeptDocument | undefined>;
  /** `stale` when the version is not the kept one, or the document is missing. */
  change(change: DocumentChange): Promise<Change>;
  /** Creates or replaces, whatever is there. */
  put(document: StoredDocument): Promise<void>;
  /**
   * Takes it away; taking away what is not there is no fault. With a version only that one: `stale` when another was
   * written meanwhile, which stays.
   */
  remove(pk: string, id: string, version?: string): Promise<Removal>;
  /** Ordered by `sortKey`, smallest first unless `newestFirst`. */
  list(query: DocumentQuery): Promise<KeptDocument[]>;
  /**
   * What each of several queries finds, all asked at once: a round trip to the store for all of them. No two of them may
   * speak of the same type in the same partition, and none has a limit.
   */
  listEach(queries: WideQuery[]): Promise<KeptDocument[][]>;
  /** Every document there is, ordered by `pk`, then `id`. */
  everything(): AsyncIterable<StoredDocument>;
  /** Throws when the store does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export type DocumentType =
  | 'portfolio'
  | 'initiative'
  | 'indicator'
  | 'channel'
  | 'round'
  | 'request'
  | 'ask'
  | 'notice'
  | 'person'
  | 'erasure'
  | 'upload'
  | 'uploadPart'
  | 'snapshot'
  | 'document'
  | 'filePart'
  | 'lease'
  | 'greeting'
  | 'sweep';

/** What a document is found by, beside its id. All of it but the flag stays as it was at its creation. */
export interface Envelope {
  pk: string;
  /** Compared as plain text. Ends in something unique where the order of equals matters. */
  sortKey: string;
  roundId?: string | undefined;
  number?: string | undefined;
  /** Marks the few among many that somebody must still do something about. */
  flag?: string | undefined;
}

export interface StoredDocument extends Envelope {
  /** From `documentId`. */
  id: string;
  type: DocumentType;
  body: object;
}

export interface KeptDocument {
  /** Opaque; different after every write. */
  version: string;
  body: object;
}

export interface DocumentChange {
  pk: string;
  id: string;
  /** The version that the change was decided on. */
  version: string;
  /** Absent: the flag is taken off. */
  flag?: string | undefined;
  body: object;
}

export interface DocumentQuery {
  pk: string;
  type: DocumentType;
  roundId?: string;
  number?: string;
  flag?: string;
  /** Those of one of these rounds. */
  roundIds?: string[];
  /** Those whose body names one of these as its owner. */
  owners?: string[];
  /** Those with one of these. */
  sortKeys?: string[];
  /** Those whose body has a deadline, `dueAt`, after this instant. */
  dueAfter?: string;
  newestFirst?: boolean;
  limit?: number;
}

/** Without a partition: in every one. */
export type WideQuery = Omit<DocumentQuery, 'pk' | 'limit'> & { pk?: string };
