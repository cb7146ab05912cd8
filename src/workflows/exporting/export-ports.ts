import type { Request } from '../../domain/answer/request';
import type { PublishedSnapshot } from '../../domain/documents/snapshot';
import type { Indicator } from '../../domain/indicator/indicator';
import type { Language } from '../../domain/people/language';
import type { Initiative } from '../../domain/portfolio/initiative';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import type { Delivery } from '../../domain/round/delivery';
import type { Round, RoundState } from '../../domain/round/round';
import type { ExportFormat } from '../../domain/shown/record/export-content';
import type { Day } from '../../domain/time/instant';

/** What a table is written of. */
export interface PortfolioTable {
  portfolio: Portfolio;
  /** By number. */
  initiatives: Initiative[];
  rounds: Round[];
  /** What whoever owns an initiative is called, by its number. */
  owners: ReadonlyMap<string, string>;
  language: Language;
  /** The day it tells of. */
  on: Day;
}

export type TableFormat = Exclude<ExportFormat, 'json'>;

/** The file's bytes; the same for the same content, whenever it is written. */
export type WriteTable = (table: PortfolioTable, format: TableFormat) => Promise<Uint8Array>;

/** A delivery without where in Teams it lies; one that was under way when it was exported may or may not have arrived. */
export type ExportedPost<D extends Delivery = Exclude<Delivery, { kind: 'claimed' }>> = D extends { kind: 'sent' }
  ? Omit<D, 'conversationId' | 'activityId'>
  : D;

type ExportedState = RoundState extends infer S
  ? S extends { post: infer P extends Delivery }
    ? Omit<S, 'post'> & { post: ExportedPost<Exclude<P, { kind: 'claimed' }>> }
    : S
  : never;

export type ExportedRound = Omit<Round, 'state'> & { state: ExportedState };

/** Without what somebody typed and did not send: that is theirs alone. */
export type ExportedRequest = Omit<Request, 'drafts'>;

/** Everything of a portfolio, spared of Teams and of drafts, in the order it is written. */
export interface PortfolioHead {
  /** The day it tells of. */
  on: Day;
  portfolio: Portfolio;
  /** By id. */
  indicators: Indicator[];
  /** Oldest opened first. */
  rounds: ExportedRound[];
}

/** By number; its requests by their rounds' ids. */
export interface InitiativeWithRequests {
  initiative: Initiative;
  requests: ExportedRequest[];
}

/** A portfolio that is read piece by piece: a large one is never in memory as a whole. */
export interface PortfolioPieces {
  head: PortfolioHead;
  /** What rounds were published as, by the rounds' ids. */
  published: AsyncIterable<PublishedSnapshot>;
  initiatives: AsyncIterable<InitiativeWithRequests>;
}

/** The same, read from a file as a whole. */
export interface WholePortfolio extends PortfolioHead {
  published: PublishedSnapshot[];
  initiatives: InitiativeWithRequests[];
}

/** The text of a JSON file, in pieces; the same for the same content, whenever it is written. */
export type WriteJson = (pieces: PortfolioPieces) => AsyncIterable<string>;
