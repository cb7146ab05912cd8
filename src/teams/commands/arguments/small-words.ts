/** Without the small words before a committee's name: `for` it, `mangler vi fra` it. */
export function withoutFor(words: string): string {
  return words.replace(/^((vi|for|fra|i|til|from|of|in|to)\s+)+/i, '').trim();
}

/** `TSS`, `TSS side 2`: what stands before the page, and the page. */
export function withoutPage(words: string): { asked: string; page?: number } {
  const [, asked = '', page] = /^(?:(.*?)[\s,]+)??(?:side|page)\s+(\d{1,4})$/i.exec(words) ?? [words, words];
  return { asked: asked.trim(), ...(page ? { page: Number(page) } : {}) };
}

/** A number, whatever word stands before it. */
export function withoutNumberWord(words: string): string {
  return words.replace(/^(indsats|initiative|nr\.?|nummer|number)\s*/i, '');
}
