import { parsePeriod } from '../time/period';
import type { Phase, PhaseReading } from './phase';

/**
 * The phase a table's cell speaks of, by DOMAIN.md "Phase, health, colour", in Danish or English and any case.
 * `undefined` where the words say no phase: the caller keeps them and says so.
 * An empty cell is `planned`: nothing claims that the work has begun, and blue is a promise nobody has broken.
 */
export function readPhase(words: string): PhaseReading | undefined {
  const kept = words.trim();
  if (kept === '') return { phase: 'planned', words: '' };
  const { plain, note } = withoutBrackets(kept);
  const phase = phaseOf(plain);
  if (phase === undefined) return undefined;
  const reading: PhaseReading = { phase, words: kept };
  if (note !== '') reading.note = note;
  if (phase === 'awaiting') reading.awaiting = plain.replace(awaitingVerb, '');
  return reading;
}

/** The time in a cell such as `Starter september 2024` or `Afsluttet marts 2024`, verb and all; empty where none is named. */
export function periodInPhase(words: string): string {
  const { plain } = withoutBrackets(words.trim());
  return (startsAt.test(plain) || closed.test(plain)) && namesTime(plain) ? plain : '';
}

const planned =
  /^(?:under planlægning|planlægges|planlagt|ej igangsat|ikke igangsat|afventer (?:igangsættelse|igangsætning|opstart)|under planning|being planned|planned|not (?:yet )?started|awaiting start)$/i;
const starting = /^(?:under opstart|opstart|starting(?: up)?|start-up)$/i;
/** What starts later is starting whatever follows: `Starter september 2024`, `Starter efter sommerferien`. */
const startsAt = /^(?:starter|starts)(?:\s+(.+))?$/i;
const running =
  /^(?:pågår|igangsat|i gang|videreførelse|videreføres|running|ongoing|in progress|under way|underway|continued)(?:[\s,:]+(.+))?$/i;
const paused = /^(?:pauseret|på pause|sat på pause|paused|on hold)(?:[\s,:]+(.+))?$/i;
const closed =
  /^(?:afsluttet|udgået|nedlagt|closed|completed|finished|discontinued|cancelled|abolished)(?:[\s,:]+(.+))?$/i;
const awaitingVerb = /^(?:afventer|awaiting|awaits|waiting for)\s+/i;

function phaseOf(words: string): Phase | undefined {
  if (planned.test(words)) return 'planned';
  if (starting.test(words) || startsAt.test(words)) return 'starting';
  if (isAlone(running, words)) return 'running';
  if (isAlone(paused, words)) return 'paused';
  if (isAlone(closed, words)) return 'closed';
  return awaitingVerb.test(words) ? 'awaiting' : undefined;
}

/** The word and at most a time: `Afsluttet for Byen, pågår i Syd` is not closed. */
function isAlone(pattern: RegExp, words: string): boolean {
  const match = pattern.exec(words);
  return match !== null && (match[1] === undefined || namesTime(match[1]));
}

function namesTime(words: string): boolean {
  return parsePeriod(words).kind === 'interval';
}

function withoutBrackets(words: string): { plain: string; note: string } {
  const notes: string[] = [];
  const plain = words.replace(/\(([^()]*)\)/g, (_, inside: string) => {
    notes.push(inside.trim());
    return ' ';
  });
  return {
    plain: plain
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[.,;]$/, ''),
    note: notes.filter(Boolean).join('; '),
  };
}
