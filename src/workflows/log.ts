/** Constant text, facts as fields; ids only, never a name or an answer. */
export interface Log {
  info(facts: object, text: string): void;
  warn(facts: object, text: string): void;
  error(facts: object, text: string): void;
}
