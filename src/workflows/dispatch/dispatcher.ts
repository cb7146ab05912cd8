import type { Instant } from '../../domain/time/instant';
import type { Kept, LeaseStore } from '../ports';
import type { Holder, Lease } from './lease';

/** How often whoever sends says that it lives, and the others look. */
export const beatSeconds = 5;

/** A beat that did not reach the store for so long: somebody else may have taken over, so nothing more is sent. */
const heldSeconds = 10;

/** Longer than a holder goes on without a beat; with the wait for the next look, less than half a minute after a kill. */
const deadSeconds = 15;

interface Wiring {
  store: LeaseStore;
  me: Holder;
  /** Whether that process is certainly not there any more; asked once, at the first look. */
  isGone(holder: Holder): boolean;
  /** Seconds of a clock that neither turns back nor leaps: what two machines' calendars say differs, and may be set. */
  seconds(): number;
}

/**
 * Of several processes on one store, the one that looks at the calendar and sends what is due; the others serve answers.
 * It may happen for a moment that two think they are it (a machine that slept): every message is claimed all the same, so
 * nothing is sent twice, and at worst the pace is too fast for Teams, which then says so.
 */
export class Dispatcher {
  private lastBeat: number | undefined;
  /** Somebody else's last sign of life, and when it was first seen. */
  private seen: { beat: string; at: number } | undefined;
  /** By the last look. Where nobody sends it is nobody else's either. */
  isAnothers = false;
  private busy: Promise<unknown> = Promise.resolve();

  constructor(private readonly wiring: Wiring) {}

  isHeld(): boolean {
    return this.lastBeat !== undefined && this.wiring.seconds() - this.lastBeat < heldSeconds;
  }

  /** To be called every `beatSeconds`: says that this process lives, or takes over from one that does not. */
  async beat(): Promise<void> {
    await this.write((lease) => lease);
  }

  /** All that was due at this instant is done. */
  async looked(at: Instant): Promise<void> {
    const later = ({ lookedAt = at }: Lease) => (lookedAt > at ? lookedAt : at);
    if (this.isHeld()) await this.write((lease) => ({ ...lease, lookedAt: later(lease) }));
  }

  /** Another process may take over at once. */
  async release(): Promise<void> {
    if (this.isHeld()) await this.write(({ holder: _, ...lease }) => lease);
    this.lastBeat = undefined;
  }

  /** One write of this process at a time: it would take its own for somebody else's. */
  private async write(next: (lease: Lease) => Lease): Promise<void> {
    const mine = this.busy.then(() => this.take(next));
    this.busy = mine.catch(() => undefined);
    await mine;
  }

  private async take(next: (lease: Lease) => Lease): Promise<void> {
    const { store, me } = this.wiring;
    const begun = this.wiring.seconds();
    const found = await store.findLease();
    this.isAnothers = found !== undefined && !this.mayTake(found);
    if (this.isAnothers) {
      this.lastBeat = undefined;
      return;
    }
    const lease = next({ ...found, holder: me, beat: `${me.id} ${begun}` });
    const isWritten = found
      ? (await store.changeLease({ ...lease, version: found.version })) === 'changed'
      : (await store.createLease(lease)) === 'created';
    this.lastBeat = isWritten ? begun : undefined;
  }

  private mayTake({ holder, beat }: Kept<Lease>): boolean {
    const { me, isGone, seconds } = this.wiring;
    if (!holder || holder.id === me.id) return true;
    const isFirstLook = this.seen === undefined;
    if (this.seen?.beat !== beat) this.seen = { beat, at: seconds() };
    return (isFirstLook && isGone(holder)) || seconds() - this.seen.at >= deadSeconds;
  }
}
