import { withoutUnseen } from '../domain/unseen-characters';

/** A line of text on a card. An optional line is a list of none or one, which is how a template leaves it out. */
export interface Line {
  text: string;
}

/** Text from people made safe to show, line breaks kept: no control characters, nothing that reorders its surroundings. */
export function clean(text: string): string {
  return withoutUnseen(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n]/gu, ' '));
}

/** On one line, at most `max` UTF-16 units, the last of them `…` where something was left out. */
export function oneLine(text: string, max = 160): string {
  return cut(clean(text).replace(/\s+/g, ' ').trim(), max);
}

/** One line for each line people wrote, blank ones left out; at most `max` units and `maxLines` lines in all. */
export function paragraphs(text: string, max: number, maxLines = 12): Line[] {
  const written = cut(clean(text).trim(), max)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const rest = written.slice(maxLines - 1).join(' ');
  return lines(...written.slice(0, maxLines - 1), rest);
}

/** Whether `paragraphs` leaves something out. */
export function isCut(text: string, max: number): boolean {
  return clean(text).trim().length > max;
}

/** The texts that say something. */
export function lines(...texts: (string | false | undefined)[]): Line[] {
  return texts.flatMap((text) => (text ? [{ text }] : []));
}

/** Small facts on one line: `Pågår · ultimo 2024`. */
export function facts(...texts: (string | false | undefined)[]): Line[] {
  const joined = texts.filter(Boolean).join(' · ');
  return lines(joined.charAt(0).toUpperCase() + joined.slice(1));
}

function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const kept = text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '');
  const lastSpace = kept.search(/\s\S{0,20}$/);
  return `${(lastSpace > 0 ? kept.slice(0, lastSpace) : kept).trimEnd()}…`;
}
