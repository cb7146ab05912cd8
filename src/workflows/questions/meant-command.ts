import type { Command, CommandOf } from '../../domain/people/command';
import { findNumbered } from '../../domain/portfolio/initiative';
import { findCommittee, type Portfolio } from '../../domain/portfolio/portfolio';
import { readPastDay } from '../../domain/summary/changes/decide-since';
import { readDays } from '../../domain/time/end/ends-within';
import type { Visit } from '../people/find-visit';

/** Longer messages are letters, not questions. */
const mostCharacters = 300;

/**
 * The command as it was read, where it says something the portfolio knows. Otherwise a question in their own words:
 * what is no command, and a command with more behind it than a committee or a number.
 * @param words all that was written
 */
export function meantCommand({ portfolio, initiatives }: Visit, command: Command, words: string): Command {
  if (!portfolio || command.name === 'question' || words.length >= mostCharacters) return command;
  if (!saysMore(command, words, { portfolio, initiatives })) return command;
  const [, asked = words, page] = /^(.+?)[\s,]+(?:side|page) (\d{1,4})$/i.exec(words) ?? [];
  return { name: 'question', words: asked, ...(page ? { page: Number(page) } : {}), instead: command };
}

type Known = Pick<Visit, 'initiatives'> & { portfolio: Portfolio };

function saysMore(command: Command, words: string, { portfolio, initiatives }: Known): boolean {
  const isUnknown = (committee: string | undefined) =>
    committee !== undefined && findCommittee(portfolio, committee) === undefined;
  switch (command.name) {
    case 'unknown':
      return true;
    case 'show':
      return command.number !== undefined && !isNumber(command.number, initiatives);
    case 'list':
      return isUnknown(command.committee) || readDays(command.within ?? '', anyDay) === undefined;
    case 'changes':
      return isUnknown(command.committee) || !isDay(command.since);
    case 'status':
    case 'missing':
      return isUnknown(command.committee);
    case 'mine':
      return !/^(?:mine|my)(?: indsatser| initiatives)?$/i.test(words);
    case 'help':
      return command.about === undefined && command.more === undefined && /\s/.test(words);
    default:
      return false;
  }
}

/** `12-14` and `12,14` are several, unless an initiative is called that. */
function isNumber(words: string, initiatives: Visit['initiatives']): boolean {
  return /^(?=\S*\d)[^\s,;&+–—-]+$/.test(words) || findNumbered(initiatives, words) !== undefined;
}

/** `siden oktober` and `siden sommerferien` are days to a question alone. */
function isDay(since: CommandOf<'changes'>['since']): boolean {
  return typeof since !== 'object' || readPastDay(since.words, anyDay) !== undefined;
}

/** Whether words are a time does not depend on the day. */
const anyDay = '2000-01-01';
