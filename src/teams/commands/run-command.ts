import type { Activity } from 'botbuilder';
import type { Command } from '../../domain/people/command';
import { languageFor } from '../../domain/people/language';
import type { Language } from '../../domain/portfolio/portfolio';
import type { Refusal, Reply } from '../../domain/shown/reply';
import { answerCommand } from '../../workflows/answer-command';
import { exampleFor } from '../../workflows/people/example-for';
import type { Visit } from '../../workflows/people/find-visit';
import { Refused } from '../../workflows/refusal';
import type { BotWiring } from '../bot-wiring';
import { addressOf } from '../sender';

/** What a command comes to, a refusal included; what it changed is acted on by the tick that follows. */
export async function runCommand(
  wiring: BotWiring,
  activity: Activity,
  visit: Visit,
  command: Command,
): Promise<Reply> {
  return orRefusal(visit, async () => {
    const content = await answerCommand(wiring, visit, command, addressOf(activity));
    if (!onlyReads(command)) wiring.nudge();
    // A reply to a choice of language comes in the one that was chosen.
    return { language: languageOf(visit), ...content } as Reply;
  });
}

/** What changes nothing makes nothing due, and what an indicator is said to be makes nothing due either. */
const onlyRead: ReadonlySet<Command['name']> = new Set<Command['name']>([
  'help',
  'unknown',
  'status',
  'list',
  'show',
  'mine',
  'missing',
  'plan',
  'history',
  'rehearse',
  'document',
  'midterm',
  'final',
  'export',
  'figures',
  'changes',
  'indicators',
  'setIndicator',
  'annual',
  'agenda',
  'review',
  'question',
]);

/** Getting ready is shown as often as something is filled in. */
function onlyReads(command: Command): boolean {
  if (command.name === 'setUp') return !command.meeting && !command.agenda && !command.owners;
  return onlyRead.has(command.name);
}

type RefusedReply = Extract<Reply, { kind: 'refused' }>;

/** What the work comes to, or the refusal of it as it is said to whoever asked. */
export async function orRefusal<T>(visit: Visit, work: () => Promise<T>): Promise<T | RefusedReply> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const refusal = asToldHere(visit, error.refusal);
    return { kind: 'refused', refusal, example: exampleFor(visit), language: languageOf(visit) };
  }
}

/** Whoever may do it elsewhere is not told that only a coordinator may. */
function asToldHere({ visitor: { role, where } }: Visit, refusal: Refusal): Refusal {
  const isCoordinatorHere = role === 'coordinator' && where.kind === 'channel';
  return refusal.kind === 'notAllowed' && isCoordinatorHere ? { kind: 'notHere' } : refusal;
}

/** In a chat the person's own; what is said in a channel is read by its members, so there the portfolio's. */
export function languageOf({ visitor: { person, where }, portfolio }: Visit): Language {
  return languageFor(where.kind === 'chat' ? person : undefined, portfolio);
}
