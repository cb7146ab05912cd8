/** Names, titles and sentences are the same whatever their case and blanks: what two of them are compared by. */
export function foldWords(words: string): string {
  return words.trim().toLowerCase().replace(/\s+/g, ' ');
}
