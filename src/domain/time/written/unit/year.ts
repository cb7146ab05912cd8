import { either, phrase, type Reader, sequence, token, understand } from '../grammar';

/** Four digits from 1900 to 2099: other numbers are hardly years of an agreement. */
export const fullYear: Reader<number> = token((t) => (/^(19|20)\d\d$/.test(t) ? Number(t) : undefined));

/** `00`-`79` is this century, `80`-`99` the last. */
export const shortYear: Reader<number> = token((t) => {
  if (!/^\d\d$/.test(t)) return undefined;
  return Number(t) < 80 ? 2000 + Number(t) : 1900 + Number(t);
});

const apostropheYear = understand(sequence(phrase("'"), shortYear), ([, year]) => year);

/** What is a year wherever it stands: `2024`, `'24`. */
export const surelyYear: Reader<number> = either(fullYear, apostropheYear);

/** `24` too, for places where nothing else can follow. */
export const anyYear: Reader<number> = either(surelyYear, shortYear);
