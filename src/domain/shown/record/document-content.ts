import type { Form, Format, RoundDay } from '../../documents/forms';
import type { TemplateFault } from '../../documents/template-fault';
import type { Term } from '../../documents/term-report';
import type { Day } from '../../time/instant';

/** Which document comes, and of what. The file itself is offered after it. */
export interface DocumentReply {
  kind: 'document';
  portfolioName: string;
  /** Absent: the whole portfolio. */
  committee?: { id: string; shortName: string };
  form: Form;
  format: Format;
  /** As it was asked for. */
  of?: RoundDay | 'today';
  asOf: Day;
  /** Absent: a draft. */
  publishedOn?: Day;
  meetingOn?: Day;
  initiatives: number;
  /** More than is made in a chat; whoever runs the bot can. */
  tooLarge?: true;
}

/** The report of all rounds, which is offered after it. */
export interface TermReply {
  kind: 'term';
  term: Term;
  portfolioName: string;
  initiatives: number;
  asOf: Day;
  /** More than is made in a chat; whoever runs the bot can. */
  tooLarge?: true;
}

export type DocumentRefusal =
  | { kind: 'noRoundOfDay'; committee: string; days: Day[] }
  /** What an operator has to mend. */
  | { kind: 'templateFaulty'; file: string; fault: TemplateFault }
  | { kind: 'documentNotPut' }
  /** A draft that was offered days ago. */
  | { kind: 'documentGone' };
