import type { Format } from './forms';

/** What is wrong with a template, so that whoever made it can mend it. Names are as they stand in it, without braces. */
export type TemplateFault =
  /** No template has this name, so nothing would be made of it. */
  | { kind: 'unknownName'; known: string[] }
  /** Not a file of that kind, or a damaged one. */
  | { kind: 'unreadable'; format: Format }
  | { kind: 'unknownField'; field: string; known: string[] }
  /** It stands outside the loop that it belongs in. */
  | { kind: 'outsideLoop'; field: string; loop: string }
  | { kind: 'missingField'; field: string }
  /** A brace without its other half. */
  | { kind: 'halfField'; words: string }
  /** A loop that has a beginning and no end, or an end and no beginning. */
  | { kind: 'halfLoop'; loop: string }
  /** A loop that begins in a table and ends elsewhere, or the other way round. */
  | { kind: 'splitLoop'; loop: string }
  | { kind: 'formula'; cell: string }
  /** A range that Excel keeps as a table of its own. */
  | { kind: 'excelTable' };

/** A template cannot be filled. */
export class TemplateRefusal extends Error {
  constructor(
    readonly file: string,
    readonly faults: TemplateFault[],
  ) {
    super(`${file}: ${faults.map(({ kind }) => kind).join(', ')}`);
    this.name = 'TemplateRefusal';
  }
}
