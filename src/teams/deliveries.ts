import type { TurnContext } from 'botbuilder';
import { LRUCache } from 'lru-cache';

/** Teams delivers an activity again when an answer is slow or lost, within a minute or so, under the same id. */
const rememberedMs = 10 * 60_000;
const mostRemembered = 10_000;

/** What this process handled of late: an activity that comes again gets the answer it got, and nothing is done twice. */
export class Deliveries {
  private readonly answers = new LRUCache<string, { value?: unknown }>({ max: mostRemembered, ttl: rememberedMs });

  /**
   * Runs the turn unless it was run; one at a time per sender, so that a second delivery finds the first one done.
   * @param turn says whether it was carried out: one that failed may be tried again
   */
  async once(senderId: string, context: TurnContext, turn: () => Promise<boolean>): Promise<void> {
    const { id, type } = context.activity;
    if (!id) {
      await turn();
      return;
    }
    const key = `${senderId} ${type} ${id}`;
    const known = this.answers.get(key);
    if (known) {
      if (known.value !== undefined) await context.sendActivity({ type: 'invokeResponse', value: known.value });
      return;
    }
    const answer: { value?: unknown } = {};
    context.onSendActivities((_context, activities, next) => {
      answer.value = activities.find(({ type }) => type === 'invokeResponse')?.value ?? answer.value;
      return next();
    });
    if (await turn()) this.answers.set(key, answer);
  }
}
