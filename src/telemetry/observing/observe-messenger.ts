import type { SendOutcome } from '../../domain/round/delivery';
import type { Messenger } from '../../workflows/ports';
import type { Facts } from '../telemetry';
import type { Instruments } from './instruments';
import type { Spans } from './spans';

/** Each message is a step of the tick or turn that sends it, and is counted by what came of it. */
export function observeMessenger(
  messenger: Messenger,
  { spans, instruments }: { spans: Spans; instruments: Instruments },
): Messenger {
  const observe = (message: string, ids: Facts, send: () => Promise<SendOutcome>) => {
    const outcomeOf = (outcome: SendOutcome): Facts => ({
      outcome: outcome.kind,
      ...(outcome.kind === 'refused' ? { reason: outcome.reason } : {}),
    });
    return spans.step(`send ${message}`, ids, send, outcomeOf).then((outcome) => {
      instruments.messages.add(1, { message, ...ids, ...outcomeOf(outcome) });
      return outcome;
    });
  };
  return {
    ...messenger,
    ask: (room, content) => observe('ask', idsOf(content), () => messenger.ask(room, content)),
    tell: (room, content) => observe('notice', { about: content.kind }, () => messenger.tell(room, content)),
    postSummary: (room, content) => observe('summary', idsOf(content), () => messenger.postSummary(room, content)),
    updateSummary: (room, activityId, content) =>
      observe('summaryUpdate', idsOf(content), () => messenger.updateSummary(room, activityId, content)),
  };
}

export function idsOf({ portfolioId, roundId }: { portfolioId: string; roundId: string }): Facts {
  return { portfolio: portfolioId, round: roundId };
}
