/** What a cell says of an initiative's being new in this agreement; `undefined` for words that say neither. */
export function readNewness(words: string): boolean | undefined {
  if (/^(?:ja|yes|x|ny|new|sand|true|1|[✓✔★*])$/i.test(words)) return true;
  return /^(?:|nej|no|falsk|false|0|-)$/i.test(words) ? false : undefined;
}
