import type { Assignee } from '../../domain/people/command';

const firstMark = 0xe000;
const marks = /[\ue000-\uf8ff]/g;

/** Stands in a text for the nth person it mentions: a character that nobody can type, since it is taken from what they do. */
export function mentionMark(nth: number): string {
  return String.fromCharCode(firstMark + nth);
}

/** The person a word stands for, when it is a mark. */
export function markedPerson(word: string, mentions: Assignee[]): Assignee | undefined {
  return word.length === 1 ? mentions[word.charCodeAt(0) - firstMark] : undefined;
}

/** With the names of those it mentions, for commands that speak of nobody and for quoting. */
export function withNames(text: string, mentions: Assignee[]): string {
  return asTyped(text, mentions).replace(/\s+/g, ' ').trim();
}

/** The same with its line breaks, for a text that is kept. */
export function asTyped(text: string, mentions: Assignee[]): string {
  return text.replace(marks, (mark) => {
    const person = markedPerson(mark, mentions);
    return person ? (person.kind === 'mentioned' ? person.name : person.words) : '';
  });
}
