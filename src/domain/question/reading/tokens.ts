/** One word, number or sign of a question. */
export interface Token {
  /** What it is compared by; of quoted words all of them, with spaces between. */
  key: string;
  /** As it was typed. */
  text: string;
  /** Where it stands in the text; `to` is the first place behind it. */
  from: number;
  to: number;
  quoted: boolean;
}

const pattern =
  /["»«”“„]([^"»«”“„]{1,120})["»«”“„]|\p{L}+(?:['’´]\p{L}+)?|\d+(?:\.\d+)*(?:\p{L}(?!\p{L}))?|[,;/&+–—-]/gu;

/** No question is longer; what is behind them is left unread. */
const mostTokens = 80;

/** Words, numbers, and the few signs that join or span; everything else only separates. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    if (tokens.length === mostTokens) break;
    const [found, inside] = match;
    const key = inside === undefined ? foldLetters(found).replace(/^[–—]$/, '-') : keyOf(inside);
    if (key !== '') {
      tokens.push({
        key,
        text: found,
        from: match.index,
        to: match.index + found.length,
        quoted: inside !== undefined,
      });
    }
  }
  return tokens;
}

/** The same names and titles are compared with every question. */
const known = new Map<string, string>();
const mostRemembered = 10_000;

/** A name or title as questions are compared with it: its words and numbers, folded, with a space between. */
export function keyOf(words: string): string {
  const key = known.get(words) ?? makeKey(words);
  if (known.size >= mostRemembered) known.clear();
  known.set(words, key);
  return key;
}

function makeKey(words: string): string {
  return [...words.matchAll(/\p{L}+(?:['’´]\p{L}+)?|\d+(?:\.\d+)*(?:\p{L}(?!\p{L}))?/gu)]
    .map(([word]) => foldLetters(word))
    .join(' ');
}

/**
 * Lower case, and one letter where keyboards without æ, ø and å write two. An apostrophe and what stands behind it is a
 * genitive.
 */
export function foldLetters(word: string): string {
  const folded = foldEach(word);
  return shortened[folded] ?? folded;
}

/** As people shorten them in a chat, and what comes to the same. */
const shortened: Record<string, string> = {
  ikk: 'ikke',
  ik: 'ikke',
  ikje: 'ikke',
  aldrig: 'ikke',
  never: 'not',
  ngn: 'nogen',
  noen: 'nogen',
  ...Object.fromEntries('isnt arent wasnt hasnt havent dont doesnt didnt'.split(' ').map((word) => [word, 'not'])),
};

function foldEach(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/^\p{L}+n['’´]t$/u, 'not')
    .replace(/['’´].*$/u, '')
    .replaceAll('ae', 'æ')
    .replaceAll('oe', 'ø')
    .replaceAll('aa', 'å')
    .replaceAll('ä', 'æ')
    .replaceAll('ö', 'ø')
    .replace(/[éèê]/g, 'e')
    .normalize('NFC');
}
