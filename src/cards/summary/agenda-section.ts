import type { AgendaItem, StandingDecision } from '../../domain/shown/meeting/agenda-content';
import type { SummaryContent, SummaryLine } from '../../domain/shown/summary-content';
import { relativeYearDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import type { Room } from '../fit';
import { facts, type Line, lines, oneLine } from '../people-text';
import { type ShadeView, shadeView } from '../shade';
import { answerFacts, named, periodFacts } from './line-facts';

type Escalated = NonNullable<SummaryContent['escalated']>[number];
type Decided = NonNullable<SummaryLine['decided']>;

/** One thing to decide: what is asked stands in the colour of its initiative, and what was decided under it. */
export interface DecisionRow {
  number: string;
  title: string;
  shade: ShadeView;
  decision: string;
  decided: Line[];
  facts: Line[];
}

/** What the committee must decide: its own round's, and what was taken on to it; what is open before what is decided. */
export function decisionRows(content: SummaryContent, words: Words, room: Room): DecisionRow[] {
  const own = content.decisions.map((line) => ({ isOpen: isOpen(line), row: decisionRow(line, content, words, room) }));
  const others = (content.escalated ?? []).map((item) => ({
    isOpen: item.decided === undefined,
    row: escalatedRow(item, content, words, room),
  }));
  const all = [...own, ...others];
  return [...all.filter((one) => one.isOpen), ...all.filter((one) => !one.isOpen)].map(({ row }) => row);
}

/** How many of them wait for this committee: neither decided nor taken on from it. */
export function countOpen({ decisions, escalated = [] }: SummaryContent): number {
  return decisions.filter(isOpen).length + escalated.filter(({ decided }) => decided === undefined).length;
}

function isOpen({ decided, escalated }: SummaryLine): boolean {
  return decided === undefined && escalated === undefined;
}

function decisionRow(line: SummaryLine, content: SummaryContent, words: Words, room: Room): DecisionRow {
  const { agendaItem } = words;
  const { asked, escalated } = line;
  return {
    ...named(line),
    shade: shadeView(line.shade, words),
    decision: oneLine(line.decision, room.text) || words.summary.noDecision,
    decided: decidedLine(line.decided, content, words),
    facts: facts(
      asked !== undefined && !wasDecidedBefore(line) && agendaItem.since(dayIn(content, asked.since)),
      asked?.first !== undefined && agendaItem.first(oneLine(asked.first, 60)),
      asked?.place !== undefined && agendaItem.place(oneLine(asked.place, 80)),
      escalated !== undefined && agendaItem.escalatedTo(oneLine(escalated.to, 60), dayIn(content, escalated.on)),
      ...periodFacts(line, words),
      ...answerFacts(line, content, words),
    ),
  };
}

/** The same words as the decision answered, sent again with a card that came filled in, ask nothing since. */
function wasDecidedBefore({ asked, decided }: SummaryLine): boolean {
  return asked !== undefined && decided !== undefined && decided.on < asked.since;
}

function escalatedRow(item: Escalated, content: SummaryContent, words: Words, room: Room): DecisionRow {
  const { agendaItem, mark } = words;
  const { why, escalated, since }: AgendaItem = item;
  return {
    ...named(item),
    shade: shadeView(why.shade, words),
    decision: oneLine(item.asked, room.text) || words.summary.noDecision,
    decided: decidedLine(item.decided, content, words),
    facts: facts(
      escalated !== undefined && agendaItem.escalatedFrom(oneLine(escalated.from, 60), dayIn(content, escalated.on)),
      agendaItem.since(dayIn(content, since)),
      why.slipMonths !== undefined && mark.slip(why.slipMonths),
      why.overdue && mark.overdue,
    ),
  };
}

function decidedLine(decided: Decided | undefined, content: SummaryContent, { agendaItem }: Words, max = 400): Line[] {
  if (!decided) return [];
  const committee = oneLine(decided.committee, 60);
  const day = dayIn(content, decided.on);
  const text = oneLine(decided.text, max);
  return lines(
    committee === oneLine(content.committee, 60)
      ? agendaItem.decided(day, text)
      : agendaItem.decidedElsewhere(committee, day, text),
  );
}

/** Decided before and not carried out, a line each. */
export function standingRow(decision: StandingDecision, content: SummaryContent, words: Words) {
  return { ...named(decision, 60), texts: decidedLine(decision, content, words, 140) };
}

function dayIn({ asOf, language }: SummaryContent, day: string): string {
  return relativeYearDay(day, asOf, language);
}
