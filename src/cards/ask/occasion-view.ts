import type { AskContent, AskPage } from '../../domain/shown/ask-content';
import { longDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import { oneLine } from '../people-text';
import { personLabel } from '../person-label';

export type Question = AskPage & { kind: 'question' };

/** Why this card comes now, one line each in its own tone; the louder one in a container of its own. */
export interface OccasionView {
  text: string;
  style: 'default' | 'emphasis' | 'accent' | 'warning' | 'good';
}

/** Whom they answer for, and why now. */
export function occasionView(content: AskContent, page: Question, words: Words): OccasionView[] {
  const standsIn = page.insteadOf !== undefined;
  const why = whyNow(content, page, words);
  const instead = standsIn ? words.absence.insteadOf(personLabel(page.insteadOf ?? '', words)) : '';
  const isNews = standsIn && content.occasion.kind === 'assigned' && !page.editing && !content.pastDue;
  return [...(instead ? [{ text: instead, style: 'accent' as const }] : []), ...(isNews ? [] : why)];
}

/** None or one. */
function whyNow(content: AskContent, page: Question, words: Words): OccasionView[] {
  const { occasion, pastDue, dueOn, language, early } = content;
  if (page.laterImpossible) return [{ text: words.later.impossible, style: 'warning' }];
  const late = pastDue ? words.ask.pastDue(longDay(dueOn, language)) : '';
  if (occasion.kind === 'handedOn') return [{ text: justHappened(occasion, words), style: 'good' }];
  if (occasion.kind === 'notTheirs') return [{ text: justHappened(occasion, words), style: 'warning' }];
  if (page.returned) return [{ text: words.review.notice.returnedTop(oneLine(page.returned, 1000)), style: 'warning' }];
  if (page.editing) return [{ text: `${words.ask.editing} ${late}`.trim(), style: 'emphasis' }];
  if (early) return [{ text: words.early[early], style: 'emphasis' }];
  if (pastDue) return [{ text: late, style: 'emphasis' }];
  if (occasion.kind === 'assigned') return [{ text: words.ask.assigned, style: 'accent' }];
  if (occasion.kind === 'later') {
    return [{ text: words.later.come(words.count.initiatives(occasion.left)), style: 'emphasis' }];
  }
  if (occasion.kind === 'reminder') return [remind(content, occasion, words)];
  return [];
}

/** What came of the button they pressed just before, where the page itself does not say; nothing otherwise. */
export function justHappened(occasion: AskContent['occasion'], words: Words): string {
  if (occasion.kind === 'notTheirs') return words.ask.notTheirs(oneLine(occasion.number, 20));
  if (occasion.kind !== 'handedOn') return '';
  return words.handOver.done(oneLine(occasion.number, 20), personLabel(occasion.label, words));
}

/** Light first, plain then; the last one says what the committee will see instead. */
function remind(
  { dueOn, today, language }: AskContent,
  { nth, last, left }: { nth: number; last: boolean; left: number },
  words: Words,
): OccasionView {
  const initiatives = words.count.initiatives(left);
  if (last) {
    const day = dueOn === today ? words.ask.byToday : words.ask.byDay(longDay(dueOn, language));
    return { text: words.ask.reminderLast(left, day), style: 'warning' };
  }
  if (nth > 1) return { text: words.ask.reminderAgain(initiatives), style: 'emphasis' };
  return { text: words.ask.reminderFirst(initiatives), style: 'default' };
}

/** What a notification says: `Status til TSS: 3 indsatser, svar senest torsdag 26. september`. */
export function askSentenceIn(content: AskContent, words: Words): string {
  const { page, occasion, pastDue } = content;
  const committee = oneLine(content.committee, 60);
  if (page.kind === 'receipt') return words.receipt.sentence(committee);
  if (page.kind === 'nothing') return words.nothing[page.why];
  if (page.kind === 'question' && page.returned !== undefined) {
    return words.review.notice.returned(oneLine(page.item.number, 20), oneLine(page.item.title, 80));
  }
  const day = longDay(content.dueOn, content.language);
  if (page.kind === 'handOver') return words.handOver.question;
  if (page.kind === 'list') return words.ask.sentence(committee, words.count.initiatives(page.left), day);
  const isNewOwner = occasion.kind === 'assigned' && page.insteadOf === undefined;
  if (isNewOwner) return words.ask.sentenceAssigned(committee, oneLine(page.item.title, 80), day);
  const initiatives = words.count.initiatives('left' in occasion ? occasion.left : page.of);
  if (pastDue) return words.ask.sentencePastDue(committee, initiatives);
  if (occasion.kind === 'later') return words.later.sentence(committee, initiatives, day);
  if (occasion.kind !== 'reminder') return words.ask.sentence(committee, initiatives, day);
  if (occasion.last) return words.ask.sentenceLast(committee, initiatives, day);
  return words.ask.sentenceReminder(committee, initiatives, day);
}
