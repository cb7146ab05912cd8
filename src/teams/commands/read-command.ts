import type { Assignee, Command } from '../../domain/people/command';
import type { Visit } from '../../workflows/people/find-visit';
import { meantCommand } from '../../workflows/questions/meant-command';
import { withNames } from './mention-mark';
import { parseCommand, plainWords } from './parse-command';
import { readSmallTalk } from './small-talk';

/** What somebody wrote: a command, or else a question in their own words about what they follow. */
export function readCommand(visit: Visit, text: string, mentions: Assignee[] = []): Command {
  const talk = mentions.length === 0 ? readSmallTalk(visit, text) : undefined;
  if (talk) return talk;
  return meantCommand(visit, parseCommand(text, mentions), withNames(plainWords(text), mentions));
}
