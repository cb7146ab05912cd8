import { ordinals } from '../calendar-words';
import { either, meaning, optional, phrase, type Reader, sequence, token, understand } from '../grammar';

/** One or two digits. */
export const smallNumber: Reader<number> = token((t) => (/^\d{1,2}$/.test(t) ? Number(t) : undefined));

/** `2.`, `2`, `2nd`. */
export const countingNumber: Reader<number> = understand(
  sequence(smallNumber, optional(phrase('.', 'st', 'nd', 'rd', 'th'))),
  ([n]) => n,
);

/** `2.`, `andet`, `second`; `sidste` is `last`. */
export const ordinal: Reader<number | 'last'> = either<number | 'last'>(countingNumber, meaning(ordinals));
