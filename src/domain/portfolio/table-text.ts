/** What a table may tell of an initiative in sentences, kept as they stand; absent where it tells nothing. */
export const tableTexts = [
  /** `Status på indsatsen`, where it tells a story instead of a phase. */
  'statusText',
  'purpose',
  'description',
  'nextStep',
  'economy',
  /** Names of the indicators it is meant to affect. */
  'indicators',
  /** When it is to be ready for the committee to read, and for others to carry out. */
  'readyForPresentation',
  'readyForImplementation',
  /** Who answers for it, in words that name nobody we can ask. */
  'responsible',
] as const;
export type TableText = (typeof tableTexts)[number];
