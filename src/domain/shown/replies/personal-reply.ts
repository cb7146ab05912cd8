/** What of somebody is kept, in numbers. */
export interface KeptOf {
  /** Initiatives they own. */
  owned: number;
  answers: number;
  drafts: number;
  /** Messages to them that are written down, as asks or notices. */
  messages: number;
  uploads: number;
  absences: number;
  /** Names of the portfolios they coordinate. */
  coordinates: string[];
  /** Initiatives whose owner they are by portfolio.json or the table, which name them until they are changed. */
  namedByFile: string[];
}

export type PersonalReply =
  /** A file with all of it follows. */
  | { kind: 'myData'; kept: KeptOf }
  /** Asked about, before anything is done. */
  | { kind: 'forgetMe'; kept: KeptOf }
  | { kind: 'forgotten'; kept: KeptOf };
