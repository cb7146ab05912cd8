/**
 * Who works on an initiative: all together, one cluster for the rest, or every cluster as it likes.
 * DOMAIN.md, "Who and what".
 */
export interface Level {
  kind: LevelKind;
  /** As the table says it: `Klynge lead - Lillebælt`. */
  words: string;
  /** Id of the committee that leads; absent while it is unnamed or unknown. */
  lead?: string;
}

export const levelKinds = ['joint', 'lead', 'free'] as const;
export type LevelKind = (typeof levelKinds)[number];
