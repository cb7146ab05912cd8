/**
 * Lone halves of a character; marks that turn the reading direction of what follows, such as U+202E; and what nobody
 * sees, such as a space without width. The joiner in an emoji stays.
 */
const unseen = /[\p{Surrogate}\p{Bidi_Control}\u00ad\u180e\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu;

/** Only what is to be seen, in the order it is written. */
export function withoutUnseen(text: string): string {
  return text.replace(unseen, '');
}
