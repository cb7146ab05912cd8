/** `status for TSS`, `mangler vi fra Byen` name the committee behind small words. */
export function withoutFor(words: string): string {
  return words.replace(/^((vi|for|fra|i|til|from|of|in|to)\s+)+/i, '').trim();
}
