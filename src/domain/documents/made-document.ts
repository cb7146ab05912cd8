import type { Instant } from '../time/instant';

/** A file that was made of a snapshot, and is given to whoever asks for it again. Names nobody. */
export interface MadeDocument {
  portfolioId: string;
  /** `<round>.<form>.<format>` of what was published; made of its content for a draft. */
  id: string;
  /** As it is called where it is put. */
  name: string;
  /** Of what was published. */
  roundId?: string;
  /** A draft is kept for as long as somebody may say yes to it. */
  keepUntil?: Instant;
}
