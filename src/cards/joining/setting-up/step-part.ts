import type { Language } from '../../../domain/portfolio/portfolio';
import type { SetUpReply } from '../../../domain/shown/reply';
import type { Words } from '../../../words/da';
import type { Button } from '../../message/message-view';
import { type Line, lines } from '../../people-text';

export interface How {
  reply: SetUpReply;
  words: Words;
  language: Language;
}

/** What one step says, beside its heading and its way on. */
export interface StepPart {
  facts: Line[];
  lacks?: { heading: Line[]; items: Line[]; next: Line[] }[];
  meeting?: MeetingForm[];
  agenda?: AgendaForm[];
  owners?: OwnersForm[];
  operator?: { heading: string; lines: Line[] }[];
  buttons?: Button[];
}

export type Choice = { title: string; value: string };

export interface MeetingForm {
  labels: { committee: string; on: string; agenda: string; add: string };
  choices: Choice[];
  first: string;
}

export interface AgendaForm {
  labels: { meeting: string; closes: string; save: string };
  choices: Choice[];
  first: string;
}

export interface OwnersForm {
  /** Which of them are on this page. */
  position: Line[];
  rows: { id: string; title: string; label: string; hint: string }[];
  save: string;
  data: { numbers: string[]; page: number };
  pages: { title: string; data: { step: 'owners'; page: number } }[];
}

/** So many are named of those that lack something. */
export const mostNamed = 5;

/** The first few, and how many more. */
export function firstFew(all: Line[], { settingUp }: Words): Line[] {
  const left = all.length - mostNamed;
  return [...all.slice(0, mostNamed), ...lines(left > 0 ? settingUp.more(left) : '')];
}

/** One list, unless nothing lacks. */
export function lacking(
  all: unknown[],
  { heading, items, next }: { heading: string; items: Line[]; next: string },
): NonNullable<StepPart['lacks']> {
  return all.length === 0 ? [] : [{ heading: lines(heading), items, next: lines(next) }];
}
