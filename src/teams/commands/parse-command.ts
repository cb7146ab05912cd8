import { distance } from 'fastest-levenshtein';
import type { Assignee, Command } from '../../domain/people/command';
import type { CommandName } from '../../domain/shown/reply';
import { phrases } from './phrases';

/** Longer messages are letters, not commands. */
const mostCharacters = 300;

/**
 * Reads a message as a command: Danish or English, whatever the case. A number alone shows that initiative. What is no
 * command comes back with the nearest one, to be offered.
 * @param mentioned somebody whom the message mentions beside the bot
 */
export function parseCommand(text: string, mentioned?: Assignee): Command {
  const words = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!?]+$/, '')
    .trim();
  if (words.length > mostCharacters) return { name: 'unknown', words: words.slice(0, mostCharacters) };
  if (words === '') return { name: 'help' };
  if (/^(nr\.? ?)?\d{1,4}[a-zA-Z]?$/.test(words)) return { name: 'show', number: words.replace(/^nr\.? ?/i, '') };
  const found = findPhrase(words);
  if (!found) return { name: 'unknown', words, ...nearestTo(words) };
  return withArguments(found.name, words.slice(found.length).trim(), mentioned);
}

const known = Object.entries(phrases)
  .flatMap(([name, { da, en }]) => [...da, ...en].map((phrase) => ({ name: name as CommandName, phrase })))
  .sort((a, b) => b.phrase.length - a.phrase.length);

function findPhrase(words: string): { name: CommandName; length: number } | undefined {
  const lower = words.toLowerCase();
  const match = known.find(({ phrase }) => lower === phrase || lower.startsWith(`${phrase} `));
  return match && { name: match.name, length: match.phrase.length };
}

function withArguments(name: CommandName, rest: string, mentioned: Assignee | undefined): Command {
  switch (name) {
    case 'help':
    case 'mine':
      return { name };
    case 'plan': {
      const [, number] =
        /^(?:(?:for|om|about|indsats|initiative|nr\.?) )*(\d{1,4}(?:\.\d{1,3})*[a-zA-Z]?)$/i.exec(rest) ?? [];
      if (number) return { name, number };
      const committee = withoutFor(rest);
      return { name, ...(committee ? { committee } : {}) };
    }
    case 'show': {
      const number = rest.replace(/^(indsats|initiative|nr\.?|nummer|number)\s*/i, '');
      return { name, ...(number ? { number } : {}) };
    }
    case 'list': {
      const [, named = '', page] = /^(.*?)(?:\s*(?:side|page)\s+(\d{1,4}))?$/i.exec(rest) ?? [];
      const committee = withoutFor(named);
      return { name, ...(committee ? { committee } : {}), ...(page ? { page: Number(page) } : {}) };
    }
    case 'assign': {
      const [number, ...others] = rest.split(' ');
      const typed = others
        .join(' ')
        .replace(/^(til|to)\s+/i, '')
        .trim();
      const to: Assignee | undefined = mentioned ?? (typed ? { kind: 'typed', words: typed } : undefined);
      return { name, ...(number ? { number } : {}), ...(to ? { to } : {}) };
    }
    case 'startRound': {
      const [committee, due] = rest
        .split(/(?:^|\s+)(?:med frist|frist|senest|deadline|due|by)\s+/i)
        .map((part) => part.trim());
      return { name, ...(committee ? { committee: withoutFor(committee) } : {}), ...(due ? { due } : {}) };
    }
    case 'setCadence': {
      const [, number, cadence = ''] =
        /^(?:(?:om|til|about|for|indsats|initiative|nr\.?) )*(\S+) ?(.*)$/i.exec(rest) ?? [];
      return { name, cadence, ...(number ? { number } : {}) };
    }
    case 'addMeeting':
    case 'cancelMeeting':
    case 'moveMeeting':
      return { name, ...meetingWords(rest, name === 'moveMeeting') };
    default: {
      const committee = withoutFor(rest);
      return { name, ...(committee ? { committee } : {}) };
    }
  }
}

/** `TSS 12/3 til 19/3 dagsorden 12/3`: the meeting, where it moves to, and when its agenda closes. */
function meetingWords(rest: string, moves: boolean): { meeting: string; to?: string; agenda?: string } {
  const [what = '', agenda] = rest.split(/(?:^|\s+)(?:med )?(?:dagsorden|agenda)\s+/i).map((part) => part.trim());
  const [, meeting = what, to] = (moves && /^(.*)\s(?:til|to)\s+(.+)$/i.exec(what)) || [];
  return { meeting: withoutFor(meeting), ...(to ? { to: to.trim() } : {}), ...(agenda ? { agenda } : {}) };
}

/** `status for TSS`, `mangler vi fra Byen` name the committee behind small words. */
function withoutFor(words: string): string {
  return words.replace(/^((vi|for|fra|i|til|from|of|in|to)\s+)+/i, '').trim();
}

/** Near enough to be a slip of the finger: two letters changed places, or one is wrong in a short word. */
function nearestTo(words: string): { nearest?: CommandName } {
  const lower = words.toLowerCase();
  const parts = lower.split(' ');
  const tries = [lower, parts[0] ?? '', parts.slice(0, 2).join(' ')];
  const ranked = known
    .map(({ name, phrase }) => ({ name, phrase, apart: Math.min(...tries.map((t) => distance(t, phrase))) }))
    .filter(({ phrase, apart }) => apart <= (phrase.length > 3 ? 2 : 1))
    .sort((a, b) => a.apart - b.apart);
  const inside = known.find(({ phrase }) => phrase.length > 3 && parts.includes(phrase));
  const best = inside?.name ?? ranked[0]?.name;
  return best ? { nearest: best } : {};
}
