import { readDay } from '../time/read-day';
import { months, numberWords, ordinals } from '../time/written/calendar-words';
import { type Cadence, everyNth } from './cadence';

/**
 * How often, as a coordinator writes it: `hvert møde`, `hvert 2. møde`, `i april og oktober`, `efter 1/12`, `aldrig`; `usual` for
 * `som udvalget`, which takes back what was said of the initiative. `undefined` for what is none of these.
 */
export function readCadence(words: string): Cadence | 'usual' | undefined {
  const said = words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ (hvert år|om året|each year|every year|a year)$/, '')
    .trim();
  if (fixed[said]) return fixed[said];
  return readNth(said) ?? readMonths(said) ?? readAfter(said);
}

const every: Cadence = { kind: 'every' };
const never: Cadence = { kind: 'never' };

const fixed: Record<string, Cadence | 'usual'> = {
  ...all(
    every,
    'hvert møde',
    'alle møder',
    'til hvert møde',
    'hver gang',
    'altid',
    'every meeting',
    'each meeting',
    'always',
  ),
  ...all(never, 'aldrig', 'slet ikke', 'ikke', 'never', 'not at all'),
  ...all('usual', 'som udvalget', 'som normalt', 'som de andre', 'as usual', 'like the committee', 'like the others'),
};

const mostMeetings = 60;

function readNth(said: string): Cadence | undefined {
  const [, counted, word] =
    /^(?:til )?(?:hver|hvert|every|each) (?:(\d{1,2})(?:\.|nd|rd|th|st)?|([a-zæøå]+)) (?:møde|gang|meeting|meetings|time)$/.exec(
      said,
    ) ?? [];
  const n = counted ? Number(counted) : word ? wordedCount(word) : undefined;
  return n !== undefined && n >= 1 && n <= mostMeetings ? everyNth(n) : undefined;
}

function wordedCount(word: string): number | undefined {
  if (word === 'other') return 2;
  const ordinal = ordinals[word];
  return typeof ordinal === 'number' ? ordinal : numberWords[word];
}

function readMonths(said: string): Cadence | undefined {
  const [, list] = /^(?:i|in|det første møde i|the first meeting in) (.+)$/.exec(said) ?? [];
  if (list === undefined) return undefined;
  const named = list
    .split(/\s*,\s*|\s+(?:og|and)\s+/)
    .map((name) => (Object.hasOwn(months, name) ? months[name] : undefined));
  if (named.length === 0 || named.includes(undefined)) return undefined;
  const numbers = named.flatMap((month) => month ?? []);
  return { kind: 'months', months: [...new Set(numbers)].sort((a, b) => a - b) };
}

/** A day that is the same whenever it is said: `1/12`, and neither `fredag` nor `i morgen`. */
function readAfter(said: string): Cadence | undefined {
  const [, words] = /^(?:det første møde |the first meeting )?(?:efter|after) (.+)$/.exec(said) ?? [];
  if (words === undefined || /\d{4}/.test(words)) return undefined;
  const [first, second] = ['2024-01-01', '2025-06-15'].map((today) => readDay(words, today)?.slice(5));
  return first !== undefined && first === second ? { kind: 'after', day: first } : undefined;
}

function all<T>(meaning: T, ...phrases: string[]): Record<string, T> {
  return Object.fromEntries(phrases.map((phrase) => [phrase, meaning]));
}
