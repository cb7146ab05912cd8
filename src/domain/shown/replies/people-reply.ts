import type { Language } from '../../people/language';
import type { Day } from '../../time/instant';

/** When somebody is away and who answers meanwhile, as it stands after what was said. */
export interface AbsenceReply {
  kind: 'absence';
  /** `set` the first of them is what was just understood; `ended` the rest is what is left. */
  what: 'set' | 'ended' | 'shown';
  /** Somebody else's; absent for the asker's own. */
  whose?: string;
  absences: {
    from: Day;
    to: Day;
    deputy?: {
      label: string;
      reachable: boolean /** They are away themselves meanwhile, with nobody after them. */;
      away?: boolean;
    };
  }[];
  today: Day;
}

/** Said in the language it is about. */
export interface LanguageReply {
  kind: 'language';
  /** Absent when they asked which there are. */
  chosen?: Language;
}
