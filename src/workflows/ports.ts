import type { Request } from '../domain/answer/request';
import type { MadeDocument } from '../domain/documents/made-document';
import type { PublishedSnapshot } from '../domain/documents/snapshot';
import type { Indicator } from '../domain/indicator/indicator';
import type { Channel } from '../domain/people/channel';
import type { Erasure } from '../domain/people/erasure/erasure';
import type { Address, Person, PersonRef } from '../domain/people/person';
import type { Initiative } from '../domain/portfolio/initiative';
import type { Portfolio } from '../domain/portfolio/portfolio';
import type { Upload } from '../domain/portfolio/upload/upload';
import type { Ask } from '../domain/round/ask';
import type { SendOutcome } from '../domain/round/delivery';
import type { Notice } from '../domain/round/notice';
import type { Round } from '../domain/round/round';
import type { AskContent } from '../domain/shown/ask-content';
import type { NoticeContent } from '../domain/shown/notice-content';
import type { SummaryContent } from '../domain/shown/summary-content';
import type { Day, Instant } from '../domain/time/instant';
import type { Lease } from './dispatch/lease';

/**
 * What is stored, with the store's mark of this version of it. Every change is a compare-and-set against the mark:
 * `stale` means that somebody else wrote first, so read again and decide again.
 */
export type Kept<T> = T & { readonly version: string };
export type Creation = 'created' | 'exists';
export type Change = 'changed' | 'stale';
/** What is not there is removed already. */
export type Removal = 'removed' | 'stale';

/** What coordinators set up: portfolios, their initiatives and channels. */
export interface PortfolioStore {
  listPortfolios(): Promise<Kept<Portfolio>[]>;
  findPortfolio(portfolioId: string): Promise<Kept<Portfolio> | undefined>;
  createPortfolio(portfolio: Portfolio): Promise<Creation>;
  changePortfolio(portfolio: Kept<Portfolio>): Promise<Change>;
  /** Ordered by number. */
  listInitiatives(portfolioId: string): Promise<Kept<Initiative>[]>;
  findInitiative(portfolioId: string, number: string): Promise<Kept<Initiative> | undefined>;
  /** Those of these numbers that there are, ordered by number. */
  findInitiatives(portfolioId: string, numbers: string[]): Promise<Kept<Initiative>[]>;
  createInitiative(initiative: Initiative): Promise<Creation>;
  changeInitiative(initiative: Kept<Initiative>): Promise<Change>;
  listChannels(portfolioId: string): Promise<Kept<Channel>[]>;
  /** Replaces the committee's earlier channel, if it had one. */
  putChannel(channel: Channel): Promise<void>;
  changeChannel(channel: Kept<Channel>): Promise<Change>;
}

/** The numbers an agreement promises to move. */
export interface IndicatorStore {
  /** Ordered by name. */
  listIndicators(portfolioId: string): Promise<Kept<Indicator>[]>;
  findIndicator(portfolioId: string, id: string): Promise<Kept<Indicator> | undefined>;
  /** `exists`: somebody made one of the same name. */
  createIndicator(indicator: Indicator): Promise<Creation>;
  changeIndicator(indicator: Kept<Indicator>): Promise<Change>;
}

/** Rounds and what belongs to them. Each `create` is the lock on its id; each `change` a compare-and-set. */
export interface RoundStore {
  createRound(round: Round): Promise<Creation>;
  findRound(portfolioId: string, roundId: string): Promise<Kept<Round> | undefined>;
  changeRound(round: Kept<Round>): Promise<Change>;
  /** Every round of the portfolio, newest opened first. */
  listRounds(portfolioId: string): Promise<Kept<Round>[]>;
  /** Rounds whose deadline is after this instant, newest opened first: however many there were before. */
  listRoundsDueAfter(portfolioId: string, at: Instant): Promise<Kept<Round>[]>;
  createRequest(request: Request): Promise<Creation>;
  findRequest(portfolioId: string, roundId: string, number: string): Promise<Kept<Request> | undefined>;
  changeRequest(request: Kept<Request>): Promise<Change>;
  /** The requests of one round, ordered by number. */
  listRequests(portfolioId: string, roundId: string): Promise<Kept<Request>[]>;
  /** The requests of several rounds in one round trip, unless they are very many; in no order. */
  listRequestsOf(portfolioId: string, roundIds: string[]): Promise<Kept<Request>[]>;
  /** Those of one round whose owner is named by one of these, ordered by number. */
  listOwned(portfolioId: string, roundId: string, owners: PersonRef[]): Promise<Kept<Request>[]>;
  /** One initiative's requests over its rounds, newest round first; all of them, or `limit` at most. */
  listHistory(portfolioId: string, number: string, limit?: number): Promise<Kept<Request>[]>;
  /** Requests of any round whose late report the channel's summary does not show yet. */
  listLateUnshown(portfolioId: string): Promise<Kept<Request>[]>;
  /** Requests in which somebody's half an answer waits; a late report that is not shown yet comes first. */
  listWithDrafts(portfolioId: string): Promise<Kept<Request>[]>;
  removeRequest(request: Kept<Request>): Promise<Removal>;
  createAsk(ask: Ask): Promise<Creation>;
  findAsk(portfolioId: string, roundId: string, person: PersonRef): Promise<Kept<Ask> | undefined>;
  changeAsk(ask: Kept<Ask>): Promise<Change>;
  listAsks(portfolioId: string, roundId: string): Promise<Kept<Ask>[]>;
  removeAsk(ask: Kept<Ask>): Promise<Removal>;
  createNotice(notice: Notice): Promise<Creation>;
  changeNotice(notice: Kept<Notice>): Promise<Change>;
  /** Notices not yet sent, refused or unknown. */
  listOpenNotices(portfolioId: string): Promise<Kept<Notice>[]>;
  /** Whatever came of them. */
  listNotices(portfolioId: string): Promise<Kept<Notice>[]>;
  removeNotice(notice: Kept<Notice>): Promise<Removal>;
}

/** People the bot has met. */
export interface PeopleStore {
  listPeople(): Promise<Kept<Person>[]>;
  findPerson(id: string): Promise<Kept<Person> | undefined>;
  createPerson(person: Person): Promise<Creation>;
  changePerson(person: Kept<Person>): Promise<Change>;
  removePerson(person: Kept<Person>): Promise<Removal>;
}

/** People who are being forgotten: written down first, so that a process killed half-way is made up for. */
export interface ErasureStore {
  /** `exists` leaves what is there: the same person is forgotten once at a time. */
  createErasure(erasure: Erasure): Promise<Creation>;
  listErasures(): Promise<Kept<Erasure>[]>;
  /** It is done: nothing tells any more whom it was about. */
  removeErasure(personId: string): Promise<void>;
}

/** Channels that were greeted, so that none is greeted twice, whichever process takes the news that the bot was added. */
export interface GreetingStore {
  /** `exists`: it has been greeted, or is being greeted. */
  createGreeting(conversationId: string): Promise<Creation>;
  /** The bot was taken out of it. */
  removeGreeting(conversationId: string): Promise<void>;
}

/** When what is kept too long was last swept away. */
export interface SweepStore {
  lastSweptOn(): Promise<Day | undefined>;
  sweptOn(day: Day): Promise<void>;
}

/** What a command is answered from, read in as few round trips as can be. Each of these is one, unless it is very much. */
export interface LookStore {
  /** Everybody the bot has met, every portfolio, and where summaries are posted. */
  lookAround(): Promise<Around>;
  /**
   * Of each of these portfolios its initiatives by number, its rounds with a deadline after this instant, newest opened
   * first, and its indicators by name.
   */
  lookInto(portfolioIds: string[], dueAfter: Instant): Promise<Inside[]>;
  /** A round's requests by number, and what was sent for it. */
  lookIntoRound(portfolioId: string, roundId: string): Promise<{ requests: Kept<Request>[]; asks: Kept<Ask>[] }>;
}

export interface Around {
  people: Kept<Person>[];
  portfolios: Kept<Portfolio>[];
  channels: Kept<Channel>[];
}

export interface Inside {
  initiatives: Kept<Initiative>[];
  rounds: Kept<Round>[];
  indicators: Kept<Indicator>[];
}

/** Tables that were sent in a chat and wait for their sender's yes. */
export interface UploadStore {
  /** Keeps the file with it. `exists` leaves what is there. */
  createUpload(upload: Upload, file: Uint8Array): Promise<Creation>;
  findUpload(id: string): Promise<Kept<Upload> | undefined>;
  changeUpload(upload: Kept<Upload>): Promise<Change>;
  /** Everybody's, whatever came of them. */
  listUploads(): Promise<Kept<Upload>[]>;
  /** The file as it was sent; `undefined` when it is not kept any more. */
  readFile(id: string): Promise<Uint8Array | undefined>;
  /** Forgets the file, and nothing else of it. */
  dropFile(id: string): Promise<void>;
  /** Forgets it altogether; forgetting twice is forgetting once. */
  removeUpload(id: string): Promise<void>;
}

/** What was published, as it was then, and the files that were made of it. */
export interface RecordStore {
  /** Replaces an earlier one of the same round. */
  putSnapshot(snapshot: PublishedSnapshot): Promise<void>;
  findSnapshot(portfolioId: string, roundId: string): Promise<PublishedSnapshot | undefined>;
  /** Ids of the rounds that have one. */
  listSnapshots(portfolioId: string): Promise<string[]>;
  removeSnapshot(portfolioId: string, roundId: string): Promise<void>;
  /** Keeps the file with it. `exists` leaves the file that is there, which is the one that counts. */
  createDocument(document: MadeDocument, file: Uint8Array): Promise<Creation>;
  findDocument(portfolioId: string, id: string): Promise<MadeDocument | undefined>;
  /** Its file; `undefined` when it is not kept, or not any more. */
  readDocument(portfolioId: string, id: string): Promise<Uint8Array | undefined>;
  listDocuments(portfolioId: string): Promise<MadeDocument[]>;
  removeDocument(portfolioId: string, id: string): Promise<void>;
}

/** Is the store there? Throws a fault that says why not. */
export interface StoreHealth {
  ping(): Promise<void>;
  close(): Promise<void>;
}

export type { Lease } from './dispatch/lease';

/** Which of several processes sends, and how far it has come. */
export interface LeaseStore {
  findLease(): Promise<Kept<Lease> | undefined>;
  createLease(lease: Lease): Promise<Creation>;
  changeLease(lease: Kept<Lease>): Promise<Change>;
}

/** One thing that is kept, with all it is found by, as a backup carries it from store to store. */
export interface Archived {
  pk: string;
  id: string;
  type: string;
  sortKey: string;
  roundId?: string;
  number?: string;
  flag?: string;
  body: object;
}

/** Everything that is kept, whatever it means. */
export interface ArchiveStore {
  /** Ordered by `pk`, then `id`. The embedded store gives one moment's state; Cosmos DB each document as it is read. */
  everything(): AsyncIterable<Archived>;
  /** Puts one back as it was. */
  putBack(archived: Archived): Promise<void>;
}

export type Store = PortfolioStore &
  IndicatorStore &
  RoundStore &
  PeopleStore &
  ErasureStore &
  SweepStore &
  GreetingStore &
  LookStore &
  UploadStore &
  RecordStore &
  LeaseStore &
  ArchiveStore &
  StoreHealth;

/** Leave to send one message to an address, to be used at once: Teams takes only so many in a while. */
export interface Room {
  readonly to: Address;
}

/** Everything the bot says without being asked. Speaks the domain; cards and Teams are behind it. Never throws. */
export interface Messenger {
  /**
   * Waits until Teams would take a message there. Before the message is claimed: a claim is held for seconds only.
   * `undefined`: not soon, or not by this process; what was to be said stays due.
   */
  room(to: Address): Promise<Room | undefined>;
  ask(room: Room, content: AskContent): Promise<SendOutcome>;
  postSummary(room: Room, content: SummaryContent): Promise<SendOutcome>;
  /** Changes a post in place. */
  updateSummary(room: Room, activityId: string, content: SummaryContent): Promise<SendOutcome>;
  tell(room: Room, content: NoticeContent): Promise<SendOutcome>;
}
