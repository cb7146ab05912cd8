/**
 * Splits what a person wrote into lower-case words, numbers and single signs. Spaces only separate, so `ultimo2024` and
 * `1.kvartal 2018` need none. Every dash is `-`, every apostrophe `'`. The full stop of an abbreviation goes (`feb.`,
 * `ca.`), that of a number stays (`14.`); soft hyphens and other invisible signs go too. Linear in the length of the words.
 */
export function splitTokens(words: string): string[] {
  const folded = words
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC');
  const tokens: string[] = [];
  for (const [found] of folded.matchAll(/\p{L}+|\d+|\S/gu)) {
    const token = sameSign(found);
    if (token === '.' && isWord(tokens.at(-1))) continue;
    tokens.push(token);
  }
  while (isClosingSign(tokens.at(-1))) tokens.pop();
  return tokens;
}

export function isWord(token: string | undefined): boolean {
  return token !== undefined && /^\p{L}/u.test(token);
}

function sameSign(token: string): string {
  if (/^[\u2010-\u2015\u2212]$/.test(token)) return '-';
  if (/^[\u2018\u2019\u00b4`]$/.test(token)) return "'";
  return token;
}

function isClosingSign(token: string | undefined): boolean {
  return token === '.' || token === ',' || token === ';';
}
