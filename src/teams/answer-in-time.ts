import { setTimeout as wait } from 'node:timers/promises';
import { TurnContext } from 'botbuilder';

/** Teams shows its own error after some ten seconds, and people tap again long before that. */
export const usualPatienceMs = 2_500;

export interface Patience {
  patienceMs: number;
  /** Work that outlives its turn and is waited for before the process stops. */
  afterTurn(work: () => Promise<void>): void;
}

const lateKey = Symbol('the turn is over');

/**
 * Carries the turn out. Where that takes too long the turn is ended with an acknowledgement and the work goes on: what it
 * says then is a message of its own, or another card in the place of the one that was answered.
 * @param work is given a context that outlives the SDK's, which can no longer be touched when the turn is over
 */
export async function answerInTime(
  context: TurnContext,
  { patienceMs, afterTurn }: Patience,
  acknowledge: (context: TurnContext) => Promise<void>,
  work: (context: TurnContext) => Promise<void>,
): Promise<void> {
  const own = outliving(context);
  let answer: unknown;
  own.onSendActivities((_context, activities, next) => {
    answer = activities.find(({ type }) => type === 'invokeResponse')?.value ?? answer;
    return next();
  });
  const done = work(own);
  if (!(await isDoneWithin(done, patienceMs))) {
    // Nothing is awaited between looking at the answer and marking the turn, so that it is answered by one of the two.
    if (answer === undefined) {
      own.turnState.set(lateKey, true);
      await acknowledge(context);
    }
    afterTurn(() => done);
  }
  if (answer !== undefined && !isLate(own)) await context.sendActivity({ type: 'invokeResponse', value: answer });
}

/** The turn ended before its answer was there, with an acknowledgement. */
export function isLate(context: TurnContext): boolean {
  return context.turnState.get(lateKey) === true;
}

function outliving(context: TurnContext): TurnContext {
  const own = new TurnContext(context.adapter, context.activity);
  for (const [key, value] of context.turnState) own.turnState.set(key, value);
  return own;
}

async function isDoneWithin(work: Promise<void>, patienceMs: number): Promise<boolean> {
  const stop = new AbortController();
  try {
    return await Promise.race([
      work.then(() => true),
      wait(patienceMs, false, { signal: stop.signal }).catch(() => false),
    ]);
  } finally {
    stop.abort();
  }
}
