import type { Activity } from 'botbuilder';
import { readCardAction } from '../card-actions/card-action';

const types = ['message', 'invoke', 'installationUpdate', 'conversationUpdate'];

/** What a turn is about, in words of ours alone: what a sender made up is `other`. */
export function turnFacts({ type, value }: Activity): { activity: string; verb?: string } {
  const { action } = (value ?? {}) as { action?: { verb?: unknown; data?: unknown } };
  const verb = type === 'invoke' ? readCardAction(action?.verb, action?.data)?.verb : undefined;
  return { activity: types.includes(type) ? type : 'other', ...(verb ? { verb } : {}) };
}
