import { distance } from 'fastest-levenshtein';
import type { Assignee, Command, CommandOf } from '../../domain/people/command';
import { lexicon } from '../../domain/question/reading/lexicon';
import { keyOf } from '../../domain/question/reading/tokens';
import type { CommandName } from '../../domain/shown/reply';
import { readAbsence } from './arguments/read-absence';
import { readAssignment } from './arguments/read-assignment';
import { readCadenceWords, readMeeting, readPlan } from './arguments/read-calendar';
import { readHistory } from './arguments/read-history';
import { readList } from './arguments/read-list';
import { readMove } from './arguments/read-move';
import { readPairs } from './arguments/read-pairs';
import { readStartedRound } from './arguments/read-started-round';
import { withoutFor, withoutNumberWord } from './arguments/small-words';
import { readDecision, readEscalation } from './meeting/read-agenda';
import { readChanges } from './meeting/read-changes';
import { readReviewRule } from './meeting/read-review-rule';
import { asTyped, withNames } from './mention-mark';
import { phrases } from './phrases';
import { readDocument } from './record/read-document';
import { readExport } from './record/read-export';
import { readAnnual, readIndicators } from './record/read-indicators';

/** Longer messages are letters, not commands. */
const mostCharacters = 300;

/**
 * Reads a message as a command: Danish or English, whatever the case. A number alone shows that initiative. What is no
 * command comes back with the nearest one, to be offered.
 * @param mentions whom the message mentions beside the bot; where, a `mentionMark` in the text says
 */
export function parseCommand(text: string, mentions: Assignee[] = []): Command {
  const marked = plainWords(text);
  const words = withNames(marked, mentions);
  const decided = readDecision(asTyped(text, mentions));
  if (decided) return decided;
  if (words.length > mostCharacters) return { name: 'unknown', words: words.slice(0, mostCharacters) };
  if (words === '') return { name: 'help' };
  if (/^(nr\.? ?)?\d{1,4}[a-zA-Z]?$/.test(words)) return { name: 'show', number: words.replace(/^nr\.? ?/i, '') };
  const found = findPhrase(words);
  if (!found) return { name: 'unknown', words, ...nearestTo(words) };
  const speaksOfPeople = found.name === 'assign' || found.name === 'absence';
  const whole = speaksOfPeople && marked.toLowerCase().startsWith(words.slice(0, found.length).toLowerCase());
  return withArguments(found.name, (whole ? marked : words).slice(found.length).trim(), mentions);
}

/** On one line, without the sign a sentence ends with. */
export function plainWords(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!?]+$/, '')
    .trim();
}

const known = Object.entries(phrases)
  .flatMap(([name, { da, en }]) => [...da, ...en].map((phrase) => ({ name: name as CommandName, phrase })))
  .sort((a, b) => b.phrase.length - a.phrase.length);

function findPhrase(words: string): { name: CommandName; length: number } | undefined {
  const lower = words.toLowerCase();
  const match = known.find(({ phrase }) => lower === phrase || lower.startsWith(`${phrase} `));
  return match && { name: match.name, length: match.phrase.length };
}

/** What stands behind a command's name, for each that takes more or other than a committee. */
const readers: { [N in CommandName]?: (rest: string, mentions: Assignee[]) => CommandOf<N> } = {
  help: readHelp,
  mine: () => ({ name: 'mine' }),
  import: () => ({ name: 'import' }),
  document: readDocument,
  midterm: () => ({ name: 'midterm' }),
  final: () => ({ name: 'final' }),
  export: readExport,
  myData: () => ({ name: 'myData' }),
  setUp: () => ({ name: 'setUp' }),
  forgetMe: (rest) => ({ name: 'forgetMe', ...(/^(nu|now)$/i.test(rest) ? { agreed: true } : {}) }),
  plan: readPlan,
  keep: (rest) => ({ name: 'keep', ...readNumber(rest) }),
  finish: (rest) => ({ name: 'finish', ...readNumber(rest) }),
  show: (rest) => ({ name: 'show', ...readNumber(rest) }),
  history: readHistory,
  changes: readChanges,
  list: readList,
  assign: readAssignment,
  absence: readAbsence,
  language: (rest) => ({ name: 'language', ...(rest ? { words: rest.replace(/^(til|to)\s+/i, '') } : {}) }),
  startRound: readStartedRound,
  escalate: readEscalation,
  carriedOut: (rest) => ({ name: 'carriedOut', ...readNumber(rest) }),
  moveInitiatives: readMove,
  renameCommittee: (rest) => ({ name: 'renameCommittee', pairs: readPairs(rest, ['til', 'to']) }),
  succeedCommittee: (rest) => ({
    name: 'succeedCommittee',
    pairs: readPairs(rest, ['med', 'af', 'with', 'by', 'into']),
  }),
  reviewRule: readReviewRule,
  setCadence: readCadenceWords,
  addMeeting: (rest) => ({ name: 'addMeeting', ...readMeeting(rest, false) }),
  cancelMeeting: (rest) => ({ name: 'cancelMeeting', ...readMeeting(rest, false) }),
  indicators: readIndicators,
  annual: readAnnual,
  setIndicator: (rest) => ({ name: 'setIndicator', ...(rest ? { words: rest } : {}) }),
  moveMeeting: (rest) => ({ name: 'moveMeeting', ...readMeeting(rest, true) }),
};

function withArguments(name: CommandName, rest: string, mentions: Assignee[]): Command {
  const read = readers[name];
  if (read) return read(rest, mentions);
  const committee = withoutFor(rest);
  return { name, ...(committee ? { committee } : {}) } as Command;
}

/** `hjælp mere` is the second page, `hjælp dagsorden` about one command; what else stands behind a greeting is small talk. */
function readHelp(rest: string): CommandOf<'help'> {
  if (/^(mere|alt|more|all)$/i.test(rest)) return { name: 'help', more: true };
  const about = findPhrase(rest)?.name;
  return about && about !== 'help' ? { name: 'help', about } : { name: 'help' };
}

function readNumber(rest: string): { number?: string } {
  const number = withoutNumberWord(rest);
  return number ? { number } : {};
}

function isOfQuestions(words: string): boolean {
  return words.split(' ').every((word) => lexicon.find(keyOf(word)).length > 0);
}

/** Near enough to be a slip of the finger: two letters changed places, or one is wrong in a short word. */
function nearestTo(words: string): { nearest?: CommandName } {
  const lower = words.toLowerCase();
  const parts = lower.split(' ');
  // `røde` is no slip for `møde`.
  const tries = [lower, parts[0] ?? '', parts.slice(0, 2).join(' ')].filter((words) => !isOfQuestions(words));
  const ranked = known
    .map(({ name, phrase }) => ({ name, phrase, apart: Math.min(...tries.map((t) => distance(t, phrase))) }))
    .filter(({ phrase, apart }) => apart <= (phrase.length > 3 ? 2 : 1) && apart * 2 <= (parts[0] ?? '').length)
    .sort((a, b) => a.apart - b.apart);
  const inside = known.find(({ phrase }) => phrase.length > 3 && parts.includes(phrase));
  const best = inside?.name ?? ranked[0]?.name;
  return best ? { nearest: best } : {};
}
