import type { Colour } from '../../answer/report';

/** The colour a cell names, in Danish or English: `Grøn`, `rød = kræver handling`. `undefined` for any other words. */
export function readColour(words: string): Colour | undefined {
  const [, name] = /^\s*(\p{L}+)(?![\p{L}-])/u.exec(words) ?? [];
  return name === undefined ? undefined : names.get(name.toLowerCase());
}

const names = new Map<string, Colour>([
  ['rød', 'red'],
  ['rødt', 'red'],
  ['red', 'red'],
  ['gul', 'yellow'],
  ['gult', 'yellow'],
  ['yellow', 'yellow'],
  ['amber', 'yellow'],
  ['grøn', 'green'],
  ['grønt', 'green'],
  ['green', 'green'],
  ['blå', 'blue'],
  ['blåt', 'blue'],
  ['blue', 'blue'],
  ['grå', 'grey'],
  ['gråt', 'grey'],
  ['grey', 'grey'],
  ['gray', 'grey'],
]);
