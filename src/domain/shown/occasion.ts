import type { Day } from '../time/instant';

/** What status is due for, as people are told it; neither where a coordinator asked without a meeting. */
export interface Occasion {
  meetingOn?: Day;
  /** A date without a meeting, by its name: `Status i maj`. */
  entry?: string;
}

export function occasionOf({ meetingOn, entry }: Occasion): Occasion {
  return { ...(meetingOn ? { meetingOn } : {}), ...(entry ? { entry } : {}) };
}
