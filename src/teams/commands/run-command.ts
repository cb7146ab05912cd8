import type { Activity } from 'botbuilder';
import type { Command } from '../../domain/people/command';
import type { Language } from '../../domain/portfolio/portfolio';
import type { Reply } from '../../domain/shown/reply';
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
  const language = languageOf(visit);
  try {
    const content = await answerCommand(wiring, visit, command, addressOf(activity));
    wiring.nudge();
    return { ...content, language } as Reply;
  } catch (error) {
    if (error instanceof Refused)
      return { kind: 'refused', refusal: error.refusal, example: exampleFor(visit), language };
    throw error;
  }
}

export function languageOf({ portfolio }: Visit): Language {
  return portfolio?.language ?? 'da';
}
