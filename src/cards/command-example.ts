import type { Language } from '../domain/portfolio/portfolio';
import type { CommandName, Example } from '../domain/shown/reply';
import type { Words } from '../words/da';
import { oneLine } from './people-text';

/** Whom a card is made for. */
export interface Reader {
  language: Language;
  /** What their examples are made of. */
  example?: Example | undefined;
}

/** `status TSS`: how a command is written, with a committee and a number that the reader knows. */
export function commandExample(name: CommandName, example: Example | undefined, words: Words): string {
  return fillExample(words.help.examples[name], example, words);
}

/** What `{committee}`, `{other}` and `{number}` stand for: of the reader's own where they are known. */
export function fillExample(written: string, example: Example | undefined, { help }: Words): string {
  const filled: Record<string, string> = {
    committee: example?.committee ? oneLine(example.committee, 40) : help.anyCommittee,
    other: example?.other ? oneLine(example.other, 40) : help.anyCommittee,
    number: example?.number ? oneLine(example.number, 20) : help.anyNumber,
  };
  return written.replace(/\{(\w+)\}/g, (_, key: string) => filled[key] ?? '');
}
