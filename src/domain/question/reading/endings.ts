/** Longest first where one ends with another. */
const endings = 'eområdet området områderne indsatserne indsatser ernes erne ens ene en et er e s'.split(' ');

/** A word without each ending it may have: of the definite form, the plural, the genitive, or a second part. */
export function stemsOf(word: string): string[] {
  return endings.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length));
}
