/** Without the small words before a committee's name: `for` it, `mangler vi fra` it. */
export function withoutFor(words: string): string {
  return words.replace(/^((vi|for|fra|i|til|from|of|in|to)\s+)+/i, '').trim();
}

/** A number, whatever word stands before it. */
export function withoutNumberWord(words: string): string {
  return words.replace(/^(indsats|initiative|nr\.?|nummer|number)\s*/i, '');
}
