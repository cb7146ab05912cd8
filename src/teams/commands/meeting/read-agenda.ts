import type { CommandOf } from '../../../domain/people/command';
import { withoutNumberWord } from '../arguments/small-words';
import { phrases } from '../phrases';

const deciding = [...phrases.decide.da, ...phrases.decide.en].sort((a, b) => b.length - a.length);

/** `12 og 13`, `12, 13 and 14`, `12-14`: whose decision it is does not stand there. */
const several = /^[\p{L}\d.]{0,12}\d[\p{L}\d]{0,4}(?:\s*,\s*\d[\p{L}\d.]{0,12})*(?:\s+(?:og|and|&)\s+|[-–])\d/iu;

/**
 * `beslut 12 <tekst>`: the text may be longer than any other command, and is kept as it was typed. A number has a digit
 * in it. `undefined` for what is another command.
 */
export function readDecision(message: string): CommandOf<'decide'> | undefined {
  const typed = message.trim();
  const lower = typed.toLowerCase();
  const phrase = deciding.find(
    (one) => lower === one || (lower.startsWith(one) && /^\s/.test(lower.slice(one.length))),
  );
  if (!phrase) return undefined;
  const rest = withoutNumberWord(typed.slice(phrase.length).trim());
  if (several.test(rest)) return { name: 'decide' };
  const [whole, number] = /^([\p{L}\d.]{0,12}\d[\p{L}\d]{0,4})(?=[\s:;,.–-]|$)[\s:;,.–-]*/u.exec(rest) ?? [];
  if (!whole || !number) return { name: 'decide' };
  const text = rest.slice(whole.length).trim();
  return { name: 'decide', number, ...(text ? { text } : {}) };
}

/** `løft 12`, `løft 12 til <udvalg>`. */
export function readEscalation(rest: string): CommandOf<'escalate'> {
  const [number = '', ...others] = withoutNumberWord(rest).split(/\s+(?:til|to)\s+/i);
  const to = others.join(' til ').trim();
  return { name: 'escalate', ...(number.trim() ? { number: number.trim() } : {}), ...(to ? { to } : {}) };
}
