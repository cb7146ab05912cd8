import type { Ask } from '../../domain/round/ask';
import type { Delivery } from '../../domain/round/delivery';
import type { Notice } from '../../domain/round/notice';
import type { Instant } from '../../domain/time/instant';

/**
 * Messages that are planned or claimed and of which nothing has come yet, as this process saw them pass on their way to and
 * from the store. Reads nothing by itself.
 */
export class Ledger {
  /** Since when each waits: of a round's asks by the round, of a portfolio's notices by the portfolio. */
  private readonly waiting = new Map<string, Map<string, Instant>>();

  /** @returns how many messages of the ask were not known of before, and wait */
  noteAsk({ portfolioId, roundId, person, messages }: Ask, now: Instant): number {
    const group = this.group(roundKey(portfolioId, roundId));
    return messages.filter(({ purpose, delivery }) => note(group, `${person} ${purpose}`, delivery, now)).length;
  }

  /** @returns whether it was not known of before, and waits */
  noteNotice({ portfolioId, id, delivery }: Notice, now: Instant): boolean {
    return note(this.group(portfolioId), id, delivery, now);
  }

  /** All asks of a round, as they were read: what is not among them was taken away. */
  noteAsks(asks: Ask[], portfolioId: string, roundId: string, now: Instant): void {
    for (const ask of asks) this.noteAsk(ask, now);
    const there = asks.flatMap(({ person, messages }) => messages.map(({ purpose }) => `${person} ${purpose}`));
    keepOnly(this.group(roundKey(portfolioId, roundId)), there);
  }

  /** All open notices of a portfolio, as they were read: what is not among them was told by another process, or taken away. */
  noteOpenNotices(notices: Notice[], portfolioId: string, now: Instant): void {
    for (const notice of notices) this.noteNotice(notice, now);
    const there = notices.map(({ id }) => id);
    keepOnly(this.group(portfolioId), there);
  }

  /** What was never settled in a round that asks no more is nobody's any longer. */
  forgetRound(portfolioId: string, roundId: string): void {
    this.waiting.delete(roundKey(portfolioId, roundId));
  }

  /** How long the oldest has waited; 0 when nothing waits. */
  ageSeconds(now: Instant): number {
    let oldest = now;
    for (const group of this.waiting.values()) for (const since of group.values()) if (since < oldest) oldest = since;
    return (Date.parse(now) - Date.parse(oldest)) / 1000;
  }

  private group(key: string): Map<string, Instant> {
    const known = this.waiting.get(key) ?? new Map<string, Instant>();
    this.waiting.set(key, known);
    return known;
  }
}

function note(group: Map<string, Instant>, key: string, delivery: Delivery, now: Instant): boolean {
  // A claim that has run out was a killed process's: its outcome is unknown, and nobody waits for it.
  const waits = delivery.kind === 'planned' || (delivery.kind === 'claimed' && delivery.until > now);
  if (!waits) {
    group.delete(key);
    return false;
  }
  if (group.has(key)) return false;
  group.set(key, now);
  return true;
}

function keepOnly(group: Map<string, Instant>, keys: string[]): void {
  const there = new Set(keys);
  for (const key of group.keys()) if (!there.has(key)) group.delete(key);
}

function roundKey(portfolioId: string, roundId: string): string {
  return `${portfolioId} ${roundId}`;
}
