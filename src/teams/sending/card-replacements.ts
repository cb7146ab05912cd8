import type { AdaptiveCard } from '../../cards/adaptive-card';
import type { Address } from '../../domain/people/person';
import { InTurn } from '../in-turn';
import { type MessengerWiring, type Replaced, replaceCard } from './messenger';

/**
 * Cards in the place of those that were answered. One change of a message waits for the one before it, and the last one
 * stays: of those that wait, for each other or for the limits of Teams, the newest alone is sent. Whoever answers faster
 * than messages may be changed would else see a card come back that they have answered since.
 */
export class CardReplacements {
  private readonly inTurn = new InTurn();
  private readonly newest = new Map<string, AdaptiveCard>();

  async replace(wiring: MessengerWiring, to: Address, activityId: string, card: AdaptiveCard): Promise<Replaced> {
    this.newest.set(activityId, card);
    const isNewest = () => this.newest.get(activityId) === card;
    try {
      return await this.inTurn.run(activityId, () => replaceCard(wiring, to, activityId, card, isNewest));
    } finally {
      if (isNewest()) this.newest.delete(activityId);
    }
  }
}
